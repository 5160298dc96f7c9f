/** Stored pairs written by hand, so that tests of queries do not depend on the projection. */
import { parseFuzzyDate } from '../../src/domain/time/fuzzy-date.ts';
import { MEETING_FORMATS } from '../../src/domain/entities/entities.ts';
import { STATUSES } from '../../src/domain/events/stages.ts';
import { orderOf, verdictOf, type Verdict } from '../../src/domain/pairs/verdicts.ts';
import type { Graph, Value } from '../../src/graph/graph.ts';

/** The fields of a row that a test gives; the others have defaults. */
export interface StatedRow {
  readonly a: string;
  readonly b: string;
  readonly meeting: string;
  readonly status: (typeof STATUSES)[number];
  readonly format: (typeof MEETING_FORMATS)[number];
  readonly within?: string;
  readonly edtf?: string | null;
  readonly times?: number;
  readonly ofRole?: true;
  readonly knownFrom?: string;
  readonly knownUntil?: string;
}

export const verdictOfRow = ({ status, format }: StatedRow): Verdict => verdictOf(status, format);

function propertiesOf(row: StatedRow): Record<string, Value> {
  const { a, b, meeting, status, format } = row;
  const date = row.edtf ? parseFuzzyDate(row.edtf) : null;
  const verdict = verdictOfRow(row);
  const claims = [`${meeting}-${a}`, `${meeting}-${b}`].sort();
  const properties = {
    key: `COUNTERPART|${a}|${b}|${meeting}`,
    meeting,
    within: row.within ?? meeting,
    verdict,
    verdictOrder: orderOf(verdict),
    status,
    format,
    pairBasis: 'stated',
    date: date?.edtf ?? null,
    basis: date === null ? null : 'stated',
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    times: row.times ?? null,
    ofRole: row.ofRole ?? null,
    aCapacities: ['attendee'],
    bCapacities: ['attendee', 'guest'],
    aStatus: status,
    bStatus: status,
    aOnBehalfOf: `${a}-principal`,
    aClaimIds: [claims[0]!],
    bClaimIds: [claims[1]!],
    claimIds: claims,
    knownFrom: row.knownFrom ?? '2000-01-01',
    knownUntil: row.knownUntil ?? '9999-12-31',
  };
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

const known = { knownFrom: '0001-01-01', knownUntil: '9999-12-31' };

/** Writes people, roles of rows that have one, meetings and rows. The ids of people are their names. */
export async function writeRows(
  graph: Graph,
  people: readonly string[],
  rows: readonly StatedRow[],
  roles: readonly string[] = [],
): Promise<void> {
  const meetings = [...new Set(rows.map(({ meeting }) => meeting))];
  const node = (type: string) => (id: string) => ({ id, type, name: id, sortKey: id, ...known });
  await graph.write(async (run) => {
    await run('UNWIND $nodes AS n CREATE (e:Entity:Actor:Person) SET e += n', {
      nodes: people.map(node('Person')),
    });
    await run('UNWIND $nodes AS n CREATE (e:Entity:Role) SET e += n', {
      nodes: roles.map(node('Role')),
    });
    await run('UNWIND $nodes AS n CREATE (e:Entity:Event:Meeting) SET e += n', {
      nodes: meetings.map(node('Meeting')),
    });
    await run(
      `UNWIND $rows AS n MATCH (a:Entity {id: n.a}) MATCH (b:Entity {id: n.b})
       CREATE (a)-[r:COUNTERPART]->(b) SET r += n.properties`,
      { rows: rows.map((row) => ({ a: row.a, b: row.b, properties: propertiesOf(row) })) },
    );
  });
}

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Random rows, with meetings within meetings, with times, undated, and with several knowledge spans. */
export function randomRows(people: readonly string[], count: number, seed: number): StatedRow[] {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const dates = [null, '2019', '2020-03', '2020-03-04', '[..2020-05-01]', '2021-01-01/..'];
  return Array.from({ length: count }, (_, i): StatedRow => {
    const a = pick(people);
    const b = pick(people.filter((id) => id !== a));
    return {
      a: a < b ? a : b,
      b: a < b ? b : a,
      meeting: `m${i}`,
      within: next() < 0.3 ? `m${Math.floor(next() * i)}` : `m${i}`,
      status: pick(STATUSES),
      format: pick(MEETING_FORMATS),
      edtf: pick(dates),
      ...(next() < 0.1 ? { times: 2 + Math.floor(next() * 20) } : {}),
      ...(next() < 0.2 ? { knownFrom: '2020-01-01' } : {}),
      ...(next() < 0.1 ? { knownUntil: '2020-06-01' } : {}),
    };
  });
}
