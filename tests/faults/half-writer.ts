/** A separate process for tests: opens a graph, leaves a write open after its first rows, and waits to be killed. */
import { describeFailure } from '../../src/exit.ts';
import { openGraph, type GraphSettings } from '../../src/graph/open-graph.ts';

const [settings = ''] = process.argv.slice(2);
try {
  const graph = await openGraph(JSON.parse(settings) as GraphSettings);
  await graph.write(async (run) => {
    await run(`CREATE (:Claim {id: 'half', revision: 9, rank: 'normal'})`);
    console.log('half written');
    // The query shows from time to time whether the process that holds the graph is still alive.
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await run('RETURN 1 AS one');
    }
  });
} catch (error) {
  console.log(describeFailure(error).line);
}
