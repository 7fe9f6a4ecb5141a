import { Parser } from 'htmlparser2';
import { type Address, fetchable, maximumAddresses } from './addresses.ts';

/** The feeds that an OPML file names, folders flattened; null when it is no OPML. Never throws on text. */
export function parseOpml(text: string): readonly Address[] | null {
  const addresses: Address[] = [];
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name.toLowerCase() === 'opml') isOpml = true;
        if (name.toLowerCase() !== 'outline' || addresses.length >= maximumAddresses) return;
        const given = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]));
        const url = given.get('xmlurl');
        const outlet = given.get('title') || given.get('text');
        if (url) addresses.push({ url, hints: outlet ? { outlet } : {} });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return isOpml ? fetchable(addresses) : null;
}
