/** If the embedded engine has no binary for the machine, the program says in one line what to do. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/embedded.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

test('a missing binary of the embedded engine gives one line that says what to do, and no stack trace', async () => {
  const data = join(folder.path, 'data');
  const child = spawn(
    process.execPath,
    ['--import', './tests/support/typescript.mjs', 'src/main.ts'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        RAPPORT_DATA: data,
        // With this setting, the package looks for its binary only at this path.
        NAPI_RS_NATIVE_LIBRARY_PATH: join(folder.path, 'none.node'),
      },
    },
  );
  const [err, code] = await Promise.all([
    text(child.stderr),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  const told = err.split('\n').filter(Boolean);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^CONFIG_INVALID: The embedded engine has no binary .*NEO4J_URI/);
  expect(code).toBe(2);
  expect(existsSync(data)).toBe(false);
});
