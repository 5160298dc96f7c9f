/** Pages of counterparts, sorted and cut in the graph, compared with totals computed from the same rows. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MEETING_FORMATS } from '../../src/domain/entities/entities.ts';
import { isDuring } from '../../src/domain/time/during.ts';
import { parseFuzzyDate } from '../../src/domain/time/fuzzy-date.ts';
import { ALL_KNOWN } from '../../src/domain/time/knowledge.ts';
import { totalsOf } from '../../src/domain/pairs/pair-totals.ts';
import { STATUSES } from '../../src/domain/events/stages.ts';
import { orderOf, VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import {
  listCounterparts,
  type CounterpartConditions,
  type CounterpartSlice,
} from '../../src/queries/counterparts/counterparts.ts';
import { composeActors } from '../../src/queries/entities/actor-filter.ts';
import { ANY_PAIR } from '../../src/queries/counterparts/pair-filter.ts';
import { listPairMeetings } from '../../src/queries/counterparts/pairs.ts';
import type { CounterpartData } from '../../src/queries/counterparts/counterpart-data.ts';
import { describeEngines } from '../support/world.ts';
import { randomRows, verdictOfRow, writeRows, type StatedRow } from './pair-rows.ts';

const PEOPLE = Array.from({ length: 9 }, (_, n) => `p${n}`);
const ROWS = randomRows(PEOPLE, 400, 7);
const ANY: CounterpartConditions = {
  ...ANY_PAIR,
  exclude: [],
  counterparts: composeActors('b', null),
};

const KEYS: Record<CounterpartSlice['order'], (row: CounterpartData) => (string | number)[]> = {
  VERDICT: (row) => [orderOf(row.verdict), -row.meetingCount, row.sortKey, row.id],
  MEETING_COUNT: (row) => [-row.meetingCount, orderOf(row.verdict), row.sortKey, row.id],
  NAME_ASC: (row) => [row.sortKey, row.id],
  LAST_DATE_DESC: (row) => [
    -Number((row.lastDate ?? '').replaceAll('-', '') || 0),
    row.sortKey,
    row.id,
  ],
};
const ORDERS = Object.keys(KEYS) as CounterpartSlice['order'][];

const compare = (a: readonly (string | number)[], b: readonly (string | number)[]) => {
  const i = a.findIndex((value, n) => value !== b[n]);
  return i === -1 ? 0 : a[i]! < b[i]! ? -1 : 1;
};

/** The totals of the rows that pass on a day, by the domain's rule alone. */
function folded(actor: string, asOf: string, asked: CounterpartConditions) {
  const isWanted = <T>(list: readonly T[] | null, value: T) =>
    list === null || list.includes(value);
  const passing = ROWS.filter((row) => {
    const { knownFrom = '2000-01-01', knownUntil = '9999-12-31' } = row;
    const date = row.edtf ? parseFuzzyDate(row.edtf) : { earliest: null, latest: null };
    const during = {
      ...(asked.since === null ? {} : { since: asked.since }),
      ...(asked.until === null ? {} : { until: asked.until }),
      match: asked.certainty ?? ('POSSIBLE' as const),
    };
    return (
      knownFrom <= asOf &&
      asOf < knownUntil &&
      isWanted(asked.verdicts, verdictOfRow(row)) &&
      isWanted(asked.statuses, row.status) &&
      isWanted(asked.formats, row.format) &&
      isDuring(date, during)
    );
  });
  const countedOf = (row: StatedRow) => {
    const date = row.edtf ? parseFuzzyDate(row.edtf) : null;
    const told = { asWritten: null, how: null, basis: 'stated' as const };
    return {
      within: row.within ?? row.meeting,
      verdict: verdictOfRow(row),
      status: row.status,
      times: row.times ?? 1,
      date: date && { ...told, ...date, openStart: false, openEnd: false },
    };
  };
  return PEOPLE.filter((id) => id !== actor && !asked.exclude.includes(id)).flatMap((id) => {
    const own = passing.filter(({ a, b }) => [a, b].includes(actor) && [a, b].includes(id));
    if (own.length === 0) return [];
    return [{ id, sortKey: id, meetings: [], ...totalsOf(own.map(countedOf)) }];
  });
}

const totalOf = ({ verdict, meetingCount, counts, statusCounts, ...row }: CounterpartData) => ({
  id: row.id,
  verdict,
  meetingCount,
  counts,
  statusCounts,
  days: [row.firstDate, row.lastDate, row.firstMet, row.lastMet],
  dates: [row.firstMetDate?.edtf, row.lastMetDate?.edtf],
});

describeEngines('Counterparts of random rows', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await writeRows(graph, PEOPLE, ROWS);
  });
  afterAll(() => graph.close());

  const page = async (actor: string, asOf: string, asked: CounterpartConditions, slice: object) => {
    const given = {
      order: 'VERDICT',
      size: 100,
      from: null,
      columns: 'counted',
      ...slice,
    } as const;
    const question = { actors: [actor], conditions: asked };
    const [found] = await listCounterparts(graph, asOf, question, given);
    return found!;
  };

  const filters: [string, Partial<CounterpartConditions>][] = [
    ['nothing', {}],
    ['an empty list', { verdicts: [] }],
    ['NO_RECORD', { verdicts: ['NO_RECORD'] }],
    ...VERDICTS.slice(0, -1).map((one): [string, object] => [one, { verdicts: [one] }]),
    ...STATUSES.map((one): [string, object] => [`status ${one}`, { statuses: [one] }]),
    ...MEETING_FORMATS.map((one): [string, object] => [`form ${one}`, { formats: [one] }]),
    ['excluded counterparts', { exclude: ['p1', 'p3'] }],
    ['a period possibly up to a day', { until: '2020-03-02' }],
    ['a period certainly up to a day', { until: '2020-05-01', certainty: 'CERTAIN' }],
    ['a period certainly from a day on', { since: '2020-03-04', certainty: 'CERTAIN' }],
    ['a period with both ends', { since: '2020-03-05', until: '2020-12-31' }],
  ];

  test.each(filters)('filtered by %s have the same totals', async (_, given) => {
    for (const asOf of [ALL_KNOWN, '2019-06-01']) {
      const asked = { ...ANY, ...given };
      for (const actor of ['p0', 'p4', 'p8']) {
        const wanted = folded(actor, asOf, asked);
        const { rows, total } = await page(actor, asOf, asked, {});
        const byId = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(total).toBe(wanted.length);
        expect(byId.map(totalOf)).toEqual(wanted.map(totalOf));
      }
    }
  });

  test.each(ORDERS)('in the order %s are paged, each once', async (order) => {
    const key = KEYS[order];
    const wanted = folded('p4', ALL_KNOWN, ANY).sort((a, b) => compare(key(a), key(b)));
    const seen: string[] = [];
    for (let from: (string | number)[] | null = null; ;) {
      const { rows } = await page('p4', ALL_KNOWN, ANY, { order, size: 3, from });
      const sorted = [...rows].sort((a, b) => compare(key(a), key(b)));
      seen.push(...sorted.map(({ id }) => id));
      if (sorted.length === 0) break;
      from = key(sorted.at(-1)!);
    }
    expect(seen).toEqual(wanted.map(({ id }) => id));
  });

  test('of several actors are kept apart, and of no actors are empty', async () => {
    const slice = { order: 'NAME_ASC', size: 2, from: null, columns: 'counted' } as const;
    const asked = { actors: ['p4', 'nobody', 'p0'], conditions: ANY };
    const found = await listCounterparts(graph, ALL_KNOWN, asked, slice);
    expect(found.map(({ total, rows }) => [total, rows.length])).toEqual([
      [8, 2],
      [0, 0],
      [8, 2],
    ]);
  });

  test('show the same meetings as the pair, if requested', async () => {
    const { rows } = await page('p4', ALL_KNOWN, ANY, { columns: 'shown' });
    for (const { id, meetings } of rows) {
      const asked = { pairs: [{ actor: 'p4', other: id }], filter: ANY_PAIR };
      const pair = await listPairMeetings(graph, ALL_KNOWN, asked);
      const byId = (list: readonly { meeting: string }[]) =>
        [...list].sort((a, b) => (a.meeting < b.meeting ? -1 : 1));
      expect(byId(meetings)).toEqual(byId(pair));
    }
  });

  describe('above the limit', () => {
    const slice = { order: 'VERDICT', size: 2, from: null, columns: 'counted' } as const;
    const list = (
      actors: string[],
      mostMeetings: number,
      given: Partial<CounterpartConditions> = {},
    ) => {
      const asked = { actors, conditions: { ...ANY, ...given } };
      return listCounterparts(graph, ALL_KNOWN, asked, { ...slice, mostMeetings });
    };
    const rowsOf = (actor: string) =>
      ROWS.filter(({ a, b, knownUntil }) => !knownUntil && [a, b].includes(actor)).length;

    test('are too expensive, counted over all actors', async () => {
      const [four, both] = [rowsOf('p4'), rowsOf('p4') + rowsOf('p0')];
      await expect(list(['p4'], four)).resolves.toHaveLength(1);
      for (const refused of [() => list(['p4'], four - 1), () => list(['p4', 'p0'], both - 1)]) {
        await expect(refused()).rejects.toMatchObject({
          code: 'QUERY_TOO_EXPENSIVE',
          details: { argument: 'filter.during' },
        });
      }
    });

    test('are accepted if the filter leaves fewer', async () => {
      await expect(list(['p4'], 1, { verdicts: [] })).resolves.toEqual([{ total: 0, rows: [] }]);
    });
  });
});
