/** Regression: a curator's claim relates only entities that are known on that day. */
import { expect, test } from 'vitest';
import { asOf } from './support/as-of.ts';
import { world } from './support/world.ts';

test("a curator's hint is known on the days on which both entities are known", () => {
  const built = world().person('a', 'b').source('s', { publishedOn: '2016-01-10' });
  built.claim('a name Anna').source('t', { publishedOn: '2016-01-20' }).claim('b name Anna');
  built.source('ours', { kind: 'curation' }).claim('a possiblySameAs b');
  const projection = built.project();
  const on = (day: string) => Object.keys(asOf(projection, day).ties);
  expect(asOf(projection, '2016-01-15').entities).toEqual(['a']);
  expect(on('2016-01-20')).toHaveLength(1);
  expect(on('2016-01-15')).toEqual([]);
});
