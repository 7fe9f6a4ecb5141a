/** A rule that the page shows, and a language that must have two golden cases of it. */
export interface Construction {
  readonly construction: string;
  readonly rule: string;
  readonly language: string;
}

/** Reads the table of constructions of `docs/speech.md`: rules in its second column, languages in its last. */
export function readConstructions(page: string): Construction[] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('| ') && /\| (?:de|en|de en) \|$/.test(line))
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const rules = [...(cells[2] ?? '').matchAll(/`([\w.-]+)`/g)].map((match) => match[1]!);
      const languages = (cells.at(-2) ?? '').split(' ');
      return rules.flatMap((rule) => languages.map((language) => ({ construction: cells[1] ?? '', rule, language })));
    });
}
