/**
 * Brings the statements of an entity together. FollowTheMoney sorts statements by canonical id before it makes
 * entities of them, and only then do those of one entity stand side by side. Entities whose statements stand apart
 * are held in memory, up to a bound.
 */
import { RapportError } from '../../../errors.ts';
import type { ImportedItem } from '../importer.ts';
import { IdTable } from '../records/id-types.ts';
import type { RecordInput } from '../records/record-options.ts';
import { statementsIn, type StatementRow } from './statement-rows.ts';

/** Statements that may stand apart from the others of their entity. */
const MAX_APART = 200_000;

export interface Groups {
  /** All statements of each entity together, in the order of their first, and items for rows that are none. */
  readonly read: () => AsyncGenerator<readonly StatementRow[] | ImportedItem>;
}

/** @throws RapportError BAD_USER_INPUT if too many statements stand apart. */
export async function groupsOf(input: RecordInput): Promise<Groups> {
  const apart = await statementsApart(input);
  return {
    async *read() {
      const told = new Set<string>();
      for await (const run of runsOf(input)) {
        if (!isRun(run)) {
          yield run;
          continue;
        }
        const { entity } = run[0]!;
        const all = apart.get(entity);
        if (all === undefined) yield run;
        else if (!told.has(entity)) yield all;
        if (all !== undefined) told.add(entity);
      }
    },
  };
}

export const isRun = (
  run: readonly StatementRow[] | ImportedItem,
): run is readonly StatementRow[] => Array.isArray(run);

/** The statements of entities that have some elsewhere, too. */
async function statementsApart(input: RecordInput): Promise<Map<string, StatementRow[]>> {
  const seen = new IdTable();
  const apart = new Map<string, StatementRow[]>();
  for await (const run of runsOf(input)) {
    if (isRun(run) && !seen.add(run[0]!.entity)) apart.set(run[0]!.entity, []);
  }
  let count = 0;
  for await (const run of apart.size === 0 ? [] : runsOf(input)) {
    const all = isRun(run) ? apart.get(run[0]!.entity) : undefined;
    if (all === undefined || !isRun(run)) continue;
    for (const row of run) all.push(row);
    count += run.length;
    if (count > MAX_APART) {
      throw new RapportError(
        'BAD_USER_INPUT',
        `Over ${MAX_APART} statements stand apart from the others of their entity. Sort the file by canonical_id.`,
      );
    }
  }
  return apart;
}

async function* runsOf(input: RecordInput): AsyncGenerator<readonly StatementRow[] | ImportedItem> {
  let run: StatementRow[] = [];
  for await (const row of statementsIn(input)) {
    if ('outcome' in row) {
      yield row;
      continue;
    }
    if (run.length > 0 && run[0]!.entity !== row.entity) {
      yield run;
      run = [];
    }
    run.push(row);
  }
  if (run.length > 0) yield run;
}
