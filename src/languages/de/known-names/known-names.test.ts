import { describe, expect, it } from 'vitest';
import { academiesAndMuseums } from './academies-and-museums.ts';
import { bandsAndMedia } from './bands-and-media.ts';
import { bodies } from './bodies.ts';
import { buildings } from './buildings.ts';
import { clubsAbroad } from './clubs-abroad.ts';
import { companies } from './companies.ts';
import { filmsAndBooks } from './films-and-books.ts';
import { firms } from './firms.ts';
import { islands } from './islands.ts';
import { lands } from './lands.ts';
import { machinesAndSoftware } from './machines-and-software.ts';
import { mediaAndTeams } from './media-and-teams.ts';
import { moreLands } from './more-lands.ts';
import { moreWorks } from './more-works.ts';
import { nameForms, nameStem } from './name-forms.ts';
import { oldRealms } from './old-realms.ts';
import { partiesAndBodies } from './parties-and-bodies.ts';
import { people } from './people.ts';
import { quarters } from './quarters.ts';
import { rangesAndValleys } from './ranges-and-valleys.ts';
import { rulersAndFigures } from './rulers-and-figures.ts';
import { schoolsAndStages } from './schools-and-stages.ts';
import { seasAndRivers } from './seas-and-rivers.ts';
import { sportClubs } from './sport-clubs.ts';
import { stagesAndPress } from './stages-and-press.ts';
import { teams } from './teams.ts';
import { tonguesAndTimes } from './tongues-and-times.ts';
import { warsAndPrizes } from './wars-and-prizes.ts';
import { watersAndMountains } from './waters-and-mountains.ts';
import { worksAndProducts } from './works-and-products.ts';

const blocks = {
  ...{ bandsAndMedia, bodies, firms, mediaAndTeams, schoolsAndStages, teams },
  ...{
    academiesAndMuseums,
    buildings,
    clubsAbroad,
    companies,
    filmsAndBooks,
    islands,
    machinesAndSoftware,
    oldRealms,
    partiesAndBodies,
    quarters,
    rangesAndValleys,
    rulersAndFigures,
    seasAndRivers,
    sportClubs,
    stagesAndPress,
    tonguesAndTimes,
    warsAndPrizes,
  },
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

describe('the stem of a name', () => {
  it('is the same for all its forms', () => {
    expect(nameStem('Musterländisches Haus')).toBe(nameStem('Musterländischen Hauses'));
    expect(nameStem('Die Grünen')).toBe(nameStem('Grüne'));
    expect(nameStem('Musterstädter Oper')).toBe('Musterstädter Oper');
  });
});

describe('forms of names', () => {
  it('come from the adjective at the beginning', () => {
    expect(nameForms('Musterländisches Museum')).toContain('Musterländischen Museum');
    expect(nameForms('Neue Musterländische Oper')).toContain('Neuen Musterländischen Oper');
    expect(nameForms('Tausendjähriger Krieg')).toEqual(['Tausendjähriger Krieges']);
    expect(nameForms('Musterländischer Krieg')).toContain('Musterländischen Krieges');
  });

  it('leave names without one alone', () => {
    expect(nameForms('Musterstädter Oper')).toEqual([]);
    expect(nameForms('Neues')).toEqual([]);
  });

  it('have both apostrophes', () => {
    expect(nameForms('Muster’s Inn')).toEqual(["Muster's Inn"]);
  });
});
