/** Words the question of an export as its files repeat it, whether it came by command or over HTTP. */
import type { ExportAsked } from './export-asked.ts';

/** In the form of the command: `--actor john-kerry --known-by 2016-01-25`; "everything" if nothing narrows it. */
export function questionOf(asked: Omit<ExportAsked, 'question' | 'site'>): string {
  const { actors = [], network, depth, event, dataset, knownBy, names } = asked;
  const parts: readonly (readonly [flag: string, value: string | number | undefined])[] = [
    ...actors.map((id) => ['actor', id] as const),
    ['network', network],
    ['depth', depth],
    ['event', event],
    ['dataset', dataset],
    ['known-by', knownBy],
    ['names', names === 'en' ? undefined : names],
  ];
  const given = parts.filter(([, value]) => value !== undefined);
  return given.length === 0
    ? 'everything'
    : given.map(([flag, value]) => `--${flag} ${value}`).join(' ');
}
