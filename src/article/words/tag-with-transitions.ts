import type { MorphologyData } from '../../languages/parts/morphology.ts';
import type { Lexicon } from '../../languages/tables.ts';
import type { PartOfSpeech, Token } from '../../model/layers.ts';
import { applyEdit } from '../../text/lexicon/readings.ts';
import type { TokenSpans } from '../../text/tokenize.ts';
import { type TransitionChoice, type TransitionTagger, tagByTransitions } from './tagger/tag-by-transitions.ts';

/** Tokens of one sentence, tagged by the tagger made by hand. */
export function tagWithTransitions(
  text: string,
  spans: TokenSpans,
  first: number,
  end: number,
  tagger: TransitionTagger,
  lexicon: Lexicon,
  data: MorphologyData,
): Token[] {
  const choices = tagByTransitions(text, spans.starts, spans.ends, first, end, tagger, lexicon);
  const labels = choices.map(({ label }) => label);
  return choices.map((choice, index) => {
    const span = [spans.starts[first + index]!, spans.ends[first + index]!] as const;
    const form = text.slice(span[0], span[1]);
    const [pos, plain] = tagger.rules.labels[choice.label]!;
    const feats = choice.reading?.feats ?? plain;
    const lemma = lemmaOf(form, choice, data);
    return {
      span,
      lemma,
      pos: (isMainVerb(labels, index, choice, lemma, data) ? 'VERB' : pos) as PartOfSpeech,
      morph: isFiniteBase(labels, index) ? 'Mood=Ind|Tense=Pres|VerbForm=Fin' : feats,
    };
  });
}

function lemmaOf(form: string, { label, reading }: TransitionChoice, data: MorphologyData): string {
  if (reading) return applyEdit(reading.edit, reading.pos === 'PROPN' || /^I\b/.test(form) ? form : form.toLowerCase());
  if (label === 'NP' || label === 'X') return form;
  const word = form.toLowerCase();
  for (const { pos, ending, replace } of data.guesses) {
    if (pos === label && word.length > ending.length + 2 && word.endsWith(ending))
      return word.slice(0, word.length - ending.length) + replace;
  }
  return word;
}

/** "have" and "do" ("avoir") are full verbs where no verb of theirs follows within a few words. */
function isMainVerb(
  labels: readonly string[],
  index: number,
  { reading, label }: TransitionChoice,
  lemma: string,
  data: MorphologyData,
): boolean {
  if (reading?.pos !== 'AUX' || label === 'MD' || !data.fullAlone.has(lemma)) return false;
  for (let at = index + 1; at < labels.length && at <= index + 5; at++) {
    if (/^(?:VN|VB|AN|AB)$/.test(labels[at]!)) return false;
    if (!/^(?:R|NOT|PN|NP|D|DS|N|NS)$/.test(labels[at]!)) return true;
  }
  return true;
}

/** A base form without "to" or an auxiliary before it is a finite present ("they say"); a joined one is like its partner. */
function isFiniteBase(labels: readonly string[], index: number): boolean {
  if (labels[index] !== 'VB' && labels[index] !== 'AB') return false;
  let joined = false;
  for (let at = index - 1; at >= 0 && at >= index - 12; at--) {
    const label = labels[at]!;
    if (joined) {
      if (label === 'VB' || label === 'AB') return isFiniteBase(labels, at);
      if (/^(?:VZ|VD|AZ|AP|AD|HZ|HP|HD|Z)$/.test(label)) return label !== 'Z' && label !== 'VD';
      continue;
    }
    if (/^(?:TO|MD|AZ|AP|AD|HZ|HP|HD|VB|VZ|VD)$/.test(label) || at < index - 5) return false;
    if (/^(?:PN|NS|W|NP|N|PX)$/.test(label)) return true;
    if (label === 'C') joined = true;
    else if (label !== 'R' && label !== 'NOT') return false;
  }
  return false;
}
