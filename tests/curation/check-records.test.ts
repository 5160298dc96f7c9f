/** The rules of the check take records from anywhere: built in code, with rows as their places. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/curation/check/check.ts';
import { IssueList } from '../../src/curation/check/issues.ts';
import { formatPath } from '../../src/curation/check/paths.ts';
import type { PlacedRecords, RecordFile, SeedClaim } from '../../src/curation/check/placed.ts';
import { rowSha256 } from '../../src/curation/check/paragraphs.ts';
import type { Claim } from '../../src/domain/claims/claims.ts';
import { toClaim, world, type Said } from '../domain/support/world.ts';

/** A table of which nothing is known but its name: a row of the table is a line of the file. */
const TABLE: RecordFile = {
  file: 'meetings.csv',
  lineOf: ([row]) => (typeof row === 'number' ? row : 1),
};

const CURATION = { id: 'register-curation', title: 'Curators', paragraphs: {} } as const;

const row = (number: number): Said => ({
  source: 'register',
  locator: { row: number, sha256: rowSha256([`row ${number}`]) },
});
const PRESENT = { capacity: 'guest', stage: 'held' };

const GOOD: readonly Claim[] = [
  toClaim('lee name Lee', {}, row(2)),
  toClaim('mine name Mine', {}, row(2)),
  toClaim('talk name Talk', {}, row(2)),
  toClaim('talk stage held', {}, row(2)),
  toClaim('talk date 2013-05-02', { stage: 'held', basis: 'stated' }, row(2)),
  toClaim('lee involvedIn talk', PRESENT, row(2)),
  toClaim('mine involvedIn talk', PRESENT, row(3)),
];

/** Checks these claims of a register of rows; each issue as `line field: message fix`. */
async function issuesOf(claims: readonly Claim[]): Promise<string[]> {
  const { entities, sources } = world()
    .person('lee', 'mine')
    .meeting('talk')
    .source('register', { publishedOn: '2013-06-27' }).records;
  const placed = (claim: Claim): SeedClaim => {
    const path = [claim.locator.row ?? 1];
    return { claim, at: { object: [...path, 'Name'] }, document: TABLE, path };
  };
  const records: PlacedRecords = {
    dataset: undefined,
    entities: entities.map((declaration) => ({
      ...{ declaration, document: TABLE, path: [declaration.id] },
    })),
    sources: sources.map((source) => ({ source, navigation: [], document: TABLE, path: [] })),
    claims: claims.map(placed),
    curation: CURATION,
  };
  const issues = new IssueList();
  await check({ records, texts: new Map() }, issues);
  return issues
    .sorted()
    .map(({ file, line, field, message, fix }) => `${file}:${line} ${field}: ${message} ${fix}`);
}

describe('records built in code', () => {
  test('pass the check without any file', async () => {
    expect(await issuesOf(GOOD)).toEqual([]);
  });

  test('break the same rules as seeds, each with its row and cell', async () => {
    const stranger = toClaim('leo involvedIn talk', PRESENT, row(4));
    const early = toClaim('talk date 2014-05-02', { stage: 'held', basis: 'stated' }, row(5));
    const [issue] = await issuesOf([...GOOD, stranger]);
    expect(issue).toBe(
      `meetings.csv:4 ${formatPath([4])}: No entity "leo" is declared. Did you mean "lee"? Correct the id, or declare it.`,
    );
    const others = GOOD.filter(({ predicate }) => predicate !== 'date');
    expect((await issuesOf([...others, early])).join()).toContain('before talk began (2014-05-02)');
    const hashless = toClaim('lee name L.', {}, { source: 'register', locator: { row: 9 } });
    expect(await issuesOf([...GOOD, hashless])).toEqual([
      'meetings.csv:9 [9]: Row 9 of register has no sha256. Correct the number, or add the sha256 of what stands there.',
    ]);
  });

  test('are told nothing about the files of seeds', async () => {
    const unnamed = GOOD.filter(({ predicate }) => predicate !== 'name');
    const strange = toClaim('leo name Leo', {}, row(4));
    const said = (await issuesOf([...unnamed, strange])).join('\n');
    expect(said).toContain('No claim names lee.');
    expect(said).not.toMatch(/yaml|entities\/|source\.|title:/);
  });
});

describe('pending claims', () => {
  const pending = (claim: Claim): Claim => ({ ...claim, rank: 'pending' });

  test('keep the rules, but need not be complete for others', async () => {
    const [lee, mine, ...rest] = GOOD;
    const all = GOOD.map(pending);
    expect((await issuesOf(all)).filter((issue) => !issue.includes('Only pending claims'))).toEqual(
      [],
    );
    expect(await issuesOf(all)).toHaveLength(3);
    expect((await issuesOf([pending(lee!), mine!, ...rest])).join()).toContain(
      'No claim names lee.',
    );
  });

  test('decide nothing about claims that count', async () => {
    const date = { stage: 'held', basis: 'stated' };
    const later = toClaim('talk date 2014-05-02', date, row(5));
    const undated = GOOD.filter(({ predicate }) => predicate !== 'date');
    expect(await issuesOf([...undated, later])).not.toEqual([]);
    expect(await issuesOf([...undated, pending(later)])).toEqual([]);
  });
});
