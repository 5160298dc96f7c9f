/** The recipes of docs/exporting.md and docs/export-formats.md run on the files that the command writes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rapport } from '../../cli/rapport.ts';
import { openTestEmbedded, temporaryFolder } from '../../support/embedded.ts';
import { loadWorld } from '../../support/world.ts';
import { missingPython } from './python.ts';

const python = process.env['RAPPORT_PYTHON'];
const missing = missingPython('pandas', 'frictionless');
const folder = temporaryFolder();
afterAll(folder.remove);

/** The files and folders that the recipes read, by format. */
const WRITTEN = {
  csv: 'tables',
  gexf: 'rapport.gexf',
  parquet: 'parquet',
  ftm: 'rapport.ftm.json',
} as const;

beforeAll(async () => {
  const data = join(folder.path, 'data');
  const graph = await openTestEmbedded(join(data, 'rapport.grafeo'));
  await loadWorld(graph, 'fictional');
  await graph.close();
  for (const [format, name] of Object.entries(WRITTEN)) {
    const out = join(folder.path, name);
    const words = ['export', '--format', format, '--out', out, '--data', data];
    const { code, err } = await rapport(words);
    expect({ code, err }).toMatchObject({ code: 0 });
  }
});

/** The recipes of a page in one language, in its order. */
const recipes = (language: string, page = 'exporting'): readonly string[] => {
  const text = readFileSync(`docs/${page}.md`, 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, code]) => code!,
  );
};

/** What a program prints that runs a recipe beside the files that the recipe reads. */
function printed(program: string, flag: string, code: string, beside = ''): string {
  const { stdout, stderr, status } = spawnSync(program, [flag, code], {
    cwd: join(folder.path, beside),
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** Each two that met with how often, however a program lays them out. */
const counted = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => /\d$/.test(line))
    .toSorted();

describe('the recipes of docs/exporting.md', () => {
  const hasR = spawnSync('Rscript', ['--version']).status === 0;

  test('are for pandas, Frictionless and R', () => {
    expect(recipes('python').map((code) => /import pandas|frictionless/.exec(code)?.[0])).toEqual([
      'import pandas',
      'frictionless',
    ]);
    expect(recipes('r')).toHaveLength(1);
  });
  if (missing !== null) {
    test.skip(`the recipes run in Python (skipped: ${missing})`, () => undefined);
  } else {
    test('pandas counts who met whom', () => {
      expect(printed(python!, '-c', recipes('python')[0]!)).toMatch(/\d/);
    });
    test('Frictionless finds every cell as the package describes it', () => {
      expect(printed(python!, '-c', recipes('python')[1]!)).toMatch(/^valid$/m);
    });
  }
  if (!hasR) test.skip('the recipe runs in R (skipped: there is no Rscript)', () => undefined);
  else {
    test('R counts who met whom', () => {
      const met = counted(printed('Rscript', '-e', recipes('r')[0]!));
      expect(met.length).toBeGreaterThan(0);
      if (missing === null) {
        expect(met).toEqual(counted(printed(python!, '-c', recipes('python')[0]!)));
      }
    });
  }
});

describe('the recipes of docs/export-formats.md', () => {
  const of = (language: string) => recipes(language, 'export-formats');
  const lacks = missingPython('pandas', 'networkx', 'duckdb', 'pyarrow', 'followthemoney');

  test('are for networkx, pandas, DuckDB and FollowTheMoney', () => {
    expect(of('python').map((code) => /import (\w+)/.exec(code)?.[1])).toEqual([
      'networkx',
      'pandas',
    ]);
    expect(of('sql')).toHaveLength(1);
    expect(of('sh')).toHaveLength(1);
  });
  if (lacks !== null) {
    test.skip(`the recipes run (skipped: ${lacks})`, () => undefined);
    return;
  }

  test('networkx, pandas and DuckDB see the same pairs that met, and no plan', () => {
    const [networkx, pandas] = of('python');
    const drawn = pairsIn(printed(python!, '-c', networkx!), /^(.+) met (.+)$/gm);
    const duckdb = `import duckdb\nfor row in duckdb.sql("""${of('sql')[0]!}""").fetchall(): print(*row, sep=" | ")`;
    const selected = pairsIn(
      printed(python!, '-c', duckdb, WRITTEN.parquet),
      /^(.+?) \| (.+?) \|/gm,
    );
    expect(drawn.size).toBeGreaterThan(3);
    expect(selected).toEqual(drawn);
    const counts = printed(python!, '-c', pandas!, WRITTEN.parquet);
    expect(counts.split('\n').filter((line) => /\s[1-9]\d*$/.test(line))).toHaveLength(drawn.size);
  });

  test('FollowTheMoney keeps every entity of the file', () => {
    const [check] = of('sh')[0]!.split('\n');
    printed('sh', '-c', `PATH="${dirname(python!)}:$PATH" ${check!}`);
    const entities = (name: string) =>
      readFileSync(join(folder.path, name), 'utf8').trim().split('\n').length;
    expect(entities('checked.ftm.json')).toBe(entities(WRITTEN.ftm));
  });
});

/** Pairs of names in a program's output, whichever comes first. */
function pairsIn(text: string, pair: RegExp): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(pair)].map(([, a, b]) => [a!.trim(), b!.trim()].toSorted().join(' and ')),
  );
}
