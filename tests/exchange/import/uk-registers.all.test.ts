/** The registers of UK ministers as they were published, all with one mapping: every row accounted for, and no day invented. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { openCsv } from '../../../src/exchange/import/csv/open-csv.ts';
import type { ImportedItem, Problem } from '../../../src/exchange/import/importer.ts';
import { openFile, type Spool } from '../../../src/exchange/import/spool.ts';
import { surveyImport, type Survey } from '../../../src/exchange/import/survey.ts';
import { openTestEmbedded } from '../../support/embedded.ts';

const FOLDER = process.env['RAPPORT_REGISTERS'] ?? '../shared/data/registers/uk-meetings';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.csv')) : [];

describe.skipIf(files.length === 0)(
  `The registers in ${FOLDER} (skipped if they are not there)`,
  () => {
    let graph: Graph;
    let survey: Survey;
    const spools: Spool[] = [];
    const items: ImportedItem[] = [];
    const problems: Problem[] = [];

    beforeAll(async () => {
      graph = await openTestEmbedded();
      for (const file of files) spools.push(await openFile(join(FOLDER, file)));
      const mapping = 'mappings/uk-ministers-meetings.yaml';
      const { importer } = await openCsv({
        spools,
        graph,
        mapping,
        accessed: '2014-06-01',
        isPart: false,
      });
      survey = await surveyImport(importer, { graph, report: (problem) => problems.push(problem) });
      for await (const item of importer.read()) items.push(item);
    });
    afterAll(async () => {
      for (const spool of spools) await spool.close();
      await graph.close();
    });

    test('are the 42 tables', () => expect(files).toHaveLength(42));

    test('lose no row', () => {
      const { rows, outcomes } = survey.totals;
      expect(rows).toBe(4_707);
      expect(outcomes).toMatchObject({ nil: 5, refused: 0, noPlace: 0 });
      expect(Object.values(outcomes).reduce((a, b) => a + b, 0)).toBe(rows);
      expect(problems.filter(({ severity }) => severity !== 'look')).toEqual([]);
    });

    const claimsOf = (predicate: string) =>
      items
        .flatMap(({ claims }) => claims.map(({ claim }) => claim))
        .filter((claim) => claim.predicate === predicate);

    test('name no day, so none is claimed', () => {
      const dates = claimsOf('date').map(({ value }) => String(value));
      expect(dates.length).toBeGreaterThan(1_700);
      for (const date of dates)
        expect(date).toMatch(/^\d{4}-\d{2}$|^\[2012-04-01\.\.2012-06-30\]$/);
    });

    test('carry the minister down to every meeting', () => {
      const hosts = claimsOf('involvedIn').filter(
        ({ qualifiers }) => qualifiers.capacity === 'host',
      );
      expect(new Set(hosts.map(({ object }) => object)).size).toBe(claimsOf('stage').length);
      const names = new Set(
        claimsOf('name')
          .filter(({ subject }) => hosts.some((host) => host.subject === subject))
          .map(({ value }) => value),
      );
      for (const name of names)
        expect(name).not.toMatch(/Minister|Whip|Secretary|Leader|Rt Hon|\bMP$/);
      expect(names).toContain('Earl Attlee');
      expect(names).toContain('David Cameron');
    });

    test('make gatherings of their long lists', () => {
      const most = items.reduce((a, b) => (b.claims.length > a.claims.length ? b : a));
      expect(most.claims.length).toBeGreaterThan(150);
      const gatherings = new Set(claimsOf('format').map(({ subject }) => subject));
      // Rows that continue a meeting name more of its guests.
      const guests = new Map<string, number>();
      for (const { object = '', qualifiers } of claimsOf('involvedIn'))
        if (qualifiers.capacity === 'guest') guests.set(object, (guests.get(object) ?? 0) + 1);
      for (const { subject } of claimsOf('stage'))
        expect(gatherings.has(subject)).toBe((guests.get(subject) ?? 0) >= 8);
    });

    test('leave to a curator who looks like a person beside a newspaper', () => {
      const waiting = claimsOf('involvedIn')
        .filter(({ rank }) => rank === 'pending')
        .map(({ subject }) => subject);
      expect(waiting).toContain('uk-ministers-meetings-person-geordie-greig');
      expect(waiting).not.toContain('uk-ministers-meetings-organization-mail-on-sunday');
    });

    test('give each meeting one id, in whatever order the rows stand', async () => {
      const ids = items
        .flatMap(({ entities }) => entities.map(({ declaration }) => declaration))
        .filter(({ type }) => type === 'Meeting')
        .map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const name = 'comeetingsjanmar.csv';
      const [header, ...rows] = readFileSync(join(FOLDER, name), 'latin1').split('\r\n');
      const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
      try {
        writeFileSync(
          join(folder, name),
          [header, ...rows.filter((row) => row !== '').reverse()].join('\r\n'),
          'latin1',
        );
        const spool = await openFile(join(folder, name));
        const { importer } = await openCsv({
          spools: [spool],
          graph,
          mapping: 'mappings/uk-ministers-meetings.yaml',
          accessed: '2014-06-01',
          isPart: false,
        });
        const reversed = new Set<string>();
        for await (const { claims } of importer.read())
          for (const { claim } of claims) reversed.add(claim.id);
        await spool.close();
        const source = 'uk-ministers-meetings-comeetingsjanmar';
        const own = items
          .flatMap(({ claims }) => claims.map(({ claim }) => claim))
          .filter(
            (claim) => claim.source.startsWith(source) && !claim.source.startsWith(`${source}2`),
          );
        expect(reversed).toEqual(new Set(own.map(({ id }) => id)));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
);
