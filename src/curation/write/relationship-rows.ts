/** The spans of relationships as stored: involvements, pairs and ties (model.md §6). */
import type { RelationshipType } from '../../domain/claims/predicates.ts';
import type { EventDate } from '../../domain/events/event-dates.ts';
import type { InvolvementSpan } from '../../domain/events/event-states.ts';
import type { PairEnd, PairSpan } from '../../domain/pairs/pairs.ts';
import { orderOf } from '../../domain/pairs/verdicts.ts';
import type { TieSpan } from '../../domain/ties/tie-projection.ts';
import { parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import { type Properties, stored, type Loose } from './properties.ts';

/** One relationship span. */
export interface RelationshipRow {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
}

export function involvementRow(key: string, span: InvolvementSpan): RelationshipRow {
  const { from, to, date, dateDisputed, verdict, ...rest } = span;
  const properties = stored({
    key,
    ...rest,
    verdict,
    verdictOrder: verdict === null ? null : orderOf(verdict),
    ...dateProperties(date),
    dateDisputed: dateDisputed ? true : null,
  });
  return { type: 'INVOLVED_IN', from, to, key, properties };
}

export function pairRow(key: string, span: PairSpan): RelationshipRow {
  const { a, b, date, basis, dateDisputed, times, ofRole, ...rest } = span;
  const properties = stored({
    key,
    ...rest,
    verdictOrder: orderOf(span.verdict),
    pairBasis: basis,
    ...dateProperties(date),
    dateDisputed: dateDisputed ? true : null,
    times: times === 1 ? null : times,
    ofRole: ofRole ? true : null,
    ...endProperties('a', a),
    ...endProperties('b', b),
  });
  return { type: 'COUNTERPART', from: a.id, to: b.id, key, properties };
}

const endProperties = (end: 'a' | 'b', part: PairEnd): Record<string, Loose> => ({
  [`${end}Capacities`]: part.capacities,
  [`${end}Status`]: part.status,
  [`${end}OnBehalfOf`]: part.onBehalfOf,
  [`${end}RepresentedBy`]: part.representedBy,
  [`${end}ClaimIds`]: part.claimIds,
});

const dateProperties = (date: EventDate | null): Record<string, Loose> => ({
  date: date?.edtf ?? null,
  basis: date?.basis ?? null,
  asWritten: date?.asWritten ?? null,
  how: date?.how ?? null,
  earliest: date?.earliest ?? null,
  latest: date?.latest ?? null,
  openStart: date?.openStart === true ? true : null,
  openEnd: date?.openEnd === true ? true : null,
});

export function tieRow(key: string, span: TieSpan): RelationshipRow {
  const { type, from, to, attestations, ...rest } = span;
  const attested = attestations.map(parseFuzzyDate);
  const properties = stored({
    key,
    ...rest,
    attestedEarliest: attested.map(({ earliest }) => earliest ?? ''),
    attestedLatest: attested.map(({ latest }) => latest ?? ''),
  });
  return { type, from, to, key, properties };
}
