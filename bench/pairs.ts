/** Counts the rows that pairs add to the stored graph of the synthetic world: `npm run bench:pairs -- 10000 100000`. */
import { project } from '../src/domain/projection.ts';
import type { Projection } from '../src/domain/projection.ts';
import { allRecords, makeWorld } from './world/world.ts';

const spansOf = (relationships: Projection['involvements' | 'pairs' | 'ties']): number =>
  relationships.reduce((sum, { spans }) => sum + spans.length, 0);

for (const size of process.argv.slice(2).map(Number)) {
  const records = allRecords(makeWorld(size));
  const started = performance.now();
  const { involvements, pairs, ties } = project(records);
  const seconds = (performance.now() - started) / 1000;
  const [parts, counterparts] = [spansOf(involvements), spansOf(pairs)];
  console.log(
    `world of ${size}: ${records.claims.length} claims, ${parts} involvement spans, ` +
      `${counterparts} counterpart spans (${(counterparts / parts).toFixed(2)} each), ` +
      `${spansOf(ties)} other spans; projected in memory in ${seconds.toFixed(1)} s`,
  );
}
