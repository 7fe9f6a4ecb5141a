import type { MorphologyData } from '../../languages/parts/morphology.ts';
import type { Token } from '../../model/layers.ts';

const reach = 30;

/**
 * Tags auxiliaries that can stand alone ("sie haben Zeit") as full verbs where no other verb of theirs is in reach. The
 * sentence is all tokens from `first` on.
 */
export function tagFullVerbs(tokens: Token[], first: number, data: MorphologyData): void {
  if (data.fullAlone.size === 0) return;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index]!;
    if ((token.pos !== 'AUX' && token.pos !== 'VERB') || !data.fullAlone.has(token.lemma)) continue;
    if (!token.morph.includes('VerbForm=Fin')) continue;
    const pos = hasPartner(tokens, first, index) ? 'AUX' : 'VERB';
    if (pos !== token.pos) tokens[index] = { span: token.span, lemma: token.lemma, pos, morph: token.morph };
  }
}

/** A participle or infinitive behind the verb in its clause, or directly before it at the clause's end. */
function hasPartner(tokens: readonly Token[], first: number, verb: number): boolean {
  const before = verb > first ? tokens[verb - 1] : undefined;
  if (before && (before.pos === 'VERB' || before.pos === 'AUX') && isNonFinite(before)) return true;
  for (let index = verb + 1; index < tokens.length && index - verb <= reach; index++) {
    const token = tokens[index]!;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') {
      if (token.pos === 'SCONJ' || /^[.;:!?]$/.test(token.lemma)) return false;
      continue;
    }
    if (isNonFinite(token)) return token.morph.includes('VerbForm=Part') || tokens[index - 1]!.pos !== 'PART';
    return false;
  }
  return false;
}

function isNonFinite({ morph }: Token): boolean {
  return morph.includes('VerbForm=Part') || morph.includes('VerbForm=Inf');
}
