import type { Passage, Unit } from './passage.ts';

/** True when the token is a finite verb. */
export function isFiniteVerb(passage: Passage, _unit: Unit, at: number): boolean {
  return passage.finite[at] === 1;
}

/** Finite verb in a mood of reported speech; `weak` ones report only in company. */
export function reportiveMood(passage: Passage, unit: Unit, at: number): 'strong' | 'weak' | null {
  const word = passage.lower[at]!;
  const { data } = unit;
  const token = passage.tokens[at]!;
  const finite = token.pos === 'X' || token.pos === 'VERB' || token.pos === 'AUX';
  if (!finite) return null;
  if (data.weakReportiveForms.has(word)) return 'weak';
  if (data.reportiveForms.has(word))
    return token.morph.includes('Mood=Ind') && !data.certainForms.has(word) ? null : 'strong';
  if (
    data.reportiveForms.size > 0 &&
    token.morph.includes('Person=1') &&
    word.endsWith('e') &&
    !hasFirstPerson(passage, unit)
  )
    return token.morph.includes('Tense=Past') ? null : 'strong';
  if (token.morph.includes('Mood=Sub') && token.morph.includes('Tense=Pres')) return 'strong';
  return null;
}

/** "ruhe", "leide": written like a first person, which only "ich" could be. */
function hasFirstPerson(passage: Passage, unit: Unit): boolean {
  for (let at = unit.range[0]; at < unit.range[1]; at++)
    if (unit.data.firstPersons.has(passage.lower[at]!)) return true;
  return false;
}

/** An auxiliary of a language that lists them; "Theresa May" and "Will Marl" are names. */
export function isAuxiliary(passage: Passage, unit: Unit, at: number): boolean {
  if (!unit.data.finiteForms.has(passage.lower[at] ?? '')) return false;
  return at === unit.range[0] || !isCapitalised(passage.words[at]!);
}

/** True for marks: tokens without letter or digit. */
export function isPunctuation(passage: Passage, at: number): boolean {
  return passage.marks[at] === 1;
}

export function isCapitalised(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}

/** Noun or name, by tag or by its capital. */
export function isNoun(passage: Passage, unit: Unit, at: number): boolean {
  const { pos } = passage.tokens[at]!;
  if (pos === 'NOUN' || pos === 'PROPN') return true;
  if (pos !== 'X') return false;
  const word = passage.words[at]!;
  return isCapitalised(word) && (at > unit.range[0] || !unit.data.determiners.has(word.toLowerCase()));
}

/** The word has one of these endings. */
export function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}
