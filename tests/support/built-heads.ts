/** Builds the server's part of the web pages from their sources, once for all tests that read the same sources. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { temporaryFolder } from './embedded.ts';

/** Builds by the digest of their sources; git ignores it. */
const KEPT = path.resolve('.cache/heads');
/** Whatever decides what a build holds. */
const SOURCES = [
  ...['package-lock.json', 'web/package.json'],
  ...['web/card-fonts.ts', 'web/vite.server.config.ts', 'web/src'],
];

/** A folder like `web/dist` that holds the page, its heads and the list of documents, and the way to remove it. */
export async function builtHeads(): Promise<{
  readonly path: string;
  readonly remove: () => void;
}> {
  const folder = temporaryFolder();
  // A copy, because another run may build anew and remove the build.
  cpSync(await keptBuild(), path.join(folder.path, 'server'), { recursive: true });
  copyFileSync('web/index.html', path.join(folder.path, 'index.html'));
  writeFileSync(path.join(folder.path, 'documents.json'), JSON.stringify(pageDocuments()));
  return folder;
}

/** A build takes ten seconds, so it is kept. Of several tests that need it at once, one builds and the others wait. */
async function keptBuild(): Promise<string> {
  const kept = path.join(KEPT, digestOfSources());
  const building = `${kept}.building`;
  mkdirSync(KEPT, { recursive: true });
  while (!existsSync(kept)) {
    if (!begins(building)) {
      await setTimeout(100);
      continue;
    }
    for (const other of readdirSync(KEPT).filter((name) => !name.includes('.'))) {
      rmSync(path.join(KEPT, other), { recursive: true });
    }
    try {
      const made = path.join(building, 'made');
      build(made);
      renameSync(made, kept);
    } finally {
      rmSync(building, { recursive: true });
    }
  }
  return kept;
}

/** Whether this process may build. The folder of one that ended within its build does not count. */
function begins(building: string): boolean {
  const builder = path.join(building, 'pid');
  try {
    mkdirSync(building);
    writeFileSync(builder, String(process.pid));
    return true;
  } catch {
    if (existsSync(builder) && !isRunning(Number(readFileSync(builder, 'utf8')))) {
      rmSync(building, { recursive: true, force: true });
    }
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function build(out: string): void {
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  const options = ['--config', 'vite.server.config.ts', '--outDir', out, '--logLevel', 'error'];
  // Vitest sets another environment, for which React would be built with its checks.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [vite, 'build', ...options], { cwd: 'web', env });
}

function digestOfSources(): string {
  const digest = createHash('sha256');
  const files = SOURCES.flatMap((source) =>
    /\.\w+$/.test(source)
      ? source
      : readdirSync(source, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  for (const file of files.toSorted()) digest.update(`${file}\0`).update(readFileSync(file));
  return digest.digest('hex').slice(0, 32);
}

/** The documents of the pages, by a name that need not be a hash. */
function pageDocuments(): Readonly<Record<string, string>> {
  const texts = readdirSync('web/src/generated').flatMap((file) =>
    [
      ...readFileSync(`web/src/generated/${file}`, 'utf8').matchAll(
        /^export const (\w+)Document = new TypedDocumentString\(`([^`]*)`\)/gm,
      ),
    ].map(([, name = '', text = '']): [string, string] => [name, text]),
  );
  return Object.fromEntries(texts);
}
