const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip data', [0x1f, 0x8b]],
  ['a RIFF file', [0x52, 0x49, 0x46, 0x46]],
  ['an ELF program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

const reach = 65_536;

/** Says in a few words why the bytes are not text, or null when they may be. */
export function describeBinary(bytes: Uint8Array): string | null {
  for (const [name, signature] of signatures) {
    if (signature.every((byte, at) => bytes[at] === byte)) return `it begins like ${name}`;
  }
  const length = Math.min(bytes.length, reach);
  let nuls = 0;
  let controls = 0;
  let evenNuls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === 0) {
      nuls++;
      if (at % 2 === 0) evenNuls++;
    } else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  }
  // UTF-16 text has its NULs in every other place only.
  const isWide = nuls > length * 0.2 && (evenNuls < nuls * 0.05 || evenNuls > nuls * 0.95) && controls < length * 0.02;
  if (isWide) return null;
  if (controls + nuls > length * 0.05 && controls + nuls > 4)
    return `${Math.round((100 * (controls + nuls)) / length)} % of its bytes are control characters`;
  return null;
}
