import { createDraft, type Draft, type Scene } from './draft-mention.ts';

/**
 * "Musterfrau-Anhänger": the compound names somebody else than Musterfrau and stays without an entity of its own; her
 * name is a mention inside it.
 */
export function splitPersonCompounds(scene: Scene): void {
  const { tokens } = scene.article.layers;
  const inside: Draft[] = [];
  for (const draft of scene.drafts) {
    if (draft.type !== 'person' || !draft.head || draft.nested) continue;
    const start = tokens[draft.first]!.span[0];
    inside.push(
      createDraft({
        first: draft.first,
        end: draft.end,
        type: 'person',
        form: 'name',
        nested: true,
        rule: 'names.compoundHead',
        confidence: draft.confidence,
        span: [start, start + draft.head.length],
      }),
    );
  }
  scene.drafts.push(...inside);
}
