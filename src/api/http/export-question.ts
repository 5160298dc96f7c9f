/** Reads from an address what an export is asked for, and refuses parameters that it does not know. */
import type { FastifyRequest } from 'fastify';
import { RapportError } from '../../errors.ts';
import type { ExportQuestion } from './exporter.ts';

const ONCE = ['network', 'depth', 'event', 'dataset', 'knownBy', 'names'] as const;
const PARAMETERS: readonly string[] = ['actor', ...ONCE];

/** @throws RapportError `BAD_USER_INPUT` with `details.argument` for a parameter that is unknown or given twice. */
export function questionIn({ url, protocol, host }: FastifyRequest): ExportQuestion {
  const start = url.indexOf('?');
  const given = new URLSearchParams(start === -1 ? '' : url.slice(start));
  for (const name of given.keys()) {
    if (!PARAMETERS.includes(name)) {
      throw wrong(name, `there is no such parameter; there are ${PARAMETERS.join(', ')}.`);
    }
    if (name !== 'actor' && given.getAll(name).length > 1) throw wrong(name, 'give it once.');
    if (given.getAll(name).includes('')) throw wrong(name, 'it is empty; leave it out.');
  }
  const actors = given.getAll('actor');
  const depth = given.get('depth');
  if (depth !== null && !/^\d{1,3}$/.test(depth)) throw wrong('depth', 'give a whole number.');
  const texts = Object.fromEntries(
    ONCE.flatMap((name) => {
      const value = given.get(name);
      return value === null || name === 'depth' ? [] : [[name, value]];
    }),
  );
  return {
    ...texts,
    ...(actors.length === 0 ? {} : { actors }),
    ...(depth === null ? {} : { depth: Number(depth) }),
    site: `${protocol}://${host}`,
  };
}

const wrong = (argument: string, what: string) =>
  new RapportError('BAD_USER_INPUT', `${argument}: ${what}`, { details: { argument } });
