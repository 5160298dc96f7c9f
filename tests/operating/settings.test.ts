/** The settings: every variable that the sources read is in `--help`, and docs/operating.md has the same table. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import ts from 'typescript';
import { readConfig, SETTINGS } from '../../src/config.ts';

const OURS = /^(?:HOST|PORT|NODE_ENV|(?:RAPPORT|NEO4J|OTEL)_[A-Z_]+)$/;

/** The SDK of OpenTelemetry reads this variable itself; tracing.test.ts tests that. */
const READ_BY_SDK = 'OTEL_SERVICE_NAME';

/** Whether a node only names a setting in a table of settings, without reading it. */
const isInTable = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node.parent) &&
  node.parent.elements.length === 3 &&
  node.parent.elements[0] === node;

/** The variables that a source file reads: as a member, by destructuring, or by a string that it passes on. */
function variablesIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name =
      (ts.isPropertyAccessExpression(node) && node.name.text) ||
      (ts.isBindingElement(node) && (node.propertyName ?? node.name).getText()) ||
      (ts.isStringLiteralLike(node) && !isInTable(node) && node.text);
    if (typeof name === 'string' && OURS.test(name)) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

function variablesRead(): Set<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => readFileSync(join('src', name), 'utf8'));
  return new Set([READ_BY_SDK, ...files.flatMap(variablesIn)]);
}

/** The rows of a Markdown table whose first column is a setting. */
function rowsOf(heading: string): string[][] {
  const [, section = ''] = readFileSync('docs/operating.md', 'utf8').split(`\n## ${heading}\n`);
  return section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.replaceAll('`', '').trim()));
}

describe('the settings', () => {
  test('are those that the sources read', () => {
    const names = SETTINGS.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...variablesRead()].toSorted()).toEqual(names.toSorted());
  });

  test('are those that a starting server reads from the environment', () => {
    const asked = new Set<string>();
    const settings: Record<string, string> = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    for (const variables of [{}, settings]) {
      readConfig(
        new Proxy<Record<string, string>>(variables, {
          get: (env, name) => {
            asked.add(String(name));
            return Reflect.get(env, name) as unknown;
          },
        }),
      );
    }
    const names = SETTINGS.map(([name]) => name);
    expect([...asked].filter((name) => !names.includes(name))).toEqual([]);
    expect(asked.size).toBeGreaterThan(25);
  });

  test('are in the table of docs/operating.md with the same words as in --help', () => {
    const told = SETTINGS.map(([name, preset, meaning]) => [name, preset, meaning]);
    expect(rowsOf('Settings')).toEqual(
      told.map((row) => row.map((cell) => cell.replaceAll('`', ''))),
    );
  });

  test.each([
    ['const a = env.RAPPORT_SEEDS;', ['RAPPORT_SEEDS']],
    ["const a = env['NEO4J_URI'];", ['NEO4J_URI']],
    ["const { RAPPORT_LOG: level = '' } = env; const { PORT } = env;", ['RAPPORT_LOG', 'PORT']],
    ["read(env, 'OTEL_TRACES_SAMPLER', CHOICES);", ['OTEL_TRACES_SAMPLER']],
    ["const TABLE = [['PORT', '4000', 'Port to listen on']];", []],
    ['throw new Error(`RAPPORT_SLOW is "x"`); // RAPPORT_DATA', []],
  ])('of %s are found', (text, expected) => {
    expect(variablesIn(text)).toEqual(expected);
  });
});
