/** Tells by the first record of a file which format it is of, so that a wrong `--format` is named once and not line by line. */
import { RapportError } from '../../errors.ts';
import { firstRecordIn, type FirstRecord } from './first-record.ts';
import type { Spool } from './spool.ts';

/** What each format is called. */
const WORDS = {
  csv: 'a table in CSV',
  'ftm-statements': 'a table of statements of FollowTheMoney',
  ftm: 'entities of FollowTheMoney',
  popolo: 'a document in Popolo',
  rapport: 'an export of Rapport',
} as const;
type Known = keyof typeof WORDS;

export interface Likeness {
  readonly format: Known;
  /** Whether its records stand in one list, in brackets. */
  readonly isList: boolean;
}

/**
 * Refuses a file that is plainly of another format. What looks like none is left to the format that is given, and so
 * is a table that lacks a column of statements.
 *
 * @throws RapportError `BAD_USER_INPUT`, naming the format.
 */
export async function refuseOtherFormat(spool: Spool, given: string): Promise<void> {
  // The first piece is 64 KB.
  for await (const piece of spool.read()) {
    const found = looksLike(piece.toString());
    if (found === null) return;
    const { format, isList } = found;
    if (format === 'ftm' && isList) {
      throw wrong(
        `${spool.name} is a list of ${WORDS.ftm} in brackets. Write one entity a line, without the brackets and the commas between them, and give --format ftm.`,
      );
    }
    if (format === given || (format === 'csv' && given === 'ftm-statements')) return;
    const more = format === 'csv' ? ' and a --mapping' : '';
    throw wrong(
      `${spool.name} looks like ${WORDS[format]}, not like ${WORDS[given as Known]}: give --format ${format}${more}.`,
    );
  }
}

/** What the beginning of a file looks like; null if that is not plain. */
export function looksLike(text: string): Likeness | null {
  const record = firstRecordIn(text);
  const format = record === null ? tableIn(text) : formatOf(record);
  return format === null ? null : { format, isList: record?.isInList === true };
}

const KINDS = ['dataset', 'source', 'entity', 'claim'];
const LISTS = ['persons', 'organizations', 'posts', 'memberships', 'areas', 'events'];
/** Members by which a record of Popolo is known that stands in a list without a name. */
const OF_POPOLO = [
  ...['person_id', 'organization_id', 'post_id', 'on_behalf_of_id', 'other_names', 'identifiers'],
  ...['contact_details', 'given_name', 'family_name', 'classification', 'attendees'],
];

function formatOf({ members, isInList }: FirstRecord): Known | null {
  const has = (name: string, sign: string) => members.get(name) === sign;
  if (has('schema', '"') && has('properties', '{')) return 'ftm';
  if (has('op', '"') && has('entity', '{')) return 'ftm';
  const isHead = members.has('version') && members.has('losses');
  if (has('kind', '"') && (isHead || KINDS.some((name) => has(name, '{')))) return 'rapport';
  if (LISTS.some((name) => has(name, '['))) return 'popolo';
  return isInList && OF_POPOLO.some((name) => members.has(name)) ? 'popolo' : null;
}

const STATEMENTS = ['prop', 'schema', 'value'];

function tableIn(text: string): Known | null {
  const first = text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\n|\r/)
    .find((line) => line.trim() !== '');
  if (first === undefined || text.includes('\0') || /^\s*</.test(first)) return null;
  const names = first.split(',').map((cell) => cell.replaceAll('"', '').trim());
  if (STATEMENTS.every((name) => names.includes(name))) return 'ftm-statements';
  return /[,;\t|]/.test(first) ? 'csv' : null;
}

const wrong = (message: string) =>
  new RapportError('BAD_USER_INPUT', message, { details: { argument: 'format' } });
