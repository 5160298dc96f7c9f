/** While Neo4j is known to be away, nobody waits to learn it again: one probe asks for all. */
import { expect, test } from 'vitest';
import { RapportError } from '../../src/errors.ts';
import { Absence } from '../../src/graph/engines/neo4j/absence.ts';
import { expectCode } from './contract/suite.ts';

const away = () => new RapportError('SERVICE_UNAVAILABLE', 'Neo4j cannot be reached.');

/** An absence that is known, whose probes the test settles, and a record of what is asked. */
async function known() {
  const probes: { readonly succeed: () => void; readonly fail: () => void }[] = [];
  const events: string[] = [];
  const absence = new Absence(
    () =>
      new Promise<void>((resolve, reject) => {
        events.push('probe');
        probes.push({ succeed: resolve, fail: () => reject(away()) });
      }),
  );
  const read = () => {
    events.push('read');
    return Promise.resolve('rows');
  };
  await expectCode(
    absence.guard(() => Promise.reject(away())),
    'SERVICE_UNAVAILABLE',
  );
  return { absence, probes, events, read };
}

test('reads of a Neo4j that is away are not tried: one probe answers for all', async () => {
  const { absence, probes, events, read } = await known();
  const reads = Array.from({ length: 30 }, () => absence.guard(read));
  probes[0]!.fail();
  for (const each of reads) await expectCode(each, 'SERVICE_UNAVAILABLE');
  expect(events).toEqual(['probe']);
});

test('a probe that hangs holds nobody up', async () => {
  const { absence, probes, events, read } = await known();
  // The probe is never settled, so the read can end only by itself.
  await expectCode(absence.guard(read), 'SERVICE_UNAVAILABLE');
  await expectCode(absence.guard(read), 'SERVICE_UNAVAILABLE');
  expect(events).toEqual(['probe']);
  expect(probes).toHaveLength(1);
});

test('the first read after Neo4j is back is made, and later ones need no probe', async () => {
  const { absence, probes, events, read } = await known();
  const first = absence.guard(read);
  probes[0]!.succeed();
  expect(await first).toBe('rows');
  expect(await absence.guard(read)).toBe('rows');
  expect(events).toEqual(['probe', 'read', 'read']);
});

test('an error of the query itself is no absence', async () => {
  const { absence, probes, events, read } = await known();
  const first = absence.guard(() => Promise.reject(new RapportError('INTERNAL', 'wrong query')));
  probes[0]!.succeed();
  await expectCode(first, 'INTERNAL');
  expect(await absence.guard(read)).toBe('rows');
  expect(events).toEqual(['probe', 'read']);
});
