/** Does what docs/importing.md says, in its order: writes its files, runs its commands, asks its question. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rapport } from '../cli/rapport.ts';
import { ask } from '../support/ask.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (path: string) => join(folder.path, path);

/** The code blocks of the page: language, the file that is named beside it, and content. */
const blocks = [
  ...readFileSync('docs/importing.md', 'utf8').matchAll(
    /^```(\w+) ?(?:file=(\S+))?\n([^]*?)^```/gm,
  ),
].map(([, language = '', file, text = '']) => ({ language, file, text }));

const wordsOf = (line: string): string[] =>
  [
    ...line
      .trim()
      .replaceAll('\\\n', ' ')
      .matchAll(/"([^"]*)"|(\S+)/g),
  ].map(([, quoted, plain]) => quoted ?? (plain!.startsWith('county/') ? at(plain!) : plain!));

test('the page says what happens', async () => {
  let printed = '';
  let question = '';
  let checked = 0;
  for (const { language, file, text } of blocks) {
    if (file !== undefined) {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    } else if (language === 'sh') {
      const { code, out, err } = await rapport(wordsOf(text).slice(1), { RAPPORT_DATA: '' });
      expect([text, code, err]).toEqual([text, 0, expect.any(String)]);
      printed = out;
    } else if (language === 'text') {
      for (const line of text.trim().split('\n')) expect(printed).toContain(line);
      checked += 1;
    } else if (language === 'graphql') question = text;
    else if (language === 'json') expect(await answered(question)).toEqual(JSON.parse(text));
  }
  expect([checked, question === '']).toEqual([6, false]);
});

async function answered(question: string): Promise<unknown> {
  const graph = await openTestEmbedded(at('county/data/rapport.grafeo'));
  const server = await serveGraph(graph);
  try {
    const { whoMet } = await ask<{ whoMet: { edges: unknown[] } }>(server.url, question);
    return whoMet.edges;
  } finally {
    await server.close();
    await graph.close();
  }
}
