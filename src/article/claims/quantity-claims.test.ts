import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();

/** What each number of a text says of what: `value property/noun`, with what it is beside a plain fact. */
function read(language: string, text: string): string[] {
  const article = annotate({ id: 'a', text, language, publishedAt: '2025-06-01' }, context, { keepText: true });
  const { quantities, claims } = article.layers;
  return claims
    .filter((claim) => claim.quantity !== null)
    .map((claim) => {
      const parts = claim.scope.filter(({ kind }) => kind === 'part').map(({ value }) => value);
      const said = [...parts, ...(claim.modality === 'factual' ? [] : [claim.modality]), claim.time?.value ?? ''];
      const { value } = quantities[claim.quantity!]!;
      return `${value} ${claim.property}/${claim.subject.noun} ${said.filter(Boolean).join(' ')}`.trim();
    });
}

describe('what a number is said of', () => {
  it.each([
    // What came on top, told by a noun or a word before the number.
    ['de', 'Die Zahl der Neuinfektionen lag bei 12.332.', ['12332 infected/person increment']],
    [
      'de',
      'Es gab 52 neue Fälle in Bayern, in Sachsen waren es 31.',
      ['52 count/case increment', '31 count/case increment'],
    ],
    [
      'de',
      'Sie meldeten 52 neue Fälle. Insgesamt sind es jetzt 310.',
      ['52 count/case increment', '310 count/case whole'],
    ],
    ['de', 'Die Zahl der Fälle je 100.000 Einwohner stieg auf 44.', ['44 count/case rate']],
    // Words in names add nothing.
    ['en', 'Police say two New York City subway trains collided.', ['2 count/train']],
    ['en', 'The daily Nordkurier shared the papers with 100 media groups.', ['100 count/group']],
    // Differences.
    ['de', 'Die Patienten erholten sich vier Tage schneller.', ['4 amount/patient difference']],
    ['en', 'He ended the fight five rounds sooner.', ['5 count/round difference']],
    ['en', 'They are 56 percent more likely to fall.', ['56 amount/null difference possible']],
    ['en', 'Her two older children came.', ['2 count/child']],
    // What one number is said to be, another with a verb of its own is not.
    ['de', '900 Menschen gelten als genesen, 468 müssen sich isolieren.', ['900 recovered/person', '468 count/person']],
    ['de', 'In Passau sind 710 Häuser beschädigt, 340 in Straubing.', ['710 damaged/building', '340 damaged/building']],
    ['en', 'Ann Holt, who was 17, was shot dead.', []],
    // An article counts only who is in a state.
    ['de', 'Ein neuer Mensch wird entstehen.', []],
    ['de', 'Eine infizierte Person steckt vier andere an.', []],
    ['de', 'Ein Mensch starb, eine Person wurde verletzt.', ['1 dead/person', '1 injured/person']],
    // Who does something to somebody is not in the state.
    ['en', 'Two soldiers killed three men.', ['2 count/soldier', '3 dead/man']],
    ['en', 'Two soldiers were killed on Monday.', ['2 dead/soldier 2025-05-26']],
    [
      'en',
      'Nearly 300,000 people have signed a petition against the decision to kill the bear.',
      ['300000 count/person'],
    ],
    ['en', 'Two men accused of killing Ann Holt came to court.', ['2 count/man']],
    // An attribute tells of its own noun, and less than the verb.
    ['de', 'Vier mit dem Virus infizierte Bewohner sind gestorben.', ['4 dead/person']],
    ['de', 'Zwölf Menschen trugen die verletzte Frau ins Tal.', ['12 count/person']],
    // A figure without a unit is no count of heads.
    ['de', 'Sie meldeten 52 Fälle, die Sieben-Tage-Inzidenz sank auf 38.', ['52 count/case', '38 incidence/incidence']],
    ['de', 'Die Inzidenz fiel auf 37,7.', ['37.7 incidence/incidence']],
    // A span of time is said of what stands beside it or lasts.
    ['de', 'Alle gehen nach der Einreise zehn Tage in Quarantäne.', ['10 amount/quarantäne']],
    ['de', 'Durch eine bessere Planung dauerte es nur sechs Monate.', ['6 amount/null']],
    ['de', 'Die Fahrt dauerte drei Stunden.', ['3 amount/fahrt']],
    ['de', 'Seit vier Jahren leben sie dort.', ['4 amount/null']],
    // A noun that only says that an amount follows, and what another part of the sentence names.
    ['de', 'Das brachte Mehrkosten der Länder und Ausgaben in Höhe von drei Millionen Euro.', ['3000000 cost/cost']],
    ['de', 'Er rügt eine Mehrbelastung in Höhe von drei Millionen Euro.', ['3000000 amount/mehrbelastung']],
    // What is known is not planned, what had to be done is done, and a beginning is no date.
    ['de', 'Die hohe Zahl von 50.000 Schülern wird noch steigen.', ['50000 count/child']],
    ['de', 'Fünf der acht Spiele mussten abgesagt werden.', ['5 count/spiel', '8 count/spiel']],
    ['en', 'The group has displaced 2,600 people since it took up arms in 2009.', ['2600 displaced/person']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});
