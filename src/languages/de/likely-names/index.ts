import { phraseTable } from '../../parts/names.ts';
import { moreOrganisations } from './more-organisations.ts';
import { moreOthers } from './more-others.ts';
import { morePersons } from './more-persons.ts';
import { morePlaces } from './more-places.ts';
import { organisations } from './organisations.ts';
import { otherAdjectives, others } from './others.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

const inflected = otherAdjectives
  .split(',')
  .map((stem) => stem.trim())
  .flatMap((stem) => ENDINGS.map((ending) => stem + ending));

/** Names that are often, not always, what they are listed as. Where two lists have one name, the later list counts. */
export const likelyNames = phraseTable({
  place: `${places}
${morePlaces}`,
  other: `${others},${inflected.join(',')}
${moreOthers}`,
  person: `${persons}
${morePersons}`,
  organisation: `${organisations}
${moreOrganisations}`,
});
