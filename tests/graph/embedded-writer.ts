/** A separate process for tests: writes rounds of two nodes and prints each committed round. */
import { openGraph } from '../../src/graph/open-graph.ts';

const [path = ''] = process.argv.slice(2);
const graph = await openGraph({ engine: 'embedded', path });
for (let round = 1; ; round++) {
  await graph.write(async (run) => {
    await run('CREATE (:Entity {id: $id, round: $round})', { id: `a${round}`, round });
    await run('CREATE (:Entity {id: $id, round: $round})', { id: `b${round}`, round });
  });
  console.log(round);
}
