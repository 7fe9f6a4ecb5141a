import { describe, expect, it } from 'vitest';
import { speech as german } from './de/speech.ts';
import { speech as english } from './en/speech.ts';
import type { SpeechVerb } from './parts/speech.ts';

const frames = ['that', 'bare', 'infinitive', 'question', 'quote', 'object', 'prepositional', 'predicate'] as const;
const acts = 'assert deny confirm accuse demand promise threaten warn thank apologise announce ask refuse'.split(' ');

describe.each([german, english])('speech verbs: $code', ({ verbs }) => {
  const all = new Map<string, SpeechVerb>();
  for (const forms of verbs.values()) for (const { verb } of forms) all.set(`${verb.lemma} ${verb.particle}`, verb);
  const list = [...all.values()];

  it('have frames, a grade and what they need', () => {
    expect(list.length).toBeGreaterThan(100);
    for (const verb of list) {
      expect(verb.frames.length, verb.lemma).toBeGreaterThan(0);
      expect(verb.frames.every(Boolean), verb.lemma).toBe(true);
      expect([1, 2, 3], verb.lemma).toContain(verb.grade);
      expect(acts, verb.lemma).toContain(verb.act);
      expect(['speech', 'writing', 'thought'], verb.lemma).toContain(verb.medium);
    }
  });

  it.each(frames)('use the frame %s', (frame) => {
    expect(list.some((verb) => verb.frames.includes(frame))).toBe(true);
  });

  it('are of every grade, act and medium', () => {
    for (const grade of [1, 2, 3]) expect(list.filter((verb) => verb.grade === grade).length).toBeGreaterThan(10);
    for (const act of acts)
      expect(
        list.some((verb) => verb.act === act),
        act,
      ).toBe(true);
    for (const medium of ['speech', 'writing', 'thought'])
      expect(list.some((verb) => verb.medium === medium)).toBe(true);
  });
});
