/** Imports statements of FollowTheMoney: a CSV of which each row is one statement, and becomes one claim. */
import { PLAIN_TERMS } from '../../../curation/check/terms.ts';
import type { Importer } from '../importer.ts';
import type { RecordInput, RecordOptions } from '../records/record-options.ts';
import { bareItem } from '../records/unreadable.ts';
import { declaring, fileOf } from './ftm-file.ts';
import type { FtmRecord } from './ftm-record.ts';
import { itemOf } from './read-item.ts';
import { groupsOf, isRun, type Groups } from './statement-groups.ts';
import { recordsOf, repeatsIn } from './statement-record.ts';

/**
 * Reads the input once or twice, to know what its statements refer to. An item is all that the statements say of
 * one entity; a statement that stands there again is an item of its own, which is folded.
 *
 * @throws RapportError BAD_USER_INPUT as `groupsOf`, and if the first row is no header of statements.
 */
export async function openFtmStatements(
  input: RecordInput,
  options: RecordOptions,
): Promise<Importer> {
  const groups = await groupsOf(input);
  const file = await fileOf(input.name, options, allRecords(groups));
  return {
    dataset: options.dataset,
    terms: PLAIN_TERMS,
    declares: declaring(file),
    async *read() {
      for await (const run of groups.read()) {
        if (!isRun(run)) {
          yield run;
          continue;
        }
        for (const record of recordsOf(run)) yield itemOf(record, file);
        for (const { whereabouts } of repeatsIn(run)) yield bareItem(whereabouts, 'folded');
      }
    },
  };
}

async function* allRecords({ read }: Groups): AsyncGenerator<FtmRecord> {
  for await (const run of read()) if (isRun(run)) yield* recordsOf(run);
}
