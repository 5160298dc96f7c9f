/** Lanes: how many run at once, in which order others follow, and who is turned away. */
import { describe, expect, test } from 'vitest';
import { Lane } from '../../src/api/http/lane.ts';
import { RapportError } from '../../src/errors.ts';

const FOREVER = 60_000;
const never = () => new AbortController().signal;
const codeOf = (error: unknown) => (error as RapportError).code;
/** Waits until the effects of all settled promises show. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a lane', () => {
  test('lets in as many as its limit, and the others in the order in which they came', async () => {
    const lane = new Lane({ atOnce: 2, waiting: 3, waitMs: FOREVER });
    const order: string[] = [];
    const enter = async (name: string) => {
      const leave = await lane.enter(never());
      order.push(name);
      return leave;
    };
    const [a, b, c, d] = [enter('a'), enter('b'), enter('c'), enter('d')];
    await settle();
    expect([order, lane.state]).toEqual([['a', 'b'], { running: 2, waiting: 2 }]);
    (await b)();
    await settle();
    expect([order, lane.state]).toEqual([['a', 'b', 'c'], { running: 2, waiting: 1 }]);
    (await a)();
    (await c)();
    (await d)();
    expect([order, lane.state]).toEqual([['a', 'b', 'c', 'd'], { running: 0, waiting: 0 }]);
  });

  test('turns away an operation that finds the queue full', async () => {
    const lane = new Lane({ atOnce: 1, waiting: 1, waitMs: FOREVER });
    const leave = await lane.enter(never());
    const second = lane.enter(never());
    expect(codeOf(await lane.enter(never()).catch((error: unknown) => error))).toBe('SERVER_BUSY');
    leave();
    (await second)();
    expect(lane.state).toEqual({ running: 0, waiting: 0 });
  });

  test('turns away an operation that has waited too long, and keeps the place for others', async () => {
    const lane = new Lane({ atOnce: 1, waiting: 1, waitMs: 5 });
    const leave = await lane.enter(never());
    expect(codeOf(await lane.enter(never()).catch((error: unknown) => error))).toBe('SERVER_BUSY');
    expect(lane.state).toEqual({ running: 1, waiting: 0 });
    leave();
    await expect(lane.enter(never())).resolves.toBeInstanceOf(Function);
  });

  test('forgets an operation that gives up, before or while it waits', async () => {
    const lane = new Lane({ atOnce: 1, waiting: 1, waitMs: FOREVER });
    const leave = await lane.enter(never());
    const gone = new AbortController();
    const waiting = lane.enter(gone.signal).catch((error: unknown) => error);
    gone.abort(new RapportError('CANCELLED', 'gone'));
    expect(codeOf(await waiting)).toBe('CANCELLED');
    expect(codeOf(await lane.enter(gone.signal).catch((error: unknown) => error))).toBe(
      'CANCELLED',
    );
    expect(lane.state).toEqual({ running: 1, waiting: 0 });
    leave();
    expect(lane.state.running).toBe(0);
  });

  test('pauses before it gives a place to the next operation, if it is set to', async () => {
    const lane = new Lane({ atOnce: 1, waiting: 1, waitMs: FOREVER, rests: 2 });
    const leave = await lane.enter(never());
    await new Promise((resolve) => setTimeout(resolve, 20));
    const next = lane.enter(never());
    leave();
    await settle();
    expect(lane.state).toEqual({ running: 1, waiting: 1 });
    await next;
    expect(lane.state).toEqual({ running: 1, waiting: 0 });
  });

  test('counts a place as left once, however often it is left', async () => {
    const lane = new Lane({ atOnce: 1, waiting: 0, waitMs: FOREVER });
    const leave = await lane.enter(never());
    leave();
    leave();
    await lane.enter(never());
    expect(lane.state.running).toBe(1);
  });
});
