import { createDraft, type Draft, type Scene } from './draft-mention.ts';
import { nameSpan } from './name-span.ts';
import { CAPITAL, HYPHENED } from './token-evidence.ts';

/**
 * "Biden-Regierung", "EU-Kommission": the compound is one mention, what stands before the hyphen a nested one. A
 * person's name before an institution's noun makes an organisation and says nothing of the person's presence.
 */
export function findInstitutions(scene: Scene): void {
  const { words, flags } = scene.evidence;
  const { tokens } = scene.article.layers;
  const added: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!(flags[at]! & HYPHENED) || !(flags[at]! & CAPITAL)) continue;
    const word = words[at]!;
    const hyphen = word.indexOf('-');
    if (hyphen < 2) continue;
    const data = scene.dataAt(at);
    const tail = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
    const base = tail.endsWith('s') ? tail.slice(0, -1) : tail;
    if (!data.institutionHeads.has(tail) && !data.institutionHeads.has(base)) continue;
    const covering = draftOver(scene, at);
    if (covering && covering.end - covering.first > 1) continue;
    if (covering) scene.drafts.splice(scene.drafts.indexOf(covering), 1);
    const start = tokens[at]!.span[0];
    added.push(createDraft(nameSpan(at, at + 1, 'organisation', 'names.institution', 0.75)));
    const head = word.slice(0, hyphen);
    const type =
      data.compoundHeads.get(head) ??
      (data.countryNames.has(head) || (scene.gazetteer?.weight(head) ?? 0) >= 4 ? 'place' : null);
    if (!type) continue;
    const span = [start, start + hyphen] as const;
    const nested = createDraft(nameSpan(at, at + 1, type, 'names.compoundHead', 0.75, 'name', true));
    nested.span = span;
    added.push(nested);
  }
  scene.drafts.push(...added);
}

function draftOver(scene: Scene, at: number): Draft | undefined {
  return scene.drafts.find((draft) => draft.first <= at && draft.end > at && !draft.nested);
}
