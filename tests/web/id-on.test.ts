/** The explorer writes ids as the API does, in one place, and takes none apart. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeId, readNodeId } from '../../src/api/request/node-id.ts';
import { ALL_KNOWN } from '../../src/domain/time/knowledge.ts';
import { idOn } from '../../web/src/address/id-on.ts';

const FOLDER = 'web/src';
const KEY = 'john-kerry';
/** Code that writes an "@" between two parts, or looks for one: `}@${`, `'@'`. */
const MARKS = /\}@\$\{|['"`]@['"`]/;

test('the explorer writes an id as the API does', () => {
  expect(idOn(KEY, null)).toBe(nodeId(KEY, ALL_KNOWN));
  expect(idOn(KEY, '2016-01-25')).toBe(nodeId(KEY, '2016-01-25'));
  expect(readNodeId('id', idOn(KEY, '2016-01-25'))).toEqual({ key: KEY, day: '2016-01-25' });
});

test('no other file of the explorer writes an id or takes one apart', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(FOLDER, file));
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter((file) => MARKS.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([path.join(FOLDER, 'address/id-on.ts')]);
});
