/** Broken files of records: none crashes an import, every record is accounted for, and a huge line takes no memory. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFtm } from '../../src/exchange/import/ftm/ftm.ts';
import { openFtmStatements } from '../../src/exchange/import/ftm/statements.ts';
import { openPopolo } from '../../src/exchange/import/popolo/popolo.ts';
import { OUTCOMES, type Importer } from '../../src/exchange/import/importer.ts';
import { RapportError } from '../../src/errors.ts';
import { tries } from '../support/extent.ts';
import { itemsOf, OPTIONS } from './collect-import.ts';

const REAL = 'tests/exchange/real/uk-cabinet-office';

const POPOLO = JSON.stringify({
  persons: [
    {
      id: 'ann',
      name: 'Ann',
      other_names: [{ name: 'A', start_date: '2001' }],
      sources: [{ url: 'https://example.org' }],
    },
  ],
  organizations: [
    { id: 'house', name: 'House', classification: 'party', parent_id: 'up' },
    { id: 'up', name: 'Up' },
  ],
  posts: [{ id: 'chair', label: 'Chair', organization_id: 'house' }],
  memberships: [
    {
      person_id: 'ann',
      organization_id: 'house',
      post_id: 'chair',
      start_date: '2010',
      end_date: '2012-01',
    },
  ],
  events: [
    {
      id: 'e',
      name: 'E',
      classification: 'meeting',
      status: 'confirmed',
      attendees: [{ id: 'ann' }],
      start_date: '2011',
    },
  ],
});

const inputOf = (bytes: Buffer) => ({
  name: 'broken',
  async *read() {
    // Pieces of odd lengths, so that nothing depends on where a chunk ends.
    for (let at = 0; at < bytes.length; at += 1_013)
      yield await Promise.resolve(bytes.subarray(at, at + 1_013));
  },
});

/** Cuts, doubles and overwrites pieces of a file. */
const broken = (bytes: Buffer) =>
  fc
    .array(
      fc.record({
        at: fc.nat(bytes.length),
        length: fc.nat(40),
        by: fc.oneof(
          fc.uint8Array({ maxLength: 6 }),
          fc
            .constantFrom('"', '{', '}', '[', ']', ',', ':', '\n', '\\', '2013-02-31', 'null')
            .map((text) => Buffer.from(text)),
        ),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((cuts) =>
      cuts.reduce(
        (text, { at, length, by }) =>
          Buffer.concat([text.subarray(0, at), by, text.subarray(at + length)]),
        bytes,
      ),
    );

async function read(open: typeof openFtm, bytes: Buffer) {
  let importer: Importer;
  try {
    importer = await open(inputOf(bytes), OPTIONS);
  } catch (error) {
    // The file as a whole is refused, with a reason.
    expect(error).toBeInstanceOf(RapportError);
    return [];
  }
  return itemsOf(importer);
}

describe('broken files of records', () => {
  test.each([
    ['entities of FollowTheMoney', openFtm, () => readFile(`${REAL}.ftm.json`)],
    ['statements of FollowTheMoney', openFtmStatements, () => readFile(`${REAL}.statements.csv`)],
    ['Popolo', openPopolo, () => Promise.resolve(Buffer.from(POPOLO))],
  ])('of %s never crash, and give a reason for all that is refused', async (_, open, real) => {
    const bytes = await real();
    await fc.assert(
      fc.asyncProperty(broken(bytes), async (mutated) => {
        const items = await read(open, mutated);
        for (const { outcome, problems, claims } of items) {
          expect(OUTCOMES).toContain(outcome);
          if (outcome === 'refused')
            expect(problems.map(({ severity }) => severity)).toContain('refused');
          if (outcome !== 'imported') expect(claims).toEqual([]);
        }
        if (open !== openFtm) return;
        const lines = mutated.toString('latin1').split('\n');
        expect(items).toHaveLength(lines.length - (lines.at(-1) === '' ? 1 : 0));
      }),
      tries(20, 334),
    );
  });

  test('a line of 100 MB is refused with its number, and takes no memory', async () => {
    const piece = Buffer.alloc(1 << 20, 'x');
    const input = {
      name: 'huge',
      async *read() {
        yield await Promise.resolve(
          Buffer.from('{"id":"ann","schema":"Person","properties":{"name":["Ann"]}}\n{"id":"'),
        );
        for (let at = 0; at < 100; at++) yield await Promise.resolve(piece);
        yield await Promise.resolve(
          Buffer.from('"}\n{"id":"bob","schema":"Person","properties":{"name":["Bob"]}}'),
        );
      },
    };
    const before = process.memoryUsage().rss;
    const items = await itemsOf(await openFtm(input, OPTIONS));
    expect(items.map(({ line, outcome, problems }) => [line, outcome, problems[0]?.code])).toEqual([
      [1, 'imported', undefined],
      [2, 'refused', 'tooLong'],
      [3, 'imported', undefined],
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(80 * 1024 * 1024);
  });
});
