/**
 * Names that begin with an adjective stand in the lists in one form; this is where their other forms come from:
 * "Deutsches Museum" is also "Deutsche Museum", "Deutschen Museum". Genitives in a plain s are found without it.
 */
export function nameForms(name: string): readonly string[] {
  const forms: string[] = [];
  const adjectives = leadingAdjectives(name);
  const long = hasLongGenitive(name);
  if (adjectives > 0) {
    const words = name.split(' ');
    const stems = words.slice(0, adjectives).map((word) => word.replace(ENDING, ''));
    const rest = words.slice(adjectives).join(' ');
    const inForm = (ending: string) => `${stems.map((stem) => stem + ending).join(' ')} ${rest}`;
    forms.push(inForm('e'), inForm('en'));
    if (long) forms.push(`${inForm('en')}es`);
  } else if (long) forms.push(`${name}es`);
  if (name.includes('’')) forms.push(name.replaceAll('’', "'"));
  return forms;
}

/** What all forms of such a name have in common: its adjectives without endings, its last word without a long genitive. */
export function nameStem(name: string): string {
  const bare = name.replace(/^(?:Der|Die|Das) (?=\p{Lu})/u, '');
  const declined = DECLINED.get(bare);
  if (declined) return declined;
  const adjectives = leadingAdjectives(bare);
  const words = bare.split(' ');
  const rest = words.slice(adjectives).join(' ');
  const last = rest.endsWith('es') && hasLongGenitive(rest.slice(0, -2)) ? rest.slice(0, -2) : rest;
  return [...words.slice(0, adjectives).map((word) => word.replace(ENDING, '')), last].join(' ');
}

/** Names that are adjectives themselves, by their other form. */
const DECLINED: ReadonlyMap<string, string> = new Map([
  ['Grünen', 'Grüne'],
  ['Linken', 'Linke'],
]);

/** How many words at the beginning are adjectives with an ending; at least one word is left over. */
function leadingAdjectives(name: string): number {
  let count = 0;
  let start = 0;
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', start)) {
    if (!LAST.has(name[space - 1]!)) break;
    const word = name.slice(start, space);
    if (!ENDING.test(word) || !ADJECTIVE.test(word.replace(ENDING, ''))) break;
    count++;
    start = space + 1;
  }
  return count;
}

const ENDING = /e[nrs]?$/;

/** Last letters of the endings. */
const LAST = new Set('enrs');

/** Stems of adjectives that begin names; towns in -er ("Berliner") stay as they are. */
const ADJECTIVE =
  /^(?:\p{Lu}[\p{L}-]{2,40}(?:isch|sächs|lich|ional|ortal|entral|öderal|iberal|ozial|ffiziell|raktiv)|(?:Neu|Alt|Groß|Gross|Klein|Hoh|Rot|Weiß|Weiss|Schwarz|Blau|Grün|Gelb|Golden|Silbern|Eisern|Steinern|Deutsch|Erst|Zweit|Dritt|Viert|Fünft|Frei|Jung|Vereinigt|Unter|Ober|Still|Tot|Kalt|Heilig|Wild|Lang|Kurz|Breit|Tief|Bildend|Schön|Angewandt|Best|Höchst|Oberst|Äußer|Inner|Fern|Nah|Mittler|Vorder|Hinter|Link|Recht|Hell|Dunkl|Arm|Reich|Letzt|Nackt|Lustig|Fliegend|Singend|Samten|Bunt|Fromm|Kühn|Gut|Bös|Barmherzig|Siebenjährig|Dreißigjährig|Hundertjährig|Achtzigjährig|Immerwährend|Konföderiert|Beid|Ewig|Alternativ|Grau|Braun|Warm|Trocken))$/u;

/** Whether the genitive of the name's last word has an e before the s ("Krieges"). */
function hasLongGenitive(name: string): boolean {
  return HEADS.has(name.slice(-4).toLowerCase());
}

/** Last four letters of heads with such a genitive: Krieg, Reich, Bund, Preis, Pakt, Platz, Kreis, Wald, Land, Haus … */
const HEADS = new Set(
  'rieg eich bund reis pakt latz wald land haus ienst loss reuz meer luss trag ress zess band iert tift latt werk tand fest taat turm amt'.split(
    ' ',
  ),
);
