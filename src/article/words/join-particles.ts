import type { MorphologyData } from '../../languages/parts/morphology.ts';
import type { Lexicon } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';

const reach = 40;
/** Finite verbs looked at to the left of a particle that stands behind an inserted clause. */
const mostVerbs = 3;

/**
 * Joins a finite verb with its separated particle ("kündigte … an" → lemma "ankündigen"): the particle closes the
 * clause (a mark, a conjunction or the end follows) and the joined verb is in the lexicon. The sentence is all tokens
 * from `first` on.
 */
export function joinParticles(
  tokens: Token[],
  first: number,
  text: string,
  lexicon: Lexicon,
  data: MorphologyData,
): void {
  if (data.particles.size === 0) return;
  for (let index = first + 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.pos !== 'ADP' && token.pos !== 'ADV' && token.pos !== 'ADJ' && token.pos !== 'NOUN') continue;
    const next = tokens[index + 1];
    if (next && next.pos !== 'PUNCT' && next.pos !== 'CCONJ') continue;
    const particle = text.slice(token.span[0], token.span[1]).toLowerCase();
    if (!data.particles.has(particle)) continue;
    const verb = verbOfParticle(tokens, first, index, particle, lexicon);
    if (verb < 0) continue;
    const { span, lemma, pos, morph } = tokens[verb]!;
    tokens[verb] = { span, lemma: particle + lemma, pos, morph };
    if (token.pos !== 'ADV') tokens[index] = { span: token.span, lemma: particle, pos: 'ADP', morph: '' };
  }
}

/** The finite full verb to the left that the particle joins; behind a comma the verb of an inserted clause is passed. */
function verbOfParticle(
  tokens: readonly Token[],
  first: number,
  from: number,
  particle: string,
  lexicon: Lexicon,
): number {
  const inserted = tokens[from - 1]!.pos === 'PUNCT';
  let seen = 0;
  for (let index = from - 1; index >= first && from - index <= reach; index--) {
    const { pos, morph, lemma } = tokens[index]!;
    if (!inserted && (pos === 'SCONJ' || pos === 'AUX')) return -1;
    if (pos !== 'VERB' || !morph.includes('VerbForm=Fin')) continue;
    if (isVerb(lexicon, particle + lemma)) return index;
    if (!inserted || ++seen >= mostVerbs) return -1;
  }
  return -1;
}

function isVerb(lexicon: Lexicon, lemma: string): boolean {
  const set = lexicon.find(lemma, 0, lemma.length, 0);
  return lexicon.readings(set).some(({ pos, feats }) => pos === 'VERB' && feats === 'VerbForm=Inf');
}
