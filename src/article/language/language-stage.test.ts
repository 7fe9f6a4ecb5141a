import { describe, expect, it } from 'vitest';
import { nameLanguage } from './language-stage.ts';

describe('nameLanguage', () => {
  it.each([
    ['Die Brücke im Tal ist seit Montag gesperrt, weil das Wasser steigt.', 'de'],
    ['The bridge has been closed since Monday because the water is rising.', 'en'],
    ['Hochwasser im Talgrund', 'de'],
    ['Le pont de la vallée est fermé depuis lundi parce que les eaux montent encore.', 'fr'],
    ['Мост через реку закрыт с понедельника, потому что вода поднимается.', 'ru'],
    ['Sport', 'und'],
    ['+++ 12:04 +++', 'und'],
    ['', 'und'],
  ])('%s is %s', (sample, language) => {
    expect(nameLanguage(sample).language).toBe(language);
  });
});
