/** A restore whose process is killed leaves nothing behind, and can be made again. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp } from '../../src/curation/backup/backup.ts';
import { restore } from '../../src/curation/backup/restore.ts';
import { undoUnfinished } from '../../src/curation/large-load/undo.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { dumpRestorable, loadHistory } from './backup.contract.ts';

const folder = temporaryFolder();
const file = join(folder.path, 'backup.gz');
let stored: Awaited<ReturnType<typeof dumpRestorable>>;
beforeAll(async () => {
  const made = await openTestEmbedded();
  await loadHistory(made);
  await backUp(made, file, { version: '9.9.9' });
  stored = await dumpRestorable(made);
  await made.close();
});
afterAll(folder.remove);

/** Starts a restore, kills its process after its `nth` transaction, and returns how many it had made. */
function killAfter(path: string, nth: number): Promise<number> {
  const parts = ['--import', './tests/support/typescript.mjs', 'tests/curation/restore-killed.ts'];
  const child = spawn(process.execPath, [...parts, path, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let seen = 0;
  createInterface({ input: child.stdout }).on('line', () => {
    seen += 1;
    if (seen === nth) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('close', () => resolve(seen)));
}

test.each([2, 6, 9])('a restore killed after transaction %i', async (nth) => {
  const path = join(folder.path, `${nth}.grafeo`);
  expect(await killAfter(path, nth)).toBeGreaterThanOrEqual(nth);
  const graph = await openTestEmbedded(path);
  expect(await undoUnfinished(graph)).toBe(true);
  const left = await graph.read(`MATCH (n) WHERE NOT n:Meta RETURN count(n) AS n`);
  expect(left).toEqual([{ n: 0 }]);
  expect((await restore(graph, file)).faults).toEqual([]);
  expect(await dumpRestorable(graph)).toEqual(stored);
  await graph.close();
});
