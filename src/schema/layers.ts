import { z } from 'zod';
import { chain, modality, polarity, provenance, span, spans } from './parts.ts';

const block = z.strictObject({
  span,
  kind: z
    .enum(['title', 'standfirst', 'heading', 'paragraph', 'listItem', 'quote', 'table', 'field', 'byline'])
    .describe('What the block is.'),
  level: z.int().min(1).max(6).optional().describe('Heading level.'),
  label: z.string().optional().describe('Label of a structured field.'),
  entry: z
    .strictObject({
      kind: z.enum(['entry', 'day']).describe('An entry begins here, or the day of the entries below.'),
      time: z.string().nullable().describe('Time that the markup tells, ISO 8601; null where only the words do.'),
    })
    .optional()
    .describe('In a live blog.'),
  provenance,
});

const caption = z.strictObject({
  span,
  credit: z.string().nullable().describe('Picture credit as it stands.'),
  provenance,
});
const languageRun = z.strictObject({
  span,
  language: z.string().describe('BCP 47 primary tag, `und` when unknown.'),
  provenance,
});
const sentence = z.strictObject({
  span,
  tokens: z.tuple([z.int(), z.int()]).describe('Index of the first token and the index after the last one.'),
  provenance,
});
const token = z.strictObject({
  span,
  lemma: z.string().describe('Dictionary form.'),
  pos: z
    .enum([
      'ADJ',
      'ADP',
      'ADV',
      'AUX',
      'CCONJ',
      'DET',
      'INTJ',
      'NOUN',
      'NUM',
      'PART',
      'PRON',
      'PROPN',
      'PUNCT',
      'SCONJ',
      'SYM',
      'VERB',
      'X',
    ])
    .describe('Universal Dependencies part of speech.'),
  morph: z.string().describe('Universal Dependencies features, `Mood=Sub|Number=Sing|…`; empty when none.'),
});

const timex = z.strictObject({
  span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('TIMEX3 type.'),
  value: z.string().describe('TIMEX3 value.'),
  edtf: z.string().nullable().describe('Extended Date/Time Format (ISO 8601-2); null where it has no form.'),
  range: z.string().optional().describe('EDTF interval to the next expression, when the text joins the two.'),
  precision: z
    .string()
    .describe(
      '`minute`, `hour`, `partOfDay`, `day`, `week`, `month`, `season`, `quarter`, `year`, `decade`, `century`, `vague`, …',
    ),
  anchor: z
    .strictObject({
      kind: z.enum(['publication', 'timex', 'none']).describe('What the value hangs on.'),
      value: z.string().nullable().describe('Value of the anchor.'),
      at: z.int().nullable().describe('Start of the earlier timex that serves as anchor.'),
    })
    .describe('What a relative expression was resolved against.'),
  provenance,
});

const entityType = z.enum(['person', 'organisation', 'place', 'other']).describe('Kind of entity.');
const mention = z.strictObject({
  span,
  type: entityType,
  entity: z.string().nullable().describe('Entity of the article; null when unresolved.'),
  nested: z.boolean().describe('True inside a larger mention.'),
  form: z.enum(['name', 'shortName', 'role', 'pronoun', 'demonym']).describe('How it is referred to.'),
  title: span.optional().describe('Title or role beside the name.'),
  pieces: z.array(span).optional().describe('Pieces of a name that other words split.'),
  actor: z.boolean().optional().describe('A place name that stands for an actor.'),
  provenance,
});
const entity = z.strictObject({
  id: z.string().describe('Identifier within the article.'),
  type: entityType,
  name: z.string().describe('Fullest form in the text.'),
  aliases: z.array(z.string()).describe('Other forms in the text.'),
  roles: z.array(z.string()).describe('Roles said of it in the text.'),
  gender: z.enum(['female', 'male', 'clash']).nullable().describe('Gender the text gives; `clash` when it gives both.'),
  place: z
    .strictObject({
      latitude: z.number().nullable().describe('Degrees north.'),
      longitude: z.number().nullable().describe('Degrees east.'),
      country: z.string().nullable().describe('ISO 3166-1 alpha-2.'),
      region: z.string().nullable().describe('Region, by code or name.'),
      kind: z.enum(['country', 'region', 'city', 'other']).describe('Kind of place.'),
      alternatives: z.array(z.string()).describe('Other readings, most likely first.'),
    })
    .optional()
    .describe('What the gazetteer knows; always inferred.'),
  confidence: z.number().min(0).max(1).describe('Confidence of the grouping.'),
});

const quotation = z.strictObject({
  type: z
    .enum(['direct', 'indirect', 'reported', 'freeIndirect', 'indirectFreeIndirect'])
    .describe('How the words are given.'),
  medium: z.enum(['speech', 'writing', 'thought']).describe('Spoken, written or thought.'),
  content: spans.describe('What was said.'),
  speaker: spans.describe('Words that name who said it.'),
  cue: spans.describe('Word that introduces it.'),
  frame: spans.describe('Clause around the cue.'),
  addressee: spans.describe('Words that name to whom.'),
  speakerEntity: z.string().nullable().describe('Entity of the article; null when not resolved.'),
  resolution: z
    .strictObject({
      path: z
        .array(z.string())
        .describe(
          'Steps from the words to the entity; the last one is `words` or `anonymous` where they lead to none.',
        ),
      confidence: z.number().min(0).max(1).describe('Confidence of the resolution.'),
    })
    .nullable()
    .describe('How the speaker was found; null where nothing names one.'),
  anonymous: z.boolean().describe('The source wants to stay unnamed.'),
  act: z
    .enum([
      'assert',
      'deny',
      'confirm',
      'accuse',
      'demand',
      'promise',
      'threaten',
      'warn',
      'thank',
      'apologise',
      'announce',
      'ask',
      'refuse',
    ])
    .describe('Speech act.'),
  polarity,
  modality,
  chain,
  provenance,
});

const quantity = z.strictObject({
  span,
  value: z.number().nullable().describe('Number named; null for a vague one.'),
  low: z.number().nullable().describe('Lower bound the words allow; null when open.'),
  high: z.number().nullable().describe('Upper bound the words allow; null when open.'),
  unit: z.string().nullable().describe('Canonical unit; null for a plain count.'),
  quantifier: z
    .enum(['exact', 'about', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'justUnder', 'range', 'vague'])
    .describe('How the number is meant.'),
  scope: z.array(span).describe('What is counted, then where and when.'),
  head: z.string().nullable().describe('Counted noun in canonical form.'),
  concept: z.string().nullable().optional().describe('Language-free concept of the counted noun.'),
  provenance,
});

const credit = z.strictObject({
  span,
  kind: z.enum(['agency', 'outlet', 'link', 'author', 'picture', 'translation']).describe('What is credited.'),
  name: z.string().describe('Name as known or as it stands.'),
  scope: z.enum(['article', 'sentence', 'caption']).describe('What it covers.'),
  provenance,
});

const placed = z.strictObject({ span, entity: z.string().nullable().describe('Entity of the article.') });
const timed = z.strictObject({ span, value: z.string().describe('TIMEX3 value.') });

const event = z.strictObject({
  span,
  id: z.string().describe('Identifier within the article.'),
  type: z.string().describe('Type of the event table.'),
  trigger: span.describe('Word that carries the event.'),
  participants: z
    .array(
      z.strictObject({
        role: z.enum(['agent', 'patient', 'with', 'topic']).describe('Part taken.'),
        span,
        entity: z.string().nullable().describe('Entity of the article.'),
      }),
    )
    .describe('Who took part.'),
  place: placed.nullable().describe('Where.'),
  time: timed.nullable().describe('When.'),
  polarity,
  modality,
  provenance,
});

const claim = z.strictObject({
  span,
  id: z.string().describe('Identifier within the article.'),
  kind: z.enum(['quantity', 'event', 'speech']).describe('What it was made from.'),
  subject: z
    .strictObject({
      span: span.nullable().describe('Words of the subject.'),
      entity: z.string().nullable().describe('Entity of the article.'),
      noun: z.string().nullable().describe('Canonical noun.'),
    })
    .describe('Who or what it is about.'),
  property: z.string().describe('Property or event type.'),
  scope: z
    .array(
      z.strictObject({
        kind: z.enum(['place', 'time', 'group', 'part']).describe('Kind of scope.'),
        span,
        entity: z.string().nullable().describe('Entity of the article.'),
        value: z.string().nullable().describe('Canonical value.'),
      }),
    )
    .describe('What it is limited to.'),
  time: timed.nullable().describe('When.'),
  place: placed.nullable().describe('Where.'),
  quantity: z.int().nullable().describe('Index into `quantities`.'),
  event: z.int().nullable().describe('Index into `events`.'),
  quotation: z.int().nullable().describe('Index into `quotations`.'),
  chain,
  polarity,
  modality,
  unproven: span.nullable().describe('Words by which the text itself calls it unproven.'),
  provenance,
});

const modelMention = z.strictObject({
  span,
  type: entityType,
  standing: z
    .enum(['agrees', 'differs', 'added', 'open'])
    .describe(
      'How it stands to `mentions`: same span and type; touches one in another way; nothing there and sure, so added there too; nothing there and not sure.',
    ),
  provenance,
});
const sentenceVector = z.strictObject({
  sentence: z.int().min(0).describe('Index into `sentences`.'),
  model: z.string().describe('Name of the model; only vectors of one model can be compared.'),
  values: z.string().describe('32-bit floats of length one, little-endian, as base64.'),
});

/** All layers of an article. */
export const layers = z.strictObject({
  blocks: z.array(block).describe('Structure of the clean text.'),
  captions: z.array(caption).describe('Picture captions; their text stands after the body.'),
  languages: z.array(languageRun).describe('Language of each block.'),
  sentences: z.array(sentence).describe('Sentences.'),
  tokens: z.array(token).describe('Tokens; made by the stage `words`, they carry no provenance of their own.'),
  timexes: z.array(timex).describe('Temporal expressions.'),
  mentions: z.array(mention).describe('Names, roles and pronouns.'),
  entities: z.array(entity).describe('Entities of the article.'),
  quotations: z.array(quotation).describe('Who said what to whom.'),
  quantities: z.array(quantity).describe('Numbers said of something.'),
  credits: z.array(credit).describe('Where the article says its matter comes from.'),
  claims: z.array(claim).describe('What the article asserts, with the asserters.'),
  events: z.array(event).describe('What happened, as the sentences tell it.'),
  modelMentions: z
    .array(modelMention)
    .optional()
    .describe('Names that a language model proposes; only with `--model` (see docs/models.md).'),
  vectors: z.array(sentenceVector).optional().describe('Sentence vectors; only with `--model` and `--vectors`.'),
});
