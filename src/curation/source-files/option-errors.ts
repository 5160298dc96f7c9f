/** Errors that name the option of `rapport source add` to correct. */
import { RapportError } from '../../errors.ts';
import type { SeedIssue } from '../check/issues.ts';

/** Field of a seed → the option that fills it. */
const OPTIONS: Readonly<Record<string, string>> = {
  'source.id': 'id',
  'source.title': 'title',
  'source.publisher': 'publisher',
  'source.url': 'url',
  'source.publishedOn': 'published',
  'source.accessedOn': 'accessed',
  'source.language': 'language',
  // Says that a source has no day.
  source: 'published',
};

/** Field of dataset.yaml → the option that fills it. */
const DATASET_OPTIONS: Readonly<Record<string, string>> = {
  id: 'dataset',
  title: 'dataset-title',
  coverage: 'coverage',
};

/** An issue of the check as an error about the option behind it. */
export function optionError({ file, field, message, fix }: SeedIssue): RapportError {
  const option = file === 'dataset.yaml' ? DATASET_OPTIONS[field] : OPTIONS[field];
  return new RapportError(
    'BAD_USER_INPUT',
    `${option === undefined ? `${file} ${field}` : `--${option}`}: ${message} ${fix}`,
  );
}

/** @throws RapportError `BAD_USER_INPUT` about one option. */
export function refuseOption(option: string, problem: string, fix: string): never {
  throw new RapportError('BAD_USER_INPUT', `--${option}: ${problem} ${fix}`);
}
