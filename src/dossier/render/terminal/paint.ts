/** Ways to set text off; without colour all of them leave it as it is. */
export interface Paint {
  bold(text: string): string;
  soft(text: string): string;
  alert(text: string): string;
}

export function createPaint(color: boolean): Paint {
  const code = (open: number, close: number) => (text: string) =>
    color ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: code(1, 22), soft: code(2, 22), alert: code(31, 39) };
}
