/** The questions whose plans are examined exist in the contract and pass the limits. */
import { expect, test } from 'vitest';
import { Kind, parse, validate } from 'graphql';
import { explained, namedIn } from '../../bench/explain/questions.ts';
import { makeWorld } from '../../bench/world/world.ts';
import { checkLimits } from '../../src/api/request/limits.ts';
import { makeSchema } from '../../src/api/request/schema.ts';
import { resolvers } from '../../src/api/resolvers.ts';

const schema = makeSchema('schema', resolvers);
const { frame, dataset } = makeWorld(1_000);
const questions = explained(namedIn(frame, dataset.id));

test.each(questions.map(([name, query]) => [name, query] as const))('%s', (_name, query) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  checkLimits({ schema, operation, fragments: new Map(), variables: {} });
});

test('no two questions have the same name', () => {
  expect(new Set(questions.map(([name]) => name)).size).toBe(questions.length);
});
