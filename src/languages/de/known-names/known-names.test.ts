import { describe, expect, it } from 'vitest';
import { bandsAndMedia } from './bands-and-media.ts';
import { bodies } from './bodies.ts';
import { firms } from './firms.ts';
import { lands } from './lands.ts';
import { mediaAndTeams } from './media-and-teams.ts';
import { moreLands } from './more-lands.ts';
import { moreWorks } from './more-works.ts';
import { people } from './people.ts';
import { schoolsAndStages } from './schools-and-stages.ts';
import { teams } from './teams.ts';
import { watersAndMountains } from './waters-and-mountains.ts';
import { worksAndProducts } from './works-and-products.ts';

const blocks = {
  ...{ bandsAndMedia, bodies, firms, mediaAndTeams, schoolsAndStages, teams },
  ...{ lands, moreLands, watersAndMountains, moreWorks, worksAndProducts, people },
};
const listed = Object.entries(blocks).flatMap(([block, text]) =>
  text.split(/[,\n]/u).flatMap((part) => (part.trim() === '' ? [] : [{ block, name: part.trim() }])),
);

describe('known names', () => {
  it('are written with single spaces, without marks of their own, and not too short', () => {
    const odd = listed.filter(({ name }) => /\s{2}|[“”„"()[\]{}<>;]/u.test(name) || name.length < 2);
    expect(odd).toEqual([]);
  });

  it('stand in one block only: a name has one type', () => {
    const places = new Map<string, Set<string>>();
    for (const { block, name } of listed) places.set(name, (places.get(name) ?? new Set()).add(block));
    expect([...places].filter(([, where]) => where.size > 1)).toEqual([]);
  });
});
