/** A world of circles: people who meet within their circle and, now and then, the next one; of any size. */
import { loadRecords } from '../../src/curation/load.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { toClaim } from '../domain/support/world.ts';

const padded = (n: number) => String(n).padStart(4, '0');

/** Ids of the people of one circle. */
export const circle = (number: number, size: number): string[] =>
  Array.from({ length: size }, (_, n) => `person-${padded(number * size + n)}`);

/**
 * Loads circles of people. In each circle every two people meet, in a year of the circle's own. The
 * first person of each circle is also expected to meet the first of the next one.
 */
export async function loadCircles(
  graph: Graph,
  { circles, size }: { readonly circles: number; readonly size: number },
): Promise<void> {
  const numbers = Array.from({ length: circles }, (_, n) => n);
  const meetings = numbers.flatMap((number) => {
    const people = circle(number, size);
    const within = people.flatMap((a, i) => people.slice(i + 1).map((b) => [a, b] as const));
    const next = circle(number + 1, size);
    return [
      ...within.map((pair) => ({ pair, stage: 'held' as const, year: 1900 + number })),
      ...(number + 1 < circles
        ? [{ pair: [people[0]!, next[0]!] as const, stage: 'expected' as const, year: 1999 }]
        : []),
    ].map((meeting, i) => ({ ...meeting, id: `meeting-${padded(number)}-${padded(i)}` }));
  });
  const persons = numbers.flatMap((number) => circle(number, size));
  const claims = [
    ...persons.map((id) => toClaim(`${id} name ${id}`)),
    ...meetings.flatMap(({ id, pair, stage, year }) => [
      toClaim(`${id} stage ${stage}`),
      toClaim(`${id} date ${year}-05-01`, { stage, basis: 'stated' }),
      ...pair.map((actor) => toClaim(`${actor} involvedIn ${id}`, { capacity: 'attendee', stage })),
    ]),
  ];
  const entities = [
    ...persons.map((id) => ({ id, type: 'Person' as const })),
    ...meetings.map(({ id }) => ({ id, type: 'Meeting' as const })),
  ];
  const sources = [{ id: 's', title: 'A register', publishedOn: '2000-01-01', paragraphs: {} }];
  const dataset = { id: 'circles', title: 'Circles', coverage: 'Invented people and meetings.' };
  const records = { entities, sources, claims };
  await loadRecords(graph, dataset, records, { who: 'tests', why: 'Circles' });
}
