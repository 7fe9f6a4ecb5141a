import type { Article } from '../../model/article.ts';
import type { Assertion } from '../../model/story.ts';
import { sentenceAt } from '../../text/token-index.ts';

/** Words of a sentence that tell what it is about. */
const telling: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'X']);
const shortest = 4;
/** A sentence with more numbers is a list: its words are common to all of them and tell nothing of one. */
const mostNumbers = 6;
/** A sentence without end is looked at this far on either side. */
const reach = 40;

/** The telling words of the sentences in which assertions stand, worked out once each. */
export interface ContextWords {
  of(assertion: Assertion): ReadonlySet<string>;
}

/** Lemmas around each assertion, the asserted words left out: what two numbers have in common beside the noun. */
export function contextWords(articles: ReadonlyMap<string, Article>): ContextWords {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    of(assertion) {
      const key = `${assertion.article} ${assertion.span.join()}`;
      const found = known.get(key) ?? wordsAround(articles.get(assertion.article), assertion);
      known.set(key, found);
      return found;
    },
  };
}

function wordsAround(article: Article | undefined, { span }: Assertion): ReadonlySet<string> {
  const words = new Set<string>();
  if (!article) return words;
  const { sentences, tokens } = article.layers;
  const sentence = sentences[sentenceAt(sentences, span[0])];
  if (!sentence) return words;
  const [first, end] = sentence.tokens;
  let numbers = 0;
  for (let index = first; index < end; index++) if (/^\d/.test(article.text[tokens[index]!.span[0]]!)) numbers++;
  if (numbers > mostNumbers) return words;
  let at = first;
  while (at < end && tokens[at]!.span[1] <= span[0]) at++;
  for (let index = Math.max(first, at - reach); index < Math.min(end, at + reach); index++) {
    const token = tokens[index]!;
    if (token.span[0] < span[1] && token.span[1] > span[0]) continue;
    const word = (token.lemma || article.text.slice(...token.span)).toLowerCase();
    if (telling.has(token.pos) && word.length >= shortest && /^\p{L}/u.test(word)) words.add(word);
  }
  return words;
}
