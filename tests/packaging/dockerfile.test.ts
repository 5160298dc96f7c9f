/** The Dockerfile, read as text: every source it copies exists, and the image runs as it should. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** A stage is a FROM and what follows it. */
function readStages(text: string): Instruction[][] {
  const stages: Instruction[][] = [];
  const joined = text.replace(/^\s*#.*\n/gm, '').replaceAll(/\\\n\s*/g, '');
  for (const line of joined.split('\n').filter((one) => one.trim() !== '')) {
    const [word = '', ...rest] = line.trim().split(/\s+/);
    if (word === 'FROM') stages.push([]);
    stages.at(-1)?.push({ word, rest: rest.join(' ') });
  }
  return stages;
}

const stages = readStages(readFileSync(`${root}Dockerfile`, 'utf8'));
const final = stages.at(-1) ?? [];
const build = stages[0] ?? [];
const ignored = readFileSync(`${root}.dockerignore`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What a stage's COPY instructions read, from the repository or from an earlier stage. */
function copies(stage: readonly Instruction[]): { from: string | null; source: string }[] {
  return stage
    .filter(({ word }) => word === 'COPY')
    .flatMap(({ rest }) => {
      const words = rest.split(' ');
      const from = words[0]?.startsWith('--from=') ? (words.shift() ?? '').slice(7) : null;
      return words.slice(0, -1).map((source) => ({ from, source }));
    });
}

const valueOf = (stage: readonly Instruction[], word: string) =>
  stage.filter((instruction) => instruction.word === word).at(-1)?.rest;

describe('Dockerfile', () => {
  const fromRepository = stages.flatMap(copies).filter(({ from }) => from === null);

  test.each([...new Set(fromRepository.map(({ source }) => source))])(
    '%s is there to copy',
    (source) => {
      // A source with a wildcard may match nothing.
      if (!source.includes('*')) expect(existsSync(`${root}${source}`)).toBe(true);
      expect(ignored).not.toContain(source);
    },
  );

  test('what comes from a stage is what that stage makes', () => {
    const made: Record<string, string[]> = { build: [], packages: [] };
    for (const { from, source } of copies(final)) if (from !== null) made[from]?.push(source);
    expect(made).toEqual({
      build: ['/app/dist', '/app/web/dist'],
      packages: ['/app/node_modules'],
    });
    expect(build.map(({ rest }) => rest)).toContain('npm run build');
    expect(build.map(({ rest }) => rest)).toContain('. .');
  });

  test('the build makes both outputs', () => {
    const { scripts = {} } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      scripts?: Record<string, string>;
    };
    expect(scripts['build']).toMatch(/tsc/);
    expect(scripts['build']).toMatch(/web/);
  });

  test('every install has the workspace’s manifest and leaves scripts out', () => {
    for (const stage of stages.slice(0, 2)) {
      const install = stage.findIndex(({ rest }) => rest.startsWith('npm ci'));
      const before = copies(stage.slice(0, install)).map(({ source }) => source);
      expect(before).toEqual(['package.json', 'package-lock.json', '.npmrc', 'web/package.json']);
      expect(stage[install]?.rest).toContain('--ignore-scripts');
    }
    expect(stages[1]?.some(({ rest }) => rest.includes('--omit=dev'))).toBe(true);
  });

  test('every stage is on Node 24 with glibc', () => {
    expect(stages).toHaveLength(3);
    for (const [from] of stages) expect(from?.rest).toMatch(/^node:24-bookworm-slim( AS \w+)?$/);
  });

  test('the image runs our entry as an unprivileged user, with its data in a volume', () => {
    expect(valueOf(final, 'USER')).toBe('node');
    expect(valueOf(final, 'CMD')).toBe('["node", "dist/main.js"]');
    expect(valueOf(final, 'VOLUME')).toBe('/data');
    expect(valueOf(final, 'EXPOSE')).toBe('4000');
    expect(valueOf(final, 'ENV')?.split(' ')).toEqual([
      'NODE_ENV=production',
      'HOST=0.0.0.0',
      'PORT=4000',
      'RAPPORT_DATA=/data',
    ]);
  });

  test('the health check asks whether the server is ready', () => {
    const check = valueOf(final, 'HEALTHCHECK') ?? '';
    expect(check).toContain('/health/ready');
    const command = JSON.parse(check.slice(check.indexOf('['))) as string[];
    expect(command.slice(0, 2)).toEqual(['node', '-e']);
    expect(() => new Function(command[2] ?? '')).not.toThrow();
  });

  test('the image excludes secrets, history and local builds', () => {
    for (const pattern of ['.git', '.env*', '**/node_modules', '**/dist', 'data']) {
      expect(ignored).toContain(pattern);
    }
  });
});
