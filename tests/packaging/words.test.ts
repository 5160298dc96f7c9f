/** The glossary, `docs/words.md`: its names exist in code, and exported names of `src/` use no word that it bans. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const glossary = readFileSync(join(root, 'docs/words.md'), 'utf8');

/** File → names in it. Files are told by their last name, so that moving one changes nothing here. */
type NamesByFile = Readonly<Record<string, readonly string[]>>;

/** Banned words that mean something else in these names. This is settled: add to it with a reason only. */
const OTHER_MEANINGS: NamesByFile = {
  // The event of that kind.
  'event.ts': ['Statement'],
  'shapes.ts': ['STATEMENT_SHAPE'],
  'entities.ts': ['STATEMENT_KINDS'],
  // The curator's rank.
  'dataset-word.ts': ['rankOf'],
  'claims.ts': ['RANKS', 'Rank'],
  'ranks.ts': ['IDLE_RANKS', 'ranks'],
  // To put the best match first.
  'name-match.ts': ['rankNames'],
  // Forms of a name, which is no form of a meeting.
  'names.ts': ['nameForms'],
  // Where an event stands: the one meaning of the word.
  'event-reading.ts': ['Standing'],
  'event-standing.ts': ['event-standing', 'standingOf'],
  'events.ts': ['WhenStanding', 'standing'],
  // One property of one entity, as FollowTheMoney calls it.
  'statement-groups.ts': ['statement-groups'],
  'statement-record.ts': ['statement-record'],
  'statement-rows.ts': ['statement-rows', 'StatementRow', 'statementsIn'],
  'statements.ts': ['statements', 'openFtmStatements'],
  // The name of a table that spreadsheets know.
  'tie-tables.ts': ['PARTICIPANTS'],
};

function typescriptFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .toSorted();
}

function parse(path: string): ts.SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
}

/** What a file declares and exports; what it passes on from another file counts there. */
function exportedNames(file: ts.SourceFile): string[] {
  const names: string[] = [];
  for (const node of file.statements) {
    const isExported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    if (ts.isVariableStatement(node)) {
      for (const { name } of node.declarationList.declarations) {
        if (ts.isIdentifier(name)) names.push(name.text);
      }
    } else if (
      (ts.isFunctionDeclaration(node) ||
        ts.isClassDeclaration(node) ||
        ts.isInterfaceDeclaration(node) ||
        ts.isTypeAliasDeclaration(node) ||
        ts.isEnumDeclaration(node)) &&
      node.name !== undefined
    ) {
      names.push(node.name.text);
    }
  }
  return names;
}

/** `listStandingsFor`, `STATEMENT_KINDS`, `pair-form` → the words in them. */
function wordsIn(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_.-]+/)
    .map((word) => word.toLowerCase());
}

const banned = new Map(
  glossary
    .slice(glossary.indexOf('## Not in exported names'))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [, not = '', use = ''] = line.split('|').map((cell) => cell.trim());
      return [...not.matchAll(/`([^`]+)`/g)].map(([, word]) => [word!, use] as const);
    }),
);

/** The names of a file, its own included, with the banned words in them. */
const bannedIn = (names: readonly string[]) =>
  names.filter((name) => wordsIn(name).some((word) => banned.has(word)));

const files = typescriptFiles('src');
const found = files.map((path) => ({
  path,
  file: basename(path),
  names: bannedIn([basename(path, '.ts'), ...exportedNames(parse(path))]),
}));

/** `- **word** (`name in code`; origin): meaning`; a word of prose has no name. */
const entries = [
  ...glossary.matchAll(
    /^- \*\*(.+?)\*\* \((?:`(.+?)`|prose only); [^)]+\): [A-Z][\s\S]+?\.(?=\n\n|\n- )/gm,
  ),
].map(([, word, name]) => ({ word: word!, name }));

test('no exported name or file of src/ uses a word that the glossary bans', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(banned.size).toBeGreaterThan(20);
  const slips = found.flatMap(({ path, file, names }) =>
    names
      .filter((name) => !OTHER_MEANINGS[file]?.includes(name))
      .map((name) => {
        const use = wordsIn(name).flatMap((word) => banned.get(word) ?? []);
        return `${path}: ${name} (use: ${use.join('; ')})`;
      }),
  );
  expect(slips).toEqual([]);
});

test('the list of other meanings holds no name that is gone: drop it', () => {
  const gone = Object.entries(OTHER_MEANINGS).flatMap(([file, names]) =>
    names
      .filter((name) => !found.some((one) => one.file === file && one.names.includes(name)))
      .map((name) => `${file}: ${name}`),
  );
  expect(gone).toEqual([]);
});

test('the check above finds a banned word in every kind of export', () => {
  const text = `
    export interface WayBack {} export type OneWay = 1; export class AllWays {}
    export const NO_WAY = 1, subway = 2; export function findWay() {} const wayOut = 3;
    export enum Ways {} export { NO_WAY as kept };`;
  const names = exportedNames(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest));
  expect(bannedIn(names)).toEqual(['WayBack', 'OneWay', 'AllWays', 'NO_WAY', 'findWay', 'Ways']);
});

test('each word of the glossary stands there once, with one meaning', () => {
  const bullets = glossary.match(/^- \*\*/gm) ?? [];
  expect(bullets.length).toBeGreaterThan(60);
  expect(entries).toHaveLength(bullets.length);
  const words = entries.map(({ word }) => word);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test('the name that the glossary gives for each word exists in the contract or in code', () => {
  const identifiers = new Set<string>();
  const add = (text: string) => {
    for (const [word] of text.matchAll(/[A-Za-z_]\w*/g)) identifiers.add(word);
  };
  for (const path of files) {
    add(readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
  }
  const sdl = readdirSync(join(root, 'schema')).filter((name) => name.endsWith('.graphql'));
  for (const name of sdl) {
    add(readFileSync(join(root, 'schema', name), 'utf8').replaceAll(/"[^"\n]*"/g, ''));
  }
  const missing = entries
    .filter(({ name }) => name !== undefined && !identifiers.has(name))
    .map(({ word, name }) => `${word}: ${name}`);
  expect(missing).toEqual([]);
});
