/** The code that a browser loads before the explorer shows anything is small and holds nothing of the playground. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const BUDGET = 140 * 1024;
const DIST = 'web/dist';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const isBuilt = existsSync(`${DIST}/.vite/manifest.json`);
const built = isBuilt ? test : test.skip;

/** Files that an HTML page loads at once: its script and everything that the script imports. */
function loadedBy(page: string): { readonly scripts: Set<string>; readonly styles: Set<string> } {
  const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8')) as Readonly<
    Record<string, Chunk>
  >;
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (key: string): void => {
    const { file, imports = [], css = [] } = manifest[key]!;
    if (scripts.has(file)) return;
    scripts.add(file);
    for (const style of css) styles.add(style);
    imports.forEach(visit);
  };
  visit(page);
  return { scripts, styles };
}

built('the entry of the explorer is 140 KB or less, gzipped, with its styles', () => {
  const { scripts, styles } = loadedBy('index.html');
  const sizes = [...scripts, ...styles].map(
    (file) => gzipSync(readFileSync(`${DIST}/${file}`)).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(20 * 1024);
  expect(total).toBeLessThanOrEqual(BUDGET);
});

built('the entry of the explorer holds nothing of GraphiQL, Monaco or graphql-js', () => {
  for (const file of loadedBy('index.html').scripts) {
    const text = readFileSync(`${DIST}/${file}`, 'utf8');
    expect(text).not.toMatch(/graphiql|monaco|GraphQLSchema/);
  }
});

built('every page lists few files, which exist, and an actor none of the network', () => {
  const pages = JSON.parse(readFileSync(`${DIST}/pages.json`, 'utf8')) as Readonly<
    Record<string, { readonly scripts: readonly string[]; readonly styles: readonly string[] }>
  >;
  expect(Object.keys(pages)).toEqual(expect.arrayContaining(['/', '/met', '/actor/:id']));
  for (const [page, { scripts, styles }] of Object.entries(pages)) {
    const missing = [...scripts, ...styles].filter((file) => !existsSync(`${DIST}/${file}`));
    expect({ page, missing }).toEqual({ page, missing: [] });
    expect(scripts.join(' ')).not.toMatch(/playground|monaco|graphiql/);
    expect(scripts.length).toBeLessThanOrEqual(24);
  }
  // The small network of an actor brings them later.
  expect(pages['/actor/:id']!.scripts.join(' ')).not.toMatch(/picture-of-network|Dialog|ComboBox/);
});
