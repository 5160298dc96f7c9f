/** What a file says of itself: its question, day of knowledge, revision, licences and losses, as names and texts. */
import type { ExportHead } from './exported.ts';
import type { Loss } from './format.ts';

/** In the order in which files give it. Each format writes it where it has a place for it. */
export function aboutExport(
  facts: ExportHead,
  losses: readonly Loss[],
): readonly (readonly [name: string, text: string])[] {
  const { question, knownBy, revision, recordedAt, datasets } = facts;
  return [
    ['question', question],
    ['knownBy', knownBy ?? 'everything known at this revision'],
    ['revision', String(revision)],
    ['recordedAt', recordedAt],
    ...datasets.map(({ id, title, licence }): [string, string] => [
      'dataset',
      `${id}: ${title} (licence: ${licence ?? 'not stated'})`,
    ]),
    ...losses.map(({ what, how }): [string, string] => ['leftOut', `${what}: ${how}`]),
  ];
}

/** The same, one per line. */
export const aboutLines = (facts: ExportHead, losses: readonly Loss[]): readonly string[] =>
  aboutExport(facts, losses).map(([name, text]) => `${name}: ${text}`);
