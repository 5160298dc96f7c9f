/** Promises of the README: its query gives its answer, and each command in it is run by a test or by CI. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openServer } from '../../src/api/http/server.ts';
import { loadAtStart } from '../../src/curation/load-at-start.ts';
import { openTestEmbedded } from '../support/embedded.ts';

const readme = readFileSync('README.md', 'utf8');

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block]) => block!,
  );
}

test('the query in the README gives the answer in the README', async () => {
  const graph = await openTestEmbedded();
  await loadAtStart(graph, 'seeds');
  const server = await openServer({
    graph,
    host: '127.0.0.1',
    port: 0,
    schemaFolder: 'schema',
    webFolder: 'web/dist',
    silent: true,
  });
  try {
    const [query] = blocks('graphql');
    const [answer] = blocks('json');
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual(JSON.parse(answer!));
  } finally {
    await server.close();
    await graph.close();
  }
});

/** Command → the file that runs it. */
const RUN_BY: Readonly<Record<string, string>> = {
  'npm ci && npm start': '.ci/run',
  'npm ci && npm test': '.ci/run',
  'npx rapport --help': 'tests/cli/cli.test.ts',
  'npx rapport check seeds': 'tests/cli/cli.test.ts',
  'npx rapport find "Hun Sen"': 'tests/cli/known-ids.test.ts',
  'npx rapport load seeds': 'tests/cli/cli.test.ts',
  'npx rapport status --json': 'tests/cli/cli.test.ts',
  'npx rapport explain web/examples/01-did-they-meet.graphql': 'tests/cli/cli.test.ts',
  'npx rapport rebuild': 'tests/cli/cli.test.ts',
  'npx rapport revert 2': 'tests/cli/cli.test.ts',
  'npx rapport backup graph.gz': 'tests/operating/backup.test.ts',
  'npx rapport upgrade': 'tests/operating/backup.test.ts',
  'node tools/neo4j/neo4j.mjs start': '.ci/run',
  'NEO4J_URI=bolt://127.0.0.1:7687 npm run test:all': '.ci/run',
  'node tools/neo4j/neo4j.mjs stop': '.ci/run',
};

/** A word of the command that its runner must contain. */
const evidence = (command: string) =>
  command.includes('neo4j.mjs')
    ? 'neo4j.mjs'
    : command.startsWith('npx rapport')
      ? command.split(' ')[2]!
      : command.includes('npm start')
        ? 'smoke'
        : command.includes('test:all')
          ? 'npm run test:all'
          : 'npm test';

test('every command in the README is run by a test or by CI', () => {
  const commands = blocks('sh')
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) {
    const runner = RUN_BY[command];
    expect([command, runner]).toEqual([command, expect.any(String)]);
    expect(readFileSync(runner!, 'utf8')).toContain(evidence(command));
  }
});
