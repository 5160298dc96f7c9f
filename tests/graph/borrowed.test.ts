/** A graph that another holder lends: the whole contract, and what happens when one of the two is gone. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { borrow } from '../../src/graph/lending/borrowed-graph.ts';
import { lend, type Lender } from '../../src/graph/lending/lender.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { describeContract } from './contract.ts';
import { expectCode } from './contract/suite.ts';

const folder = temporaryFolder();
const socket = join(folder.path, 'server.sock');
let held: Graph;
let lender: Lender;

async function hold(): Promise<void> {
  held = await openTestEmbedded();
  lender = await lend(held, socket);
}

async function borrowed(): Promise<Graph> {
  const graph = await borrow(socket);
  if (graph === null) throw new Error('Nobody lends the graph.');
  return graph;
}

async function endHolding(): Promise<void> {
  lender.close();
  await held.close();
}

afterAll(async () => {
  await endHolding();
  folder.remove();
});

describeContract({
  name: 'a graph that is lent',
  open: async () => {
    await hold();
    return borrowed();
  },
  reopen: borrowed,
});

describe('lending', () => {
  beforeAll(async () => {
    await endHolding();
    await hold();
  });

  const count = async (graph: Graph) => {
    const [row] = await graph.read('MATCH (n:Half) RETURN count(n) AS n');
    return row?.['n'];
  };

  test('only the owner may open the socket', () => {
    expect(statSync(socket).mode & 0o777).toBe(0o600);
  });

  test('the graph is shared while it is lent, and no longer', async () => {
    expect(lender.graph.info.isShared).toBe(false);
    const graph = await borrowed();
    await graph.ping();
    expect([lender.graph.info.isShared, graph.info.isShared]).toEqual([true, true]);
    await graph.close();
    while (lender.graph.info.isShared) await new Promise(setImmediate);
  });

  test('a write whose borrower hangs up leaves nothing, and the next one begins', async () => {
    const graph = await borrowed();
    const cut = graph.write(async (run) => {
      await run('CREATE (:Half)');
      await graph.close();
    });
    await expectCode(cut, 'SERVICE_UNAVAILABLE');
    await held.write((run) => run('CREATE (:Whole)'));
    expect(await count(held)).toBe(0);
  });

  test('a write whose holder ends is told so', async () => {
    const graph = await borrowed();
    const cut = graph.write(async (run) => {
      await run('CREATE (:Half)');
      lender.close();
      await run('CREATE (:Half)');
    });
    await expectCode(cut, 'SERVICE_UNAVAILABLE');
    await expectCode(graph.read('RETURN 1 AS one'), 'SERVICE_UNAVAILABLE');
    expect(await count(held)).toBe(0);
    expect(await borrow(socket)).toBeNull();
    await graph.close();
    lender = await lend(held, socket);
    expect(await count(await borrowed())).toBe(0);
  });

  test('texts of any kind and long answers arrive as they are', async () => {
    const graph = await borrowed();
    const texts = ['a\nb', '\u2028\u2029\r', '😀', 'x'.repeat(300_000)];
    const rows = await graph.read('UNWIND $texts AS t RETURN t AS t', { texts });
    expect(rows).toEqual(texts.map((t) => ({ t })));
    await graph.close();
  });
});
