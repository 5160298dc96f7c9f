/** Refuses to undo a revision on which later revisions rest, and lists how. */
import { RapportError } from '../../errors.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { chunks } from '../session.ts';
import { Faults } from '../verify/faults.ts';
import { differs, readBefore, readClaimsBefore, type Reverted } from './read-before.ts';
import type { RecordedRevision } from './recorded-revision.ts';
import { restingOn } from './rests-on.ts';

/**
 * Passes if nothing of the revision is left to undo, whatever came later.
 *
 * @throws RapportError `BAD_USER_INPUT` if a later revision changed a record of this one, if a later claim corrects
 *   one of its claims, or if a later claim mentions an entity or a source that it declared first.
 */
export async function checkUndoable(
  read: RunQuery,
  { number: revision, changed }: RecordedRevision,
  newest: number,
): Promise<void> {
  const revisions = { revision, newest };
  const faults = new Faults();
  let left = 0;
  /** Whether the record is to be undone. What was declared first stays declared, so nothing of it is. */
  const isUndone = (what: string, each: Reverted<unknown>) => {
    if (!differs(each)) return false;
    if (each.changedIn !== null) faults.add(`${what} was changed in revision ${each.changedIn}.`);
    if (each.before === undefined) return false;
    left += 1;
    return true;
  };

  const first = {
    dataset: new Set<string>(),
    entity: new Set<string>(),
    source: new Set<string>(),
  };
  for (const kind of ['dataset', 'entity', 'source'] as const) {
    for await (const ids of chunks(changed[kind])) {
      for (const each of await readBefore(read, kind, ids, revisions)) {
        const isDone = isUndone(`The description of ${kind} "${each.id}"`, each);
        if (!isDone && each.before === undefined) first[kind].add(each.id);
      }
    }
  }
  const claims = new Set<string>();
  const takenBack = new Set<string>();
  for await (const ids of chunks(changed.claim)) {
    for (const each of await readClaimsBefore(read, ids, revisions)) {
      if (!isUndone(`Claim ${each.id}`, each)) continue;
      claims.add(each.id);
      if (each.before.length === 0) takenBack.add(each.id);
    }
  }
  if (left === 0) return;
  const undone = { claims, takenBack, entities: first.entity, sources: first.source };
  for await (const sentence of restingOn(read, undone, revisions)) faults.add(sentence);
  const restsOn = faults.list();
  if (restsOn.length === 0) return;
  throw new RapportError(
    'BAD_USER_INPUT',
    [
      `revision: revision ${revision} cannot be undone, because later revisions rest on it. Undo those first, or ` +
        'amend the data set.',
      ...restsOn.map((sentence) => `  ${sentence}`),
    ].join('\n'),
    { details: { revision, restsOn } },
  );
}
