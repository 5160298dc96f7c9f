/** The measuring thread answers or fails, but never hangs, whatever its worker does. */
import { afterEach, expect, test } from 'vitest';
import { MeasureThread, type MeasureThreadOptions } from '../../src/analysis/measure-thread.ts';
import { measure } from '../../src/analysis/measures.ts';

const NETWORK = {
  order: 3,
  from: Int32Array.of(0, 0),
  to: Int32Array.of(1, 2),
  weight: Float64Array.of(1, 0.5),
};
const HANGING = new URL('./hanging-worker.mjs', import.meta.url);
const CRASHING = new URL('./crashing-worker.mjs', import.meta.url);

const threads: MeasureThread[] = [];
function open(options?: MeasureThreadOptions): MeasureThread {
  const thread = new MeasureThread(options);
  threads.push(thread);
  return thread;
}
afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.close()));
});

test('it gives the same results as the measures, one job after the other', async () => {
  const thread = open();
  const measures = ['DEGREE', 'BETWEENNESS', 'PAGERANK', 'COMMUNITY', 'DEGREE'] as const;
  const found = await Promise.all(measures.map((by) => thread.run({ network: NETWORK, by })));
  found.forEach(({ scores, communities }, i) => {
    const expected = measure(NETWORK, measures[i]!);
    expect([...scores]).toEqual([...expected.scores]);
    expect(communities === null).toBe(expected.communities === null);
  });
});

test('a job over the time limit is too expensive, and the next one gets a new worker', async () => {
  const thread = open({ entry: HANGING, limitMs: 300 });
  for (const by of ['DEGREE', 'PAGERANK'] as const) {
    await expect(thread.run({ network: NETWORK, by })).rejects.toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      details: { argument: 'scope' },
    });
  }
});

test('a job whose worker crashes fails, and the next one is answered', async () => {
  const thread = open({ entry: CRASHING });
  for (const by of ['PAGERANK', 'BETWEENNESS'] as const) {
    const job = thread.run({ network: NETWORK, by });
    const next = thread.run({ network: NETWORK, by: 'DEGREE' });
    await expect(job).rejects.toMatchObject({ code: 'INTERNAL' });
    expect((await next).scores).toHaveLength(3);
  }
});

test('a job over the memory limit is too expensive', async () => {
  const thread = open({ entry: CRASHING, memoryMb: 32 });
  await expect(thread.run({ network: NETWORK, by: 'COMMUNITY' })).rejects.toMatchObject({
    code: 'QUERY_TOO_EXPENSIVE',
  });
  expect((await thread.run({ network: NETWORK, by: 'DEGREE' })).scores).toHaveLength(3);
});

test('closing ends the running job and the waiting ones', async () => {
  const thread = open({ entry: HANGING });
  const jobs = [1, 2].map(() => thread.run({ network: NETWORK, by: 'DEGREE' }));
  const settled = Promise.allSettled(jobs);
  await thread.close();
  await thread.close();
  for (const each of await settled) {
    expect(each).toMatchObject({ status: 'rejected', reason: { code: 'SERVICE_UNAVAILABLE' } });
  }
  await expect(thread.run({ network: NETWORK, by: 'DEGREE' })).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  });
});

test('jobs that could not finish in time are refused', async () => {
  const thread = open({ entry: HANGING });
  const jobs = Array.from({ length: 21 }, () => thread.run({ network: NETWORK, by: 'DEGREE' }));
  const settled = Promise.allSettled(jobs);
  await expect(jobs.at(-1)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  await thread.close();
  await settled;
});
