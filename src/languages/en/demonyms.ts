import { codedWords } from '../parts/names.ts';

const BOTH = `
DE: german, german+, prussian; AT: austrian+; CH: swiss; FR: french; GB: british, english, scottish, welsh; US: american+; RU: russian+, soviet, chechen+; UA: ukrainian+; PL: polish; CZ: czech+; SK: slovak+; HU: hungarian+; RO: romanian+; BG: bulgarian+; GR: greek+; TR: turkish, ottoman; IT: italian+, sicilian+; ES: spanish, catalan+, basque+; PT: portuguese; NL: dutch; BE: belgian+, flemish; LU: luxembourgish; DK: danish; SE: swedish; NO: norwegian+; FI: finnish; IS: icelandic; IE: irish; EE: estonian+; LV: latvian+; LT: lithuanian+; BY: belarusian+; MD: moldovan+; GE: georgian+, abkhaz; AM: armenian+; AZ: azerbaijani+, azeri+; KZ: kazakh+; UZ: uzbek+; TM: turkmen; KG: kyrgyz; TJ: tajik+
RS: serbian+; HR: croatian+; SI: slovenian+, slovene+; BA: bosnian+; ME: montenegrin+; MK: macedonian+; AL: albanian+; XK: kosovar+; CY: cypriot+; MT: maltese; CN: chinese, tibetan+; TW: taiwanese; HK: hongkonger+; JP: japanese; KP: north korean+; KR: south korean+; korea: korean+; MN: mongolian+; VN: vietnamese; LA: laotian+; KH: cambodian+; TH: thai+; MM: burmese; MY: malaysian+; SG: singaporean+; ID: indonesian+; PH: philippine, filipino+; IN: indian+; PK: pakistani+; BD: bangladeshi+; LK: sri lankan+; NP: nepalese, nepali+; BT: bhutanese; MV: maldivian+; AF: afghan+
IR: iranian+, persian+; IQ: iraqi+; SY: syrian+; LB: lebanese; IL: israeli+; PS: palestinian+; JO: jordanian+; SA: saudi+, saudi arabian+; YE: yemeni+; OM: omani+; AE: emirati+; QA: qatari+; BH: bahraini+; KW: kuwaiti+; EG: egyptian+; LY: libyan+; TN: tunisian+; DZ: algerian+; MA: moroccan+; SD: sudanese; SS: south sudanese; ET: ethiopian+; ER: eritrean+; SO: somali+; KE: kenyan+; UG: ugandan+; TZ: tanzanian+; RW: rwandan+; BI: burundian+; CD: congolese; TD: chadian+; CM: cameroonian+; NG: nigerian+; ML: malian+; GH: ghanaian+; TG: togolese; CI: ivorian+; LR: liberian+; SL: sierra leonean+; GN: guinean+; SN: senegalese; GM: gambian+; MR: mauritanian+; GA: gabonese; AO: angolan+; ZM: zambian+; ZW: zimbabwean+; MW: malawian+; MZ: mozambican+; ZA: south african+; NA: namibian+; BW: botswanan+; MG: malagasy
CA: canadian+; MX: mexican+; GT: guatemalan+; HN: honduran+; SV: salvadoran+; NI: nicaraguan+; CR: costa rican+; PA: panamanian+; CU: cuban+; HT: haitian+; DO: dominican+; JM: jamaican+; CO: colombian+; VE: venezuelan+; EC: ecuadorian+; PE: peruvian+; BO: bolivian+; BR: brazilian+; PY: paraguayan+; UY: uruguayan+; AR: argentine+, argentinian+; CL: chilean+; AU: australian+; NZ: new zealand
europe: european+; africa: african+; asia: asian+; latin america: latin american+; arabia: arab+, arabic; kurdistan: kurdish; scandinavia: scandinavian+; caribbean: caribbean; rome: roman+; bavaria: bavarian+; saxony: saxon+; california: californian+; texas: texan+; siberia: siberian+; crimea: crimean+; balkans: yugoslav+
`;

const PERSONS = `
FR: frenchman, frenchmen, frenchwoman; GB: briton, britons, englishman, englishmen, scot, scots, scotsman, welshman; PL: pole, poles; TR: turk, turks; ES: spaniard, spaniards; NL: dutchman, dutchmen; DK: dane, danes; SE: swede, swedes; FI: finn, finns; IE: irishman, irishmen; IS: icelander, icelanders; RS: serb, serbs; HR: croat, croats; NZ: new zealander, new zealanders; arabia: arab, arabs; kurdistan: kurd, kurds; CN: chinese; US: american, americans; RU: russian, russians; UA: ukrainian, ukrainians; DE: german, germans; IL: israeli, israelis; PS: palestinian, palestinians; KP: north koreans; KR: south koreans; korea: koreans; AF: afghans; IQ: iraqis; IR: iranians; SY: syrians; europe: europeans; africa: africans; asia: asians
`;

/** Adjectives of countries; most name an inhabitant as well, with a plural in -s. */
export const demonymAdjectives = codedWords(BOTH, (word) => {
  if (word === '') return [];
  const stem = word.replace('+', '');
  return word.endsWith('+') ? [stem, `${stem}s`] : [stem];
});

export const demonymPersons = codedWords(PERSONS, (word) => [word]);
