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

/** A Chinese given name in Wade-Giles or hyphenated pinyin brought to plain pinyin as far as rules go. */
export function chineseSyllables(syllables: readonly string[]): string {
  return syllables.map(toPinyin).join('');
}

function toPinyin(syllable: string): string {
  const aspirated = /['’]/.test(syllable);
  const plain = syllable.replace(/['’]/g, '');
  if (/^hs/.test(plain)) return plain.replace(/^hs/, 'x');
  if (/^(?:tz|ts)/.test(plain)) return plain.replace(/^(?:tz|ts)/, aspirated ? 'c' : 'z').replace('ung', 'ong');
  if (aspirated) return plain.replace(/^ch(?=[iu])/, 'q').replace('ung', 'ong');
  return plain;
}
