/** Bounds how many requests one address, or one key, may send. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from './loopback.ts';

export interface RateSettings {
  /** Requests to the API that one address may send per minute; 0 for no limit. */
  readonly perAddress: number;
  /** Requests per minute that may be sent with one key. */
  readonly perKey: number;
  /** The keys that the server knows. A request with one of them counts by its key. */
  readonly keys: readonly string[];
}

/** The header with the key. A request with a known key counts by that key, and any other by its address. */
export const KEY_HEADER = 'x-rapport-key';

/** Adds the limit to the routes that are added afterwards. Requests from this machine have no limit. */
export async function limitRates(app: FastifyInstance, settings: RateSettings): Promise<void> {
  const { perAddress, perKey, keys } = settings;
  if (perAddress === 0) return;
  const known = new Set(keys);
  const keyOf = ({ headers }: FastifyRequest) => {
    const key = headers[KEY_HEADER];
    return typeof key === 'string' && known.has(key) ? key : undefined;
  };
  await app.register(rateLimit, {
    timeWindow: '1 minute',
    max: (request) => (keyOf(request) === undefined ? perAddress : perKey),
    // The prefixes differ, so that no address can be taken for a key.
    keyGenerator: (request) => {
      const key = keyOf(request);
      return key === undefined ? `address ${request.ip}` : `key ${key}`;
    },
    // Pages and health checks are cheap, and a probe must never be refused.
    allowList: (request) => !/^\/(graphql|export)\b/.test(request.url) || isLoopback(request.ip),
  });
}
