import type { Basis, QuotationStatement, Speaker } from '../model/dossier.ts';
import { english } from './labels/english.ts';
import { describeSpeakerStep, describeSpeechRule } from './labels/speech-rules.ts';
import { printable } from './render/terminal/printable.ts';

type Attributed = Pick<
  QuotationStatement,
  'basis' | 'cue' | 'speaker' | 'addressee' | 'type' | 'act' | 'medium' | 'polarity' | 'modality'
>;

/**
 * How a quotation was found and to whom it is given, line by line: its rule in words, its cue or why it has none, the
 * words that name the speaker with every step that leads from them to who it is, and whom the words were said to.
 */
export function explainAttribution(quotation: Attributed, speaker: Speaker | null): readonly string[] {
  const [found] = quotation.basis;
  const rule = found ? describeSpeechRule(found.rule) : null;
  return [
    ...(found && rule ? [`Found as: ${rule.what} (${found.rule})`] : []),
    `Cue: ${quotation.cue ? quoted(quotation.cue) : `none; ${rule?.noCue ?? 'the speaker was set by hand'}`}`,
    `Speaker: ${tellSpeaker(quotation, speaker)}`,
    ...(quotation.addressee ? [`Addressee: ${quoted(quotation.addressee)}`] : []),
    `Taken as: ${tellKind(quotation)}`,
  ];
}

/** "direct speech, demands, in writing, negated, as demanded". */
function tellKind({ type, act, medium, polarity, modality }: Attributed): string {
  const { quotationTypes, acts, modalities } = english;
  const parts = [quotationTypes[type], acts[act], media[medium], modalities[modality]];
  return [...parts, ...(polarity === 'negated' ? ['negated'] : [])].join(', ');
}

const media = { speech: 'spoken', writing: 'written', thought: 'thought' } as const;

function tellSpeaker({ basis, speaker: words }: Attributed, speaker: Speaker | null): string {
  const path = pathOf(basis);
  const named = speaker?.entity ? speaker.name : null;
  if (path === null) {
    if (named) return `${printable(named)}, as a correction or another article has it`;
    return speaker?.anonymous ? 'nobody is named; the source stays anonymous' : 'nobody is named';
  }
  if (path.includes('hearsay')) return 'nobody is named; it is hearsay';
  const way = path.map((step) => describeSpeakerStep(step) ?? step).join(' → ');
  const last = path.at(-1);
  const end = last === 'words' || last === 'anonymous' ? null : (speaker?.name ?? null);
  const from = words ? `${quoted(words)}: ` : '';
  return `${from}${way}${end ? ` → ${printable(end)}` : ''}`;
}

/** The steps that the quotation's basis carries as one rule ("speaker: subject > mention:name"), or null. */
function pathOf(basis: readonly Basis[]): readonly string[] | null {
  const found = basis.find(({ rule }) => rule.startsWith(speakerRule));
  return found ? found.rule.slice(speakerRule.length).split(' > ') : null;
}

const speakerRule = 'speaker: ';

const quoted = (words: string): string => `“${printable(words)}”`;
