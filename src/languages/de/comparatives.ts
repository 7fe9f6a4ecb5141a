import { words } from '../parts/segmentation.ts';

/** Degrees of adjectives that do not follow the rule (stem + "er", stem + "st"). */
export const comparatives: {
  readonly umlaut: ReadonlySet<string>;
  readonly irregular: Readonly<Record<string, readonly [comparative: string, superlative: string]>>;
} = {
  umlaut: words('alt arm arg hart jung kalt klug krank kurz lang scharf schwach schwarz stark warm grob dumm gesund'),
  irregular: {
    gut: ['besser', 'best'],
    groß: ['größer', 'größt'],
    hoch: ['höher', 'höchst'],
    nah: ['näher', 'nächst'],
    nahe: ['näher', 'nächst'],
    viel: ['mehr', 'meist'],
  },
};
