import { type Address, fetchable, maximumAddresses } from './addresses.ts';

const addressLine = /^https?:\/\/[^\s<>"]{1,4000}$/i;

/** Tells a list of addresses, one per line, by its beginning; empty lines and lines with `#` do not count. */
export function looksLikeAddressList(start: string, isWhole: boolean): boolean {
  const lines = start.split(/\r?\n/);
  // The last line of a longer beginning may be cut anywhere.
  const whole = isWhole || lines.length === 1 ? lines : lines.slice(0, -1);
  const said = whole.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return said.length > 0 && said.every((line) => addressLine.test(line));
}

/** The addresses of a list, one per line; lines that are none are passed over. */
export function parseAddressList(text: string): readonly Address[] {
  const addresses: Address[] = [];
  for (const line of text.split(/\r?\n/)) {
    const url = line.trim();
    if (addresses.length < maximumAddresses && addressLine.test(url)) addresses.push({ url, hints: { url } });
  }
  return fetchable(addresses);
}
