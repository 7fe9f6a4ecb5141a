import { internationalNames } from '../international-names.ts';
import { genderMap, type NameData, phraseTable, wordSet } from '../parts/names.ts';
import { demonymAdjectives, demonymPersons } from './demonyms.ts';

export const names: NameData = {
  code: 'en',
  nounsCapitalised: false,
  honorifics: genderMap('mr mister sir lord', 'mrs ms miss lady dame madam'),
  academicTitles: wordSet('dr prof professor rev gen lt col sgt capt maj adm sen rep gov st jr sr phd'),
  roles: genderMap(
    'king prince emperor duke baron chairman spokesman congressman businessman fisherman policeman priest imam actor monk councilman',
    'queen princess empress duchess baroness chairwoman spokeswoman congresswoman businesswoman policewoman nun actress councilwoman',
    `president vice-president chancellor premier minister prime-minister secretary leader ruler dictator head chief chair chairperson spokesperson
     governor senator representative mayor ambassador envoy diplomat commissioner counterpart general colonel major captain lieutenant
     sergeant admiral commander pope bishop archbishop cardinal pastor rabbi ceo founder director manager executive officer economist
     analyst expert professor scientist researcher historian author writer journalist reporter correspondent editor lawyer attorney
     prosecutor judge justice detective inspector sheriff officer candidate lawmaker politician adviser advisor aide activist dissident
     coach striker midfielder defender goalkeeper quarterback pitcher player champion singer musician composer director
     filmmaker artist architect designer astronaut cosmonaut doctor physician nurse teacher student engineer pilot billionaire oligarch entrepreneur
     negotiator successor predecessor deputy treasurer delegate speaker chairman firefighter resident owner witness victim suspect`,
  ),
  roleEndings: [],
  particles: wordSet('von van de del della di da dos du la le der den ten ter bin ibn ben al el abu y af'),
  organisationWords: wordSet(`
    anzeiger zeitung rundschau tageblatt kurier nachrichten abendblatt morgenpost
    party ministry department government parliament senate congress assembly commission council court office agency bureau police army
    navy air force guard union association federation foundation society institute university college school academy church bank insurance
    group holding company corporation industries systems technologies airlines airways motors press news times post tribune herald journal
    magazine network radio television broadcasting records entertainment studios pictures orchestra theatre theater museum gallery library hospital clinic
    club league team committee board authority administration service services center centre chamber bloc front movement brigade division
    regiment battalion corps militia intelligence laboratory lab institution organization organisation coalition alliance fund trust partners
    bancorp capital ventures labs interactive software energy petroleum oil gas steel pharmaceuticals railways rail brothers & sons ltd inc llc plc
    wire gazette courier chronicle observer lantern telegraph mail embassy fc united city rovers albion wanderers athletic consortium enquirer inquirer examiner democrats exchange yankees giants sox lakers bulls knicks warriors patriots cowboys packers`),
  organisationEndings: [],
  legalForms: wordSet('inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa nv bv spa lp llp'),
  placeWords: wordSet(`
    street road avenue lane square boulevard highway river lake sea ocean bay gulf strait mount mountain mountains hill hills valley island islands
    peninsula coast beach cape forest desert park airport station bridge tower palace castle county province region district state city town village
    port harbor harbour canyon creek falls canal border airbase base prison stadium arena hotel hall cathedral temple gate zoo
    garden gardens plaza pier dam reef glacier`),
  placeEndings: [],
  placeHeads: wordSet(
    'region province city town village state district county oblast island port capital suburb area lake mount river gulf cape fort port',
  ),
  otherWords: wordSet(`
    war treaty agreement accord accords pact act law bill award awards prize cup championship championships open olympics games festival conference summit
    convention protocol charter operation mission programme program missile revolution uprising festival expo hurricane typhoon cyclone storm
    prix marathon derby playoffs`),
  otherEndings: [],
  placePrepositions: wordSet(
    'in at from near to into across throughout outside inside around toward towards via through',
  ),
  strictPlacePrepositions: wordSet('in near'),
  personPrepositions: wordSet('with against'),
  adverbEndings: ['ly'],
  nameParticiples: ['ed', 'led', 'born'],
  teamEnding: 's',
  governingLinks: wordSet('of'),
  links: wordSet('of the and for & de la le du des di del on'),
  countryParts: new Set(['England', 'Scotland', 'Wales', 'Northern Ireland', 'Soviet Union', 'USSR']),
  countryNames: new Map(
    Object.entries({
      USA: 'US',
      US: 'US',
      'U.S.': 'US',
      'U.S.A.': 'US',
      'United States': 'US',
      'United States of America': 'US',
      America: 'US',
      UK: 'GB',
      'U.K.': 'GB',
      Britain: 'GB',
      'Great Britain': 'GB',
      England: 'GB',
      Scotland: 'GB',
      Wales: 'GB',
      'Northern Ireland': 'GB',
      'Russian Federation': 'RU',
      'Soviet Union': 'RU',
      USSR: 'RU',
      'Czech Republic': 'CZ',
      Holland: 'NL',
      "People's Republic of China": 'CN',
      DPRK: 'KP',
      "Democratic People's Republic of Korea": 'KP',
      Burma: 'MM',
      'Ivory Coast': 'CI',
      Congo: 'CD',
      Macedonia: 'MK',
      Vatican: 'VA',
      Emirates: 'AE',
      UAE: 'AE',
      Palestine: 'PS',
      Kosovo: 'XK',
      Taiwan: 'TW',
      Yugoslavia: 'RS',
      Korea: 'KR',
      'East Germany': 'DE',
      'West Germany': 'DE',
    }),
  ),
  knownNames: phraseTable({
    ...internationalNames,
    organisation: `${internationalNames.organisation}
      European Union, United Nations, European Commission, European Parliament, European Central Bank, Security Council, UN Security Council, General Assembly, World Bank, International Monetary Fund, World Health Organization, World Trade Organization, African Union, Arab League, White House, Kremlin, Congress, Senate, House of Representatives, Supreme Court, House of Commons, House of Lords, State Department, Defense Department, Treasury, Justice Department, Foreign Office, Home Office, Downing Street, Scotland Yard, Republican Party, Republicans, Republican, Democratic Party, Democrats, Democrat, Democratic, Labour, Labour Party, Tories, Tory, Conservatives, Conservative Party, Liberal Democrats, Green Party, Bundestag, Knesset, Duma, Red Cross, Red Army, Islamic State, Muslim Brotherhood, Hezbollah, Al Qaeda, al-Qaeda, al Qaeda, Al-Qaeda, Workers' Party, Communist Party, Islamic Jihad, Parliament, Cabinet, Deutsche Bahn, Deutsche Bank, Secret Service, National Guard, Coast Guard, Homeland Security, Medicare, Medicaid`,
    place: `${internationalNames.place}
      West, Middle East, Balkans, West Bank, Gaza Strip, Korean Peninsula, Far East, Caucasus, Persian Gulf, South China Sea, Horn of Africa, Midwest, Bay Area, New England`,
    other: `${internationalNames.other}
      World War I, World War II, Second World War, First World War, Cold War, Vietnam War, Civil War, Gulf War, Holocaust, Renaissance, Nobel Prize, Nobel Peace Prize, Pulitzer Prize, Academy Award, Academy Awards, Oscars, Olympics, Olympic Games, World Cup, Stanley Cup, World Series, Islam, Christianity, Judaism, Christmas, Easter, Ramadan, Thanksgiving, Constitution, First Amendment, Second Amendment, Paris Agreement, Kyoto Protocol, Geneva Convention, Geneva Conventions`,
  }),
  demonymAdjectives,
  demonymPersons,
  townAdjectiveEnding: null,
  purposeLinks: wordSet('for of'),
  listLinks: wordSet('and'),
  commonBodies: wordSet(
    'police army government navy parliament senate troops soldiers embassy officials authorities delegation leadership military media press',
  ),
  companyHeads: wordSet(
    'firm company conglomerate chipmaker carmaker automaker drugmaker planemaker retailer airline startup start-up publisher broadcaster newspaper daily weekly website insurer lender brewer supermarket subsidiary rival',
  ),
  plainAbbreviations: wordSet(
    'TV OK DNA RNA USB VR LED LCD PC CD DVD PDF GPS CCTV UFO VIP CEO CFO CTO COO ID IT AI API HD HDR RAM CPU GPU SUV MRI PTSD SOS FAQ DIY PR HR PS AM PM BC AD ET PT GMT UTC EST PDT PST OS UI UX URL HTML SMS SIM PIN ATM GDP IPO PHD MBA LGBT LGBTQ NGO BST RIP',
  ),
  homeCountries: wordSet('US GB IE CA AU NZ'),
  stateNames: new Map([['Georgia', 'US']]),
  townStemEndings: [],
  workWords: wordSet(
    'film movie novel book album song single series show magazine play opera musical poem painting study report essay thriller comedy drama game band title',
  ),
  quotedNames: wordSet(''),
  compoundHeads: new Map<string, 'organisation' | 'place'>([
    ['US', 'place'],
    ['UK', 'place'],
    ['EU', 'organisation'],
    ['UN', 'organisation'],
    ['NATO', 'organisation'],
  ]),
  perfectHelpers: wordSet('has have had'),
  actorVerbs: wordSet(`
    want demand accuse threaten announce condemn criticise criticize deny confirm reject agree claim support pledge urge seek refuse sign hesitate hesitates
    hesitated cancel cancels cancelled suspend suspends suspended ban bans banned recognise recognises recognised recognize recognizes recognized
    says said warns warned demands demanded accuses accused threatens threatened announces announced wants wanted condemns condemned criticises criticised criticizes
    criticized begins began launches launched sends sent supplies supplied plans planned reacts reacted confirms confirmed denies denied imposes imposed signs signed
    rejects rejected agrees agreed claims claimed hopes hoped expects expected supports supported pledges pledged promises promised vows vowed protests protested
    insists insisted calls called urges urged offers offered seeks sought uses used has had will would refuses refused voted votes joins joined withdraws withdrew
    attacks attacked invaded invades fires fired tests tested denounces denounced raises raised blames blamed responds responded faces faced must should could may might`),
  clausePronouns: wordSet('him'),
  pronouns: genderMap('he him his himself', 'she her hers herself', ''),
  latter: new Map([['latter', null]]),
  former: new Map([['former', null]]),
  determiners: new Map([
    ['the', null],
    ['his', null],
    ['her', null],
    ['their', null],
    ['its', null],
    ['this', null],
  ]),
  subjectDeterminers: wordSet('the'),
  genitiveEndings: ["'s", '’s', "'", '’'],
  sayingForms: wordSet('said says told added stated declared explained'),
  functionWords: wordSet(`
    the a an and or but nor so yet if then than that this these those there here where when while who whom whose which what why how in on at by for from
    to of with without within into onto over under about above below between among after before during since until against through across around near as
    is are was were be been being am do does did done has have had having will would shall should can could may might must not no yes he she it they we you i
    him her them us me his hers its their our your my mine one two three four five six seven eight nine ten first second third last next new old many
    much more most some any all both each every other another such only just also even still already never ever always often once again now today
    tomorrow yesterday however meanwhile moreover furthermore instead despite although though because unless whether either neither per according
    additionally finally later earlier previously recently soon thus hence therefore nevertheless nonetheless indeed perhaps maybe well very too
    several few less least own same up down out off back away like unlike including photo photos read related advertisement share subscribe source
    let's there's that's it's he's she's they're we're i'm don't didn't let ms mr say said says told breaking update video watch live former`),
  calendarWords: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun spring summer autumn fall winter christmas easter am pm gmt est et utc`),
  counterparts: wordSet('counterpart counterparts colleague opposite'),
  roleClasses: [
    wordSet('president leader ruler dictator king emperor'),
    wordSet('chancellor premier minister'),
    wordSet('ceo chief executive chairman head'),
    wordSet('spokesman spokeswoman spokesperson'),
  ],
  rolePhrases: new Map([
    ['secretary|state', 'foreign minister'],
    ['head|state', 'president'],
    ['head|diplomacy', 'foreign minister'],
  ]),
  roleNounEndings: [],
  clauseOpeners: wordSet('that because since when if after before although while whether as'),
  institutionHeads: wordSet(
    'administration government cabinet camp regime delegation team party foundation clan family campaign',
  ),
};
