/** A data folder that may only be read: through another mount, or by a user without the right to write. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rapport } from '../cli/rapport.ts';
import { temporaryFolder } from '../support/embedded.ts';
import { describeReadOnly, type Rights } from './read-only.contract.ts';

const folder = temporaryFolder();
const data = join(folder.path, 'data');
const view = join(folder.path, 'view');
mkdirSync(data);
mkdirSync(view);
afterAll(() => {
  chmodSync(data, 0o755);
  if (rights === byMount) execFileSync('umount', ['--lazy', view]);
  folder.remove();
});

const byMode: Rights = {
  allow: () => setMode(0o755, 0o644),
  readOnly: () => setMode(0o555, 0o444),
};

function setMode(ofFolder: number, ofFile: number): Promise<Record<string, string>> {
  for (const name of readdirSync(data)) chmodSync(join(data, name), ofFile);
  chmodSync(data, ofFolder);
  return Promise.resolve({ RAPPORT_DATA: data });
}

/** No file mode keeps root from writing, but a mount does. */
const byMount: Rights = {
  allow: () => Promise.resolve({ RAPPORT_DATA: data }),
  readOnly: () => Promise.resolve({ RAPPORT_DATA: view }),
};

function canMount(): boolean {
  try {
    execFileSync('mount', ['--bind', data, view], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,bind,ro', view], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isRoot = process.getuid?.() === 0;
const rights = isRoot ? (canMount() ? byMount : undefined) : byMode;

if (rights === undefined) {
  test.skip('A folder (skipped: this process may not mount one)', () => undefined);
} else {
  describeReadOnly('A folder', rights);
  test('without a graph is refused in one line', async () => {
    const { RAPPORT_DATA: path = '' } = await rights.readOnly();
    for (const command of ['serve', 'load']) {
      const { code, err } = await rapport([command], { RAPPORT_DATA: join(path, 'new') });
      expect({ command, code }).toEqual({ command, code: 3 });
      expect(err).toMatch(/^GRAPH_READ_ONLY: .+\n$/);
    }
    await rights.allow();
  });
}
