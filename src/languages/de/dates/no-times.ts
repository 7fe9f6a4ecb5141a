import type { Meaning } from '../../../text/time/meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const nothing = (): Meaning => ({ kind: 'none' });

/** What looks like a time and is none: ages, counts and rates. */
export const noTimeRules: readonly TimeRule[] = [
  {
    id: 'de.dates.age',
    pattern:
      "article? num ~'-'? unit|units 'alt'|'alte'|'alten'|'alter'|'altes'|'altem'|'jünger'|'jüngere'|'jüngeren'|'jüngerer'|'älter'|'ältere'|'älteren'|'älterer'",
    produce: nothing,
    yes: [],
    no: ['ein 16 Jahre alter Schüler', 'der zwei Jahre jüngere Bruder'],
  },
  {
    id: 'de.dates.age-of',
    pattern: "'alter' 'von'|'zwischen' num 'und'|'bis'? num? unit|units",
    produce: nothing,
    yes: [],
    no: ['im Alter von 16 Jahren', 'im Alter von sechs bis elf Jahren'],
  },
  {
    id: 'de.dates.age-limit',
    pattern: "'ab'|'unter'|'mit' num 'jahren' !'haft' !'gefängnis' !'bewährung' !'erfahrung' !'verspätung'",
    produce: (c) => (Number(c['num']) >= 5 && Number(c['num']) < 120 ? nothing() : null),
    yes: [],
    no: ['ab 16 Jahren darf man', 'mit 14 Jahren zog sie fort'],
  },
  {
    id: 'de.dates.age-between',
    pattern:
      "'kinder'|'kindern'|'jugendliche'|'jugendlichen'|'menschen'|'frauen'|'männer' 'zwischen'|'von'|'im'? 'alter'? 'von'? num 'und'|'bis' num 'jahren'",
    produce: nothing,
    yes: [],
    no: ['Kinder zwischen sechs und elf Jahren'],
  },
  {
    id: 'de.dates.about-as-many',
    pattern: 'approx year ^*',
    produce: nothing,
    yes: [],
    no: ['die rund 1950 Gäste'],
  },
  {
    id: 'de.dates.round-count',
    pattern: 'year ^*',
    produce: (c) => (Number(c['year']) % 100 === 0 ? nothing() : null),
    yes: [],
    no: ['dort stehen 2000 Linden'],
  },
  {
    id: 'de.dates.round-span',
    pattern: "year 'bis'|'oder' int ^*",
    produce: (c) => (Number(c['year']) % 100 === 0 && Number(c['int']) % 100 === 0 ? nothing() : null),
    yes: [],
    no: ['von 2000 bis 3000 Grad'],
  },
  {
    id: 'de.dates.from-count-to-count',
    pattern: "'von' year 'auf' year",
    produce: nothing,
    yes: [],
    no: ['die Zahl stieg von 1950 auf 2010'],
  },
  {
    id: 'de.dates.bounded-count',
    pattern: "'mindestens'|'wenigstens'|'höchstens'|'maximal'|'knapp'|'insgesamt' year ^*",
    produce: nothing,
    yes: [],
    no: ['maximal 1984 Leute im Saal'],
  },
  {
    id: 'de.dates.more-than-count',
    pattern: "'mehr'|'weniger' 'als' year",
    produce: (c) => (Number(c['year']) < 1900 ? nothing() : null),
    yes: [],
    no: ['es kamen mehr als 1790'],
  },
  {
    id: 'de.dates.part-of-count',
    pattern: "year 'von' int",
    produce: (c) => (Number(c['int']) > 2100 ? nothing() : null),
    yes: [],
    no: ['es fehlten 1983 von 6650 Stimmzetteln'],
  },
  {
    id: 'de.dates.part-of-them',
    pattern: "year 'von' 'ihnen'|'denen'|'diesen'",
    produce: nothing,
    yes: [],
    no: ['krank waren 1983 von ihnen'],
  },
  {
    id: 'de.dates.named-war',
    pattern: "^adjunit 'krieg'|'krieges'|'kriegs'",
    produce: nothing,
    yes: [],
    no: ['die Burg fiel im Dreißigjährigen Krieg'],
  },
  {
    id: 'de.dates.counted',
    pattern:
      "year 'seiten'|'exemplare'|'exemplaren'|'liter'|'tonnen'|'hektar'|'gramm'|'stück'|'sitze'|'betten'|'stimmen'|'fälle'|'todesfälle'|'neuinfektionen'|'infektionen'|'infizierte'|'tote'|'verletzte'|'besucher'|'teilnehmer'|'haushalte'|'adressen'|'patienten'|'beschäftigte'|'mitarbeiter'|'flüchtlinge'|'soldaten'|'polizisten'|'einsatzkräfte'",
    produce: nothing,
    yes: [],
    no: ['das Buch hat 1984 Seiten'],
  },
  {
    id: 'de.dates.numbered-thing',
    pattern:
      "'zimmer'|'seite'|'nummer'|'hausnummer'|'nr'|'postfach'|'paragraf'|'artikel'|'flug'|'linie'|'typ'|'ic'|'ice'|'ec'|'rb' ~'.'? year",
    produce: nothing,
    yes: [],
    no: ['er wohnt in Zimmer 1999', 'der ICE 1716 kam'],
  },
  {
    id: 'de.dates.club-year',
    pattern: "'fc'|'sc'|'sv'|'tsv'|'ssv'|'vfl'|'vfb'|'tus'|'tsg'|'spvgg'|'bsc'|'sg' year",
    produce: nothing,
    yes: [],
    no: ['der FC 1980 lädt ein'],
  },
  {
    id: 'de.dates.club-name-year',
    pattern: "'fc'|'sc'|'sv'|'tsv'|'ssv'|'vfl'|'vfb'|'tus'|'tsg'|'spvgg'|'bsc'|'sg' ^* year",
    produce: (c) => (Number(c['year']) < 1925 ? nothing() : null),
    yes: [],
    no: ['der SSV Talheim 1846 lädt ein'],
  },
  {
    id: 'de.dates.paper-of-day',
    pattern: "'bild'|'welt' 'am' ^'sonntag'|'sonntags'",
    produce: nothing,
    yes: [],
    no: ['der Bild am Sonntag sagte er'],
  },
  {
    id: 'de.dates.named-weekday',
    pattern: "^'schwarzer'|'schwarzen'|'schwarze'|'blutiger'|'blutigen' ^weekday",
    produce: nothing,
    yes: [],
    no: ['seit dem Schwarzen Freitag war'],
  },
  {
    id: 'de.dates.named-spring',
    pattern: "^'arabischer'|'arabischen'|'arabische'|'prager' ^season",
    produce: nothing,
    yes: [],
    no: ['beim Arabischen Frühling war'],
  },
  {
    id: 'de.dates.age-of-somebody',
    pattern: "'seinen'|'ihren'|'meinen' num 'jahren'",
    produce: nothing,
    yes: [],
    no: ['mit seinen 17 Jahren war er'],
  },
];
