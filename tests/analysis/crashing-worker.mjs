/** A worker that crashes on PAGERANK, exits silently on BETWEENNESS, exhausts its memory on COMMUNITY, and answers otherwise. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ network, by }) => {
  if (by === 'PAGERANK') throw new Error('worn out');
  if (by === 'BETWEENNESS') process.exit(0);
  const kept = [];
  while (by === 'COMMUNITY') kept.push(Array.from({ length: 100_000 }, (_, i) => ({ i })));
  parentPort.postMessage({ scores: new Float64Array(network.order), communities: null });
});
