import { describe, expect, it } from 'vitest';
import { voiceFactor, voicesFactor } from './voice-factor.ts';

const of = (outlet: string | null, day: number | null) => ({ outlet, day });

describe('voiceFactor', () => {
  it('takes off what one outlet writes on two days, the more the later', () => {
    const factors = [0, 1, 2, 9].map((day) => voiceFactor(of('bote.example', 0), of('bote.example', day)));
    expect(factors[0]).toBe(1);
    expect(factors[1]).toBeLessThan(1);
    expect(factors[2]).toBeLessThan(factors[1]!);
    expect(factors[3]).toBe(factors[2]);
  });

  it('takes nothing off where outlets differ or something is unknown', () => {
    expect(voiceFactor(of('bote.example', 0), of('kurier.example', 5))).toBe(1);
    expect(voiceFactor(of(null, 0), of(null, 5))).toBe(1);
    expect(voiceFactor(of('bote.example', null), of('bote.example', 5))).toBe(1);
  });

  it('takes off of clusters by the share of their pairs that are of one outlet', () => {
    const cluster = (outlets: Record<string, number>, day: number) => ({
      members: Object.values(outlets).flatMap((count) => Array.from({ length: count }, (_, at) => at)),
      outlets: new Map(Object.entries(outlets)),
      day,
    });
    const alone = voicesFactor(cluster({ bote: 1 }, 0), cluster({ bote: 1 }, 4));
    const half = voicesFactor(cluster({ bote: 1 }, 0), cluster({ bote: 1, kurier: 1 }, 4));
    expect(half).toBeCloseTo((1 + alone) / 2);
    expect(voicesFactor(cluster({ bote: 2 }, 0), cluster({ kurier: 3 }, 4))).toBe(1);
  });
});
