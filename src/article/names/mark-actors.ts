import type { NameData } from '../../languages/parts/names.ts';
import type { Draft, Scene } from './draft-mention.ts';
import { sentenceEnd, sentenceStart } from './read-titles.ts';
import { PREPOSITION } from './token-evidence.ts';

/**
 * Marks countries, capitals and the like that act or speak ("Pjöngjang warnt", "warf Südkorea … vor"): no preposition
 * before, and a finite verb beside them, with a verb of acting in the sentence.
 */
export function markActors(scene: Scene): void {
  const { flags, lower } = scene.evidence;
  const { tokens } = scene.article.layers;
  const afterPreposition = ({ first }: Draft) =>
    first > 0 && (flags[first - 1]! & PREPOSITION || tokens[first - 1]!.pos === 'ADP');
  // A verb right behind another name is rather that one's, if that one can be a subject.
  const ends = new Set(
    scene.drafts.flatMap((other) => (other.form === 'demonym' || afterPreposition(other) ? [] : [other.end])),
  );
  for (const draft of scene.drafts) {
    if (
      draft.type !== 'place' ||
      draft.form === 'demonym' ||
      draft.nested ||
      draft.head ||
      isGenitive(scene, draft) ||
      !mayAct(scene, draft.first, draft.entity)
    )
      continue;
    const data = scene.dataAt(draft.first);
    const start = sentenceStart(scene, draft.first);
    const end = sentenceEnd(scene, draft.first);
    let before = draft.first - 1;
    if (before >= start && data.determiners.has(lower[before]!)) {
      if (!data.subjectDeterminers.has(lower[before]!) || isAttribute(scene, before, start, data)) continue;
      before--;
    }
    const preceding = before >= start ? before : -1;
    if (preceding >= 0 && (flags[preceding]! & PREPOSITION || tokens[preceding]!.pos === 'ADP')) continue;
    const adverb = draft.end + 1 < end && tokens[draft.end]!.pos === 'ADV' ? 1 : 0;
    const verbAfter = draft.end < end && isVerb(scene, draft.end + adverb);
    const verbBefore = preceding >= 0 && isVerb(scene, preceding) && !ends.has(preceding);
    const opened = preceding >= 0 && data.clauseOpeners.has(lower[preceding]!);
    const acts = (from: number, to: number) => {
      for (let at = from; at < to; at++) if (data.actorVerbs.has(lower[at]!)) return true;
      return false;
    };
    const near = verbAfter
      ? acts(draft.end, Math.min(end, draft.end + 12)) || hasActed(scene, draft.end, draft.end + 1, end)
      : verbBefore
        ? acts(Math.max(start, preceding), Math.min(end, preceding + 1)) || hasActed(scene, preceding, draft.end, end)
        : opened && acts(draft.end, end);
    if (near) draft.actor = true;
  }
  shareActing(scene);
}

/** "Präsident der Vereinigten Staaten": an article that is one of the genitive as well, right behind a noun. */
function isAttribute(scene: Scene, at: number, start: number, { genitiveSubjects }: NameData): boolean {
  if (at <= start || !genitiveSubjects?.has(scene.evidence.lower[at]!)) return false;
  const { pos } = scene.article.layers.tokens[at - 1]!;
  return pos === 'NOUN' || pos === 'PROPN';
}

/** "hat Moskau den Vertrag gekündigt": a helper of the perfect with a participle of acting behind. */
function hasActed(scene: Scene, helper: number, from: number, end: number): boolean {
  const data = scene.dataAt(helper);
  if (!data.perfectHelpers.has(scene.evidence.lower[helper]!)) return false;
  const { tokens } = scene.article.layers;
  for (let at = from; at < end; at++) {
    const { pos, morph, lemma } = tokens[at]!;
    if (pos === 'PUNCT' && scene.evidence.words[at] !== ',') return false;
    if (pos === 'VERB' && morph.includes('VerbForm=Part')) return data.actorVerbs.has(lemma);
  }
  return false;
}

/** Of two places joined by "und" both act or none does; what stands behind a preposition does not. */
function shareActing(scene: Scene): void {
  const { flags, lower } = scene.evidence;
  const { tokens } = scene.article.layers;
  const places = scene.drafts
    .filter((draft) => draft.type === 'place' && draft.form === 'name' && !draft.nested && !draft.head)
    .sort((a, b) => a.first - b.first);
  for (let index = places.length - 2; index >= 0; index--) {
    const [left, right] = [places[index]!, places[index + 1]!];
    if (!right.actor || left.actor) continue;
    const data = scene.dataAt(left.first);
    let gap = right.first - left.end;
    if (gap === 2 && data.subjectDeterminers.has(lower[right.first - 1]!)) gap = 1;
    if (gap !== 1 || tokens[left.end]!.pos !== 'CCONJ' || !mayAct(scene, left.first, left.entity)) continue;
    const before = left.first - 1;
    const article = before >= 0 && data.subjectDeterminers.has(lower[before]!) ? 1 : 0;
    const preceding = before - article;
    const start = sentenceStart(scene, left.first);
    const placed = preceding >= start && (flags[preceding]! & PREPOSITION || tokens[preceding]!.pos === 'ADP');
    if (placed || isGenitive(scene, left)) right.actor = false;
    else left.actor = true;
  }
  for (let index = 0; index + 1 < places.length; index++) {
    const [left, right] = [places[index]!, places[index + 1]!];
    const gap = right.first - left.end;
    if (!left.actor || right.actor || gap < 1 || gap > 2 || tokens[left.end]!.pos !== 'CCONJ') continue;
    if (gap === 2 && !scene.dataAt(right.first).subjectDeterminers.has(lower[right.first - 1]!)) continue;
    if (mayAct(scene, right.first, right.entity)) right.actor = true;
  }
}

/** "Russlands" in "die Führung Russlands" does nothing itself. */
function isGenitive(scene: Scene, draft: Draft): boolean {
  const name = draft.entity === null ? '' : scene.entities[draft.entity]!.name;
  return scene.evidence.words[draft.end - 1] === `${name}s`;
}

function isVerb(scene: Scene, at: number): boolean {
  const { pos } = scene.article.layers.tokens[at]!;
  return pos === 'VERB' || pos === 'AUX' || scene.dataAt(at).actorVerbs.has(scene.evidence.lower[at]!);
}

/** Countries, their capitals, unions of countries and "the West" act; villages and rivers do not. */
function mayAct(scene: Scene, first: number, entity: number | null): boolean {
  if ((scene.evidence.known[first]! & 7) === 3) return true;
  const key = entity === null ? '' : scene.entities[entity]!.key;
  if (key.startsWith('country:')) return true;
  const place = scene.gazetteer?.lookup(key)[0];
  return place !== undefined && (place.capital || place.kind === 'country');
}
