/** Yields the differences that give the records of a revision their earlier form again. */
import { declarationMark, sourceMark } from '../../domain/claims/feed.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { isOf, type Owner } from '../diff/dataset-word.ts';
import { reworded } from '../diff/diff-claims.ts';
import type { Difference } from '../diff/differences.ts';
import { chunks } from '../session.ts';
import { differs, readBefore, readClaimsBefore } from './read-before.ts';
import type { RecordedRevision } from './recorded-revision.ts';

/** What is undone. */
export interface Undoing {
  readonly revision: RecordedRevision;
  readonly owner: Owner;
  readonly newest: number;
}

/**
 * The words on a claim become exactly those of before, in their order: the first data set that states a claim gives
 * its wording, and to say a claim again would make this data set the last.
 */
export async function* opposite(
  read: RunQuery,
  { revision: { number, changed }, owner, newest }: Undoing,
): AsyncGenerator<Difference> {
  const revisions = { revision: number, newest };
  const again = async <K extends 'dataset' | 'entity' | 'source'>(kind: K, ids: Iterable<string>) =>
    (await readBefore(read, kind, [...ids], revisions)).flatMap((each) =>
      each.before === undefined || !differs(each)
        ? []
        : [{ target: each.id, now: each.now, after: each.before }],
    );
  const datasets = await again('dataset', changed.dataset);
  yield {
    kind: 'dataset',
    changes: datasets.map(({ target, now, after }) => {
      return { kind: 'dataset', target, after, ...declarationMark(now) };
    }),
    replaced: [],
    owner,
  };
  for await (const ids of chunks(changed.entity)) {
    const changes = (await again('entity', ids)).map(({ target, now, after }) => {
      return { kind: 'entity', target, after, ...declarationMark(now) } as const;
    });
    yield { kind: 'entities', count: ids.length, changes, added: [] };
  }
  for await (const ids of chunks(changed.source)) {
    const sources = await again('source', ids);
    yield {
      kind: 'sources',
      given: sources.map(({ after }) => after),
      changes: sources.map(({ target, now, after }) => {
        return { kind: 'source', target, after, ...sourceMark(now, after) };
      }),
    };
  }
  for await (const ids of chunks(changed.claim)) {
    const undone = (await readClaimsBefore(read, ids, revisions)).filter(differs);
    const patches = (isSaid: boolean) =>
      undone
        .filter(({ before }) => before.some(({ origin }) => isOf(owner, origin)) === isSaid)
        .map(({ claim, node, before }) => reworded(claim, node, before));
    yield { kind: 'claims', count: ids.length, fresh: [], patched: patches(true) };
    yield { kind: 'gone', patched: patches(false) };
  }
}
