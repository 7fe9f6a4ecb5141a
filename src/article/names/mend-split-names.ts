import { soundKeys } from '../../text/names/sound-keys.ts';
import { createDraft, type Draft, type Scene, spanOf } from './draft-mention.ts';
import { CALENDAR, CAPITAL, COMMON, FIRST_NAME, FUNCTION, LETTERS, NOUN } from './token-evidence.ts';

const LONGEST_CLAUSE = 3;

/**
 * Mends names that a slip of translation or layout pushed a clause into: "Mara Ann Das sagte Belo laut …". The shape:
 * a person's name, without any mark a small clause of a capitalised function word and a verb of saying
 * (or a day), then one more
 * capitalised word that is no word of the language and that the article elsewhere puts after the same name.
 */
export function mendSplitNames(scene: Scene): void {
  const { flags, lower, words } = scene.evidence;
  for (const draft of [...scene.drafts]) {
    if (draft.type !== 'person' || draft.nested || draft.form !== 'name') continue;
    const clause = insertedClause(scene, draft);
    if (clause === null) continue;
    const rest = clause;
    const tail = flags[rest]!;
    if (!(tail & CAPITAL) || tail & FUNCTION || lower[rest] === undefined) continue;
    if (!continuesName(scene, draft, words[rest]!) && tail & (COMMON | NOUN)) continue;
    if (!continuesName(scene, draft, words[rest]!) && !canBeSplit(scene, draft)) continue;
    const mended = createDraft({
      first: draft.first,
      end: rest + 1,
      type: 'person',
      form: 'name',
      nested: false,
      rule: 'names.splitName',
      confidence: continuesName(scene, draft, words[rest]!) ? 0.85 : 0.6,
      stated: false,
      pieces: [spanOf(scene, draft.first, draft.end), spanOf(scene, rest, rest + 1)],
    });
    const kept = scene.drafts.filter((other) => other.end <= mended.first || other.first >= mended.end);
    scene.drafts.splice(0, scene.drafts.length, ...kept, mended);
  }
}

/** Without other witness a name is mended only when two words of it, or a first name, stand before the clause. */
function canBeSplit(scene: Scene, draft: Draft): boolean {
  return draft.end - draft.first >= 2 || (scene.evidence.flags[draft.first]! & FIRST_NAME) !== 0;
}

/** Index of the token after an inserted clause, or null when no clause of that shape follows the name. */
function insertedClause(scene: Scene, draft: Draft): number | null {
  const { flags, lower } = scene.evidence;
  const data = scene.dataAt(draft.first);
  const at = draft.end;
  if (at >= lower.length || !(flags[at]! & CAPITAL) || !(flags[at]! & FUNCTION)) return null;
  for (let end = at + 1; end <= at + LONGEST_CLAUSE && end < lower.length; end++) {
    if (!(flags[end - 1]! & LETTERS)) return null;
    const closes = data.sayingForms.has(lower[end]!) || (flags[end]! & CALENDAR) !== 0;
    if (closes) return end + 1 < lower.length ? end + 1 : null;
  }
  return null;
}

/** True when the article elsewhere has the same name with the further word as its next part. */
function continuesName(scene: Scene, draft: Draft, word: string): boolean {
  const { words } = scene.evidence;
  const parts: string[] = [];
  for (let at = draft.first; at < draft.end; at++) parts.push(...words[at]!.split('-'));
  const keys = soundKeys(word);
  const last = parts.at(-1)!;
  for (let at = 0; at + 1 < words.length; at++) {
    if (at >= draft.first && at <= draft.end) continue;
    const pieces = words[at]!.split('-');
    const index = pieces.indexOf(last);
    const next = index < 0 ? undefined : (pieces[index + 1] ?? words[at + 1]);
    if (next !== undefined && [...soundKeys(next)].some((key) => keys.has(key))) return true;
  }
  return false;
}
