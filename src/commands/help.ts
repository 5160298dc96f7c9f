/** The sections that help texts share: examples, settings, exit codes. */
import { SETTINGS } from '../config.ts';
import { EXIT_CODES } from '../exit.ts';

/** Examples: each a command and what it does. */
export function examples(...lines: readonly (readonly [string, string])[]): string {
  return section('Examples', columns(lines));
}

/** The environment variables and their defaults. */
export function settings(): string {
  const rows = SETTINGS.map(
    ([name, preset, meaning]) =>
      [name, preset === '' ? meaning : `${meaning} (default: ${preset})`] as const,
  );
  return section('Settings (environment variables; a flag overrides its variable)', columns(rows));
}

/** The exit codes and the error codes behind each. */
export function exitCodes(): string {
  const byNumber = new Map<number, string[]>();
  for (const [code, number] of Object.entries(EXIT_CODES)) {
    byNumber.set(number, [...(byNumber.get(number) ?? []), code]);
  }
  const rows = [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([number, codes]) => [String(number), codes.join(', ')] as const);
  return section(
    'Exit codes',
    columns([['0', 'done'], ['1', 'an error inside Rapport (any other error code)'], ...rows]),
  );
}

function section(title: string, body: string): string {
  return `\n${title}:\n${body}`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
