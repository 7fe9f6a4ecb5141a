import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { nameLanguage } from '../../article/language/language-stage.ts';
import { openContext } from '../../open-context.ts';
import { frenchVerb } from './verbs.ts';

const text = `Le pont de Mervance fermé après la crue

Par Camille Aubrier

Le pont de Mervance a été fermé jeudi dernier après une crue qui a inondé au moins 120 maisons, selon la préfecture. La maire, Odile Ferrand, a déclaré que la réouverture n'aurait pas lieu avant la fin novembre. « Nous avons évacué une trentaine d'habitants en deux heures », a affirmé le capitaine Luc Morvan.

Les travaux coûteraient 1,2 million d'euros, d'après un rapport remis à Lyon. « L'eau baisse depuis trois jours », a ajouté M. Morvan. Le vice-président de la région, Paul Lestang, dément toute négligence.`;

describe('a French article, the whole way', () => {
  const article = annotate({ id: 'fr', text, language: '', publishedAt: '2024-11-12' }, openContext());
  const { layers } = article;
  const said = ([start, end]: readonly [number, number]) => article.text.slice(start, end);

  it('names the language and cuts the page apart', () => {
    expect(article.language).toBe('fr');
    expect(article.title).toBe('Le pont de Mervance fermé après la crue');
    expect(article.authors).toEqual(['Camille Aubrier']);
    expect(layers.blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'paragraph', 'paragraph']);
  });

  it('splits sentences and tags words', () => {
    expect(layers.sentences).toHaveLength(8);
    const tagged = layers.tokens.map(({ span, pos, lemma }) => `${said(span)} ${pos} ${lemma}`);
    for (const word of ['pont NOUN pont', 'fermé VERB fermer', "n' ADV ne", 'maisons NOUN maison', 'été AUX être'])
      expect(tagged).toContain(word);
    expect(tagged.filter((word) => word.includes(' X '))).toEqual([]);
  });

  it('places its dates', () => {
    expect(layers.timexes.map(({ span, value }) => `${said(span)} = ${value}`)).toEqual([
      'jeudi dernier = 2024-11-07',
      'fin novembre = 2024-11',
      'deux heures = PT2H',
      'trois jours = P3D',
    ]);
  });

  it('knows its persons and places', () => {
    const entities = layers.entities.map(({ name, type, roles }) => [name, type, ...roles].join(' | '));
    expect(entities).toContain('Odile Ferrand | person | maire');
    expect(entities).toContain('Luc Morvan | person | capitaine');
    expect(entities).toContain('Paul Lestang | person | vice-président de la région');
    expect(layers.entities.find(({ name }) => name === 'Lyon')?.place?.country).toBe('FR');
  });

  it('reads its figures', () => {
    expect(layers.quantities.map(({ span, value, quantifier, unit }) => [said(span), value, quantifier, unit])).toEqual(
      [
        ['au moins 120', 120, 'atLeast', null],
        ['une trentaine', 30, 'about', null],
        ["1,2 million d'euros", 1200000, 'exact', 'EUR'],
        ['trois jours', 3, 'exact', 'day'],
      ],
    );
  });

  it('tells who said what', () => {
    const quotations = layers.quotations.map(({ type, content, speaker }) =>
      [type, content.map(said).join(' '), speaker.map(said).join(' ')].join(' | '),
    );
    expect(quotations).toEqual([
      'indirect | Le pont de Mervance a été fermé jeudi dernier après une crue qui a inondé au moins 120 maisons | la préfecture',
      "indirect | que la réouverture n'aurait pas lieu avant la fin novembre | La maire, Odile Ferrand",
      "direct | « Nous avons évacué une trentaine d'habitants en deux heures » | le capitaine Luc Morvan",
      "indirect | Les travaux coûteraient 1,2 million d'euros | un rapport remis à Lyon",
      "direct | « L'eau baisse depuis trois jours » | M. Morvan",
      'reported | Le vice-président de la région, Paul Lestang, dément toute négligence. | Le vice-président de la région, Paul Lestang',
    ]);
  });

  it('makes claims and events of it', () => {
    const types = new Set(layers.events.map(({ type }) => type));
    for (const type of ['close', 'flood', 'evacuate', 'deny']) expect(types).toContain(type);
    const cost = layers.claims.find(({ span }) => said(span).includes('coûteraient'));
    expect(cost?.modality).toBe('conditional');
  });
});

describe('French words', () => {
  it('are told from other languages by frequent words', () => {
    expect(nameLanguage('La préfecture a fermé la route dans la vallée avec les pompiers.').rule).toBe(
      'languages.common-words',
    );
    expect(nameLanguage('La route est fermée.').language).toBe('fr');
  });

  it.each([
    ['rappeler', 'rappelle', 'rappellera', 'rappelé'],
    ['annoncer', 'annonce', 'annoncera', 'annoncé'],
    ['espérer', 'espère', 'espérera', 'espéré'],
    ['envoyer', 'envoie', 'envoiera', 'envoyé'],
    ['garantir', 'garantit', 'garantira', 'garanti'],
    ['promettre', 'promet', 'promettra', 'promis'],
  ])('%s is conjugated', (lemma, present, future, participle) => {
    const verb = frenchVerb(lemma);
    expect([verb.present[0], verb.future[0], verb.participles[0]]).toEqual([present, future, participle]);
  });
});
