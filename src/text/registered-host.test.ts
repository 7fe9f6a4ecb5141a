import { expect, it } from 'vitest';
import { registeredHost } from './registered-host.ts';

it.each([
  ['elmbote.de', 'elmbote.de'],
  ['news.elmbote.de', 'elmbote.de'],
  ['elm.co', 'elm.co'],
  ['www.elmbote.co.uk', 'elmbote.co.uk'],
  ['a.b.torvik.org.au', 'torvik.org.au'],
  ['com.elmbote.de', 'elmbote.de'],
  ['localhost', 'localhost'],
])('registered name of %s', (host, name) => {
  expect(registeredHost(host)).toBe(name);
});
