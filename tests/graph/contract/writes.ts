/** Write transactions: atomic, serial, and with uniqueness constraints. */
import { beforeEach, expect } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { clear, expectCode, type Suite } from './suite.ts';

const ids = async (graph: Graph) =>
  (await graph.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY n.id')).map(({ id }) => id);

const UNIQUE = ['Entity.id', 'Claim.id', 'Name.key', 'Revision.number', 'Change.id', 'MergedId.id'];

/** Registers the tests of writes. */
export function testWrites({ graph, test }: Suite): void {
  beforeEach(() => clear(graph()));

  test('a write returns the result of its callback', async () => {
    const rows = await graph().write((run) =>
      run(`CREATE (n:Entity {id: 'a'}) RETURN n AS n, labels(n) AS labels`),
    );
    expect(rows).toEqual([{ n: { id: 'a' }, labels: ['Entity'] }]);
  });

  test('a query sees earlier writes of its transaction', async () => {
    const seen = await graph().write(async (run) => {
      await run(`CREATE (:Entity {id: 'a'})`);
      return run('MATCH (n:Entity) RETURN n.id AS id');
    });
    expect(seen).toEqual([{ id: 'a' }]);
  });

  test('MERGE with ON CREATE and ON MATCH is idempotent', async () => {
    const merge = () =>
      graph().write((run) =>
        run(
          `UNWIND $ids AS id MERGE (n:Entity {id: id})
             ON CREATE SET n.made = 1 ON MATCH SET n.met = coalesce(n.met, 0) + 1`,
          { ids: ['a', 'b'] },
        ),
      );
    await merge();
    await merge();
    const rows = await graph().read('MATCH (n:Entity) RETURN n AS n ORDER BY n.id');
    expect(rows.map(({ n }) => n)).toEqual([
      { id: 'a', made: 1, met: 1 },
      { id: 'b', made: 1, met: 1 },
    ]);
  });

  test('MERGE of a relationship is idempotent', async () => {
    await graph().write((run) => run(`CREATE (:Entity {id: 'a'}), (:Entity {id: 'b'})`));
    for (const weight of [1, 2]) {
      await graph().write((run) =>
        run(`MATCH (a:Entity {id: 'a'}), (b:Entity {id: 'b'}) MERGE (a)-[r:TIE]->(b) SET r += $p`, {
          p: { weight },
        }),
      );
    }
    expect(await graph().read('MATCH ()-[r:TIE]->() RETURN r AS r')).toEqual([
      { r: { weight: 2 } },
    ]);
  });

  test('FOREACH, REMOVE, labels and DETACH DELETE work', async () => {
    await graph().write(async (run) => {
      await run(`CREATE (:Entity {id: 'a', x: 1}), (:Entity {id: 'b'})`);
      await run(
        `MATCH (n:Entity {id: 'a'}) FOREACH (i IN range(1, 2) | CREATE (n)-[:HAS]->(:Part {i: i}))`,
      );
      await run(`MATCH (n:Entity {id: 'a'}) REMOVE n.x SET n:Person`);
      await run(`MATCH (n:Entity {id: 'b'}) DETACH DELETE n`);
    });
    const rows = await graph().read(
      'MATCH (n:Person)-[:HAS]->(p:Part) WITH n, p ORDER BY p.i RETURN n AS n, collect(p.i) AS parts',
    );
    expect(rows).toEqual([{ n: { id: 'a' }, parts: [1, 2] }]);
    expect(await ids(graph())).toEqual(['a']);
  });

  test('relationships, then nodes, can be deleted by query', async () => {
    await graph().write(async (run) => {
      await run(`CREATE (:Entity {id: 'a'})-[:TIE]->(:Entity {id: 'b'})`);
      await run('MATCH (:Entity)-[r:TIE]->(:Entity) DELETE r');
      await run('MATCH (n:Entity) DELETE n');
    });
    expect(await ids(graph())).toEqual([]);
  });

  test('counts from subqueries are stored if they changed', async () => {
    await graph().write((run) =>
      run(`CREATE (a:Entity {id: 'a', seen: 7}), (:Entity {id: 'b', seen: 0, late: 0}),
        (a)-[:TIE {day: '1'}]->(:Part {x: 'late'}), (a)-[:TIE {day: '1'}]->(:Part {x: 'soon'}),
        (a)-[:TIE {day: '3'}]->(:Part {x: 'late'})`),
    );
    const count = () =>
      graph().write((run) =>
        run(
          `UNWIND $ids AS id MATCH (e:Entity {id: id})
           CALL (e) {
             MATCH (e)-[r:TIE]->(o:Part) WHERE r.day <= $day
             RETURN count(r) AS seen, coalesce(sum(CASE WHEN o.x = 'late' THEN 1 ELSE 0 END), 0) AS late
           }
           CALL (e) { MATCH (e)<-[r:TIE]-(o:Entity) RETURN count(r) AS back }
           WITH e AS e, seen AS seen, late AS late, back AS back
           WHERE e.seen IS NULL OR e.seen <> seen OR e.late IS NULL OR e.late <> late
           SET e.seen = seen, e.late = late, e.back = back RETURN e.id AS id`,
          { ids: ['a', 'b', 'nobody'], day: '2' },
        ),
      );
    expect(await count()).toEqual([{ id: 'a' }]);
    expect(await count()).toEqual([]);
    const rows = await graph().read(`MATCH (n:Entity) RETURN n AS n ORDER BY n.id`);
    expect(rows.map(({ n }) => n)).toEqual([
      { id: 'a', seen: 2, late: 1, back: 0 },
      { id: 'b', seen: 0, late: 0 },
    ]);
  });

  test('a batch of 2,000 rows is written whole', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => ({
      id: `e${i}`,
      props: { seq: i, name: `ឈ្មោះ ${i}`, tags: ['a', 'b'] },
    }));
    await graph().write((run) =>
      run('UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n += row.props', { rows }),
    );
    const [sum] = await graph().read('MATCH (n:Entity) RETURN count(n) AS n, sum(n.seq) AS sum');
    expect(sum).toEqual({ n: 2_000, sum: 1_999_000 });
  });

  test('a rejected callback rolls everything back, and its error passes through', async () => {
    const fault = new Error('of the callback');
    const write = graph().write(async (run) => {
      await run(`CREATE (:Entity {id: 'a'})`);
      throw fault;
    });
    await expect(write).rejects.toBe(fault);
    expect(await ids(graph())).toEqual([]);
  });

  test('a failed query rolls everything back', async () => {
    const write = graph().write(async (run) => {
      await run(`CREATE (:Entity {id: 'a'})`);
      await run('NONSENSE');
    });
    await expectCode(write, 'INTERNAL');
    expect(await ids(graph())).toEqual([]);
  });

  test('a failed query rolls everything back even if the callback continues', async () => {
    const write = graph().write(async (run) => {
      await run(`CREATE (:Entity {id: 'a'})`);
      await run('NONSENSE').catch(() => undefined);
      await run(`CREATE (:Entity {id: 'b'})`).catch(() => undefined);
      return 'went on';
    });
    await expectCode(write, 'INTERNAL');
    expect(await ids(graph())).toEqual([]);
  });

  test('queries that nobody awaits belong to the transaction', async () => {
    await graph().write(async (run) => {
      void run(`CREATE (:Entity {id: 'a'})`);
      void run(`CREATE (:Entity {id: 'b'})`);
    });
    expect(await ids(graph())).toEqual(['a', 'b']);
  });

  test('a query after the end of the transaction is refused', async () => {
    const run = await graph().write(async (run) => run);
    await expectCode(run('CREATE (:Entity)'), 'INTERNAL');
    expect(await ids(graph())).toEqual([]);
  });

  test('a read during a write does not see its changes', async () => {
    await graph().write(async (run) => {
      await run(`CREATE (:Entity {id: 'a'})`);
      expect(await ids(graph())).toEqual([]);
    });
    expect(await ids(graph())).toEqual(['a']);
  });

  test('a read right after a write sees its changes', async () => {
    for (let i = 0; i < 20; i++) {
      await graph().write((run) => run('MERGE (n:Entity {id: $id}) SET n.i = $i', { id: 'a', i }));
      expect(await graph().read('MATCH (n:Entity) RETURN n.i AS i')).toEqual([{ i }]);
    }
  });

  test('concurrent writes lose no update', async () => {
    await graph().write((run) => run(`CREATE (:Entity {id: 'a', n: 0})`));
    const add = () =>
      graph().write(async (run) => {
        const [row] = await run('MATCH (e:Entity) RETURN e.n AS n');
        await run('MATCH (e:Entity) SET e.n = $n', { n: Number(row?.['n']) + 1 });
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await graph().read('MATCH (e:Entity) RETURN e.n AS n')).toEqual([{ n: 20 }]);
  });

  test('a failed write does not stop the next', async () => {
    const bad = graph().write((run) => run('NONSENSE'));
    const good = graph().write((run) => run(`CREATE (:Entity {id: 'a'})`));
    await expectCode(bad, 'INTERNAL');
    await good;
    expect(await ids(graph())).toEqual(['a']);
  });

  for (const unique of UNIQUE) {
    const [label, property] = unique.split('.');
    test(`${unique} is unique`, async () => {
      const create = () =>
        graph().write((run) => run(`CREATE (n:${label} {${property}: $v})`, { v: 1 }));
      await create();
      await expectCode(create(), 'CONSTRAINT_VIOLATED');
      const [row] = await graph().read(`MATCH (n:${label}) RETURN count(n) AS n`);
      expect(row).toEqual({ n: 1 });
    });
  }

  test('uniqueness applies within one transaction, and on SET', async () => {
    const twice = graph().write((run) => run(`UNWIND ['a', 'a'] AS id CREATE (:Entity {id: id})`));
    await expectCode(twice, 'CONSTRAINT_VIOLATED');
    await graph().write((run) => run(`CREATE (:Entity {id: 'a'}), (:Entity {id: 'b'})`));
    const set = graph().write((run) => run(`MATCH (n:Entity {id: 'b'}) SET n.id = 'a'`));
    await expectCode(set, 'CONSTRAINT_VIOLATED');
    expect(await ids(graph())).toEqual(['a', 'b']);
  });

  test('deleting a node that has relationships is refused', async () => {
    await graph().write((run) => run(`CREATE (:Entity {id: 'a'})-[:TIE]->(:Entity {id: 'b'})`));
    const write = graph().write((run) => run(`MATCH (n:Entity {id: 'a'}) DELETE n`));
    await expectCode(write, 'CONSTRAINT_VIOLATED');
    expect(await ids(graph())).toEqual(['a', 'b']);
  });

  for (const query of [
    `CREATE (:Entity {id: 'a'})`,
    `MERGE (n:Entity {id: 'a'}) RETURN n AS n`,
    `MATCH (n:Entity) SET n.x = 1`,
    `MATCH (n:Entity) DETACH DELETE n`,
    `MATCH (n:Entity) REMOVE n.keep`,
    `CREATE INDEX never IF NOT EXISTS FOR (n:Never) ON (n.x)`,
  ]) {
    test(`a read cannot write: ${query}`, async () => {
      await graph().write((run) => run(`CREATE (:Entity {id: 'there', keep: 1})`));
      await expectCode(graph().read(query), 'INTERNAL');
      expect(await graph().read('MATCH (n:Entity) RETURN n AS n')).toEqual([
        { n: { id: 'there', keep: 1 } },
      ]);
    });
  }

  test('a read may contain write keywords in text, names and comments', async () => {
    const rows = await graph().read(
      `// SET nothing, CREATE nothing
       RETURN 'MERGE' AS createdOn, "it's a SET" AS offset, {deleted: 1} AS \`DELETE\``,
    );
    expect(rows).toEqual([{ createdOn: 'MERGE', offset: "it's a SET", DELETE: { deleted: 1 } }]);
  });
}
