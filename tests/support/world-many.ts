/** A simple world with many people, meetings of five and one role held by all, for tests of pages and round trips. */
import { loadRecords } from '../../src/curation/load.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { observed } from '../../src/graph/observed.ts';
import { toClaim } from '../domain/support/world.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Loads `people` people and twice as many meetings in 2016, each of five people. */
export async function loadMany(graph: Graph, people: number): Promise<void> {
  const persons = Array.from({ length: people }, (_, n) => `person-${two(n)}`);
  const meetings = Array.from({ length: people * 2 }, (_, n) => `meeting-${two(n)}`);
  const held = { capacity: 'attendee', stage: 'held' };
  const claims = [
    toClaim('the-office name The office'),
    toClaim('the-chair name chair'),
    toClaim('the-chair postIn the-office'),
    ...persons.flatMap((id, n) => [
      // Each name occurs twice, so that pages need their tie-break.
      toClaim(`${id} name Person ${two(n >> 1)}`),
      toClaim(`${id} holds the-chair`, { since: `20${two(n)}` }),
      toClaim(`${id} memberOf the-office`),
    ]),
    ...meetings.flatMap((id, n) => [
      toClaim(`${id} name Meeting ${two(n)}`),
      toClaim(`${id} stage held`),
      ...[0, 1, 2, 3, 4].map((step) =>
        toClaim(`${persons[(n + step * (1 + (n % 3))) % people]!} involvedIn ${id}`, held),
      ),
      // Every third meeting has no date, and each day has two.
      ...(n % 3 === 0
        ? []
        : [toClaim(`${id} date 2016-01-${two((n >> 2) + 1)}`, { stage: 'held', basis: 'stated' })]),
    ]),
  ];
  const entities = [
    { id: 'the-office', type: 'Organization' as const },
    { id: 'the-chair', type: 'Role' as const },
    ...persons.map((id) => ({ id, type: 'Person' as const })),
    ...meetings.map((id) => ({ id, type: 'Meeting' as const })),
  ];
  const sources = [{ id: 's', title: 'A register', publishedOn: '2017-01-01', paragraphs: {} }];
  const dataset = { id: 'many', title: 'Many', coverage: 'Invented people and meetings.' };
  await loadRecords(graph, dataset, { entities, sources, claims }, { who: 'tests', why: 'Many' });
}

/** Whether a query comes from the watch for loads, which asks once a second on behalf of all requests. */
export const isOfWatch = (text: string): boolean => text.includes(`{key: 'loading'}`);

/** A graph that counts the reads made through it, except those of the watch for loads. */
export function countingReads(graph: Graph): {
  readonly graph: Graph;
  readonly reads: () => number;
} {
  let count = 0;
  const counting = observed(graph, ({ kind, text }) => {
    if (kind !== 'write' && !isOfWatch(text)) count += 1;
  });
  return { graph: counting, reads: () => count };
}
