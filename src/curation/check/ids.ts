/** Checks that no id holds `@`, which the API puts between an id and a knowledge day. */
import type { IssueList } from './issues.ts';
import type { Path } from './paths.ts';
import type { Placed, PlacedRecords } from './placed.ts';

const MARK = '@';

/**
 * `john@2016-01-25` means John as known on that day. The shape of seeds bars `@`, but other formats
 * may allow it.
 */
export function checkIds({ entities, sources, claims }: PlacedRecords, issues: IssueList): void {
  for (const entity of entities)
    checkId(entity, [...entity.path, 'id'], entity.declaration.id, issues);
  for (const seed of sources) checkId(seed, ['source', 'id'], seed.source.id, issues);
  for (const seed of claims) checkId(seed, seed.path, seed.claim.id, issues);
}

function checkId({ document }: Placed, path: Path, id: string, issues: IssueList): void {
  if (!id.includes(MARK)) return;
  const message = `The id ${id} holds "${MARK}", which the API puts between an id and a knowledge day.`;
  issues.add(document, path, { rule: 'badId', message, fix: `Give it an id without "${MARK}".` });
}
