import { foldLetters } from './fold-letters.ts';

/**
 * The consonants of a name, in a form in which its spellings in several languages mostly agree (Lawrow and Lavrov,
 * Schtscherbiwskyj and Shcherbivskyi). Coarse: for finding candidates and alignments, not for deciding who is who.
 */
export function nameSkeleton(name: string): string {
  const folded = foldLetters(name);
  let skeleton = '';
  for (let at = 0; at < folded.length; at++) {
    const sound = soundAt(folded, at);
    if (sound === '' || skeleton.endsWith(sound)) continue;
    skeleton += sound;
  }
  return skeleton;
}

function soundAt(word: string, at: number): string {
  const letter = word[at]!;
  const next = word[at + 1] ?? '';
  switch (letter) {
    case 'w':
      return 'v';
    case 'c':
      return next === 'h' || next === 'z' ? 's' : 'k';
    case 'q':
      return 'k';
    case 'z':
    case 'x':
      return 's';
    case 't':
      return next === 's' || next === 'z' ? 's' : 't';
    case 'p':
      return next === 'h' ? 'f' : 'p';
    case 'h':
      return at === 0 ? 'h' : '';
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
    case 'j':
      return at === 0 ? letter : '';
    default:
      return letter >= 'a' && letter <= 'z' ? letter : '';
  }
}
