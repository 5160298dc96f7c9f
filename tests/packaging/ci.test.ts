/** What a clone needs before any code runs: the lockfile, the scripts the documents name, `.ci/run`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

interface Manifest {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}
const manifest = JSON.parse(read('package.json')) as Manifest;

interface Locked {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly optional?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};

describe('package-lock.json', () => {
  const packages = Object.entries(lock.packages).filter(([name]) => name.includes('node_modules/'));

  test('names no registry, so that any mirror works', () => {
    const hosts = packages.filter(([, { resolved, link }]) => resolved !== undefined && !link);
    expect(packages.length).toBeGreaterThan(100);
    expect(hosts.map(([name]) => name)).toEqual([]);
    expect(read('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
  });

  test('pins every package by a content hash', () => {
    // Native builds for other machines cannot be read on the machine that made the lockfile.
    const unpinned = packages.filter(
      ([, { integrity, link, optional }]) => !integrity && !link && !optional,
    );
    expect(unpinned.map(([name]) => name)).toEqual([]);
  });

  test('lists the embedded engine for every platform, on whichever machine it was made', () => {
    const engine = lock.packages['node_modules/@grafeo-db/js'] as {
      optionalDependencies: Readonly<Record<string, string>>;
    };
    const platforms = Object.keys(engine.optionalDependencies);
    expect(platforms.length).toBeGreaterThan(3);
    for (const name of platforms) expect(lock.packages).toHaveProperty([`node_modules/${name}`]);
  });
});

describe('package.json', () => {
  test('builds on install, so that `npm start` starts at once', () => {
    expect(manifest.scripts['prepare']).toBe('npm run build');
    expect(manifest.scripts['start']).toMatch(/^node .*\bdist\/main\.js$/);
    expect(manifest.engines.node).toBe('>=20.19');
  });

  test('`npm test` runs every check there is', () => {
    // The faults are tests that run in `npm run test:all` too; their own script only says how many.
    const others = ['test:all', 'test:faults'];
    const checks = Object.keys(manifest.scripts).filter(
      (name) => name.startsWith('test:') && !others.includes(name),
    );
    const run = [...read('tools/test.mjs').matchAll(/^ {2}\['(\w+)', '/gm)].map(
      ([, name]) => `test:${name}`,
    );
    expect(run.length).toBeGreaterThan(0);
    expect(run.toSorted()).toEqual(checks.toSorted());
  });

  test('every file that a script runs exists', () => {
    const named = Object.values(manifest.scripts)
      .flatMap((script) => script.split(/\s+|=/))
      .filter((word) => /^(?:tools\/|\.?[\w-]+\.(?:cjs|mjs|ts|json)$)/.test(word));
    expect(named).toContain('tools/test.mjs');
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = readdirSync(root).filter((name) => name.endsWith('.md'));
  const nested = ['tools/neo4j/README.md', '.ci/run'];

  test.each([...documents, ...nested])('%s names only scripts that exist', (name) => {
    const text = read(name);
    const named = [...text.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*)([\w:-]+)(?! -w)/g)].map(
      ([, script = '']) => script,
    );
    if (/\bnpm test\b/.test(text)) named.push('test');
    if (/\bnpm start\b/.test(text)) named.push('start');
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });
});

describe('.ci/run', () => {
  test('runs what the README has people run, then what that leaves out', () => {
    const run = read('.ci/run');
    const [quick, rest] = [
      run.indexOf(' npm test -- '),
      run.indexOf(' npm run test:all -- --rest '),
    ];
    expect(quick).toBeGreaterThan(0);
    expect(rest).toBeGreaterThan(quick);
  });

  test('is an executable bash script', () => {
    expect(read('.ci/run')).toMatch(/^#!\/usr\/bin\/env bash\n/);
    if (process.platform !== 'win32') {
      expect(statSync(path.join(root, '.ci/run')).mode & 0o111).not.toBe(0);
    }
  });

  test('runs on the Node of the image, and a part on the oldest that package.json allows', () => {
    const [, ofImage] = /^FROM node:(\d+)-/m.exec(read('Dockerfile'))!;
    const run = read('.ci/run');
    expect(run).toContain(`"$package@${ofImage}"`);
    expect(run).toContain(`== v${ofImage}.*`);
    expect(run.indexOf('if node_24')).toBeLessThan(run.indexOf('npm ci || exit'));
    expect(run).toMatch(/^ {2}PATH=\$own_path npm run test:run -- tests\/graph\/embedded /m);
  });

  test('runs only tools that exist', () => {
    const tools = [...read('.ci/run').matchAll(/\btools\/[\w/-]+\.mjs\b/g)].map(([tool]) => tool);
    expect(tools).toContain('tools/neo4j/neo4j.mjs');
    expect(tools.filter((tool) => !existsSync(path.join(root, tool)))).toEqual([]);
  });

  const results = pathToFileURL(path.join(root, 'tools/ci/results.mjs')).href;

  test('adds up steps and reports; a file that did not run is a failure, and so is a run with a stray error', async () => {
    const { countResults } = (await import(results)) as {
      countResults(steps: unknown[], reports: unknown[]): unknown;
    };
    const steps = ['passed', 'passed', 'failed', 'skipped'].map((status) => ({
      status,
      name: 'x',
    }));
    const file = (status: string, tests: readonly string[]) => ({
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    });
    const report = {
      success: false,
      numPassedTests: 10,
      numFailedTests: 1,
      numPendingTests: 3,
      numTodoTests: 1,
      testResults: [
        file('passed', ['passed', 'skipped']),
        file('failed', ['passed', 'failed']),
        file('failed', []),
        file('failed', ['skipped']),
      ],
    };
    const stray = { ...report, numFailedTests: 0, testResults: [file('passed', ['passed'])] };
    expect(countResults(steps, [report, report, stray])).toEqual({
      passed: 32,
      failed: 8,
      skipped: 13,
    });
  });

  test('counts the tests of a title only if they passed', async () => {
    const { passedTests } = (await import(results)) as {
      passedTests(report: unknown, title: string): string[];
    };
    const assertionResults = [
      { status: 'passed', fullName: 'Neo4j the graph contract on Neo4j reads' },
      { status: 'pending', fullName: 'Neo4j the graph contract on Neo4j writes' },
      { status: 'passed', fullName: 'the graph contract on embedded reads' },
    ];
    expect(passedTests({ testResults: [{ assertionResults }] }, 'contract on Neo4j')).toEqual([
      'Neo4j the graph contract on Neo4j reads',
    ]);
  });
});
