/**
 * Text of a set whose tokens stand apart ("July 20 , 2009", "99 , 999"), put together as a page would print it. Offsets of
 * labels count in what this returns.
 */
export function joinTokens(text: string): string {
  return steps.reduce((joined, [pattern, put]) => joined.replace(pattern, put), text);
}

const steps: readonly (readonly [RegExp, string])[] = [
  [/(\d) , (\d{3})(?!\d)/g, '$1,$2'],
  [/(\d) ([.:])[ \n]?(\d)/g, '$1$2$3'],
  [/ n't/g, "n't"],
  [/ '(s|re|ve|ll|d|m)\b/g, "'$1"],
  [/`` /g, '“'],
  [/ ''/g, '”'],
  [/` /g, '‘'],
  [/(\w) - (\w)/g, '$1-$2'],
  [/(\w) - (\w)/g, '$1-$2'],
  [/([$£€]) (\d)/g, '$1$2'],
  [/ ([,.;:!?%)])/g, '$1'],
  [/\( /g, '('],
  [/\b([ap]) ?\. ?m ?\./g, '$1.m.'],
  [/ ' (\w)/g, " '$1"],
  [/ \/ /g, '/'],
];
