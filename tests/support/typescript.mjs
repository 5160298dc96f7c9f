/** Lets a child process, or a worker thread, run the TypeScript sources: `node --import ./tests/support/typescript.mjs x.ts`. */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as threads from 'node:worker_threads';
import { transform } from '@swc/core';

// Worker threads inherit the flag and need hooks of their own; the thread that runs the hooks must not.
if (threads.isInternalThread !== true) register(import.meta.url);

/** A module hook of Node: see `module.register`. */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const { code } = await transform(source, {
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
