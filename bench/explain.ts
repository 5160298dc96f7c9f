/**
 * `npm run bench:explain`: shows how Neo4j plans the questions of the contract, and what they cost on the
 * embedded engine.
 */
import { parseArgs } from 'node:util';
import { openServer } from '../src/api/http/server.ts';
import { EXPLAIN_HEADER } from '../src/api/http/explain-header.ts';
import type { Graph } from '../src/graph/graph.ts';
import { explained, namedIn, type Explained } from './explain/questions.ts';
import { planOf, telling, type Plan, type Sent } from './explain/plans.ts';
import { dataFolderOf, neo4jFromEnvironment, readSize } from './options.ts';
import {
  erase,
  fingerprintOf,
  isLoaded,
  loadWorld,
  mark,
  openTarget,
  withDriver,
  type Target,
} from './prepare.ts';
import { makeWorld } from './world/world.ts';

const USAGE = `usage: NEO4J_URI=… npm run bench:explain -- [options]
  --size <s>  1k, 10k (default), 100k or 1m relationships
  --seed <n>  another world of the same size (default 1)
  --only <t>  only questions with this text in their names
  --keep      uses the loaded worlds even if the code has changed since`;

const ROUNDS = 5;
/** A round repeats a request until this much time has passed, because processor time is counted coarsely. */
const ROUND_MS = 100;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  const world = makeWorld(readSize(values.size), Number(values.seed));
  const questions = explained(namedIn(world.frame, world.dataset.id)).filter(([name]) =>
    name.includes(values.only),
  );
  const address = neo4jFromEnvironment();
  const embedded: Target = {
    engine: 'embedded',
    dataFolder: dataFolderOf(values.size, Number(values.seed)),
  };
  for (const target of [embedded, { engine: 'neo4j', address } as const]) {
    if (values.keep || (await isLoaded(target, fingerprintOf(world)))) continue;
    console.error(`Loading ${world.dataset.title} (${target.engine}) …`);
    await erase(target);
    await using(target, (graph) => loadWorld(graph, world));
    await mark(target, fingerprintOf(world));
  }
  const cpu = await using(embedded, (graph) => costs(graph, questions));
  const plans = await using({ engine: 'neo4j', address }, (graph) => plansOn(graph, questions));
  console.log(tableOf(questions, plans, cpu));

  async function plansOn(graph: Graph, asked: readonly Explained[]): Promise<Plan[]> {
    const sent: Sent[] = [];
    return withDriver(address, (driver) =>
      serving(
        telling(graph, (each) => sent.push(each)),
        async (ask) => {
          const found: Plan[] = [];
          for (const [, query] of asked) {
            sent.length = 0;
            await ask(query);
            found.push(await planOf(driver, sent));
          }
          return found;
        },
      ),
    );
  }
}

async function using<T>(target: Target, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openTarget(target);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

/**
 * Asks a question, and tells whether it was answered. On a busy machine the heaviest ones may exceed the time
 * limit.
 */
type Ask = (query: string) => Promise<boolean>;

/** Serves the graph in this process, so that the processor time of the engine's threads is counted too. */
async function serving<T>(graph: Graph, work: (ask: Ask) => Promise<T>): Promise<T> {
  const server = await openServer({
    ...{ graph, host: '127.0.0.1', port: 0, schemaFolder: 'schema', webFolder: 'web/dist' },
    silent: true,
  });
  try {
    return await work(async (query) => {
      // With this header the server never answers from memory.
      const headers = { 'content-type': 'application/json', [EXPLAIN_HEADER]: '1' };
      const body = JSON.stringify({ query });
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      const text = await response.text();
      const isAnswered = response.ok && !text.includes('"errors"');
      if (!isAnswered) console.error(`${query}\n${text}`);
      return isAnswered;
    });
  } finally {
    await server.close();
  }
}

/** Processor time of one request in ms, including that of the client: the least of several rounds. */
function costs(graph: Graph, questions: readonly Explained[]): Promise<number[]> {
  return serving(graph, async (ask) => {
    const found: number[] = [];
    for (const [, query] of questions) {
      if (!(await ask(query))) {
        found.push(NaN);
        continue;
      }
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = process.cpuUsage();
        const started = performance.now();
        let asked = 0;
        do {
          await ask(query);
          asked += 1;
        } while (performance.now() - started < ROUND_MS);
        const { user, system } = process.cpuUsage(before);
        rounds.push((user + system) / 1_000 / asked);
      }
      found.push(Math.min(...rounds));
    }
    return found;
  });
}

function tableOf(
  questions: readonly Explained[],
  plans: readonly Plan[],
  cpu: readonly number[],
): string {
  const rows = questions.map(([name, , whyScan], i) => {
    const { queries, first, scans, dbHits, records } = plans[i]!;
    const why = scans.length === 0 ? '' : (whyScan ?? '**?**');
    const cost = Number.isNaN(cpu[i]) ? '–' : cpu[i]!.toFixed(1);
    const cells = [name, queries, first, scans.join(', '), dbHits.toLocaleString('en'), records];
    return `| ${[...cells, cost, why].join(' | ')} |`;
  });
  return [
    '| Question | Queries | Begins with | Scans | Db hits | Records | Embedded: CPU ms | Why it scans |',
    '| --- | ---: | --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}
