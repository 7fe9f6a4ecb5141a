import type { TimeValue } from '../../../text/time/time-lexicon.ts';

const small = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const tens: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** Cardinal numbers up to ninety-nine, the hundred and the inflected forms of "ein". */
export const numbers: Readonly<Record<string, TimeValue>> = makeNumbers();

/** Stems of ordinals up to ninety-nine without their ending: `zweit`, `zwanzigst`. */
export const ordinalStems: Readonly<Record<string, TimeValue>> = makeOrdinals();

function makeNumbers(): Record<string, TimeValue> {
  const all: Record<string, TimeValue> = {
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    eines: 1,
    zwo: 2,
    beiden: 2,
    beide: 2,
    hundert: 100,
    tausend: 1000,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    dutzend: 12,
    einhundert: 100,
    eintausend: 1000,
  };
  small.forEach((word, value) => {
    if (value > 0) all[word] = value;
    if (value >= 2) all[`${word}einhalb`] = value + 0.5;
    if (value >= 2 && value <= 9) all[`${word}hundert`] = value * 100;
    if (value >= 2 && value <= 9) all[`${word}tausend`] = value * 1000;
  });
  for (const [ten, value] of Object.entries(tens)) {
    all[ten] = value;
    for (let one = 1; one <= 9; one++) all[`${small[one]}und${ten}`] = value + one;
  }
  return all;
}

function makeOrdinals(): Record<string, TimeValue> {
  const all: Record<string, TimeValue> = {
    erst: 1,
    zweit: 2,
    dritt: 3,
    viert: 4,
    fünft: 5,
    sechst: 6,
    siebt: 7,
    siebent: 7,
    acht: 8,
    neunt: 9,
    zehnt: 10,
    elft: 11,
    zwölft: 12,
  };
  for (let value = 13; value <= 19; value++) all[`${small[value]}t`] = value;
  for (const [word, value] of Object.entries(numbers))
    if (typeof value === 'number' && value >= 20 && value < 100) all[`${word}st`] = value;
  return all;
}
