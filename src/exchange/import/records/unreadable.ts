/** Items for records that cannot be read, or that say nothing new. */
import type { ImportedItem, Outcome, Problem } from '../importer.ts';
import { shortened } from './cells.ts';
import { MAX_RECORD_BYTES, type Piece, type TextFault } from './read-text.ts';
import type { Fault } from './record-draft.ts';

/** Where a record stands that has no content to show. */
export interface BarePlace {
  readonly number: number;
  readonly line: number;
}

/** An item of which nothing is imported. */
export function bareItem(
  { number, line }: BarePlace,
  outcome: Outcome,
  ...faults: readonly Fault[]
): ImportedItem {
  const problems = faults.map((fault): Problem => ({ line, ...fault }));
  const place = { kind: 'record', number } as const;
  return { place, line, outcome, problems, entities: [], sources: [], claims: [] };
}

const MEGABYTES = MAX_RECORD_BYTES / 1024 / 1024;

const FAULTS: Readonly<Record<TextFault, Pick<Fault, 'message' | 'fix'>>> = {
  tooLong: {
    message: `The record is longer than ${MEGABYTES} MB.`,
    fix: 'Check that each record ends where it should. Leave out what is too long.',
  },
  badEncoding: {
    message: 'The record is not in UTF-8.',
    fix: 'Save the file as UTF-8.',
  },
};

/** The content of a piece of JSON, or the item that says why it cannot be read. */
export function parsed(
  piece: Piece,
  number: number,
): { readonly json: unknown } | { readonly item: ImportedItem } {
  const { line, text, fault } = piece;
  const refused = (code: string, what: Pick<Fault, 'message' | 'fix'>) => {
    const place = { severity: 'refused', column: '', cell: shortened(text) } as const;
    return { item: bareItem({ number, line }, 'refused', { ...place, code, ...what }) };
  };
  if (fault !== undefined) return refused(fault, FAULTS[fault]);
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    const fix = 'Correct the record: it must be JSON, with all brackets and quotes closed.';
    return refused('notJson', { message: `The record is no JSON: ${reasonOf(error)}.`, fix });
  }
}

/** What the parser says, without the text that it quotes. */
const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .replace(/,? ("|\.\.\.)[^]*$/, '')
    .replace(/\.$/, '');
