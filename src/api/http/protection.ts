/** Keeps one client from blocking the others, by lanes for operations and limits on rates and connections. */
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Lanes } from './admission.ts';
import { Lane } from './lane.ts';
import type { LimitSettings } from './limit-settings.ts';
import { limitRates } from './rate-limit.ts';

/**
 * How many operations may wait in a lane for each one that runs, and for how long. Any more would wait in vain. On a
 * healthy server, light operations wait only milliseconds.
 */
const LIGHT = { waitingForEach: 4, waitMs: 5_000 };
/** Few run at once, so more wait for each: a page that asks for a path per row must not be refused. */
const HEAVY = { waitingForEach: 16, waitMs: 10_000 };
/** Introspection cannot be divided: it blocks the thread for some 30 ms. */
const INTROSPECTIONS = { atOnce: 1, waiting: 16, waitMs: HEAVY.waitMs, rests: 4 };

/**
 * Exports take minutes, so they have a lane of their own: heavy questions need not wait for one. One runs at once,
 * because it reads without a pause.
 */
export const exportLane = (): Lane => new Lane({ atOnce: 1, waiting: 8, waitMs: HEAVY.waitMs });

export function lanesOf({ operations, heavyOperations }: LimitSettings): Lanes {
  const lane = (atOnce: number, { waitingForEach, waitMs }: typeof LIGHT) =>
    new Lane({ atOnce, waiting: atOnce * waitingForEach, waitMs });
  return {
    light: lane(operations, LIGHT),
    heavy: lane(heavyOperations, HEAVY),
    introspection: new Lane(INTROSPECTIONS),
  };
}

/** Options of Fastify: if a request comes through a known proxy, its address is the client's. */
export const trusting = ({ proxies }: LimitSettings): Pick<FastifyServerOptions, 'trustProxy'> =>
  proxies.length === 0 ? {} : { trustProxy: [...proxies] };

/** Adds the limits to the routes that are added afterwards. */
export async function protect(app: FastifyInstance, limits: LimitSettings): Promise<void> {
  const { connections, rate, keyRate, keys } = limits;
  app.server.maxConnections = connections;
  await limitRates(app, { perAddress: rate, perKey: keyRate, keys });
}
