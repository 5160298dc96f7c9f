/** Stored counts of an actor's relationships equal the listed rows, and are counted anew only if a filter needs it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { observed } from '../../src/graph/observed.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { ask, at } from '../support/ask.ts';
import { serveGraph } from '../support/server.ts';
import { describeEngines, loadWorld } from '../support/world.ts';

const FIELDS = ['meetings', 'involvements', 'roles', 'memberships'] as const;
/** Each list with its rows and its count. */
const LISTED = FIELDS.map((field) => `${field}(first: 100) { totalCount nodes { id } }`).join(' ');

type Counts = Readonly<
  Record<(typeof FIELDS)[number], { readonly totalCount: number; readonly nodes: unknown[] }>
>;

describeEngines("the count of an actor's relationships", (open) => {
  let graph: Graph;
  let url: string;
  let close: () => Promise<void>;
  const statements: string[] = [];
  beforeAll(async () => {
    graph = await open();
    await loadWorld(graph, 'fictional');
    ({ url, close } = await serveGraph(observed(graph, ({ text }) => statements.push(text))));
  });
  afterAll(async () => {
    await close();
    await graph.close();
  });

  const isCounting = () => statements.some((text) => /count\((?:r|DISTINCT)/.test(text));
  const asked = async (query: string): Promise<unknown> => {
    statements.length = 0;
    return ask(url, query);
  };

  test.each(['people', 'organizations', 'groups'])(
    'equals the number of listed rows, for %s',
    async (of) => {
      const answer = await asked(`{ ${of}(first: 100) { nodes { id ${LISTED} } } }`);
      expect(isCounting()).toBe(false);
      const actors = at(answer, `${of}.nodes`) as Counts[];
      expect(actors.length).toBeGreaterThan(0);
      for (const actor of actors) {
        for (const field of FIELDS) {
          expect({ field, n: actor[field].totalCount }).toEqual({
            field,
            n: actor[field].nodes.length,
          });
        }
      }
    },
  );

  test.each(['2013-12-31', '2014-06-01', '2016-01-01', '2099-12-31'])(
    'equals the number of rows known by %s',
    async (day) => {
      const answer = await asked(
        `{ people(first: 100, knownBy: "${day}") { nodes { ${LISTED} } } }`,
      );
      for (const actor of at(answer, 'people.nodes') as Counts[]) {
        for (const field of FIELDS) {
          expect(actor[field].totalCount).toBe(actor[field].nodes.length);
        }
      }
      expect(statements.some((text) => text.includes('meetingsNow'))).toBe(false);
    },
  );

  test.each([
    ['meetings', 'filter: { statuses: [HELD] }'],
    ['meetings', 'filter: { statuses: [] }'],
    ['meetings', 'filter: { during: { since: "2014-01-01" } }'],
    ['meetings', 'filter: { during: { until: "2014-01-01" } }'],
    ['involvements', 'filter: { involved: { all: ["ada-quill"] } }'],
    ['involvements', 'capacities: [HOST]'],
    ['involvements', 'capacities: []'],
  ])('is counted anew for %s with %s', async (field, given) => {
    const answer = await asked(
      `{ people(first: 100) { nodes { ${field}(first: 100, ${given}) { totalCount nodes { id } } } } }`,
    );
    expect(isCounting()).toBe(true);
    for (const actor of at(answer, 'people.nodes') as Counts[]) {
      const { totalCount, nodes } = actor[field as 'meetings'];
      expect(totalCount).toBe(nodes.length);
    }
  });

  test('comes from the stored count if the filter is empty', async () => {
    const answer = await asked(
      `{ people(first: 100) { nodes { none: meetings { totalCount } void: meetings(filter: null) { totalCount }
        empty: meetings(first: 1, filter: { during: {} }) { totalCount } } } }`,
    );
    expect(isCounting()).toBe(false);
    for (const actor of at(answer, 'people.nodes') as Record<string, { totalCount: number }>[]) {
      expect(actor.empty?.totalCount).toBe(actor.none?.totalCount);
      expect(actor.void?.totalCount).toBe(actor.none?.totalCount);
    }
  });

  test('belongs to its own knowledge day if one operation asks for several', async () => {
    const answer = await asked(`{
      now: person(id: "ada-quill") { meetings { totalCount } }
      later: person(id: "ada-quill", knownBy: "2099-12-31") { meetings { totalCount } }
      then: person(id: "ada-quill", knownBy: "2014-03-31") { meetings(first: 100) { totalCount nodes { id } } } }`);
    const { now, later, then } = answer as Record<string, { meetings: Counts['meetings'] } | null>;
    expect(later?.meetings.totalCount).toBe(now?.meetings.totalCount);
    expect(then?.meetings.totalCount).toBe(then?.meetings.nodes.length);
    expect(now?.meetings.totalCount).toBeGreaterThan(then?.meetings.totalCount ?? 0);
  });
});
