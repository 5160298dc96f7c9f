/** A Vite plugin that lists the files of each page of the explorer, so that the server can name them in the page itself. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const EXPLORER = new URL('src/explorer.tsx', import.meta.url);
/** A page in `explorer.tsx`: its path and its module. */
const PAGE = /'(\/[^']*)': \(\) => import\('([^']+)'\)/g;

export function pageFiles(): Plugin {
  return {
    name: 'page-files',
    apply: 'build',
    // Runs after Vite has dropped the scripts that held nothing but styles.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const pages = [...readFileSync(EXPLORER, 'utf8').matchAll(PAGE)].map(
          ([, path = '', module = '']) => {
            const file = fileURLToPath(new URL(module, EXPLORER));
            const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === file);
            if (chunk === undefined) throw new Error(`No chunk for ${path}: ${module}`);
            return [path, loadedWith(chunk, chunks)] as const;
          },
        );
        this.emitFile({
          type: 'asset',
          fileName: 'pages.json',
          source: JSON.stringify(Object.fromEntries(pages)),
        });
      },
    },
  };
}

/** The chunk with all that it imports, and their styles: imported ones first, as Vite orders them. */
function loadedWith(page: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]) {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk): void => {
    if (scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported !== undefined) visit(imported);
    }
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  };
  visit(page);
  return { scripts: [...scripts], styles: [...styles] };
}
