/** Bounds how often one address, or one key, may ask. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from './loopback.ts';

export interface RateSettings {
  /** Requests to the API that one address may send a minute; 0 for any number. */
  readonly perAddress: number;
  /** Requests that may be sent a minute with one key. */
  readonly perKey: number;
  /** The keys that count instead of an address. */
  readonly keys: readonly string[];
}

/** A request with one of the keys in this header is counted by the key. */
export const KEY_HEADER = 'x-rapport-key';

/** Adds the limit to the routes that are added after it. Loopback has no limit. */
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
    // Different prefixes, so that no address can pass for a key.
    keyGenerator: (request) => {
      const key = keyOf(request);
      return key === undefined ? `address ${request.ip}` : `key ${key}`;
    },
    // Pages and health checks are cheap, and a probe must never be refused.
    allowList: (request) => !request.url.startsWith('/graphql') || isLoopback(request.ip),
  });
}
