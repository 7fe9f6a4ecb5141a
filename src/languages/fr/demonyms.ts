import { codedWords } from '../parts/names.ts';

/** Masculine singular; feminine and plural by rule. The inhabitant is the same word with a capital. */
const ADJECTIVES = `
DE: allemand; AT: autrichien; CH: suisse, helvétique; FR: français, corse, breton; GB: britannique, anglais, écossais, gallois; US: américain, états-unien; RU: russe, soviétique, tchétchène; UA: ukrainien; PL: polonais; CZ: tchèque; SK: slovaque; HU: hongrois; RO: roumain; BG: bulgare; GR: grec; TR: turc, ottoman; IT: italien, sicilien; ES: espagnol, catalan, basque; PT: portugais; NL: néerlandais, hollandais; BE: belge, flamand, wallon; LU: luxembourgeois; DK: danois; SE: suédois; NO: norvégien; FI: finlandais; IS: islandais; IE: irlandais; EE: estonien; LV: letton; LT: lituanien; BY: biélorusse; MD: moldave; GE: géorgien; AM: arménien; AZ: azerbaïdjanais; KZ: kazakh; UZ: ouzbek
RS: serbe; HR: croate; SI: slovène; BA: bosnien; ME: monténégrin; MK: macédonien; AL: albanais; XK: kosovar; CY: chypriote; MT: maltais; MC: monégasque; CN: chinois, tibétain; TW: taïwanais; JP: japonais; KP: nord-coréen; KR: sud-coréen; korea: coréen; MN: mongol; VN: vietnamien; KH: cambodgien; TH: thaïlandais; MM: birman; MY: malaisien; SG: singapourien; ID: indonésien; PH: philippin; IN: indien; PK: pakistanais; BD: bangladais; LK: sri-lankais; NP: népalais; AF: afghan
IR: iranien; IQ: irakien; SY: syrien; LB: libanais; IL: israélien; PS: palestinien; JO: jordanien; SA: saoudien; YE: yéménite; OM: omanais; AE: émirati; QA: qatari; KW: koweïtien; EG: égyptien; LY: libyen; TN: tunisien; DZ: algérien; MA: marocain; SD: soudanais; SS: sud-soudanais; ET: éthiopien; ER: érythréen; SO: somalien; KE: kényan; UG: ougandais; TZ: tanzanien; RW: rwandais; BI: burundais; CD: congolais; CM: camerounais; NG: nigérian; NE: nigérien; ML: malien; BF: burkinabé; CI: ivoirien; SN: sénégalais; GH: ghanéen; TG: togolais; BJ: béninois; GN: guinéen; TD: tchadien; GA: gabonais; MR: mauritanien; MG: malgache; ZA: sud-africain; ZW: zimbabwéen; AO: angolais; MZ: mozambicain
CA: canadien, québécois; MX: mexicain; CU: cubain; HT: haïtien; BR: brésilien; AR: argentin; CL: chilien; CO: colombien; VE: vénézuélien; PE: péruvien; BO: bolivien; EC: équatorien; UY: uruguayen; PY: paraguayen; AU: australien; NZ: néo-zélandais; europe: européen; africa: africain; asia: asiatique; arabia: arabe; kurdistan: kurde
`;

function inflected(word: string): readonly string[] {
  if (word === '') return [];
  if (word.endsWith('e')) return [word, `${word}s`];
  const feminine =
    word === 'grec'
      ? 'grecque'
      : word === 'turc'
        ? 'turque'
        : /(?:ien|éen|on|yen)$/u.test(word)
          ? `${word}ne`
          : /(?:al|el)$/u.test(word)
            ? word
            : `${word}e`;
  const plural = word.endsWith('s') ? [] : [`${word}s`];
  return [word, feminine, ...plural, `${feminine}s`];
}

export const demonymAdjectives = codedWords(ADJECTIVES, inflected);
export const demonymPersons = demonymAdjectives;
