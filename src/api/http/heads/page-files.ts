/** Names the files of a page in its head, so that a browser asks for them at once and not only when the explorer runs. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { explorerPathOf } from '../explorer-paths.ts';
import { escaped } from './head-html.ts';

/** Files in the folder of the built pages. */
interface Files {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The files of the page at this path, as `npm run build` lists them in `pages.json`; null if it lists none. */
export async function filesOf(root: string, page: string): Promise<Files | null> {
  const text = await readFile(path.join(root, 'pages.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  const found = explorerPathOf(page);
  if (found === null) return null;
  return (JSON.parse(text) as Readonly<Record<string, Files>>)[found] ?? null;
}

/** The page with links to the files that it does not name yet. They come last, so that their styles win as they do later. */
export function withFiles(page: string, { scripts, styles }: Files): string {
  const isNew = (file: string) => !page.includes(`"/${file}"`);
  const links = [
    ...scripts
      .filter(isNew)
      .map((file) => `<link rel="modulepreload" crossorigin href="/${escaped(file)}">`),
    ...styles
      .filter(isNew)
      .map((file) => `<link rel="stylesheet" crossorigin href="/${escaped(file)}">`),
  ];
  return page.replace('</head>', () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`);
}
