/** The synthetic world: reproducible, of the requested size, as uneven as the real one, and valid. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allRecords, makeWorld } from '../../bench/world/world.ts';
import { checkClaims } from '../../src/curation/check/claims.ts';
import { checkCycles } from '../../src/curation/check/cycles.ts';
import {
  checkCoverage,
  checkDeclarations,
  checkScopes,
} from '../../src/curation/check/entities.ts';
import { checkProperties } from '../../src/curation/check/properties.ts';
import { checkReferences } from '../../src/curation/check/references.ts';
import { checkHeld } from '../../src/curation/check/held.ts';
import { checkSources } from '../../src/curation/check/sources.ts';
import { curationSource } from '../../src/curation/read-seeds/curators.ts';
import { SeedDocument } from '../../src/curation/read-seeds/document.ts';
import { IssueList } from '../../src/curation/check/issues.ts';
import { SeedWorld } from '../../src/curation/check/world.ts';
import { project } from '../../src/domain/projection.ts';
import { STATUSES } from '../../src/domain/events/stages.ts';

/** A hash of everything in a world. */
function fingerprint(relationships: number, seed: number): string {
  const hash = createHash('sha256');
  const { entities, sources, claims } = makeWorld(relationships, seed);
  for (const list of [entities, sources, claims]) {
    for (const record of list) hash.update(JSON.stringify(record));
  }
  return hash.digest('hex');
}

/** Made and projected once for all tests. */
const large = { world: makeWorld(10_000), records: allRecords(makeWorld(10_000)) };
const projected = project(large.records);

describe('a synthetic world', () => {
  it('is the same for the same seed, and different for another', () => {
    expect(fingerprint(1_000, 7)).toBe(fingerprint(1_000, 7));
    expect(fingerprint(1_000, 7)).not.toBe(fingerprint(1_000, 8));
  });

  it('breaks no rule of the check', () => {
    const records = allRecords(makeWorld(1_000));
    const document = new SeedDocument('world.yaml', '');
    const placed = { document, path: [] };
    const assembled = {
      dataset: undefined,
      curation: curationSource({ id: 'world', title: 'World' }),
      entities: records.entities.map((declaration) => ({ declaration, ...placed })),
      sources: records.sources.map((source) => ({ source, navigation: [], ...placed })),
      claims: records.claims.map((claim) => ({ claim, at: {}, ...placed })),
    };
    const issues = new IssueList();
    const world = new SeedWorld({ records: assembled }, issues);
    checkDeclarations(assembled.entities, world, issues);
    checkSources(assembled.sources, world, issues);
    checkReferences(world);
    checkClaims(world);
    checkProperties(world);
    checkScopes(world);
    checkCycles(world);
    checkHeld(world);
    checkCoverage(world, issues);
    expect(issues.sorted().map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it('has the requested number of relationships, each from one to three claims', () => {
    const { involvements, ties } = projected;
    const edges = [...involvements, ...ties];
    expect(Math.abs(edges.length - 10_000)).toBeLessThan(500);
    expect(new Set(edges.map(({ key }) => key)).size).toBe(edges.length);
    const claims = involvements.map(({ spans }) => spans.at(-1)!.claimIds.length);
    const mean = claims.reduce((sum, count) => sum + count, 0) / claims.length;
    expect(mean).toBeGreaterThan(1.4);
    expect(mean).toBeLessThan(1.8);
    expect(Math.max(...claims)).toBeLessThanOrEqual(3);
  });

  it('has one hub, a few well-known actors, and many rare ones', () => {
    const { world } = large;
    const { involvements } = projected;
    const meetings = new Map<string, Set<string>>();
    for (const { spans } of involvements) {
      const { from, to } = spans.at(-1)!;
      meetings.set(from, (meetings.get(from) ?? new Set()).add(to));
    }
    const counts = [...meetings].sort(([, a], [, b]) => b.size - a.size);
    const [[hub, hubMeetings]] = counts as [(typeof counts)[number]];
    expect(hub).toBe(world.frame.person(0));
    expect(Math.abs(hubMeetings.size - world.size.hubMeetings)).toBeLessThan(100);
    const at = (rank: number) => counts[rank]![1].size;
    expect(at(1)).toBeGreaterThan(3 * at(50));
    expect(at(50)).toBeGreaterThan(2 * at(Math.floor(counts.length * 0.75)));
  });

  it('has every status, several scripts, fuzzy dates and merges', () => {
    const { records } = large;
    const { entities, involvements, pairs } = projected;
    const statuses = new Set(pairs.flatMap(({ spans }) => spans.map(({ status }) => status)));
    expect([...statuses].sort()).toEqual([...STATUSES].sort());
    const scripts = new Set(entities.flatMap(({ names }) => names.map(({ script }) => script)));
    expect([...scripts]).toEqual(expect.arrayContaining(['Latn', 'Khmr', 'Cyrl', 'Arab']));
    const told = records.claims.filter(({ predicate }) => predicate === 'date');
    for (const form of [/^\d{4}-\d{2}$/, /~$/, /^\[/, /^\d{4}$/]) {
      expect(told.some(({ value }) => form.test(String(value)))).toBe(true);
    }
    const shown = new Set(involvements.map(({ spans }) => spans.at(-1)!.date?.basis ?? 'none'));
    expect([...shown].sort()).toEqual(
      expect.arrayContaining(['knownBy', 'none', 'planned', 'resolved', 'stated']),
    );
    expect(entities.some(({ mergedIds }) => mergedIds.length > 0)).toBe(true);
    expect(records.sources.some(({ retractedOn }) => retractedOn !== undefined)).toBe(true);
  });
});
