import { annotate } from '../src/annotate.ts';
import { openContext } from '../src/open-context.ts';
const c = openContext();
const tries = [
 'Die Stadt warnt. „„Wir müssen diese Lage sehr ernst nehmen, das kann ich allen nur raten“, lautet ihr Wahlspruch.',
 'Das Virus breitet sich aus. „„Wir müssen diese Lage sehr ernst nehmen, das kann ich uns allen nur raten“, lautet ihr Credo.\n\nNachdem es so kam, ging es weiter.',
 '„Bei vollen Körben, die zu groß sind, weisen unsere Leute die Kunden darauf hin“, sagt der Sprecher der Mühle, Arne Vogt.',
 '„Wir bitten um Rücksicht. „Bei vollen Körben, die zu groß sind, weisen unsere Leute die Kunden entsprechend darauf hin“, sagt der Sprecher der Mühle, Arne Vogt.',
 'Bei „vollen Körben, die zu groß sind, weisen unsere Leute die Kunden entsprechend darauf hin“, sagt der Sprecher der Mühle, Arne Vogt.',
 '„Das „Fest ist schön. Bei vollen Körben weisen unsere Leute die Kunden darauf hin“, sagt der Sprecher der Mühle, Arne Vogt.',
];
for (const text of tries) { const a = annotate({ id: 'x', text, language: 'de' }, c, { keepText: true, until: 'speech' }); console.log(a.layers.quotations.map((q: any) => [q.provenance.rule, q.content.map(([s, e]: any) => a.text.slice(s, e)).join('|')])); }
