/** Reads during loads: every answer is of one revision, the one that it names. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAnswerSettings } from '../../src/api/http/answer-settings.ts';
import { loadRecords } from '../../src/curation/load.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { send } from '../support/ask.ts';
import { serveGraph, type TestServer } from '../support/server.ts';
import { readWorld, type Open } from '../support/world.ts';

const READERS = 3;

/** Every answer is read from the graph. */
const UNKEPT = readAnswerSettings({ RAPPORT_CACHE_MB: '0' });

/** Many fields, whose reads take several round trips one after the other. */
const QUESTION = `{
  people(first: 40) { totalCount nodes {
    key name meetings(first: 5) { totalCount nodes { key status evidence { claimCount } } }
    involvements(first: 5) { totalCount nodes { key } }
  } }
  events(first: 40) { totalCount nodes { key status involved(first: 5) { totalCount nodes { key } } } }
  stats { events { status count } claims { modality count } }
}`;

/** Two states of one data set, for which most answers differ. */
async function twoStates(): Promise<{ dataset: { id: string }; states: [Records, Records] }> {
  const { dataset, records } = await readWorld('article');
  const isKept = ({ predicate }: { predicate: string }, place: number) =>
    predicate !== 'involvedIn' || place % 3 !== 0;
  return { dataset, states: [records, { ...records, claims: records.claims.filter(isKept) }] };
}

interface Seen {
  readonly answers: number;
  readonly refused: number;
  readonly torn: readonly string[];
}

/** Defines the suite. `answers` is the number of answers that are compared with those of the two revisions. */
export function describeTorn(open: Open, answers: number): void {
  describe('while ordinary loads run', () => {
    let server: TestServer;
    /** The whole answer at revisions 1, 3, 5 … and at 2, 4, 6 … */
    const whole: string[] = [];
    let load: (state: number) => Promise<number>;

    beforeAll(async () => {
      const graph = await open();
      const { url, close } = await serveGraph(graph, undefined, { answers: UNKEPT });
      server = {
        graph,
        url,
        close: async () => {
          await close();
          await graph.close();
        },
      };
      const { dataset, states } = await twoStates();
      load = async (state) => {
        const options = { who: 'tests', why: 'a test' };
        const report = await loadRecords(graph, dataset as never, states[state]!, options);
        return report.revision;
      };
      for (const state of [0, 1]) {
        expect(await load(state)).toBe(state + 1);
        whole.push(JSON.stringify((await send(url, QUESTION)).data));
      }
      expect(whole[0]).not.toBe(whole[1]);
    });
    afterAll(() => server.close());

    test(`none of ${answers} answers mixes two revisions or names the wrong one`, async () => {
      let left = answers;
      let isRead = false;
      const read = async (): Promise<Seen> => {
        const torn: string[] = [];
        let [got, refused] = [0, 0];
        while (left > 0) {
          const { text, status } = await send(server.url, QUESTION);
          if (status === 503) {
            refused += 1;
            continue;
          }
          left -= 1;
          got += 1;
          const { data, extensions } = JSON.parse(text) as {
            data: unknown;
            extensions: { revision: number };
          };
          const isOf = whole.indexOf(JSON.stringify(data));
          if (isOf === -1) torn.push(`mixed at revision ${extensions.revision}`);
          else if ((extensions.revision + 1) % 2 !== isOf)
            torn.push(`of the other revision than ${extensions.revision}`);
        }
        return { answers: got, refused, torn };
      };
      const loading = (async () => {
        let loads = 0;
        while (!isRead) {
          await load(loads % 2);
          loads += 1;
        }
        return loads;
      })();
      const seen = await Promise.all(Array.from({ length: READERS }, read));
      isRead = true;
      const loads = await loading;
      const refused = seen.reduce((sum, each) => sum + each.refused, 0);
      console.log(`${answers} answers during ${loads} loads; ${refused} refused with 503`);
      expect(loads).toBeGreaterThan(1);
      expect(refused).toBeLessThan(answers / 10);
      expect(seen.flatMap(({ torn }) => torn)).toEqual([]);
    });
  });
}
