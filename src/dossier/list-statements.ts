import type { Statement } from '../model/dossier.ts';

/** Every statement in a dossier or a part of one, in order; statements are known by their id, basis and receipts. */
export function listStatements(part: unknown): readonly Statement[] {
  const found: Statement[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null) {
      if (isStatement(value)) found.push(value);
      for (const [key, item] of Object.entries(value)) if (key !== 'receipts' && key !== 'articles') visit(item);
    }
  };
  visit(part);
  return found;
}

function isStatement(value: object): value is Statement {
  const { id, basis, receipts } = value as Partial<Statement>;
  return typeof id === 'string' && Array.isArray(basis) && Array.isArray(receipts);
}
