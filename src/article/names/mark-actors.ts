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
  const ends = new Set(scene.drafts.filter((other) => other.form !== 'demonym').map((other) => other.end));
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
      if (!data.subjectDeterminers.has(lower[before]!)) continue;
      before--;
    }
    const preceding = before >= start ? before : -1;
    if (preceding >= 0 && (flags[preceding]! & PREPOSITION || tokens[preceding]!.pos === 'ADP')) continue;
    const verbAfter = draft.end < end && isVerb(scene, draft.end);
    const verbBefore = preceding >= 0 && isVerb(scene, preceding) && !ends.has(preceding);
    const opened = preceding >= 0 && data.clauseOpeners.has(lower[preceding]!);
    const acts = (from: number, to: number) => {
      for (let at = from; at < to; at++) if (data.actorVerbs.has(lower[at]!)) return true;
      return false;
    };
    const near = verbAfter
      ? acts(draft.end, Math.min(end, draft.end + 12))
      : verbBefore
        ? acts(Math.max(start, preceding), Math.min(end, preceding + 1))
        : opened && acts(draft.end, end);
    if (near) draft.actor = true;
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
