const list = (words: string): readonly string[] => words.split(/\s+/u).filter(Boolean);

/** Persons whose noun has no ending that tells so. */
const persons = list(`
    vicar curate sexton verger lifeguard bodyguard undergraduate second-in-command male female holdout governor-general person people man men woman women child children kid boy girl guy folk lady gentleman mother father mum mom dad
    parent son daughter brother sister sibling grandson granddaughter grandfather grandmother grandparent uncle aunt
    cousin nephew niece husband wife spouse fiancé fiancée boyfriend girlfriend bride groom widow couple pair duo
    trio twin friend relative family neighbour colleague peer ally rival adversary foe opponent enemy critic cynic
    fan ex adult teen youth infant baby elder veteran native local citizen national immigrant migrant refugee tourist
    guest host client patient student pupil graduate alumnus apprentice trainee intern volunteer official aide
    insider source diplomat envoy delegate deputy agent advocate activist attorney counsel clerk cop guard sheriff
    constable marshal detective sleuth spy judge justice juror magistrate lord knight president premier monarch king
    queen prince princess emperor sultan emir pope priest monk nun imam rabbi cleric saint chief head boss chair ceo
    cfo cto coo mp mep pm principal captain sergeant general colonel private ensign recruit cadet doctor medic nurse
    paramedic surgeon vet dentist professor scholar academic scientist expert specialist analyst economist poet
    artist musician comic comedian model actress star celebrity icon legend idol hero journalist columnist pundit
    editor-in-chief blogger tweeter vlogger anchor mc dj athlete coach striker pro champion champ rookie goalie
    quarterback cornerback linebacker receiver cook chef butcher tailor smith pilot crew mate sailor seaman fisherman
    shepherd accountant consultant assistant attendant servant merchant tenant resident inhabitant occupant
    participant applicant claimant defendant informant combatant militant protestant descendant commandant suspect
    convict inmate captive hostage thug gangster pirate rebel terrorist extremist jihadist victim survivor casualty
    witness bystander eyewitness passer-by onlooker nominee employee detainee escapee retiree referee trustee
    appointee evacuee interviewee devotee filmmaker beekeeper goalkeeper shopkeeper publican landlord landlady heir
    spokesman spokeswoman spokesperson spokespeople rep representative successor predecessor counterpart genius guru
    maverick tycoon mogul magnate oligarch whistleblower pensioner parishioner newcomer actor conservative liberal
    democrat republican moderate moralist lawmaker mayor governor vp vice-president plaintiff prosecutor chap bloke
    old-timer youngster german american briton canadian indian chinese frenchman englishman swiss japanese buddhist
    catholic muslim christian jew hindu sikh islander veterinarian midwife architect aristocrat bureaucrat technocrat
    autocrat accused bereaved injured unemployed`);

/** Many that speak as one: offices, companies, parties, media. */
const groups = list(`
    clinic railway railroad subway metro mill factory plant farm mine shipyard yard port airport prison gallery stadium
    library hostel pub cafe bakery pharmacy garage depot refinery foundry quarry dairy laundry supermarket mall bookshop
    vineyard winery hospice kindergarten nursery seminary monastery abbey convent temple synagogue lodge inn motel resort
    casino gym ferry courier charity
    academy authority authorities military giant administration agency airline alliance ally ambassador army arm assembly association authority band bank
    bar base battalion bench board body branch brand brass brewery brigade broadcaster bureau business cabinet camp
    campaign carrier castle cathedral center centre chain chamber channel charity church city clan class club
    coalition coastguard college command commission committee commune community company confederation conference
    congregation congress consortium consulate contractor cooperative corporation corps council country county court
    crew crowd daily defense defence delegation department directorate district division embassy employer enterprise
    entity establishment executive exchange faction faculty federation firm fleet force forum foundation franchise
    front fund gang government group guild half-dozen headquarters health hospital hotel house household industry
    initiative inquiry institute institution insurer junta jury kremlin laboratory lab leadership league legislature
    lobby magazine majority management manufacturer maker media medium militia ministry minority mission monitor
    mosque municipality museum nation navy network newspaper ngo newsroom non-profit nonprofit office operator
    opposition organisation organization outlet outfit palace panel paper parish parliament partnership party patrol
    pentagon platform police politburo portal precinct presidency press prosecution province public publication
    publisher publishing rank regime region regulator restaurant retailer ring rival rotary school secretariat sect
    sector seller senate service shop side site society squad staff start-up startup state station store studio
    supplier syndicate team telescope theatre theater think-tank thinktank town tribe tribunal troop trust union unit
    university utility vatican vendor venue village watchdog website weekly west whip wing workforce youth zoo
    developer monarchy dynasty trade tabloid wire observatory orchestra choir cult cartel caucus cohort brotherhood
    garrison regiment intelligence judiciary diaspora electorate audience fanbase readership membership app page
    podcast show programme program series documentary film movie rest percent third quarter half dozen score hundred
    thousand million number handful fraction bulk lot plenty`);

/** What is written or counted and says something itself. */
const texts = list(`
    account accusation bio investigation probe leak disclosure address admission advert advertisement advice affidavit agenda agreement allegation
    allegations analysis announcement appeal application argument article assessment autopsy assumption autobiography
    banner bible bill biography blog book booklet brief briefing broadcast brochure bulletin calculation caption
    census certificate charge chart charter chronicle cable claim clip code column comment commentary communiqué
    communique complaint confession consensus constitution contract conclusion data database decision declaration
    decree definition description diary directive dispatch dispatches doctrine document documentation dossier draft
    editorial e-mail email entry essay estimate estimation evaluation evidence experiment explanation extract fact
    feature figure file filing finding footage forecast form graffiti guide guideline guidance handbook headline
    hypothesis image indictment indication information inscription instruction interview invitation inventory journal
    judgment judgement label law lawsuit leaflet ledger legend legislation letter list log lyric magazine manual
    manuscript map measurement medium memo memoir memorandum message minute model motion motto news note notice
    notification novel obituary opinion order page pamphlet paper paragraph passage petition photo picture placard
    plan play plaque policy poll post poster prediction prescription presentation press-release profile programme
    projection proposal proverb publication quote questionnaire ranking reading recommendation record recording
    regulation release remark reply report reporting request research resolution response result review rule ruling
    rumor rumour saying schedule script scripture search section sentence series sermon sign simulation slogan song
    speculation speech standard statement statistic statute story study sum-up summary survey suit tale tally tape
    telegram term test testimony text theory timetable title toll transcript translation treaty tweet update verdict
    version video view vote warning warrant webpage website will word wording work writing yearbook trace
    intelligence reckoning source`);

/** Written like nouns for persons, but for none: with the ending alone these say nothing. */
const things = list(`
    adapter amber amplifier anchor anger answer armor armour banner barrier blister border boulder breaker browser
    bumper bunker burner butter calendar cancer carrier cellar center centre chamber chapter character charter
    chatter checklist cleaner clover cluster collar color colour computer container contour controller converter
    cooler copier corner counter cover crater cursor cutter cylinder danger decor december destroyer detector
    diameter dinner disaster disorder divider dollar door drawer dryer easter elevator encounter endeavor endeavour
    error exterior factor fender fervor fever fiber fibre filter finger floor flower folder freezer fist glacier
    glamor glamour grammar guitar gutter hammer harbor harbour heater helicopter honor honour horror hour humor
    humour hunger indicator interior kilometer kilometre labor labour ladder laser laughter layer leather letter
    lever lighter liter litre loader locker lorry lumber manner margin marker matter meander meridian meter metre
    mirror mist mixer motor mower murder newsletter november number october odor odour offer opener order oyster
    panther paper parameter parlor parlour pepper pillar planter plaster playlist pointer poster powder power prayer
    printer projector propeller quarter radar reactor receiver recorder register remainder reminder river roller
    rotor router rubber rumor rumour savor scanner schooner scooter screwdriver sector semester seminar sensor
    september server shelter shortlist shoulder shower shutter silver skyscraper slaughter slider slipper slumber
    soccer spider splendor splendour steamer sticker stopper stupor stroller succor sugar summer sweater sweeper
    tanker taper teaser temper tender theater theatre thermometer thunder tiger timber timer toaster tower tractor
    trailer transfer transformer transistor transmitter tremor trigger trimmer tumor tumour twist tuner vapor vapour
    vector vigor vigour wafer washer waiver water weather winter wonder wrapper wrist zipper`);

/** Nouns that may speak, by their singular. */
export const speakingNouns: ReadonlyMap<string, 'person' | 'body' | 'text'> = new Map([
  ...texts.map((noun) => [noun, 'text'] as const),
  ...groups.map((noun) => [noun, 'body'] as const),
  ...persons.map((noun) => [noun, 'person'] as const),
]);

/** Nouns that speak for none although they end like those for persons. */
export const muteNouns: ReadonlySet<string> = new Set(things);
