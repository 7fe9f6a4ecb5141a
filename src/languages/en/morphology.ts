import type { MorphologyData } from '../parts/morphology.ts';
import { words } from '../parts/segmentation.ts';
import { transitions } from './transitions.ts';

export const morphology: MorphologyData = {
  code: 'en',
  fixed: {},
  declined: [],
  endings: {},
  forms: [],
  labelled: [
    { label: 'D', feats: 'Definite=Def|PronType=Art', words: 'the=9' },
    { label: 'DS', feats: 'Definite=Ind|PronType=Art', words: 'a=9 an>a=9' },
    { label: 'DS', feats: 'Number=Sing|PronType=Dem', words: 'this=7 that=4' },
    { label: 'D', feats: 'Number=Plur|PronType=Dem', words: 'these>this=7 those>that=6' },
    {
      label: 'D',
      feats: '',
      words: `every=7 each=6 some=7 any=6 no=8 all=6 both=5 another=6 either=5 neither=4 such=5 what=2 which=3
        half=3 enough=3 own=2 whatever=3 whichever=4`,
    },
    { label: 'PX', feats: 'PronType=Dem', words: 'this=4 that=4 these>this=4 those>that=5' },
    {
      label: 'PX',
      feats: '',
      words: `everyone=7 everybody=7 everything=7 someone=7 somebody=7 something=7 anyone=7 anybody=7 anything=7 nobody=7
        nothing=7 none=7 one=3 ones>one=5 all=4 some=4 many=4 few=3 several=3 most=4 more=3 both=4 each=4 any=3 others>other=6
        himself=7 herself=7 itself=7 themselves=7 myself=7 ourselves=7 yourself=7 another=2 there=6 such=1 neither=3 either=2
        much=3 little=2 enough=3 mine=4 yours=6 hers=6 ours=6 theirs=7`,
    },
    { label: 'P', feats: '', words: 'my=8 your=8 his=8 her=6 its=8 our=8 their=8 whose=4' },
    { label: 'PN', feats: 'Case=Nom|Number=Sing|Person=1|PronType=Prs', words: 'I=8 i>I=3' },
    { label: 'PN', feats: 'Case=Nom|Number=Plur|Person=1|PronType=Prs', words: 'we=8' },
    { label: 'PN', feats: 'Case=Nom|Person=2|PronType=Prs', words: 'you=7' },
    { label: 'PN', feats: 'Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs', words: 'he=8' },
    { label: 'PN', feats: 'Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs', words: 'she=8' },
    { label: 'PN', feats: 'Gender=Neut|Number=Sing|Person=3|PronType=Prs', words: 'it=6' },
    { label: 'PN', feats: 'Case=Nom|Number=Plur|Person=3|PronType=Prs', words: 'they=8' },
    { label: 'PA', feats: 'Case=Acc|Person=3|PronType=Prs', words: 'him>he=8 her>she=5 them>they=8 it=5' },
    { label: 'PA', feats: 'Case=Acc|PronType=Prs', words: 'me>I=8 us>we=7 you=5' },
    { label: 'W', feats: '', words: 'who=8 whom>who=8 which=6 that=4 what=6 whoever=7 whatever=3 whose=2' },
    { label: 'C', feats: '', words: 'and=9 or=9 but=7 nor=8 yet=2 &>and=7 plus=2' },
    {
      label: 'S',
      feats: '',
      words: `that=7 if=8 because=8 although=8 though=7 while=7 whereas=8 unless=8 until=5 till=5 since=5 before=4 after=4
        as=5 whether=8 once=3 lest=7 than=4 so=1 like=1 provided=1 for=1`,
    },
    { label: 'TO', feats: '', words: 'to=8' },
    { label: 'NOT', feats: '', words: "not=9 n't>not=9 n’t>not=9" },
    { label: 'G', feats: '', words: "'s=6 ’s>'s=6 '=5 ’>'=5" },
    {
      label: 'MD',
      feats: '',
      words:
        "can=7 could=8 will=8 would=8 shall=8 should=8 may=7 might=7 must=8 ca>can=7 wo>will=8 sha>shall=7 'll>will=8 ’ll>will=8 'd>would=5 ’d>would=5 cannot>can=8 ought=5",
    },
    { label: 'HZ', feats: '', words: 'has>have=8' },
    { label: 'HP', feats: '', words: "have=7 've>have=9 ’ve>have=9" },
    { label: 'HD', feats: '', words: "had>have=8 'd>have=3 ’d>have=3" },
    { label: 'AZ', feats: '', words: "is>be=9 does>do=8 's>be=5 ’s>be=5 am>be=8 'm>be=8 ’m>be=8" },
    { label: 'AP', feats: '', words: "are>be=9 do=7 're>be=9 ’re>be=9" },
    { label: 'AD', feats: '', words: 'was>be=9 were>be=9 did>do=8' },
    { label: 'AB', feats: '', words: 'be=9 have=5 do=3' },
    { label: 'AN', feats: '', words: 'been>be=9 had>have=2' },
    { label: 'AG', feats: '', words: 'being>be=8 having>have=6' },
    {
      label: 'I',
      feats: '',
      words: `of=9 in=9 to=6 for=9 on=8 with=9 at=9 by=9 from=9 about=6 into=9 over=6 after=6 under=7 between=9 through=7
        during=9 against=9 without=8 before=5 among=9 within=8 around=5 toward=8 towards=8 near=5 across=7 behind=6 above=5
        below=4 along=6 off=5 out=5 up=4 down=4 per=7 despite=9 via=8 upon=9 since=5 until=6 till=5 as=7 than=6 like=5
        including=5 according=6 amid=9 amidst=9 beside=7 besides=3 beyond=7 except=6 inside=5 outside=5 onto=9 opposite=2
        past=2 regarding=6 following=3 throughout=8 unlike=7 versus=8 vs=7 worth=3 concerning=4 due=3 beneath=7 alongside=7
        notwithstanding=6 aboard=6 atop=8 because=2 but=1 plus=2 minus=3 v=2`,
    },
    {
      label: 'R',
      feats: '',
      words: `very=8 also=9 just=7 then=8 now=8 here=8 there=5 too=8 so=6 only=7 still=7 even=7 again=9 already=9 never=9
        always=9 often=9 sometimes=9 perhaps=9 maybe=9 however=9 instead=9 rather=8 quite=8 almost=9 nearly=9 about=4
        around=3 yet=6 ever=9 soon=9 later=6 ago=8 away=8 back=5 out=5 up=5 down=5 off=4 in=3 on=3 over=4 together=8 apart=6
        today=6 yesterday=6 tomorrow=6 tonight=6 more=5 most=5 less=5 least=5 much=4 well=6 far=5 once=5 twice=8 when=6
        where=6 why=8 how=8 as=4 otherwise=8 therefore=9 thus=9 hence=9 meanwhile=9 moreover=9 furthermore=9 nevertheless=9
        else=8 everywhere=8 nowhere=8 somewhere=8 anywhere=8 elsewhere=8 indeed=9 enough=4 no=2 long=3 early=4 late=3
        first=4 last=2 next=2 ahead=8 abroad=8 home=2 inside=3 outside=3 before=3 after=2 since=2 though=3 either=2
        along=3 across=2 through=2 above=2 below=3 earlier=5 longer=3 further=4 all=2 half=1 any=1 that=1 please=4 wherever=6
        whenever=6 approximately=8 roughly=8 both=1 alone=4 nowadays=8 overnight=6 anyway=8 aside=6 forward=6`,
    },
    {
      label: 'J',
      feats: '',
      words: `other=6 such=3 same=6 own=5 many=6 few=6 last=6 next=6 first=6 second=4 third=5 new=8 old=8 good=7 former=8
        several=7 much=4 due=4 able=8 likely=6 early=4 late=3 long=4 high=6 low=5 big=7 small=7 great=7 major=6
        public=4 foreign=8 military=5 political=8 international=8 national=7 local=6 dead=6 sure=6 full=6 nuclear=8
        little=4 top=3 key=2 prime=4 live=1 own=5 opposite=4 worth=2 past=4`,
    },
    { label: 'JR', feats: '', words: 'more=4 less=4 earlier>early=4 later>late=3' },
    { label: 'JS', feats: '', words: 'most>much=4 least=4 latest>late=6 best>good=7 worst>bad=7' },
    {
      label: 'M',
      feats: '',
      words: `zero=5 one=6 two=9 three=9 four=9 five=9 six=9 seven=9 eight=9 nine=9 ten=9 eleven=9 twelve=9 thirteen=9
        fourteen=9 fifteen=9 sixteen=9 seventeen=9 eighteen=9 nineteen=9 twenty=9 thirty=9 forty=9 fifty=9 sixty=9 seventy=9
        eighty=9 ninety=9 hundred=7 thousand=7 million=8 billion=8 trillion=8`,
    },
    {
      label: 'NS',
      feats: '',
      words:
        'thousands>thousand=6 millions>million=6 hundreds>hundred=6 dozens>dozen=7 billions>billion=6 people=7 police=7 news=6',
    },
    {
      label: 'NP',
      feats: '',
      words: `Monday=9 Tuesday=9 Wednesday=9 Thursday=9 Friday=9 Saturday=9 Sunday=9 January=9
        February=9 March=7 April=9 May=6 June=9 July=9 August=8 September=9 October=9 November=9 December=9 U.S.=9 UN=9 EU=9
        UK=9 US=8 Mr.=9 Mrs.=9 Ms.=9 Dr.=8 Sen.=8 Gov.=8 Gen.=8`,
    },
    { label: 'VB', feats: '', words: 'have=4 do=4 let=6 make=6' },
    { label: 'VZ', feats: '', words: 'has>have=4 does>do=3' },
    { label: 'VD', feats: '', words: 'had>have=4 did>do=4 said>say=9 told>tell=8' },
    { label: 'VN', feats: '', words: 'had>have=2 done>do=6 based>base=6' },
    { label: 'VG', feats: '', words: 'having>have=4 doing>do=6 according>accord=1 including>include=4' },
    { label: 'UH', feats: '', words: 'oh=6 yes=6 hello=6 hey=6 wow=6 ah=6 no=1 well=1 please=2' },
  ],
  alsoOpen: words(`like worth past round close following concerning regarding opposite further own second half minus
    plus mine needs due near inside outside provided little fine`),
  listedOnly: false,
  transitions,
  particles: words(''),
  fullAlone: words('have do'),
  auxiliaries: words('be have do can could will would shall should may might must'),
  compoundLinks: [''],
  clauses: {
    verbFinal: false,
    nounsTogether: true,
    relatives: words('who whom whose which that where when'),
    subordinators: words('because although though if unless while since after before until whether as once whereas'),
    coordinators: words(''),
    numberless: words('who which that you what'),
    passive: words('be get'),
    negations: words("not n't never no nobody nothing neither nor none"),
    comparators: words('than'),
    insertions: new Set(),
    infinitiveMarker: 'to',
  },
  nameGenitive: '',
  guesses: [
    { pos: 'VZ', ending: 'ies', replace: 'y' },
    { pos: 'VZ', ending: 'ches', replace: 'ch' },
    { pos: 'VZ', ending: 'shes', replace: 'sh' },
    { pos: 'VZ', ending: 'sses', replace: 'ss' },
    { pos: 'VZ', ending: 's', replace: '' },
    { pos: 'VD', ending: 'ied', replace: 'y' },
    { pos: 'VN', ending: 'ied', replace: 'y' },
    { pos: 'VD', ending: 'ed', replace: '' },
    { pos: 'VN', ending: 'ed', replace: '' },
    { pos: 'VG', ending: 'ing', replace: '' },
    { pos: 'NS', ending: 'ies', replace: 'y' },
    { pos: 'NS', ending: 'ches', replace: 'ch' },
    { pos: 'NS', ending: 'shes', replace: 'sh' },
    { pos: 'NS', ending: 'sses', replace: 'ss' },
    { pos: 'NS', ending: 's', replace: '' },
  ],
};
