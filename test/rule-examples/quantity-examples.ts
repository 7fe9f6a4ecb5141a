import type { RuleExamples } from './name-examples.ts';

/** Examples of the rules by which numbers are read, named without their language. */
export const quantityExamples: readonly RuleExamples[] = [
  {
    rule: 'digits',
    language: 'de',
    yes: ['Der Sturm beschädigte [710] Häuser.'],
    no: ['Der Sturm beschädigte sieben Häuser.'],
  },
  { rule: 'digits', language: 'en', yes: ['The storm damaged [710] houses.'], no: ['The storm damaged seven houses.'] },
  {
    rule: 'word',
    language: 'de',
    yes: ['Der Sturm beschädigte [sieben] Häuser.'],
    no: ['Der Sturm beschädigte die Häuser.'],
  },
  { rule: 'word', language: 'en', yes: ['The storm damaged [seven] houses.'], no: ['The storm damaged the houses.'] },
  { rule: 'vague', language: 'de', yes: ['[Tausende] Menschen kamen.'], no: ['Die Menschen kamen.'] },
  { rule: 'vague', language: 'en', yes: ['[Thousands] of people came.'], no: ['The people came.'] },
  { rule: 'range', language: 'de', yes: ['Es kamen [30 bis 40] Gäste.'], no: ['Es kamen 30 Gäste bis zum Abend.'] },
  { rule: 'range', language: 'en', yes: ['Some [30 to 40] guests came.'], no: ['Some 30 guests came to dinner.'] },
  {
    rule: 'change.old',
    language: 'de',
    yes: ['Die Zahl stieg von [30] auf 40 Boote.'],
    no: ['Die Zahl der 30 Boote blieb.'],
  },
  {
    rule: 'change.old',
    language: 'en',
    yes: ['The number rose from [30] to 40 boats.'],
    no: ['The number of 30 boats stayed.'],
  },
  {
    rule: 'change.new',
    language: 'de',
    yes: ['Die Zahl stieg von 30 auf [40] Boote.'],
    no: ['Die Zahl der 30 Boote blieb.'],
  },
  {
    rule: 'change.new',
    language: 'en',
    yes: ['The number rose from 30 to [40] boats.'],
    no: ['The number of 30 boats stayed.'],
  },
  { rule: 'count-noun', language: 'de', yes: ['Die Zahl der Boote stieg auf [40].'], no: ['Es gab 40 Boote.'] },
  { rule: 'count-noun', language: 'en', yes: ['The death toll rose to [40].'], no: ['There were 40 boats.'] },
  {
    rule: 'part',
    language: 'de',
    yes: ['Der Sturm beschädigte 710 Häuser, davon [340] in Kassel.'],
    no: ['Der Sturm beschädigte 710 Häuser und 340 Ställe.'],
  },
  {
    rule: 'part',
    language: 'en',
    yes: ['The storm damaged 710 houses, [340] of them in Leeds.'],
    no: ['The storm damaged 710 houses and 340 barns.'],
  },
  {
    rule: 'ellipsis',
    language: 'de',
    yes: ['Der Verein zählte 1.180 Gäste. Die Polizei nannte [860].'],
    no: ['Der Verein zählte 1.180 Gäste. Die Polizei nannte 860 Namen.'],
  },
  {
    rule: 'ellipsis',
    language: 'en',
    yes: ['The club counted 1,180 guests. The police said [860].'],
    no: ['The club counted 1,180 guests. The police gave 860 names.'],
  },
  {
    rule: 'same-money',
    language: 'de',
    yes: ['Der Bau kostet 90 Millionen Euro. Allein Marnheim rechnet mit [30 Millionen].'],
    no: ['Der Bau kostet 90 Millionen Euro. Allein Marnheim hat 30 Millionen Bäume.'],
  },
  {
    rule: 'same-money',
    language: 'en',
    yes: ['The bridge cost 90 million euros. Leeds alone expects [30 million].'],
    no: ['The bridge cost 90 million euros. Leeds has 30 million trees.'],
  },
];
