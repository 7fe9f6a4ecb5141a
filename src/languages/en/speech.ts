import type { SpeechData } from '../parts/speech.ts';
import { conjugateEnglish } from './speech/conjugate.ts';
import { englishPhrases } from './speech/phrases.ts';
import { englishNouns, englishTellingNouns, englishTitleNouns } from './speech/sources.ts';
import { englishVerbRows } from './speech/verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));
const phrasesOf = (...rows: readonly string[]): readonly (readonly string[])[] => rows.map((row) => row.split(' '));

export const speech: SpeechData = {
  code: 'en',
  verbs: conjugateEnglish(englishVerbRows),
  phrases: englishPhrases,
  nouns: englishNouns,
  sourcePrepositions: phrasesOf('according to'),
  tellingPrepositions: phrasesOf('in the words of', 'in the view of', 'in the opinion of'),
  tellingNouns: englishTellingNouns,
  sourcePostpositions: set(''),
  sourceAdverbs: set('reportedly allegedly'),
  sourceRelatives: set(''),
  soWords: set(''),
  asWords: set('as'),
  thatWords: set('that'),
  questionWords: set('whether if who whom what when where why how which'),
  hearsayForms: set(''),
  claimForms: set(''),
  reportiveForms: set(''),
  certainForms: set(''),
  weakReportiveForms: set(''),
  subjectPronouns: set('he she it they i we you'),
  backPronouns: set('this that so'),
  pronounGenders: new Map([
    ['he', 'male'],
    ['she', 'female'],
  ]),
  spokesWords: set('spokesman spokeswoman spokesperson representative'),
  interviewNouns: set('interview conversation'),
  withWords: set('with'),
  citingVerbs: set('quote cite'),
  obliqueTitles: set(''),
  firstPersons: set('i'),
  impersonals: set('it one there'),
  addresseePrepositions: set('to'),
  anonymousWords: set('officials official sources source insiders insider diplomats aides aide'),
  anonymousPhrases: phrasesOf(
    'on condition of anonymity',
    'not authorised',
    'not authorized',
    'declined to be named',
    'asked not to be named',
    'unnamed',
    'anonymous',
    'familiar with',
  ),
  titleNouns: englishTitleNouns,
  distanceWords: set('so-called called dubbed nicknamed named titled entitled known'),
  subordinators: set('because when although after as since before while unless though so if once until'),
  relatives: set('who which whose whom where that'),
  coordinators: set('and or but nor yet'),
  perfectForms: set('has have had having'),
  passiveForms: set('is are was were been being be'),
  perfectInfinitives: set(''),
  modalForms: set('must will would could can may might should did does do'),
  finiteForms: set(`is are was were has have had will would could can may might should must did does do am`),
  agentWords: set('by'),
  nameLinks: set('of for from at in with'),
  obliqueDeterminers: set('him them us me'),
  genitiveDeterminers: set(''),
  determiners: set(
    'the a an this that these those his her its their our my your some several many all both no another',
  ),
  irregularPasts: set(`went came saw knew made took got gave found left lost kept held began broke ran rose fell grew
    stood sent brought bought built met paid won led hit cut put let set became felt heard understood spoke wrote flew
    drew drove`),
  prepositions: set(`in on at by with from to for of about after before during since until between among over under
    against through within without near despite into across around towards amid following along outside inside`),
  particles: set(
    'also later then now yesterday today however meanwhile further already again even only still earlier recently previously repeatedly',
  ),
  commaBeforeClause: false,
  negations: set("not no never nobody nothing neither nor cannot n't"),
  conditionals: set('if unless should'),
  possibilities: set('could may might possibly perhaps maybe possible likely'),
  demands: set('must should shall needs ought'),
  futures: set('will going'),
  agencyNouns: set('agency'),
  outletNouns: set('newspaper magazine broadcaster portal daily weekly paper station site'),
  creditLabels: new Map([
    ['source', 'link'],
    ['sources', 'link'],
    ['photo', 'picture'],
    ['photos', 'picture'],
    ['image', 'picture'],
    ['picture', 'picture'],
    ['graphic', 'picture'],
    ['translation', 'translation'],
    ['translated by', 'translation'],
  ]),
};
