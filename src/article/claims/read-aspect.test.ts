import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();

/** The claims that the numbers of a text make: property, noun, aspect, modality. */
function claimsOf(language: string, text: string): string[] {
  const input = { id: 'x', text, language, publishedAt: '2025-06-01' };
  const { layers } = annotate(input, context, { keepText: true });
  return layers.claims
    .filter(({ quantity }) => quantity !== null)
    .map(({ property, subject, scope, modality, quantity }) => {
      const parts = scope.filter(({ kind }) => kind === 'part').map(({ value }) => value);
      const { value, low } = layers.quantities[quantity!]!;
      return [value ?? `${low}..`, property, subject.noun, ...parts, modality].join(' ');
    });
}

describe('what a number is when it is not how many there are', () => {
  it.each([
    // Articles before digits give nothing for each.
    ['en', 'A 5.9 magnitude quake hit two villages, killing 10 people.', '10 dead person factual'],
    ['en', 'He was accused by 38 women.', '38 count woman factual'],
    ['en', 'The number of cases rose by 38 cases.', '38 count case difference factual'],
    ['en', 'Eight current or former members came.', '8 count member factual'],
    // What is joined to what came on top came on top as well.
    [
      'de',
      'Die Ämter haben 950 neue Ansteckungen und 73 Verletzte registriert.',
      '73 injured person increment factual',
    ],
    ['de', 'Es gab 95 Neuanmeldungen und 40 Austritte.', '40 count austritt increment factual'],
    ['en', 'Officials counted 95 new cases and 40 departures.', '40 count departure increment factual'],
    ['de', 'Die Ämter haben 950 Ansteckungen und 73 Verletzte registriert.', '73 injured person factual'],
    [
      'de',
      'Der bisherige Höchststand von 598 Verletzten war im Mai erreicht worden.',
      '598 injured person earlier factual',
    ],
    ['en', 'That is below the peak of 598 injured people.', '598 injured person earlier factual'],
    ['de', 'In dem Ort sterben im Schnitt etwa 100 Menschen.', '100 dead person rate factual'],
    ['en', 'An average of 12 people were injured.', '12 injured person rate factual'],
    ['de', 'In nur 24 Stunden wurden 743 Menschen verletzt.', '743 injured person increment factual'],
    // The number is the period itself.
    ['en', 'The firm must pay within two years.', '2 amount firm demanded'],
    ['en', 'The 125-seat house voted.', '125 count seat factual'],
  ])('%s: %s', (language, text, claim) => expect(claimsOf(language, text)).toContain(claim));

  it('reads no count where digits behind an article name a kind', () => {
    expect(claimsOf('en', 'A 911 operator answered.')).toEqual([]);
  });
});

describe('of what a number is said', () => {
  it.each([
    ['de', 'Am Abend protestierten dort Hunderte gegen die Regeln.', '200.. takingPart person factual'],
    ['de', 'Der Leitzins liegt bei null Prozent.', '0 amount leitzins factual'],
    ['de', 'Eine vierköpfige Familie zog ein.', '4 count person factual'],
    ['de', 'Von 20 Booten sanken drei.', '3 count ship factual'],
    ['en', 'Of the 40 boats, three sank.', '3 count ship factual'],
    // Who is told of beside others is in a state as well, and counts not all who are.
    ['en', 'Two women were killed and three men injured.', '2 dead woman factual'],
    ['en', 'Two women were killed and three men injured.', '3 injured man factual'],
    ['de', 'Vier Touristen wurden getötet.', '4 dead tourist factual'],
    ['de', 'Zwei von der Regierung bereitgestellte Flugzeuge starteten.', '2 count aircraft factual'],
    ['en', '12 of the 40 women were killed.', '40 count woman factual'],
    ['en', 'One girl had been found.', '1 count girl factual'],
    // A span of time passes nothing on to a count of the same noun.
    ['en', 'They won 10 games one year after losing 14 or more.', '14 count game increment factual'],
  ])('%s: %s', (language, text, claim) => expect(claimsOf(language, text)).toContain(claim));
});

it('knows a number again that is spoken of as known', () => {
  const text = 'Two women were killed by the storm. The two women lived in Averley. Later two women came.';
  expect(claimsOf('en', text)).toEqual(['2 dead woman factual', '2 dead woman factual', '2 count woman factual']);
});

describe('what would be', () => {
  it.each([
    // A plan, hearsay, and what is there whatever is planned.
    ['de', 'Sie sollen künftig 150 Euro Bußgeld zahlen.', '150 fine fine future'],
    ['de', 'Es sollen 30 Polizisten im Einsatz gewesen sein.', '30 count police possible'],
    ['de', 'Die Gewerkschaft fordert eine Regelung in allen 16 Bundesländern.', '16 count bundesland factual'],
    ['de', 'Es sind Seuchen, die 9000 Menschen treffen könnten.', '9000 count person possible'],
    ['en', 'The chip will use its eight custom cores.', '8 count core factual'],
    ['en', 'The chip will use eight custom cores.', '8 count core future'],
    ['en', 'The firm would acquire all shares for $60 per share.', '60 amount share future'],
    ['en', 'If it had hurried, it would save 355 shops.', '355 count shop conditional'],
    ['en', 'It would have cost 30 million dollars.', '30000000 cost cost conditional'],
  ])('%s: %s', (language, text, claim) => expect(claimsOf(language, text)).toContain(claim));
});
