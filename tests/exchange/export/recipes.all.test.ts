/** The recipes of docs/exporting.md run on the tables that the command writes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rapport } from '../../cli/rapport.ts';
import { openTestEmbedded, temporaryFolder } from '../../support/embedded.ts';
import { loadWorld } from '../../support/world.ts';
import { missingPython } from './python.ts';

const python = process.env['RAPPORT_PYTHON'];
const missing = missingPython('pandas', 'frictionless');
const folder = temporaryFolder();
afterAll(folder.remove);

beforeAll(async () => {
  const data = join(folder.path, 'data');
  const graph = await openTestEmbedded(join(data, 'rapport.grafeo'));
  await loadWorld(graph, 'fictional');
  await graph.close();
  const out = join(folder.path, 'tables');
  const { code, err } = await rapport(['export', '--format', 'csv', '--out', out, '--data', data]);
  expect({ code, err }).toMatchObject({ code: 0 });
});

/** The recipes of the page in one language, in its order. */
const recipes = (language: string): readonly string[] => {
  const page = readFileSync('docs/exporting.md', 'utf8');
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, code]) => code!,
  );
};

function printed(program: string, flag: string, code: string): string {
  const { stdout, stderr, status } = spawnSync(program, [flag, code], {
    cwd: folder.path,
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
