import type { OffsetRun } from '../../model/article.ts';
import type { Block, Caption } from '../../model/layers.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Span } from '../../model/span.ts';
import type { ByteMap } from '../../text/byte-map.ts';
import { runAt, runWidth } from '../../text/traced-text.ts';
import type { Draft } from './draft.ts';

export interface AssembledText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  readonly offsets: readonly OffsetRun[];
}

export const readingStage = { stage: 'read', version: 1 } as const;

const separator = '\n\n';

/** Puts the drafts together: body in order, captions last, one line each, an empty line between. */
export function assembleText(drafts: readonly Draft[], bytes: ByteMap): AssembledText {
  const blocks: Block[] = [];
  const captions: Caption[] = [];
  const offsets: OffsetRun[] = [];
  const pieces: string[] = [];
  let length = 0;
  const ordered = [
    ...drafts.filter((draft) => draft.kind !== 'caption'),
    ...drafts.filter((draft) => draft.kind === 'caption'),
  ];
  for (const draft of ordered) {
    if (length > 0) {
      pieces.push(separator);
      length += separator.length;
    }
    const span: Span = [length, length + draft.traced.text.length];
    addRuns(draft, length, bytes, offsets);
    pieces.push(draft.traced.text);
    length = span[1];
    if (draft.kind === 'caption')
      captions.push({ span, credit: draft.credit ?? null, provenance: provenanceOf(draft) });
    else blocks.push(blockOf(draft, draft.kind, span));
  }
  return { text: pieces.join(''), blocks, captions, offsets };
}

function blockOf(draft: Draft, kind: Block['kind'], span: Span): Block {
  const { entry, level, label } = draft;
  const provenance = provenanceOf(draft);
  if (entry !== undefined && level !== undefined) return { span, kind, provenance, entry, level };
  if (entry !== undefined && label !== undefined) return { span, kind, provenance, entry, label };
  if (entry !== undefined) return { span, kind, provenance, entry };
  if (level !== undefined) return { span, kind, provenance, level };
  return label === undefined ? { span, kind, provenance } : { span, kind, provenance, label };
}

function provenanceOf(draft: Draft): Provenance {
  const rule = draft.element === null ? `line.${draft.kind}` : `page.${draft.kind}`;
  return { stage: readingStage.stage, version: readingStage.version, rule, stated: true, confidence: 1 };
}

function addRuns(draft: Draft, shift: number, bytes: ByteMap, offsets: OffsetRun[]): void {
  const { runs } = draft.traced;
  for (let at = 0; at < runs.length; at += runWidth) {
    const [textStart, textEnd, sourceStart, sourceEnd, exact] = runAt(runs, at);
    offsets.push({
      text: [textStart + shift, textEnd + shift],
      source: [sourceStart, sourceEnd],
      bytes: [bytes.byteAt(sourceStart), bytes.byteAt(sourceEnd)],
      exact: exact === 1,
    });
  }
}
