import { describe, expect, test } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { openContext } from '../src/open-context.ts';

/*
 * On which side of the day of writing a weekday or month lies, told by the tagged clause around it. All texts are read
 * on Sunday, 19 May 2024.
 */
const context = openContext();

function values(text: string, language: string): readonly string[] {
  const input = { id: 'x', text, language, publishedAt: '2024-05-19' };
  const article = annotate(input, context, { keepText: true, until: 'dates' });
  return article.layers.timexes.map(({ span, value }) => `${article.text.slice(...span)} ${value}`);
}

const german: readonly (readonly [why: string, text: string, ...expected: string[]])[] = [
  ['a present may tell what has been', 'Am Flussufer tragen am Samstag alle einen Hut.', 'Samstag 2024-05-18'],
  ['a present further off is a plan', 'Die Kapelle spielt am Freitag im Park.', 'Freitag 2024-05-24'],
  [
    'a present behind what is to come',
    'Am Freitag trainiert die Mannschaft noch, am Samstag spielt sie daheim.',
    'Freitag 2024-05-24',
    'Samstag 2024-05-25',
  ],
  [
    'an hour makes a present a plan',
    'Am Samstag ist von 9 Uhr an geöffnet.',
    'Samstag 2024-05-25',
    '9 Uhr 2024-05-25T09:00',
  ],
  ['a perfect with words between', 'Die Bürgermeisterin hat am Samstag den neuen Steg eröffnet.', 'Samstag 2024-05-18'],
  ['a passive of the past', 'Das Wort ist am Samstag zum Wort des Dorfes gekürt worden.', 'Samstag 2024-05-18'],
  [
    'the infinitive of a passive is no future',
    'So konnten am Mittwoch neunzig Hühner geimpft werden.',
    'Mittwoch 2024-05-15',
  ],
  ['a modal verb with a perfect', 'Der Mann soll am Freitag das Fahrrad gestohlen haben.', 'Freitag 2024-05-17'],
  ['a modal verb with a state', 'Bis Freitag soll der Umbau abgeschlossen sein.', 'Freitag 2024-05-24'],
  ['a limit in the past', 'Bis Samstag waren 300 Gäste gezählt worden.', 'Samstag 2024-05-18'],
  ['a limit that was put off', 'Die Frist wurde bis Freitag verlängert.', 'Freitag 2024-05-24'],
  ['a purpose of the past', 'Für Donnerstag haben die Imker zu einem Fest eingeladen.', 'Donnerstag 2024-05-23'],
  ['put off to a day', 'Der Beschluss musste auf Donnerstag vertagt werden.', 'Donnerstag 2024-05-23'],
  ['a comparison', 'Das sind sechs Gäste mehr als am Freitag.', 'Freitag 2024-05-17'],
  ['a state of knowledge', 'Stand Samstag haben 300 Gäste zugesagt.', 'Samstag 2024-05-18'],
  ['a participle before a noun', 'Die am Freitag beschlossenen Regeln gelten bald für alle.', 'Freitag 2024-05-17'],
  ['a planned noun', 'Der für Donnerstag geplante Markt zieht viele an.', 'Donnerstag 2024-05-23'],
  ['a participle of what begins', 'Die am Donnerstag beginnende Messe zieht viele an.', 'Donnerstag 2024-05-23'],
  [
    'whom a quotation names',
    '„Was das nächste Hochwasser sein wird“, so Wieland am Donnerstag.',
    'Donnerstag 2024-05-16',
  ],
  [
    'a verb that closes a clause tells little',
    '„Das ist ein Anfang“, sagte Striegler, der auch Sprecher der Imker ist, am Samstag in Talheim.',
    'Samstag 2024-05-18',
  ],
  ['what is to be done', 'Der Rat beschloss, am Freitag ein Fest zu feiern.', 'Freitag 2024-05-24'],
  ['a reported plan', 'Am Freitag werde sie den Steg eröffnen, hieß es.', 'Freitag 2024-05-24'],
  ['from a day on', 'Von Samstag an ist das Bad wieder offen.', 'Samstag 2024-05-25'],
  ['what was intended', 'Das Fest sollte am Freitag beginnen.', 'Freitag 2024-05-17'],
  [
    'a verb of saying in the present',
    'Am Mittwoch wird beraten. „Das geht so nicht“, sagt die Müllerin am Freitag.',
    'Mittwoch 2024-05-22',
    'Freitag 2024-05-17',
  ],
  ['a verb of saying with a particle is another', 'Der Chor sagt das Konzert am Freitag ab.', 'Freitag 2024-05-24'],
  [
    'a verb outside the quotation tells less',
    '„Los geht es für alle kleinen Schwimmer am Freitag“, sagte der Bademeister.',
    'Freitag 2024-05-24',
  ],
  ['a reported perfect', 'Demnach hätten sich bis Samstag 80 Gäste mit dem Brot eingedeckt.', 'Samstag 2024-05-18'],
  [
    'weekdays of a list come in order',
    'Sie hat die für Sonntag und Montag geplante Fahrt abgesagt.',
    'Sonntag 2024-05-19',
    'Montag 2024-05-20',
  ],
  ['what is dated by a weekday may be of today', 'Das geht aus Zahlen vom Sonntag hervor.', 'Sonntag 2024-05-19'],
  ['a winter not begun', 'Im Winter wird es glatt.', 'Winter 2024-WI'],
  ['months', 'Im März hatten die im Januar beschlossenen Regeln gegolten.', 'März 2024-03', 'Januar 2024-01'],
];

const english: readonly (readonly [why: string, text: string, ...expected: string[]])[] = [
  ['the past', 'The mayor opened the bridge on Friday.', 'Friday 2024-05-17'],
  ['the future', 'The mayor will open the bridge on Friday.', 'Friday 2024-05-24'],
  ['a limit in the past', 'The deadline was extended until Friday.', 'Friday 2024-05-24'],
  ['an infinitive of what is planned', 'The harbour is set to reopen on Friday.', 'Friday 2024-05-24'],
  ['an infinitive behind a form of be', 'The choir is to resume singing on Friday.', 'Friday 2024-05-24'],
  ['an infinitive of what was done', 'The ferry was forced to turn back on Friday.', 'Friday 2024-05-17'],
  [
    'the verb of the next clause tells less',
    'The choir planned a big concert in the park on Friday and was asked to sing more.',
    'Friday 2024-05-24',
  ],
  [
    'a limit ahead of an infinitive',
    'The works are supposed to end by July, invited guests were told.',
    'July 2024-07',
  ],
];

describe.each([
  ['de', german],
  ['en', english],
] as const)('sides of writing in %s', (language, cases) => {
  test.each(cases)('%s: %s', (_why, text, ...expected) => {
    expect(values(text, language)).toEqual(expected);
  });
});
