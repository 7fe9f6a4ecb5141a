/**
 * Names that begin with an adjective stand in the lists in one form; this is where their other forms come from:
 * "Deutsches Museum" is also "Deutsche Museum", "Deutschen Museum". Genitives in a plain s are found without it.
 */
export function nameForms(name: string): readonly string[] {
  const forms: string[] = [];
  const words = name.split(' ');
  let adjectives = 0;
  while (adjectives < words.length - 1 && isDeclined(words[adjectives]!)) adjectives++;
  if (adjectives > 0) {
    const stems = words.slice(0, adjectives).map((word) => word.replace(ENDING, ''));
    const rest = words.slice(adjectives).join(' ');
    for (const ending of ['e', 'en']) forms.push(`${stems.map((stem) => stem + ending).join(' ')} ${rest}`);
    if (LONG_GENITIVE.test(rest)) forms.push(`${stems.map((stem) => `${stem}en`).join(' ')} ${rest}es`);
  } else if (LONG_GENITIVE.test(name)) forms.push(`${name}es`);
  if (name.includes('’')) forms.push(name.replaceAll('’', "'"));
  return forms;
}

function isDeclined(word: string): boolean {
  return ENDING.test(word) && ADJECTIVE.test(word.replace(ENDING, ''));
}

const ENDING = /(?:e|en|er|es)$/;

/** Stems of adjectives that begin names; towns in -er ("Berliner") stay as they are. */
const ADJECTIVE =
  /^(?:\p{Lu}[\p{L}-]{2,}(?:isch|sächs|lich|ional|ortal|entral|öderal|iberal|ozial|ional|ffiziell|raktiv)|(?:Neu|Alt|Groß|Gross|Klein|Hoh|Rot|Weiß|Weiss|Schwarz|Blau|Grün|Gelb|Golden|Silbern|Eisern|Steinern|Deutsch|Erst|Zweit|Dritt|Viert|Fünft|Frei|Jung|Vereinigt|Unter|Ober|Still|Tot|Kalt|Heilig|Wild|Lang|Kurz|Breit|Tief|Bildend|Schön|Angewandt|Medizinisch|Best|Höchst|Oberst|Äußer|Inner|Fern|Nah|Mittler|Vorder|Hinter|Link|Recht|Hell|Dunkl|Arm|Reich|Letzt|Nackt|Lustig|Fliegend|Singend|Samten|Bunt|Fromm|Kühn|Gut|Bös|Barmherzig|Siebenjährig|Dreißigjährig|Hundertjährig|Achtzigjährig|Immerwährend|Konföderiert|Beid|Ewig|Alternativ|Grau|Braun|Warm|Trocken|Sächsisch|Königlich|Kaiserlich|Päpstlich|Evangelisch|Katholisch|Christlich))$/u;

/** Heads whose genitive has an e before the s. */
const LONG_GENITIVE =
  /(?:[Kk]rieg|[Rr]eich|[Bb]und|[Pp]reis|[Pp]akt|[Pp]latz|[Kk]reis|[Bb]ezirk|[Bb]erg|[Ww]ald|[Ll]and|[Hh]aus|[Aa]mt|[Ss]chloss|[Dd]ienst|[Tt]ag|[Kk]reuz|[Hh]of|[Dd]om|[Mm]eer|[Ff]luss|[Vv]ertrag|[Kk]ongress|[Pp]rozess|[Vv]erband|[Bb]eirat|[Gg]esetz|[Ss]tift|[Bb]latt|[Ww]erk|[Ss]ee|[Aa]ufstand|[Ff]est|[Ss]taat|[Tt]urm)$/u;
