/** The command line: its output and exit codes. What needs a process of its own is in processes.all.test.ts. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { progressOn } from '../../src/commands/progress.ts';
import { SETTINGS } from '../../src/config.ts';
import { SCHEMA_VERSION } from '../../src/graph/schema.ts';
import { temporaryFolder } from '../support/embedded.ts';
import { describeNeo4j, neo4jTestSettings, openTestNeo4j } from '../support/neo4j.ts';
import { rapport } from './rapport.ts';

const COMMANDS = [
  ...[
    'serve',
    'source',
    'check',
    'load',
    'revert',
    'status',
    'rebuild',
    'backup',
    'restore',
    'verify',
    'upgrade',
    'find',
    'explain',
  ],
];
const folder = temporaryFolder();
afterAll(folder.remove);

/** A new data folder. */
let folders = 0;
const dataFolder = () => join(folder.path, `data-${++folders}`);
const oneLine = (text: string) => expect(text.trimEnd().split('\n')).toHaveLength(1);

describe('help', () => {
  test('without a command lists commands, settings with defaults, exit codes and examples', async () => {
    const { code, out, err } = await rapport(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    for (const [name, preset] of SETTINGS) {
      expect(out).toMatch(
        new RegExp(`^ {2}${name} +\\S.*${preset === '' ? '' : 'default: '}`, 'm'),
      );
      expect(out).toContain(preset);
    }
    expect(out).toMatch(/Examples:\n {2}rapport /);
    expect(out).toMatch(/Exit codes:\n {2}0 +done/);
    expect(out).toMatch(/3 .*GRAPH_LOCKED/);
  });

  test.each(COMMANDS)('of %s has examples and exit codes', async (command) => {
    const { code, out } = await rapport([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: rapport ${command}`);
    expect(out).toMatch(/Examples:\n {2}\S.*rapport|Examples:\n {2}rapport/);
    expect(out).toContain('Exit codes:');
  });

  test('of serve lists the settings', async () => {
    const { out } = await rapport(['serve', '--help']);
    for (const [name] of SETTINGS) expect(out).toContain(name);
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(await rapport(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('wrong use', () => {
  test.each([
    [['nosuch'], /unknown command 'nosuch'/],
    [['load', '--nosuch'], /unknown option '--nosuch'/],
    [['rebuild', '--revision', 'x'], /--revision <number>.*'x' is invalid. Give a whole number/],
  ])('%j exits with 2 and one line', async (parts, said) => {
    const { code, out, err } = await rapport(parts);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
    oneLine(err);
  });

  test('the help of a command within another is its own, and what is no command is an error', async () => {
    for (const parts of [
      ['help', 'source', 'add'],
      ['source', 'help', 'add'],
    ]) {
      const { code, out } = await rapport(parts);
      expect(code).toBe(0);
      expect(out).toContain('Usage: rapport source add ');
    }
    for (const parts of [
      ['help', 'nosuch'],
      ['source', 'help', 'nosuch'],
      ['help', 'load', 'add'],
    ]) {
      const { code, out, err } = await rapport(parts);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^error: unknown command '(nosuch|load add)'/);
    }
  });

  test('a call without a command shows the help as an error', async () => {
    const { code, out, err } = await rapport([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: rapport');
  });

  test.each([
    ['PORT', { PORT: 'abc' }, []],
    ['PORT', {}, ['--port', '70000']],
    ['NEO4J_URI', { NEO4J_URI: 'localhost' }, []],
    ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USERNAME: 'x' }, []],
  ])('an invalid %s exits with 2 and names it', async (name, set, flags) => {
    const env: Record<string, string> = { RAPPORT_DATA: dataFolder() };
    const { code, out, err } = await rapport(['serve', ...flags], { ...env, ...set });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^CONFIG_INVALID: /);
    expect(err).toContain(name);
    oneLine(err);
  });

  test('--data beside NEO4J_URI is refused, not ignored', async () => {
    const set = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    const { code, err } = await rapport(['status', '--data', dataFolder()], set);
    expect(code).toBe(2);
    expect(err).toMatch(/^CONFIG_INVALID: --data /);
  });
});

describe('seeds', () => {
  const broken = join(folder.path, 'broken');
  let line = 0;
  let file = '';

  beforeAll(async () => {
    await cp('seeds', broken, { recursive: true });
    [file = ''] = await readdir(join(broken, 'sources'));
    const path = join(broken, 'sources', file);
    const lines = (await readFile(path, 'utf8')).split('\n');
    line = lines.findIndex((text) => /^ +person: \{ id: /.test(text)) + 1;
    if (line === 0) throw new Error('No person in the seeds to break.');
    lines[line - 1] = lines[line - 1]!.replace(/id: [a-z-]+/, 'id: nobody-declared');
    await writeFile(path, lines.join('\n'));
  });

  test('of the project pass the check', async () => {
    const { code, out, err } = await rapport(['check']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^No issue in .*seeds: \d+ entities, 2 sources, \d+ claims\.\n$/);
  });

  test('that are invalid give file, line, field and fix, and exit with 4', async () => {
    const { code, out } = await rapport(['check', broken]);
    expect(code).toBe(4);
    const place = `${join(broken, 'sources', file)}:${line} claims[`;
    const told = out.split('\n').find((each) => each.startsWith(place));
    expect(told).toMatch(/ claims\[\d+\]\S*: .*nobody-declared.* — \S/);
    expect(out).toMatch(/\d+ issues? in /);
  });

  test('that are invalid are reported as JSON', async () => {
    const { code, out, err } = await rapport(['check', broken, '--json']);
    expect({ code, err }).toEqual({ code: 4, err: '' });
    const { issues } = JSON.parse(out) as { issues: Record<string, unknown>[] };
    expect(issues).toContainEqual(expect.objectContaining({ file: `sources/${file}`, line }));
  });

  test('with warnings pass, are loaded, and print the warnings', async () => {
    const odd = join(folder.path, 'odd');
    await cp('seeds', odd, { recursive: true });
    await writeFile(join(odd, 'entities', 'more.yaml'), '- { id: nobody-else, type: Person }\n');
    const place = `${join(odd, 'entities', 'more.yaml')}:1 warning: [0]: `;
    const { code, out } = await rapport(['check', odd]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toContain(`${place}No claim mentions nobody-else. — `);
    expect(out).toMatch(/No issue, 1 warning in /);
    const asJson = await rapport(['check', odd, '--json']);
    expect(asJson.code).toBe(0);
    expect(JSON.parse(asJson.out)).toMatchObject({
      issues: [],
      warnings: [{ rule: 'unspoken', severity: 'warning', line: 1 }],
    });
    const data = dataFolder();
    const loaded = await rapport(['load', odd, '--data', data]);
    expect(loaded.code).toBe(0);
    expect(loaded.out).toMatch(/more\.yaml:1 warning: .*\n.*Revision 1: /);
    const again = await rapport(['load', odd, '--data', data, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ warnings: [{ rule: 'unspoken' }] });
  });

  test('that are invalid are not loaded', async () => {
    const data = dataFolder();
    const { code, out, err } = await rapport(['load', broken, '--data', data]);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toMatch(/^SEED_INVALID: /);
    expect(err).toContain(`sources/${file}:${line} `);
    await expect(readdir(data)).rejects.toThrow('ENOENT');
  });

  test('in a folder that does not exist, or has no data set, are an error', async () => {
    const nosuch = join(folder.path, 'nosuch');
    for (const [parts, env] of [
      [['check', nosuch], {}],
      [['check'], { RAPPORT_SEEDS: nosuch }],
      [['load', nosuch, '--data', dataFolder()], {}],
      [['serve', '--port', '0', '--data', dataFolder()], { RAPPORT_SEEDS: nosuch }],
    ] as const) {
      const { code, out, err } = await rapport(parts, env);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`CONFIG_INVALID: The folder of seeds ${nosuch} does not exist.`);
      expect(err).toContain('RAPPORT_SEEDS');
      oneLine(err);
    }
    const empty = join(folder.path, 'empty-seeds');
    await mkdir(empty);
    const { code, out } = await rapport(['check', empty]);
    expect(code).toBe(4);
    expect(out).toContain(join(empty, 'dataset.yaml'));
  });

  test('are checked against texts if these are given', async () => {
    const world = 'tests/worlds/fictional';
    const empty = join(folder.path, 'texts');
    await cp(`${world}/texts`, empty, { recursive: true });
    await writeFile(join(empty, 'herald-may-2014.txt'), 'Something else.');
    expect((await rapport(['check', world, '--articles', `${world}/texts`])).code).toBe(0);
    expect((await rapport(['check', world, '--articles', empty])).code).toBe(4);
  });
});

test('Progress shows a total only if it is known', () => {
  const written: string[] = [];
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  try {
    const line = progressOn({ write: (text) => written.push(String(text)) > 0 }, 'Loading');
    now.mockReturnValue(1e6);
    line.at('claims', 189, 0);
    now.mockReturnValue(2e6);
    line.at('entities', 5, 10);
  } finally {
    now.mockRestore();
  }
  expect(written).toEqual(['Loading: claims 189\n', 'Loading: entities 5 of 10\n']);
});

describe('explain', () => {
  const data = dataFolder();
  const file = 'web/examples/01-did-they-meet.graphql';
  beforeAll(async () => {
    const { code } = await rapport(['load', 'seeds', '--data', data]);
    expect(code).toBe(0);
  });

  test('prints the round trips of a worked example, and their sum', async () => {
    const { code, out, err } = await rapport(['explain', file, '--data', data]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [head, ...lines] = out.trimEnd().split('\n');
    expect(head).toMatch(/^ *at ms +ms +rows +parameters +query$/);
    expect(lines.at(-1)).toMatch(
      /^\d+ round trips, \d+ rows, [\d.]+ ms spent waiting for the graph\.$/,
    );
    expect(lines).toHaveLength(Number.parseInt(lines.at(-1)!) + 1);
    expect(out).toMatch(/pairs:2 .*UNWIND \$pairs AS pair MATCH/);
    const whole = await rapport(['explain', file, '--cypher', '--data', data]);
    expect(whole.out).toContain('COUNTERPART');
  });

  test('accepts variables and operation names, and prints everything as JSON', async () => {
    const document = join(folder.path, 'two.graphql');
    await writeFile(
      document,
      'query A { people { totalCount } } query B($id: ID!) { person(id: $id) { name } }',
    );
    const parts = ['explain', document, '--data', data, '--json', '--operation', 'B'];
    const { code, out } = await rapport([...parts, '--variables', '{"id": "kem-sokha"}']);
    expect(code).toBe(0);
    const { roundTrips, errors } = JSON.parse(out) as Record<string, unknown[]>;
    expect(errors).toEqual([]);
    expect(roundTrips).toEqual([
      {
        kind: 'read',
        text: expect.stringContaining('MATCH (e:Entity {id: target})'),
        parameters: { ids: 1, asOf: 1 },
        rows: 1,
        since: expect.any(Number),
        took: expect.any(Number),
      },
    ]);
  });

  test.each([
    ['{ people', /^GRAPHQL_PARSE_FAILED: .*line 1/],
    ['{ peeple }', /^GRAPHQL_VALIDATION_FAILED: .*peeple/],
    [
      'query A { __typename } query B { __typename }',
      /^OPERATION_RESOLUTION_FAILURE: .*operation name/,
    ],
    ['mutation { x }', /^GRAPHQL_VALIDATION_FAILED: .*read-only/],
    [
      '{ meetings(filter: { statuses: [GONE] }) { totalCount } }',
      /^BAD_USER_INPUT: filter\.statuses: .*Give one of HELD/,
    ],
    [
      'query ($k: Date = "soon") { people(knownBy: $k) { totalCount } }',
      /^BAD_USER_INPUT: \$k: .*YYYY-MM-DD/,
    ],
    ['{ people { nodes { name(language: "!") } } }', /^BAD_USER_INPUT: language: .*"km"/],
  ])('of %s ends with 2 and says why', async (source, said) => {
    const document = join(folder.path, 'wrong.graphql');
    await writeFile(document, source);
    const { code, out, err } = await rapport(['explain', document, '--data', data]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
    oneLine(err);
  });

  test('prints the round trips before an error, and exits with its code', async () => {
    const document = join(folder.path, 'unknown.graphql');
    await writeFile(document, '{ whoMet(actor: "nobody") { totalCount } }');
    const { code, out } = await rapport(['explain', document, '--data', data]);
    expect(code).toBe(2);
    expect(out).toMatch(/^2 round trips, 0 rows, /m);
    expect(out).toMatch(/^NOT_FOUND: actor: .*\(at whoMet\)$/m);
  });

  test('of a missing file, or with variables that are no object, exits with 2', async () => {
    const missing = await rapport(['explain', join(folder.path, 'nosuch.graphql'), '--data', data]);
    expect(missing.code).toBe(2);
    expect(missing.err).toMatch(/^BAD_USER_INPUT: file: /);
    const wrong = await rapport(['explain', file, '--variables', '[1]', '--data', data]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('Give a JSON object.');
  });
});

/** The commands load, status and rebuild do the same on each engine. */
function roundTrip(set: () => Record<string, string>): void {
  const asJson = async (...parts: string[]) => {
    const { code, out, err } = await rapport([...parts, '--json'], set());
    if (code !== 0) throw new Error(err);
    return JSON.parse(out) as Record<string, unknown>;
  };

  test('a dry run, a load, a second load, status and rebuild follow one another', async () => {
    expect(await asJson('load', '--dry-run')).toMatchObject({ revision: 1, changed: true });
    if ('NEO4J_URI' in set()) {
      const empty = { revision: { shown: 0 }, claims: { shown: 0 } };
      expect(await asJson('status')).toMatchObject(empty);
    }

    const loaded = await asJson('load', 'seeds', '--who', 'A. Smith', '--why', 'To see');
    expect(loaded).toMatchObject({ revision: 1, changed: true, deprecatedClaims: 0 });
    const again = await asJson('load', 'seeds');
    expect(again).toMatchObject({ revision: 1, changed: false, nodes: 0, relationships: 0 });
    expect(await asJson('load', 'seeds', '--dry-run')).toMatchObject({ changed: false });

    const status = await asJson('status');
    expect(status).toMatchObject({
      schemaVersion: SCHEMA_VERSION,
      revision: { shown: 1, newest: 1, who: 'A. Smith', why: 'To see' },
      // The article and its curators' claims.
      sources: 2,
      claims: { shown: loaded['newClaims'], deprecated: 0, later: 0 },
    });
    expect(status['datasets']).toHaveLength(1);
    expect(status['entities']).toMatchObject({ Person: expect.any(Number), Visit: 1 });
    const relationships = Object.values(status['relationships'] as Record<string, number>);
    expect(relationships.reduce((sum, n) => sum + n, 0)).toBe(loaded['relationships']);

    expect(await asJson('rebuild', '--revision', '1')).toMatchObject({ revision: 1, nodes: 0 });
    const { code, err } = await rapport(['rebuild', '--revision', '7'], set());
    expect(code).toBe(2);
    expect(err).toMatch(/^BAD_USER_INPUT: .*no revision 7; give .* 1 to 1/);
    oneLine(err);
  });

  test('a revert can be seen before, made, and undone', async () => {
    const retitled = join(folder.path, 'retitled');
    await cp('seeds', retitled, { recursive: true });
    const file = join(retitled, 'dataset.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^title: .*$/m, 'title: Retitled'));
    expect(await asJson('load', retitled)).toMatchObject({ revision: 2, newClaims: 0 });
    const dry = await rapport(['revert', '2', '--dry-run'], set());
    expect(dry.out).toMatch(
      /^Dry run: a revert would make revision 3: 0 claims deprecated\. Added or changed:\n {2}dataset: kerry/,
    );
    const made = await rapport(['revert', '2', '--who', 'A. Smith'], set());
    expect(made.out).toMatch(
      /^Revision 3 reverts revision 2: 0 claims deprecated; .* correct them too\.\n$/,
    );
    oneLine(made.out);
    expect(await asJson('status')).toMatchObject({
      revision: { shown: 3, who: 'A. Smith', why: 'Reverts revision 2' },
    });
    const again = await rapport(['revert', '2'], set());
    expect(again.out).toMatch(/^Nothing to undo: .* The graph stays at revision 3 /);
    expect(await asJson('revert', '3', '--dry-run')).toMatchObject({
      reverts: 3,
      dryRun: true,
      revision: 4,
      changed: true,
    });
    const undone = await asJson('revert', '3', '--why', 'It was right');
    expect(undone).toMatchObject({ reverts: 3, revision: 4, changed: true, newClaims: 0 });
    const refused = await rapport(['revert', '1'], set());
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(
      /^BAD_USER_INPUT: revision: revision 1 cannot be undone, .*\n {2}The description of dataset /,
    );
  });

  test.each([
    [['revert'], 2, /missing required argument 'revision'/],
    [['revert', 'x'], 2, /Give a whole number of 1 or more/],
    [['revert', '99'], 2, /^BAD_USER_INPUT: revision: there is no revision 99; give .* 1 to 4/],
  ])('%j exits with %s and says why', async (parts, exit, message) => {
    const { code, out, err } = await rapport(parts, set());
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(err).toMatch(message);
  });

  test('load, status and rebuild print lines for people', async () => {
    const load = await rapport(['load', 'seeds'], set());
    expect(load.out).toMatch(/revision 5/i);
    oneLine(load.out);
    const { out } = await rapport(['status'], set());
    expect(out).toMatch(/^Engine +\S/);
    expect(out).toMatch(/^Revision +5 of 5, recorded 2\S+Z by rapport load: \S/m);
    expect(out).toMatch(/^Entities +\d+ \(.*Person \d+/m);
    expect((await rapport(['rebuild'], set())).out).toMatch(/^Revision 5 is shown: /);
  });
}

describe('on the embedded engine', () => {
  const data = dataFolder();
  roundTrip(() => ({ RAPPORT_DATA: data }));

  test('seeds under a new id replace the data set that they name', async () => {
    const own = dataFolder();
    const renamed = join(folder.path, 'renamed');
    await cp('seeds', renamed, { recursive: true });
    const file = join(renamed, 'dataset.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^id: (.*)$/m, 'id: new-name\nreplaces: [$1]'));
    expect((await rapport(['load', 'seeds', '--data', own])).code).toBe(0);
    const dry = await rapport(['load', renamed, '--data', own, '--dry-run']);
    expect(dry.out).toMatch(/^ {2}replaced data sets: kerry-cambodia-2016$/m);
    const { out } = await rapport(['load', renamed, '--data', own]);
    // Curators' claims have their own source, which is named after the data set.
    expect(out).toMatch(/^Revision 2: 23 new claims, 23 deprecated;/);
    const { out: status } = await rapport(['status', '--data', own]);
    expect(status.match(/^Data set .*$/gm)).toEqual([
      expect.stringMatching(/^Data set +new-name: /) as unknown,
    ]);
    const again = await rapport(['load', 'seeds', '--data', own]);
    expect(again.code).toBe(4);
    expect(again.err).toMatch(/SEED_INVALID: .*"kerry-cambodia-2016" was replaced by "new-name"/);
  });

  test('a folder without a graph is not read as an empty graph, and no file is made', async () => {
    const none = dataFolder();
    for (const parts of [
      ['status'],
      ['explain', 'web/examples/01-did-they-meet.graphql'],
      ['rebuild'],
      ['revert', '1'],
    ]) {
      const { code, out, err } = await rapport([...parts, '--data', none]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`CONFIG_INVALID: There is no graph in ${none}.`);
      expect(err).toContain('RAPPORT_DATA');
      oneLine(err);
    }
    expect((await rapport(['load', 'seeds', '--dry-run', '--data', none])).code).toBe(0);
    await expect(readdir(none)).rejects.toThrow('ENOENT');
  });

  test('a new graph is not made if the folder around it does not exist', async () => {
    const misspelt = join(folder.path, 'nosuch', 'data');
    for (const parts of [
      ['load', 'seeds'],
      ['serve', '--port', '0'],
    ]) {
      const { code, out, err } = await rapport(parts, { RAPPORT_DATA: misspelt });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`there is no folder ${join(folder.path, 'nosuch')}`);
      oneLine(err);
    }
  });
});

describeNeo4j('on Neo4j', () => {
  const set = () => {
    const { uri, username, password, database } = neo4jTestSettings();
    return {
      NEO4J_URI: uri,
      ...(username && password ? { NEO4J_USERNAME: username, NEO4J_PASSWORD: password } : {}),
      ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
    };
  };
  beforeAll(async () => (await openTestNeo4j()).close());
  afterAll(async () => (await openTestNeo4j()).close());
  roundTrip(set);
});

describe('Neo4j away', () => {
  test('load, status, rebuild and serve each exit with 3 and a clear line', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    // Run concurrently, because each waits for a Neo4j that may be restarting.
    const all = await Promise.all(
      ['load', 'status', 'rebuild', 'serve'].map((command) => rapport([command], env)),
    );
    for (const { code, out, err } of all) {
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toMatch(/^SERVICE_UNAVAILABLE: .*bolt:\/\/127\.0\.0\.1:1/);
      oneLine(err);
    }
  });
});
