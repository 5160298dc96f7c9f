/** The package holds what runs, and nothing that only developers need. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the package has no source maps, no sources and no tests', () => {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  // npm 12 prints an object by package, and npm 11 a list.
  const [packed] = Object.values(JSON.parse(said) as object) as [{ files: { path: string }[] }];
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toContain('dist/main.js');
  expect(paths).toContain('web/dist/index.html');
  expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
  expect(paths.filter((path) => /^(?:src|tests|tools|bench)\//.test(path))).toEqual([]);
});

test('types are needed by developers only', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const typesOnly = Object.keys(dependencies).filter((name) => /^@types\/|-types$/.test(name));
  expect(typesOnly).toEqual([]);
});
