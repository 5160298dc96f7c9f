/** Names the files of a page in its head, so that a browser asks for them at once and not only when the explorer runs. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
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
  const pages = JSON.parse(text) as Readonly<Record<string, Files>>;
  const found = Object.keys(pages).find((pattern) => isAt(pattern, page));
  return found === undefined ? null : (pages[found] ?? null);
}

/** Whether a path such as `/actor/john-kerry/` is one of `/actor/:id`. */
function isAt(pattern: string, asked: string): boolean {
  const segments = asked.replace(/(?<=.)\/$/, '').split('/');
  const expected = pattern.split('/');
  return (
    segments.length === expected.length &&
    expected.every((each, index) => each === ':id' || each === segments[index])
  );
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
