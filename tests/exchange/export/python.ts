/** Python's tools as judges of what exports write: `RAPPORT_PYTHON` names a Python that has them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./python/', import.meta.url));
const python = process.env['RAPPORT_PYTHON'];

/** Why a test that needs these packages cannot run; null if it can. */
export function missingPython(...packages: readonly string[]): string | null {
  if (python === undefined) return 'RAPPORT_PYTHON is not set';
  const names = packages.map((each) => `import ${each}`).join('; ');
  const { status } = spawnSync(python, ['-c', names]);
  return status === 0 ? null : `${python} lacks ${packages.join(' or ')}`;
}

/** Runs a script on a file with this content, and returns what it saw. Throws what it printed if it fails. */
export function seenByPython(
  script: string,
  name: string,
  content: string | Uint8Array,
  ...more: readonly string[]
): string[] {
  const temporary = mkdtempSync(path.join(tmpdir(), 'rapport-export-'));
  try {
    const file = path.join(temporary, name);
    writeFileSync(file, content);
    const run = spawnSync(python!, [path.join(folder, script), file, ...more], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`${script}:\n${run.stdout}${run.stderr}`);
    return [...run.stdout.matchAll(/^saw: (.*)$/gm)].map(([, line]) => line!);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
