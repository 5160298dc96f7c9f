/** Keeps one client from blocking the others, by lanes for operations and limits on rates and connections. */
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Lanes } from './admission.ts';
import { Lane } from './lane.ts';
import type { LimitSettings } from './limit-settings.ts';
import { limitRates } from './rate-limit.ts';

/** How many operations may wait in a lane for each one that runs. Any more would wait in vain. */
const WAITING_FOR_EACH = 4;
/** On a healthy server, light operations wait only milliseconds. */
const LIGHT_WAIT_MS = 5_000;
const HEAVY_WAIT_MS = 10_000;
/** Introspection cannot be divided: it blocks the thread for some 30 ms. */
const INTROSPECTIONS = { atOnce: 1, waiting: 16, waitMs: HEAVY_WAIT_MS, rests: 4 };

export function lanesOf({ operations, heavyOperations }: LimitSettings): Lanes {
  const lane = (atOnce: number, waitMs: number) =>
    new Lane({ atOnce, waiting: atOnce * WAITING_FOR_EACH, waitMs });
  return {
    light: lane(operations, LIGHT_WAIT_MS),
    heavy: lane(heavyOperations, HEAVY_WAIT_MS),
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
