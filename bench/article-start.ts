/** Measures how fast a server with the article starts and how much memory it takes, compared with the bare floor. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type Call } from './measure/client.ts';
import { memoryMb, start, type Command } from './measure/process.ts';
import { median } from './measure/statistics.ts';
import { table } from './report.ts';

/**
 * What was measured of one server's starts: the median time to the first answer, and the median memory right
 * after it.
 */
export interface StartMeasured {
  readonly title: string;
  readonly ms: number;
  readonly rss: number | null;
}

const TIMES = 7;

const FLOOR: Command = {
  args: ['bench/floor/server.mjs'],
  env: { NEO4J_URI: 'bolt://127.0.0.1:9' },
};
const PING: Call = { path: '/ping', body: '{}' };
const ARTICLE: Call = {
  path: '/graphql',
  body: JSON.stringify({
    query: '{ relationship(a: "john-kerry", b: "kem-sokha") { verdict } }',
  }),
};

export async function measureStart(say: (line: string) => void): Promise<StartMeasured[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-bench-start-'));
  const rapport = (data: string): Command => ({
    args: ['dist/main.js'],
    env: { RAPPORT_DATA: path.join(folder, data), NEO4J_URI: '' },
  });
  try {
    // The servers take turns, because the machine's speed drifts.
    const kinds = [
      { title: 'bare floor', command: () => FLOOR, call: PING },
      { title: 'article, loaded before', command: () => rapport('warm'), call: ARTICLE },
      {
        title: 'article, empty data folder',
        command: (n: number) => rapport(`${n}`),
        call: ARTICLE,
      },
    ];
    await once(rapport('warm'), ARTICLE);
    const seen = kinds.map(() => [] as { ms: number; rss: number | null }[]);
    for (let n = 0; n < TIMES; n += 1) {
      for (const [i, { command, call }] of kinds.entries())
        seen[i]!.push(await once(command(n), call));
    }
    say('Starts with the article are measured.');
    return kinds.map(({ title }, i) => ({
      title,
      ms: median(seen[i]!.map(({ ms }) => ms)),
      rss: median(seen[i]!.flatMap(({ rss }) => rss ?? [])),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function once(command: Command, call: Call): Promise<{ ms: number; rss: number | null }> {
  const running = await start(command);
  const client = new Client(running.url);
  try {
    await client.post(call);
    return { ms: performance.now() - running.spawnedAt, rss: memoryMb(running.pid, 'VmRSS') };
  } finally {
    client.close();
    await running.stop();
  }
}

export function startTable(measured: readonly StartMeasured[]): string {
  const [floor] = measured;
  return table(
    ['Start', 'first answer ms', 'of the floor', 'RSS MB'],
    measured.map(({ title, ms, rss }) => [
      title,
      Math.round(ms),
      `${(ms / (floor?.ms ?? ms)).toFixed(2)} ×`,
      rss === null || Number.isNaN(rss) ? null : Math.round(rss),
    ]),
  );
}
