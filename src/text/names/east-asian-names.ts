/** Korean surnames in their customary spellings; each line is one surname. */
const KOREAN_SURNAMES = `
kim gim
lee yi ri rhee i yee
park pak bak
choe choi ch'oe
jeong jung chung jong chong cheong
kang gang
cho jo
yun yoon
jang chang
lim im rim
han
oh o
seo suh so
shin sin
kwon gwon
hwang
ahn an
song
ryu yu yoo ryoo
hong
jeon jun chon chun
ko koh go
moon mun
yang ryang
son sohn
bae pae
baek paek paik
heo hur ho
nam
no noh roh ro
ha
kwak gwak
sung seong song
cha
joo ju chu
woo u
min
hyon hyun hyeon
pyon byun byeon
ban pan
thae tae
kwang
`;

const surnames: ReadonlyMap<string, number> = new Map(
  KOREAN_SURNAMES.split('\n')
    .filter((line) => line !== '')
    .flatMap((line, index) => line.split(' ').map((name) => [name.replace("'", ''), index] as const)),
);

/** Number of the Korean surname a word spells, or null. */
export function koreanSurname(word: string): number | null {
  return surnames.get(word) ?? null;
}

/** A Korean syllable brought to one spelling: voicing, eo/o/u, ui/hee and the like do not tell people apart. */
export function koreanSyllables(given: string): string {
  return given
    .replace(/hee|hui|heui|hi(?![a-z])/g, 'hI')
    .replace(/ee/g, 'i')
    .replace(/ye?o|you/g, 'yO')
    .replace(/oo|eu|eo|[uoŏŭ]/g, 'O')
    .replace(/ch|j/g, 'J')
    .replace(/[gk]/g, 'K')
    .replace(/[dt]/g, 'D')
    .replace(/[bp]/g, 'B')
    .replace(/sh|s/g, 's')
    .replace(/[lr]/g, 'R')
    .replace(/([a-zA-Z])\1+/g, '$1');
}

const CHINESE_SYLLABLE =
  /(?:[zcs]h|hs|t[sz]|[bpmfdtnlgkhjqxrzcsyw])?['’ʼ]?(?:[iuü]?(?:ao|ai|ei|ou|a|e|o)|[iuü]|ui|iu|ieh|ueh)(?:ng|n|h|r)?(?![aeiouü])/y;

/**
 * A Chinese name's words in Wade-Giles or pinyin brought to one spelling, or null when they are no such syllables.
 * Newspapers leave out the apostrophe that tells aspirated sounds in Wade-Giles, so pairs that it tells apart (j and q,
 * b and p) count as one.
 */
export function chineseSyllables(words: readonly string[]): string | null {
  let key = '';
  for (const word of words) {
    for (let at = 0; at < word.length; ) {
      CHINESE_SYLLABLE.lastIndex = at;
      const syllable = CHINESE_SYLLABLE.exec(word)?.[0];
      if (!syllable) return null;
      key += `${oneSpelling(syllable)} `;
      at += syllable.length;
    }
  }
  return key;
}

function oneSpelling(syllable: string): string {
  return syllable
    .replace(/['’ʼ]/g, '')
    .replace(/^hs(?=[iu])/, 'x')
    .replace(/^(?:zh|ch|j|q)/, 'J')
    .replace(/^(?:tz|ts|z|c)/, 'Z')
    .replace(/^[bp]/, 'P')
    .replace(/^[dt]/, 'T')
    .replace(/^[gk]/, 'K')
    .replace(/ieh$|ien$|ueh$/, (ending) => ({ ieh: 'ie', ien: 'ian', ueh: 'ue' })[ending]!)
    .replace(/ung$/, 'ong')
    .replace(/ü/g, 'u');
}
