/** The structure of the code: allowed imports, the places of Cypher, and names of files. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders that may contain Cypher: the readers, the writer, and the engines' own schema and full-text queries. */
// The joiner wraps whole queries of queries/ and names nothing in the graph.
const MAY_HOLD_CYPHER =
  /^src\/(queries|curation)\/|^src\/graph\/(schema[\w-]*|join-queries|query\/query-text|engines\/[\w-]+\/(schema|names)[\w-]*)\.ts$/;
const CYPHER = /\b(?:MATCH|MERGE)\s*\(|\b(?:MATCH|MERGE)\s+\w+\s*=|\bUNWIND\s+[$[\w]/;
/**
 * Files that may name the rank of a claim that does not count. Everybody else asks `isLive`, or `isLiveClaim` in
 * Cypher: a reader that forgets one of those ranks would show a proposal as if it were a fact.
 */
const MAY_NAME_IDLE_RANKS =
  /^src\/(domain\/claims\/(claims|ranks|feed)|graph\/query\/live-claims|curation\/diff\/dataset-word)\.ts$/;
const IDLE_RANK = /^['"`]deprecated['"`]$|\.rank\s*(<>|=|IN)/;
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

/** The sources to check, and the project's rules for them. */
interface Part {
  readonly sources: string;
  readonly rules: string;
}

const SERVER: Part = { sources: 'src', rules: '.dependency-cruiser.cjs' };
const WEB: Part = { sources: 'web/src', rules: 'web/.dependency-cruiser.cjs' };

/** Runs dependency-cruiser over the sources below `folder`. */
async function cruise(folder: string, { sources, rules }: Part): Promise<Cruised> {
  const cli = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, sources, '--config', path.join(root, rules), '--output-type', 'json'],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: unknown) => {
    // With violations it exits with a non-zero code, but still writes the report.
    const { stdout: report } = error as { stdout?: string };
    if (!report?.startsWith('{')) throw error;
    return { stdout: report };
  });
  const report = JSON.parse(stdout) as {
    modules: { source: string }[];
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  return {
    modules: report.modules
      .map(({ source }) => source)
      .filter((name) => name.startsWith(`${sources}/`)),
    violations: report.summary.violations.map(({ from, to, rule }) => ({
      rule: rule.name,
      from,
      to,
    })),
  };
}

/** Checks a temporary folder with these files and the project's packages. */
async function cruiseFiles(
  files: Readonly<Record<string, string>>,
  part: Part,
): Promise<readonly Violation[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rapport-architecture-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const { violations } = await cruise(folder, part);
    return violations;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The names of the rules for a part of the code. */
function rulesOf({ rules }: Part): readonly string[] {
  const { forbidden } = createRequire(import.meta.url)(path.join(root, rules)) as {
    forbidden: { name: string }[];
  };
  return forbidden.map(({ name }) => name);
}

/** Every string in a source file with its line, but no comments. */
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
  // With a TypeScript version it does not support, dependency-cruiser silently skips every file.
  test.each([
    { part: SERVER, known: 'src/graph/graph.ts' },
    { part: WEB, known: 'web/src/explorer.tsx' },
  ])('follow the rules in $part.sources', async ({ part, known }) => {
    const { modules, violations } = await cruise(root, part);
    expect(modules.length).toBeGreaterThanOrEqual(20);
    expect(modules).toContain(known);
    expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });

  test('that break a rule are found, for every rule', async () => {
    const bad: Record<string, string> = {
      'package.json': await readFile(path.join(root, 'package.json'), 'utf8'),
      'tsconfig.json': await readFile(path.join(root, 'tsconfig.json'), 'utf8'),
      'tests/world.ts': 'export const world = 1;',
      'src/main.ts': `export * from './api/server.ts'; export * from './curation/load.ts'; export * from './curation/check/claims.ts';
        export * from './domain/a.ts'; export * from './graph/open-graph.ts';
        export * from './domain/files.ts'; export * from './api/types.ts';
        export * from './graph/engines/embedded/types.ts'; export * from './exchange/a.ts';
        export * from './api/http/late.ts'; export * from './api/http/telemetry/spans.ts';`,
      'src/cli.ts': `import './api/main-again.ts'; import './commands/load.ts';`,
      'src/commands/load.ts': `import '../graph/open-graph.ts'; import '../curation/load.ts';`,
      'src/config.ts': `import './domain/b.ts'; export interface Config { port: number }`,
      'src/errors.ts': 'export const code = 1;',
      'src/graph/graph.ts': `import './engines/neo4j/engine.ts'; export interface Graph { a: 1 }`,
      'src/graph/open-graph.ts': `export * from './engines/neo4j/engine.ts'; export * from './engines/embedded/engine.ts';`,
      'src/graph/engines/neo4j/engine.ts': `import 'minisearch'; import '../../../queries/a.ts';`,
      'src/graph/engines/embedded/engine.ts': `import 'neo4j-driver'; import '../../../config.ts'; import '../neo4j/engine.ts';`,
      'src/graph/engines/embedded/types.ts': `import type { Graph } from '../../graph.ts'; export type A = Graph;`,
      'src/domain/a.ts': `import './b.ts'; import 'node:crypto';`,
      'src/domain/b.ts': `import './a.ts'; import '../config.ts';`,
      'src/domain/files.ts': `import 'node:fs'; import 'yaml'; import '../errors.ts';`,
      'src/queries/a.ts': `import '../curation/load.ts'; import type { Graph } from '../graph/graph.ts'; export type G = Graph;`,
      'src/curation/load.ts': `import '../queries/b.ts'; import '../nowhere.ts'; import 'vitest';`,
      'src/curation/check/claims.ts': `import '../load.ts';`,
      'src/exchange/a.ts': `import '../api/types.ts'; import '../queries/b.ts';`,
      'src/queries/b.ts': `import '../errors.ts';`,
      'src/api/types.ts': `import type { Graph } from '../graph/graph.ts'; export type G = Graph;`,
      'src/api/server.ts': `import '../curation/load.ts'; import '../graph/graph.ts'; import '../graph/engines/neo4j/engine.ts'; import '../../tests/world.ts';`,
      'src/api/main-again.ts': `import '../main.ts';`,
      'src/api/http/telemetry/tracing.ts': `import '@opentelemetry/core';`,
      'src/api/http/telemetry/spans.ts': `import './tracing.ts'; import '@opentelemetry/core';`,
      'src/api/http/late.ts': `import type { A } from './telemetry/tracing.ts'; export const a: A = import('./telemetry/tracing.ts');`,
      'src/queries/orphan.ts': 'export const orphan = 1;',
    };
    const violations = await cruiseFiles(bad, SERVER);
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
      'engine-knows-driver-and-port: src/graph/engines/neo4j/engine.ts',
      'engines-are-peers: src/graph/engines/embedded/engine.ts',
      'neo4j-driver-in-its-engine: src/graph/engines/embedded/engine.ts',
      'grafeo-in-its-engine: src/graph/engines/neo4j/engine.ts',
      'only-composition-chooses-an-engine: src/api/server.ts',
      'queries-read-the-port: src/queries/a.ts',
      'curation-writes-the-port: src/curation/load.ts',
      'exchange-stands-on-both: src/exchange/a.ts',
      'checks-know-no-yaml: src/curation/check/claims.ts',
      'api-asks-queries: src/api/server.ts',
      'api-sees-the-port-as-a-type: src/api/server.ts',
      'opentelemetry-in-tracing: src/api/http/telemetry/spans.ts',
      'tracing-is-loaded-on-demand: src/api/http/telemetry/spans.ts',
      'nobody-imports-composition: src/api/main-again.ts',
    ];
    expect([...found]).toEqual(expect.arrayContaining(expected));
    expect(expected.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining([...rulesOf(SERVER)]),
    );
    // Allowed imports stay allowed.
    for (const allowed of [
      'src/queries/b.ts',
      'src/commands/load.ts',
      'src/api/types.ts',
      'src/api/http/late.ts',
      'src/api/http/telemetry/tracing.ts',
      'src/graph/engines/embedded/types.ts',
    ]) {
      expect(violations.filter(({ from }) => from === allowed)).toEqual([]);
    }
    expect([...found]).not.toContain('domain-does-no-io: src/domain/a.ts');
  });

  test('of the web pages that break a rule are found, for every rule', async () => {
    const page = 'export default function Page() { return null; }';
    const bad: Record<string, string> = {
      'package.json': await readFile(path.join(root, 'package.json'), 'utf8'),
      'web/package.json': await readFile(path.join(root, 'web/package.json'), 'utf8'),
      'src/errors.ts': 'export const code = 1;',
      'web/src/main.tsx': `import './explorer.tsx'; import './ask/use-answer.ts'; import './fields/day.tsx';
        import './words/badge.tsx'; import './words/name.tsx'; import './pictures/bars.tsx';
        import './pictures/matrix.tsx'; import './address/address.ts'; import './tables/table.tsx';
        import type { A } from './tables/a.ts'; import './evidence/voice.tsx';`,
      'web/src/explorer.tsx': `import { QueryClient } from '@tanstack/react-query';
        import type { PageProps } from './pages/page-props.ts'; import './pages/met/met-page.tsx';
        export const pages: PageProps = { a: () => import('./pages/role/role-page.tsx'), q: QueryClient };`,
      'web/src/pages/page-props.ts': 'export type PageProps = object;',
      'web/src/pages/fact.tsx': 'export const Fact = 1;',
      'web/src/pages/met/met-page.tsx': `import '../role/holders.tsx'; ${page}`,
      'web/src/pages/role/role-page.tsx': `import type { PageProps } from '../page-props.ts';
        import './holders.tsx'; import '../fact.tsx'; import '../../shell/shell.tsx';
        import '../../pictures/bars.tsx'; export type P = PageProps; ${page}`,
      'web/src/pages/role/holders.tsx': `import '../../explorer.tsx';`,
      'web/src/shell/shell.tsx': `import '../fields/day.tsx';`,
      'web/src/fields/day.tsx': `import '../shell/shell.tsx'; import 'fastify';`,
      'web/src/tables/table.tsx': `import '../pages/fact.tsx'; import '../nowhere.ts';`,
      'web/src/tables/a.ts': `import type { B } from './b.ts'; export type A = B;`,
      'web/src/tables/b.ts': `import type { A } from './a.ts'; export type B = A;`,
      'web/src/evidence/voice.tsx': `import '@tanstack/react-query'; import 'graphiql';`,
      'web/src/address/address.ts': `import '../words/name.tsx';`,
      'web/src/ask/ask.ts': `import '../../../src/errors.ts'; export const ACCEPT = 1;`,
      'web/src/ask/use-answer.ts': `import '@tanstack/react-query'; import '../tables/b.ts';
        import '../heads/main.ts';`,
      'web/src/generated/met.ts': 'export type Verdict = 1; export const MetDocument = 1;',
      'web/src/faults/fault-notice.tsx': `import '../ask/ask.ts';`,
      'web/src/words/badge.tsx': `import '../evidence/voice.tsx';`,
      'web/src/words/name.tsx': `import type { Verdict } from '../generated/met.ts'; export type V = Verdict;`,
      'web/src/pictures/bars.tsx': `import '../generated/met.ts'; import '../words/name.tsx';`,
      'web/src/pictures/matrix.tsx': `import '../ask/ask.ts';`,
      'web/src/pictures/orphan.ts': 'export const orphan = 1;',
      'web/src/playground/main.tsx': `import 'graphiql'; import '../ask/ask.ts'; import '../words/name.tsx';`,
      'web/src/heads/main.ts': `import '../pages/fact.tsx'; import '../pages/met/met-words.ts';`,
      'web/src/pages/met/met-words.ts': 'export const metWords = 1;',
    };
    const violations = await cruiseFiles(bad, WEB);
    const found = new Set(violations.map(({ rule, from }) => `${rule}: ${from}`));

    const expected = [
      'no-cycles: web/src/tables/a.ts',
      'no-orphans: web/src/pictures/orphan.ts',
      'no-dead-modules: web/src/pictures/orphan.ts',
      'not-resolvable: web/src/tables/table.tsx',
      'no-undeclared-packages: web/src/fields/day.tsx',
      'web-stands-alone: web/src/ask/ask.ts',
      'only-the-explorer-loads-pages: web/src/tables/table.tsx',
      'pages-are-loaded-when-asked-for: web/src/explorer.tsx',
      'pages-are-peers: web/src/pages/met/met-page.tsx',
      'pages-know-no-explorer: web/src/pages/role/holders.tsx',
      'shell-frames-the-parts: web/src/fields/day.tsx',
      'language-and-address-know-no-part: web/src/address/address.ts',
      'words-know-no-part: web/src/words/badge.tsx',
      'faults-know-no-part: web/src/faults/fault-notice.tsx',
      'asking-knows-no-part: web/src/ask/use-answer.ts',
      'pictures-draw-what-they-are-handed: web/src/pictures/matrix.tsx',
      'words-and-pictures-take-answers-as-types: web/src/pictures/bars.tsx',
      'only-ask-speaks-to-the-server: web/src/evidence/voice.tsx',
      'playground-stands-alone: web/src/playground/main.tsx',
      'explorer-loads-no-playground: web/src/evidence/voice.tsx',
      'heads-take-words-only: web/src/heads/main.ts',
      'no-page-loads-heads: web/src/ask/use-answer.ts',
    ];
    expect([...found]).toEqual(expect.arrayContaining(expected));
    expect(expected.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining([...rulesOf(WEB)]),
    );
    // Allowed imports stay allowed: parts and shared files in a page, types in words, pages on demand.
    for (const allowed of ['web/src/pages/fact.tsx', 'web/src/words/name.tsx']) {
      expect(violations.filter(({ from }) => from === allowed)).toEqual([]);
    }
    const ofRolePage = violations.filter(({ from }) => from.endsWith('role-page.tsx'));
    expect(ofRolePage.filter(({ rule }) => rule !== 'no-cycles')).toEqual([]);
    const atOnce = violations.filter(({ rule }) => rule === 'pages-are-loaded-when-asked-for');
    expect(atOnce.map(({ to }) => to)).toEqual(['web/src/pages/met/met-page.tsx']);
  });
});

describe('Cypher', () => {
  test('is written only in queries, curation and the engines’ own queries', async () => {
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

const idleRanksIn = (file: string, text: string): string[] =>
  stringsIn(file, text)
    .filter((string) => IDLE_RANK.test(string.text))
    .map(({ line }) => `${file}:${line}`);

describe('Which ranks count', () => {
  test('is decided in one place, and asked everywhere else', async () => {
    const holding: string[] = [];
    for (const file of await filesBelow('src')) {
      holding.push(...idleRanksIn(file, await readFile(path.join(root, file), 'utf8')));
    }
    expect(holding.length).toBeGreaterThan(0);
    const others = holding.filter((place) => !MAY_NAME_IDLE_RANKS.test(place.replace(/:\d+$/, '')));
    expect(others).toEqual([]);
  });

  test.each([
    ["if (claim.rank !== 'deprecated') show(claim);", 1],
    ["const q = `MATCH (c:Claim) WHERE c.rank <> 'deprecated' RETURN c.id AS id`;", 1],
    ['const q = `WHERE ${isLiveClaim("c")}`;', 0],
    ["const says = 'Only deprecated claims mention it.';", 0],
  ])('in %s is recognized', (text, count) => {
    expect(idleRanksIn('a.ts', text)).toHaveLength(count);
  });
});

describe('file names', () => {
  test('say what a file contains: no utils, helpers, manager or service', async () => {
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
