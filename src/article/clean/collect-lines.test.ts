import { describe, expect, it } from 'vitest';
import { collectLines } from './collect-lines.ts';

const textsOf = (source: string) => collectLines(source).map(({ traced }) => traced.text);

describe('collectLines', () => {
  it('joins the lines of wrapped paragraphs and keeps paragraphs, headings and bylines apart', () => {
    const source = [
      'Fähre ruht bis zum Wochenende, und der Bus fährt dafür',
      'von Ada Beispiel',
      'Die Fähre über den Brunnsee bleibt am Steg. Der Prüfer',
      'verlangt eine neue Winde, wie die Stadtwerke am Montag ein "ernstes',
      'Versäumnis" einräumten. Leiter Arne Söllig',
      '(parteilos) bat um Geduld; wer übersetzen will, muss mit dem Bus um',
      'das Nordufer fahren.',
      'Neue Winde kommt am Freitag',
      'Sie wird in Unterbrunn gebaut und soll am Freitag eintreffen, sagte',
      'Söllig.',
    ].join('\n');
    expect(textsOf(source)).toEqual([
      'Fähre ruht bis zum Wochenende, und der Bus fährt dafür',
      'von Ada Beispiel',
      'Die Fähre über den Brunnsee bleibt am Steg. Der Prüfer verlangt eine neue Winde, wie die Stadtwerke am Montag ein "ernstes Versäumnis" einräumten. Leiter Arne Söllig (parteilos) bat um Geduld; wer übersetzen will, muss mit dem Bus um das Nordufer fahren.',
      'Neue Winde kommt am Freitag',
      'Sie wird in Unterbrunn gebaut und soll am Freitag eintreffen, sagte Söllig.',
    ]);
  });

  it('leaves a text alone that shows no wrapping, and never joins over an empty line', () => {
    const lines = [
      'Ein Titel ohne Punkt, der lang genug für eine Zeile ist',
      'dpa',
      'Der Steg ist gesperrt.',
      'Teilen',
    ];
    expect(textsOf(lines.join('\n'))).toEqual(lines);
    const wrapped =
      'The ferry stays at its pier because the inspector\nwants a new winch, which the harbour works had\nleft undone.';
    expect(textsOf(`${wrapped}\n\nand so on`)).toHaveLength(2);
  });

  it('keeps items of lists and lines that end with an address apart', () => {
    const wrapped =
      'The ferry stays at its pier because the inspector\nwants a new winch, which the harbour works had\nleft undone.';
    const list = [
      '- a winch',
      '- a rope of the same make',
      '2. a pilot',
      'Timetable: https://example.org/ferry',
      'and a bell',
    ];
    expect(textsOf([wrapped, ...list].join('\n')).slice(1)).toEqual(list);
  });

  it('maps every letter of a joined paragraph to its place in the source', () => {
    const source =
      'The ferry stays at its pier because the inspector\n  wants a new winch, which the works had forgotten\r\nto order.';
    const [draft] = collectLines(source);
    const { text, runs } = draft!.traced;
    for (let at = 0; at < runs.length; at += 5) {
      if (runs[at + 4] === 1)
        expect(source.slice(runs[at + 2], runs[at + 3])).toBe(text.slice(runs[at]!, runs[at + 1]!));
    }
  });
});
