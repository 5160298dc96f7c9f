/** What a data set states now, by the one rule: its own claims and shared ones, and none that it withdrew. */
import { expect, test } from 'vitest';
import { loadRecords } from '../../src/curation/load.ts';
import { statedClaims } from '../../src/curation/record/stated-claims.ts';
import { idsInDataset } from '../../src/queries/export/export-scope.ts';
import { toClaim } from '../domain/support/world.ts';
import { openTestEmbedded } from '../support/embedded.ts';

const sources = [{ id: 's', title: 'A source', publishedOn: '2020-01-01', paragraphs: {} }];

test('a withdrawn claim is of no data set, and a shared one of each that states it', async () => {
  const graph = await openTestEmbedded();
  const load = (id: string, people: readonly string[]) =>
    loadRecords(
      graph,
      { id, title: id, coverage: 'Invented.' },
      {
        entities: people.map((person) => ({ id: person, type: 'Person' as const })),
        sources,
        claims: people.map((person) => toClaim(`${person} name The ${person}`)),
      },
      { who: 'tests', why: 'A data set' },
    );
  const statedBy = async (origin: string) => {
    const subjects: string[] = [];
    for await (const { subject } of statedClaims(graph, origin)) subjects.push(subject);
    return subjects.sort();
  };
  const inScope = async (dataset: string) =>
    (await idsInDataset(graph, { asOf: '9999-12-30', dataset, limit: 100 })).sort();
  try {
    await load('a', ['own', 'shared', 'withdrawn', 'left']);
    await load('b', ['shared', 'left']);
    await load('a', ['own', 'shared']);
    expect([await statedBy('a'), await inScope('a')]).toEqual([
      ['own', 'shared'],
      ['own', 'shared'],
    ]);
    expect([await statedBy('b'), await inScope('b')]).toEqual([
      ['left', 'shared'],
      ['left', 'shared'],
    ]);
  } finally {
    await graph.close();
  }
});
