/** Speech verbs with frames and acts, cue formulas, anonymous-source words. */
export interface SpeechData {
  readonly code: string;
}
