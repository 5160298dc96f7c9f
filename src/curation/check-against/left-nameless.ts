/** Finds what other data sets still use although the seeds no longer name it, and nobody else does. */
import type { EntityId } from '../../domain/entities/entities.ts';
import { mentionsOf } from '../../domain/claims/mentions.ts';
import { isLive } from '../../domain/claims/ranks.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { statedAlone } from '../../graph/query/claims-of-dataset.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, text } from '../../graph/query/value-types.ts';
import type { PlacedRecords } from '../check/placed.ts';
import type { Owner } from '../diff/dataset-word.ts';
import type { RecordedClaim } from '../record/recorded-claim.ts';
import type { OthersClaims } from './others-claims.ts';

const ALONE = statedAlone('owner');

const OWN_NAMES = query(
  'list names that one data set gives alone',
  { own: list(text), until: number },
  {
    text: `UNWIND $own AS owner MATCH ${ALONE.pattern}
      WHERE c.predicate = 'name' AND ${isLiveClaim('c')} AND ${ALONE.condition} AND c.revision <= $until`,
    row: {
      id: column('c.id', text),
      subject: column('coalesce(c.statedSubject, c.subject)', text),
    },
  },
);

/** A claim of another data set for each such id. */
export async function leftNameless(
  read: RunQuery,
  { owner, until, others }: { owner: Owner; until: number; others: OthersClaims },
  { claims }: PlacedRecords,
): Promise<Map<EntityId, RecordedClaim>> {
  const given = new Set(claims.map(({ claim }) => claim.id));
  const named = new Set(
    claims.flatMap(({ claim }) =>
      claim.predicate === 'name' && isLive(claim) ? [claim.subject] : [],
    ),
  );
  const own = [owner.id, ...owner.formerly];
  const gone = (await OWN_NAMES.run(read, { own, until })).filter(
    ({ id, subject }) => !given.has(id) && !named.has(subject),
  );
  const ids = new Set(gone.map(({ subject }) => subject));
  if (ids.size === 0) return new Map();
  const uses = await others.mentioning(ids);
  const bySubject = groupBy(uses, ({ subject }) => subject);
  const isNamed = (id: EntityId) =>
    bySubject.get(id)?.some(({ predicate }) => predicate === 'name') === true;
  const left = new Map<EntityId, RecordedClaim>();
  for (const claim of uses) {
    for (const [, id] of mentionsOf(claim)) {
      if (ids.has(id) && !isNamed(id) && !left.has(id)) left.set(id, claim);
    }
  }
  return left;
}
