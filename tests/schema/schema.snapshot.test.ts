/** The public contract as one snapshot, so that every change to it is deliberate. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { loadSchema } from './load-schema.ts';

const SNAPSHOT = new URL('./schema.snapshot.graphql', import.meta.url);

test('the schema is the one in schema.snapshot.graphql (UPDATE_SCHEMA=1 npm run test:run -- schema)', () => {
  const printed = `${printSchema(lexicographicSortSchema(loadSchema()))}\n`;
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(SNAPSHOT, printed);
  expect(existsSync(SNAPSHOT)).toBe(true);
  expect(printed).toBe(readFileSync(SNAPSHOT, 'utf8'));
});
