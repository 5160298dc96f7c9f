/** Builds the server's part of the web pages from their sources, so that a test never reads an older build. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './embedded.ts';

/** A folder like `web/dist` that holds the page, its heads and the list of documents, and the way to remove it. */
export function buildHeads(): { readonly path: string; readonly remove: () => void } {
  const folder = temporaryFolder();
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  const out = path.join(folder.path, 'server');
  const options = ['--config', 'vite.server.config.ts', '--outDir', out, '--logLevel', 'error'];
  // Vitest sets another environment, for which React would be built with its checks.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [vite, 'build', ...options], { cwd: 'web', env });
  copyFileSync('web/index.html', path.join(folder.path, 'index.html'));
  writeFileSync(path.join(folder.path, 'documents.json'), JSON.stringify(pageDocuments()));
  return folder;
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
