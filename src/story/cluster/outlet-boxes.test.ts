import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';
import { resolveNames } from '../names/resolve-names.ts';
import { clusterStories } from './cluster-stories.ts';
import { outletBoxes } from './outlet-boxes.ts';

const context = openContext();
const box =
  'Im neuen Heft vom Fluss: Bootsbauer Arne Söllig über Lärche und Leim, dazu der große Vergleich der Außenborder, eine Reise zu den Leuchttürmen von Sielum und alles, was Angler über Aale wissen müssen. Am Kiosk und im Laden der Redaktion.';
const reports = [
  'In Niederau hat der Rat den Haushalt beschlossen, die Grundsteuer steigt um zwanzig Punkte.',
  'Auf der Kreisstraße bei Ostvarn sind zwei Lastwagen zusammengestoßen, verletzt wurde niemand.',
  'Die Theatergruppe von Quellstadt probt ein Stück über den letzten Nachtwächter der Altstadt.',
];
const articlesOn = (days: readonly number[], outlet: (at: number) => string) =>
  reports.map((report, at) =>
    annotate(
      {
        id: `r${at}`,
        outlet: outlet(at),
        language: 'de',
        publishedAt: `2031-05-0${days[at]}T09:00`,
        text: `${report}\n\n${box}`,
      },
      context,
      { keepText: true, until: 'names' },
    ),
  );
const boxed = (days: readonly number[], outlet: (at: number) => string) => outletBoxes(articlesOn(days, outlet)).size;

describe('outletBoxes', () => {
  it('finds what one outlet prints word for word on three days', () => {
    expect(boxed([1, 2, 3], () => 'flussbote.example')).toBe(3);
    expect(boxed([1, 2, 2], () => 'flussbote.example')).toBe(0);
    expect(boxed([1, 2, 3], (at) => `bote${at}.example`)).toBe(0);
  });

  it('keeps articles apart that have nothing but a box in common', () => {
    const articles = articlesOn([1, 2, 3], () => 'flussbote.example');
    const { stories } = clusterStories(articles, resolveNames(articles, context), context);
    expect(stories).toHaveLength(3);
  });
});
