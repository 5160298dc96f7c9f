/** Shared by the parts of the contract suite. */
import { expect } from 'vitest';
import { isRapportError, type ErrorCode, type RapportError } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';

/** The graph under test, for a part of the suite. */
export interface Suite {
  graph(): Graph;
  /** Closes the graph and reopens the same data. */
  reopen(): Promise<void>;
  test(title: string, body: () => Promise<void>): void;
}

/** Removes everything except the schema version and the test marker. */
export async function clear(graph: Graph): Promise<void> {
  await graph.write((run) => run('MATCH (n) WHERE NOT n:Meta DETACH DELETE n'));
}

/** Expects `call` to reject with `code`, and returns the error. */
export async function expectCode(call: Promise<unknown>, code: ErrorCode): Promise<RapportError> {
  const error: unknown = await call.then(
    (value) => value,
    (reason: unknown) => reason,
  );
  if (!isRapportError(error)) throw new Error(`expected ${code}, got ${JSON.stringify(error)}`);
  expect([error.code, error.message]).toEqual([code, error.message]);
  return error;
}
