/** How a form's lemma is made from it: characters cut from both ends and others put there. */
export interface LemmaEdit {
  readonly cutStart: number;
  readonly prepend: string;
  readonly cutEnd: number;
  readonly append: string;
}

/** The shortest edit that makes `lemma` from `form`: what they share in the middle stays. */
export function lemmaEdit(form: string, lemma: string): LemmaEdit {
  let best: LemmaEdit = { cutStart: 0, prepend: '', cutEnd: form.length, append: lemma };
  let cost = form.length + lemma.length;
  for (let cutStart = 0; cutStart < Math.min(form.length, 8); cutStart++) {
    for (let skip = 0; skip < Math.min(lemma.length, 8); skip++) {
      let length = 0;
      while (form[cutStart + length] !== undefined && form[cutStart + length] === lemma[skip + length]) length++;
      if (length === 0) continue;
      const edit = {
        cutStart,
        prepend: lemma.slice(0, skip),
        cutEnd: form.length - cutStart - length,
        append: lemma.slice(skip + length),
      };
      const price = cutStart * 2 + skip * 2 + edit.cutEnd + edit.append.length;
      if (price < cost) {
        best = edit;
        cost = price;
      }
    }
  }
  return best;
}

/** Applies an edit to a form. */
export function applyEdit(edit: LemmaEdit, form: string): string {
  if (edit.cutStart === 0 && edit.cutEnd === 0 && edit.append === '' && edit.prepend === '') return form;
  return edit.prepend + form.slice(edit.cutStart, form.length - edit.cutEnd) + edit.append;
}

/** Cases, genders and numbers of a nominal reading as one bit each: `case * 6 + gender * 2 + number`. */
export function nominalBit(letterCase: string, gender: string, number: string): number {
  return 1 << ('NADG'.indexOf(letterCase) * 6 + 'mfn'.indexOf(gender) * 2 + 'sp'.indexOf(number));
}

/** Reads `Nms Dfs Gp`: case, gender (`x` or none means any) and number. */
export function nominalMask(cells: string): number {
  let mask = 0;
  for (const cell of cells.split(/[\s,]+/).filter(Boolean)) {
    const number = cell.at(-1)!;
    const genders = cell.length === 3 && cell[1] !== 'x' ? cell[1]! : 'mfn';
    for (const gender of genders) mask |= nominalBit(cell[0]!, gender, number);
  }
  return mask;
}
