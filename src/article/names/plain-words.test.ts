import { expect, test } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();

/** Places and persons found in a German text, as written. */
function namesIn(text: string): string[] {
  return annotate({ id: 'a', text, language: 'de' }, context, { keepText: true, until: 'names' })
    .layers.mentions.filter(({ type, form }) => (type === 'place' || type === 'person') && form === 'name')
    .map(({ span }) => text.slice(span[0], span[1]));
}

function entitiesOf(text: string) {
  return annotate({ id: 'a', text, language: 'de' }, context, { keepText: true, until: 'names' }).layers.entities;
}

test.each([
  'Die Corona-Pandemie hat den Handel getroffen.',
  'Seit der Corona-Krise bleiben viele Läden geschlossen.',
  'Die Sieben-Tage-Inzidenz ist in Gießen gesunken.',
  'Sie sitzt seit gestern in Quarantäne.',
  'Der Mann kam in Gewahrsam.',
  'Die Mainstream-Medien schweigen dazu.',
  'Er wirbt für ein Mittel mit Q10 und für Masken mit FFP2.',
])('plain words are no places and persons: %s', (text) => {
  expect(namesIn(text).filter((name) => name !== 'Gießen')).toEqual([]);
});

test('compounds with a listed name keep it, and lead to the name', () => {
  const entities = entitiesOf(
    'Der Bayern-Chef reist nach Rheinland-Pfalz. Das EU-Budget wächst. Die US-Wahl ist vorbei. Der Kanzler sprach darüber in Bonn. Die Berlin-Reise dauerte zwei Tage.',
  );
  const names = entities.map(({ name }) => name);
  expect(names).toContain('EU');
  expect(names).toContain('Berlin');
  expect(names).toContain('Rheinland-Pfalz');
  expect(entities.find(({ place }) => place?.country === 'US')?.place?.latitude).toBeGreaterThan(20);
  expect(names.filter((name) => /Budget|Wahl|Chef|Reise/.test(name))).toEqual([]);
});

test('a town adjective leads to its town, districts and regions are on the map', () => {
  const text =
    'Die Münchner Behörden halfen im Landkreis Starnberg. Der Sturm zog weiter nach Nordrhein-Westfalen und Norditalien. Die Länder zahlen.';
  const found = Object.fromEntries(
    entitiesOf(text).flatMap(({ name, place }) => (place ? [[name, Math.round(place.latitude ?? 0)]] : [])),
  );
  expect(found).toMatchObject({ München: 48, 'Landkreis Starnberg': 48, 'Nordrhein-Westfalen': 52, Norditalien: 45 });
  expect(Object.keys(found)).not.toContain('Länden');
});
