/** Histograms and stats: buckets, gaps, dates wider than a bucket, and limits. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRecords } from '../../src/curation/load.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { world } from '../domain/support/world.ts';
import { ask, onlyError, send } from '../support/ask.ts';
import { serveGraph } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';
import { countingReads } from '../support/world-many.ts';

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

/** Events by date. The first letter gives the kind: m for a meeting with mira, v for a visit of tom. */
const DATES = [
  ['m1', '2014-01-31'],
  ['m2', '2014-02'],
  ['m3', '2014-03-31'],
  ['m4', '2014-02-27/2014-03-01'],
  ['m5', '2014-06-01/..'],
  ['m6', '2014'],
  ['v1', '2014-06-30'],
  ['v2', null],
] as const;
const AFAR = 'm7';

function records() {
  const made = world()
    .person('mira', 'tom', 'ken')
    .meeting(...[...DATES.map(([id]) => id).filter((id) => id.startsWith('m')), AFAR])
    .visit('v1', 'v2')
    .source('s', { publishedOn: '2016-01-01' });
  for (const [id, date] of [...DATES, [AFAR, '1900-01-01'] as const]) {
    const stage = id === 'v1' ? 'expected' : 'held';
    made.claim(`${id} name ${id}`);
    // The undated visit has no outcome: only the expected visitor is known.
    if (id !== 'v2') made.claim(`${id} stage ${stage}`);
    if (date !== null) made.claim(`${id} date ${date}`, { basis: 'stated', stage });
    made.claim(`${id.startsWith('m') ? 'mira' : 'tom'} involvedIn ${id}`, {
      stage: id === 'v2' ? 'expected' : stage,
    });
  }
  return made
    .claim('ken involvedIn m1', { stage: 'held' })
    .claim('ken involvedIn m6', { stage: 'held' })
    .claim('mira name Mira')
    .claim('tom name Tom')
    .claim('ken name Ken').records;
}

describeEngines('A histogram', (open) => {
  let graph: Graph;
  let url: string;
  let close: () => Promise<void>;
  let reads: () => number;
  beforeAll(async () => {
    graph = await open();
    const dataset = { id: 'dates', title: 'Dates', coverage: 'Invented.' };
    await loadRecords(graph, dataset, records(), { who: 'tests', why: 'dates' });
    const counting = countingReads(graph);
    ({ reads } = counting);
    ({ url, close } = await serveGraph(counting.graph));
  });
  afterAll(async () => {
    await close();
    await graph.close();
  });

  const SINCE = 'filter: { during: { since: "2014-01-01" } }';
  const histogramOf = async (args: string): Promise<Answer> =>
    (
      await ask<Answer>(
        url,
        `{ histogram(${args}) { total imprecise undated counts { verdict count } buckets { label start end count
           statusCounts { status count } counts { verdict count } } } }`,
      )
    ).histogram;
  const counts = ({ buckets }: Answer) =>
    Object.fromEntries(buckets.map(({ label, count }: Answer) => [label, count]));

  test('by month counts events certainly within one month, and fills gaps', async () => {
    const found = await histogramOf(`interval: MONTH, ${SINCE}`);
    expect(counts(found)).toEqual({
      '2014-01': 1,
      '2014-02': 1,
      '2014-03': 1,
      '2014-04': 0,
      '2014-05': 0,
      '2014-06': 1,
    });
    expect(found).toMatchObject({ total: 8, imprecise: 3, undated: 1 });
    expect(found.buckets[1]).toMatchObject({ start: '2014-02-01', end: '2014-02-28' });
    expect(found.buckets[5]).toMatchObject({
      statusCounts: [{ status: 'EXPECTED', count: 1 }],
      // A visit makes no pairs, so it has no verdict.
      counts: [],
    });
    expect(found.buckets[0].counts).toEqual([{ verdict: 'MET', count: 1 }]);
    // The meeting of 2014 is in no month, and counts as a whole.
    expect(found.counts).toEqual([{ verdict: 'MET', count: 2 }]);
  });

  test('by quarter and by year has more events certainly within a bucket', async () => {
    const quarters = await histogramOf(`interval: QUARTER, ${SINCE}`);
    expect(counts(quarters)).toEqual({ '2014-Q1': 4, '2014-Q2': 1 });
    expect(quarters).toMatchObject({ total: 8, imprecise: 2, undated: 1 });
    expect(quarters.buckets[1]).toMatchObject({ start: '2014-04-01', end: '2014-06-30' });
    const years = await histogramOf(`interval: YEAR, ${SINCE}`);
    expect(counts(years)).toEqual({ '2014': 6 });
    expect(years).toMatchObject({ total: 8, imprecise: 1, undated: 1 });
    expect(years.buckets[0]).toMatchObject({ start: '2014-01-01', end: '2014-12-31' });
  });

  test('filters by actors, types and statuses', async () => {
    const tom = await histogramOf('interval: YEAR, filter: { involved: { any: ["tom"] } }');
    expect(tom).toMatchObject({ total: 2, undated: 1, imprecise: 0 });
    expect(
      await histogramOf('interval: YEAR, filter: { involved: { any: ["tom", "mira"] } }'),
    ).toMatchObject({
      total: 9,
    });
    expect(await histogramOf('interval: YEAR, types: [VISIT]')).toEqual(tom);
    const expected = await histogramOf('interval: MONTH, filter: { statuses: [EXPECTED] }');
    expect(expected).toMatchObject({ total: 2, undated: 1 });
  });

  test('filters by verdicts and forms, which only meetings have', async () => {
    const met = await histogramOf(
      'interval: YEAR, filter: { during: { since: "2014-01-01" }, verdicts: [MET] }',
    );
    expect(met).toMatchObject({ total: 2, undated: 0, buckets: [{ label: '2014', count: 2 }] });
    const given = [`verdicts: [NO_RECORD]`, 'verdicts: []', 'formats: [GATHERING]'];
    for (const none of given) {
      expect(await histogramOf(`interval: YEAR, filter: { ${none} }`)).toMatchObject({ total: 0 });
    }
    const unknown = await histogramOf(
      'interval: YEAR, filter: { formats: [UNKNOWN] }, types: [VISIT]',
    );
    expect(unknown.total).toBe(0);
  });

  test("of one actor counts that actor's own verdicts", async () => {
    const of = async (actor: string) =>
      (
        await histogramOf(
          `interval: YEAR, filter: { involved: { any: ["${actor}"] } }, types: [MEETING]`,
        )
      ).buckets.at(-1);
    expect((await of('mira')).counts).toEqual([{ verdict: 'MET', count: 2 }]);
    expect((await of('ken')).counts).toEqual([{ verdict: 'MET', count: 2 }]);
    expect(
      await histogramOf('interval: YEAR, filter: { involved: { any: ["tom"] }, verdicts: [MET] }'),
    ).toMatchObject({
      total: 0,
    });
  });

  test('has no buckets if it has no events', async () => {
    const none = { total: 0, imprecise: 0, undated: 0, counts: [], buckets: [] };
    expect(await histogramOf('interval: YEAR, filter: { statuses: [CANCELLED] }')).toEqual(none);
    expect(await histogramOf('interval: YEAR, knownBy: "2000-01-01"')).toEqual(none);
  });

  test('with more than 600 buckets is too expensive', async () => {
    const answer = await send(url, '{ histogram(interval: MONTH) { total } }');
    expect(onlyError(answer)).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      argument: 'interval',
      message: expect.stringMatching(/1374 buckets.*wider/),
    });
    expect(counts(await histogramOf('interval: YEAR'))).toMatchObject({ '1900': 1, '1901': 0 });
  });

  test('stats are counted once per revision and knowledge day', async () => {
    const query = '{ stats { entities { type count } events { status count } sourceCount } }';
    const first = await ask<Answer>(url, query);
    expect(first.stats.events).toEqual([
      { status: 'HELD', count: 7 },
      { status: 'EXPECTED', count: 2 },
    ]);
    const before = reads();
    // The comment makes it another document, so that it is not answered from memory as a whole.
    expect(await ask(url, `${query} # again`)).toEqual(first);
    expect(reads() - before).toBe(1);
    const then = await ask<Answer>(url, '{ stats(knownBy: "2000-01-01") { sourceCount } }');
    expect(then.stats.sourceCount).toBe(0);
  });
});
