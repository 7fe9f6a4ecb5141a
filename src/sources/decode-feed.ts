import iconv from 'iconv-lite';

/** Decodes a feed: UTF-8 when it is valid, else the encoding of its XML declaration, else windows-1252. */
export function decodeFeed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    const declared = /encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,30})["']/i.exec(start)?.[1]?.toLowerCase();
    const known =
      declared !== undefined &&
      /^(?:iso-8859-\d{1,2}|windows-\d{4}|koi8-[ru]|utf-16(?:le|be)?|shift_jis|euc-(?:jp|kr)|gb\w{2,6}|big5)$/.test(
        declared,
      );
    return iconv.decode(Buffer.from(bytes), known ? declared : 'windows-1252');
  }
}
