/** Does what docs/adding-a-source.md says, in its order: writes its files, runs its commands, asks its question. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rapport } from '../cli/rapport.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { ask } from '../support/ask.ts';
import { serveGraph } from '../support/server.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (path: string) => join(folder.path, path);

/** The code blocks of the page: language, what is said beside it, and content. */
const blocks = [
  ...readFileSync('docs/adding-a-source.md', 'utf8').matchAll(/^```(\w+) ?(.*)\n([^]*?)^```/gm),
].map(([, language = '', beside = '', text = '']) => ({ language, beside, text }));

const besideOf = (beside: string, name: string): string | undefined =>
  new RegExp(`\\b${name}=(?:"([^"]*)"|(\\S+))`).exec(beside)?.slice(1).find(Boolean);

/** Writes a file of the page: the whole of it, from a line on, or instead of a text. */
function write(file: string, beside: string, text: string): void {
  const [from, replaced] = [besideOf(beside, 'from'), besideOf(beside, 'replace')];
  mkdirSync(dirname(at(file)), { recursive: true });
  if (from === undefined && replaced === undefined) return writeFileSync(at(file), text);
  const before = readFileSync(at(file), 'utf8');
  const place = before.indexOf(from === undefined ? replaced! : `\n${from}\n`);
  expect([file, place]).toEqual([file, expect.any(Number)]);
  expect(place).toBeGreaterThan(0);
  writeFileSync(
    at(file),
    from === undefined
      ? before.replace(replaced!, text.trimEnd())
      : `${before.slice(0, place + 1)}${text}`,
  );
}

/** The words of a command line; those that name a file or folder of the page lie in the folder of the test. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) =>
      quoted ?? (/^(?:courier|data|texts)(?:\/|$)/.test(plain!) ? at(plain!) : plain!),
  );

test('the page says what happens', async () => {
  let printed = '';
  let commands = 0;
  for (const { language, beside, text } of blocks) {
    const file = besideOf(beside, 'file');
    if (file !== undefined) write(file, beside, text);
    else if (language === 'sh') {
      const [, ...words] = wordsOf(text);
      const { code, out, err } = await rapport(words, { RAPPORT_DATA: '', RAPPORT_SEEDS: '' });
      expect([text, code, err]).toEqual([text, 0, expect.any(String)]);
      printed = out.replaceAll(`${folder.path}/`, '');
      commands += 1;
    } else if (language === 'text') expect(printed).toContain(text);
  }
  expect(commands).toBe(11);
});

test('the question of the page has the answer of the page', async () => {
  const graph = await openTestEmbedded(at('data/rapport.grafeo'));
  const server = await serveGraph(graph);
  try {
    const [query, answer] = ['graphql', 'json'].map(
      (wanted) => blocks.find(({ language }) => language === wanted)!.text,
    );
    expect({ data: await ask(server.url, query!) }).toEqual(JSON.parse(answer!));
  } finally {
    await server.close();
  }
});
