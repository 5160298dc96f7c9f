/** The code keeps its shape: who may import whom, where Cypher is written, what files are called. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Readers and the writer, and of an engine the statements that are its own: schema and full text. */
// What joins statements frames whole ones of queries/ and names nothing in the graph.
const MAY_HOLD_CYPHER =
  /^src\/(queries|curation)\/|^src\/graph\/(schema[\w-]*|join-statements|statement|engines\/[\w-]+\/(schema|names)[\w-]*)\.ts$/;
const CYPHER = /\b(?:MATCH|MERGE)\s*\(|\b(?:MATCH|MERGE)\s+\w+\s*=|\bUNWIND\s+[$[\w]/;
const EMPTY_WORDS = /(?:^|[-_.])(?:utils?|helpers?|managers?|services?|common|misc)(?=[-_.]|$)/i;

interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface Cruised {
  readonly modules: readonly string[];
  readonly violations: readonly Violation[];
}

/** Runs dependency-cruiser with the project's own rules over `folder`/src. */
async function cruise(folder: string): Promise<Cruised> {
  const cli = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = path.join(root, '.dependency-cruiser.cjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, 'src', '--config', rules, '--output-type', 'json'],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: unknown) => {
    // Violations end it with a non-zero code and the report all the same.
    const { stdout: report } = error as { stdout?: string };
    if (!report?.startsWith('{')) throw error;
    return { stdout: report };
  });
  const report = JSON.parse(stdout) as {
    modules: { source: string }[];
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  return {
    modules: report.modules.map(({ source }) => source).filter((name) => name.startsWith('src/')),
    violations: report.summary.violations.map(({ from, to, rule }) => ({
      rule: rule.name,
      from,
      to,
    })),
  };
}

/** Every string of a source file, with its line; comments do not count. */
function stringsIn(file: string, text: string): { line: number; text: string }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ line: line + 1, text: node.getText(source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const cypherIn = (file: string, text: string): string[] =>
  stringsIn(file, text)
    .filter((string) => CYPHER.test(string.text))
    .map(({ line }) => `${file}:${line}`);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !name.includes('node_modules/') && !/\/(dist|generated)\//.test(name));
}

describe('imports', () => {
  test('keep the one-way rules', async () => {
    const { modules, violations } = await cruise(root);
    // With a TypeScript that it cannot read, dependency-cruiser passes over everything in silence.
    expect(modules.length).toBeGreaterThanOrEqual(20);
    expect(modules).toContain('src/graph/graph.ts');
    expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });

  test('that break a rule are found, rule by rule', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rapport-architecture-'));
    try {
      const bad: Record<string, string> = {
        'package.json': await readFile(path.join(root, 'package.json'), 'utf8'),
        'tsconfig.json': await readFile(path.join(root, 'tsconfig.json'), 'utf8'),
        'tests/world.ts': 'export const world = 1;',
        'src/main.ts': `export * from './api/server.ts'; export * from './curation/load.ts';
          export * from './domain/a.ts'; export * from './graph/open-graph.ts';
          export * from './domain/files.ts'; export * from './api/types.ts';
          export * from './graph/engines/embedded/types.ts';`,
        'src/cli.ts': `import './api/main-again.ts'; import './commands/load.ts';`,
        'src/commands/load.ts': `import '../graph/open-graph.ts'; import '../curation/load.ts';`,
        'src/config.ts': `import './domain/b.ts'; export interface Config { port: number }`,
        'src/errors.ts': 'export const code = 1;',
        'src/graph/graph.ts': `import './engines/neo4j.ts'; export interface Graph { a: 1 }`,
        'src/graph/open-graph.ts': `export * from './engines/neo4j.ts'; export * from './engines/embedded.ts';`,
        'src/graph/engines/neo4j.ts': `import 'minisearch'; import '../../queries/a.ts';`,
        'src/graph/engines/embedded.ts': `import 'neo4j-driver'; import '../../config.ts'; import './neo4j.ts';`,
        'src/graph/engines/embedded/types.ts': `import type { Config } from '../../../config.ts'; export type A = Config;`,
        'src/domain/a.ts': `import './b.ts'; import 'node:crypto';`,
        'src/domain/b.ts': `import './a.ts'; import '../config.ts';`,
        'src/domain/files.ts': `import 'node:fs'; import 'yaml'; import '../errors.ts';`,
        'src/queries/a.ts': `import '../curation/load.ts'; import type { Graph } from '../graph/graph.ts'; export type G = Graph;`,
        'src/curation/load.ts': `import '../queries/b.ts'; import '../nowhere.ts'; import 'jest';`,
        'src/queries/b.ts': `import '../errors.ts';`,
        'src/api/types.ts': `import type { Graph } from '../graph/graph.ts'; export type G = Graph;`,
        'src/api/server.ts': `import '../curation/load.ts'; import '../graph/graph.ts'; import '../graph/engines/neo4j.ts'; import '../../tests/world.ts';`,
        'src/api/main-again.ts': `import '../main.ts';`,
        'src/queries/orphan.ts': 'export const orphan = 1;',
      };
      for (const [name, text] of Object.entries(bad)) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), text);
      }
      await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
      const { violations } = await cruise(folder);
      const found = new Set(violations.map(({ rule, from }) => `${rule}: ${from}`));

      const expected = [
        'no-cycles: src/domain/a.ts',
        'no-orphans: src/queries/orphan.ts',
        'no-dead-modules: src/queries/orphan.ts',
        'not-resolvable: src/curation/load.ts',
        'no-dev-packages: src/curation/load.ts',
        'src-stands-alone: src/api/server.ts',
        'domain-is-pure: src/domain/b.ts',
        'domain-does-no-io: src/domain/files.ts',
        'domain-knows-no-frameworks: src/domain/files.ts',
        'config-and-errors-stand-alone: src/config.ts',
        'port-knows-no-engine: src/graph/graph.ts',
        'engine-knows-driver-and-port: src/graph/engines/neo4j.ts',
        'engine-takes-settings-as-types: src/graph/engines/embedded.ts',
        'engines-are-peers: src/graph/engines/embedded.ts',
        'neo4j-driver-in-its-engine: src/graph/engines/embedded.ts',
        'grafeo-in-its-engine: src/graph/engines/neo4j.ts',
        'only-composition-chooses-an-engine: src/api/server.ts',
        'queries-read-the-port: src/queries/a.ts',
        'curation-writes-the-port: src/curation/load.ts',
        'api-asks-queries: src/api/server.ts',
        'api-sees-the-port-as-a-type: src/api/server.ts',
        'nobody-imports-composition: src/api/main-again.ts',
      ];
      expect([...found]).toEqual(expect.arrayContaining(expected));
      const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
        forbidden: { name: string }[];
      };
      expect(expected.map((line) => line.split(':')[0])).toEqual(
        expect.arrayContaining(forbidden.map(({ name }) => name)),
      );
      // What is allowed stays allowed.
      for (const allowed of [
        'src/queries/b.ts',
        'src/commands/load.ts',
        'src/api/types.ts',
        'src/graph/engines/embedded/types.ts',
      ]) {
        expect(violations.filter(({ from }) => from === allowed)).toEqual([]);
      }
      expect([...found]).not.toContain('domain-does-no-io: src/domain/a.ts');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('Cypher', () => {
  test('is written in queries, curation and the engines’ own statements only', async () => {
    const files = (await filesBelow('src')).filter((name) => name.endsWith('.ts'));
    const holding: string[] = [];
    for (const file of files) {
      holding.push(...cypherIn(file, await readFile(path.join(root, file), 'utf8')));
    }
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.filter((place) => !MAY_HOLD_CYPHER.test(place.replace(/:\d+$/, '')))).toEqual(
      [],
    );
  });

  test.each([
    ['const q = `MATCH (a) RETURN a.id AS id`;', 1],
    ["const q = 'UNWIND $rows AS row MERGE (e:Entity {id: row.id})';", 1],
    ['const q = `${prefix} MATCH p = (a)-->(b)`;', 1],
    ['/** MATCH (a) in a comment is prose. */', 0],
    ["const how = 'A MATCH of names';", 0],
  ])('in %s is recognized', (text, count) => {
    expect(cypherIn('a.ts', text)).toHaveLength(count);
  });
});

describe('file names', () => {
  test('say what is inside: no utils, helpers, manager or service', async () => {
    const folders = ['src', 'tests', 'web/src', 'tools', 'schema'];
    const names = (await Promise.all(folders.map(filesBelow))).flat();
    expect(names.length).toBeGreaterThan(20);
    const empty = names.filter((name) => name.split('/').some((part) => EMPTY_WORDS.test(part)));
    expect(empty).toEqual([]);
  });

  test('of sources are kebab-case', async () => {
    const names = (await filesBelow('src')).map((name) => path.posix.basename(name));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name))).toEqual([]);
  });

  test.each(['api/utils.ts', 'name-helpers.ts', 'claim.service.ts', 'manager/index.ts'])(
    'such as %s are refused',
    (name) => {
      expect(name.split('/').some((part) => EMPTY_WORDS.test(part))).toBe(true);
    },
  );
});
