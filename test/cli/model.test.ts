import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.testing.ts';

const input = `${JSON.stringify({ id: 'a', text: 'Der Deich hält. Das sagte Anna Berg am Montag.' })}\n`;
const nowhere = fileURLToPath(new URL('no-such-model', import.meta.url));

describe('--model', () => {
  it.each([['annotate'], ['build', 'examples/pile/01-nwd-erste-meldung.html']])(
    'lagebild %s says what is wrong with the folder and writes nothing',
    async (...command) => {
      const { code, out, err } = await runCli([...command, '--model', nowhere], input);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('there is no such folder. [model.badFolder]');
    },
  );

  it('--vectors alone is wrong usage', async () => {
    const { code, out, err } = await runCli(['annotate', '--vectors'], input);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('[model.noVectors]');
  });
});
