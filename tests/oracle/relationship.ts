/** What two actors share besides meetings: cases, organizations, roles and events. */
import { counting, type AsOf, type Known } from './as-of.ts';
import { boundsOf, isIn } from './dates.ts';
import { involvedIn, type Involvement } from './involvements.ts';
import { meetingsOf, stoodFor } from './who-met.ts';

export interface SharedTies {
  /** `case: capacities of a / capacities of b`, by id. */
  readonly cases: readonly string[];
  readonly organizations: readonly string[];
  readonly roles: readonly string[];
  readonly events: readonly string[];
}

/** Whether claims that answer one question support anything, if only as an allegation. */
const supports = (claims: readonly Known[]) =>
  counting(claims).some(({ modality }) => modality !== 'denied');

/** Objects of a tie without a term. */
export function tied(asOf: AsOf, subject: string, predicate: string): string[] {
  const claims = asOf.about(subject, predicate).filter(({ object }) => object !== subject);
  const objects = [...new Set(claims.map(({ object }) => object!))].sort();
  return objects.filter((id) => supports(claims.filter(({ object }) => object === id)));
}

/** Objects of a tie that may hold for terms: tied where any of its terms is supported. */
export function tiedForTerms(asOf: AsOf, subject: string, predicate: string): string[] {
  const claims = asOf.about(subject, predicate).filter(({ object }) => object !== subject);
  const objects = [...new Set(claims.map(({ object }) => object!))].sort();
  return objects.filter((id) =>
    termsOf(claims.filter(({ object }) => object === id)).some(supports),
  );
}

/**
 * Claims that share their beginning are one term; one that attests a day joins the term that covers
 * it, else the undated one. A denial without any day is about every term.
 */
function termsOf(claims: readonly Known[]): Known[][] {
  const hasEnds = ({ qualifiers }: Known) =>
    qualifiers.since !== undefined || qualifiers.until !== undefined;
  const isSweeping = (claim: Known) =>
    !hasEnds(claim) && claim.modality === 'denied' && claim.qualifiers.attestedOn === undefined;
  const sweeping = claims.filter(isSweeping);
  const beginnings = [...new Set(claims.filter(hasEnds).map((c) => c.qualifiers.since ?? ''))];
  const terms = beginnings.map((since) => {
    const own = claims.filter((c) => hasEnds(c) && (c.qualifiers.since ?? '') === since);
    // The newest claim that gives an end has it.
    const [until] = own
      .filter(({ qualifiers }) => qualifiers.until !== undefined)
      .sort((a, b) => (a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? 1 : -1))
      .map(({ qualifiers }) => qualifiers.until!);
    const period = {
      ...(since === '' ? {} : { since: boundsOf(since).earliest! }),
      ...(until === undefined || until === '..' ? {} : { until: boundsOf(until).latest! }),
    };
    return { claims: own, period };
  });
  const undated: Known[] = [];
  for (const claim of claims.filter((each) => !hasEnds(each) && !isSweeping(each))) {
    const { attestedOn } = claim.qualifiers;
    const term = terms.find(
      ({ period }) =>
        attestedOn !== undefined && isIn(boundsOf(attestedOn), { ...period, match: 'CERTAIN' }),
    );
    (term?.claims ?? undated).push(claim);
  }
  const all = [...terms.map((term) => term.claims), ...(undated.length > 0 ? [undated] : [])];
  return all.map((term) => [...term, ...sweeping]);
}

function organizationsOf(asOf: AsOf, actor: string): string[] {
  const posts = tiedForTerms(asOf, actor, 'holds').flatMap((role) => tied(asOf, role, 'postIn'));
  return [...tiedForTerms(asOf, actor, 'memberOf'), ...posts];
}

/** Capacities in which an actor is party to a case. */
function capacitiesAt(asOf: AsOf, actor: string, legalCase: string): string[] {
  const claims = asOf.about(actor, 'partyTo').filter(({ object }) => object === legalCase);
  const capacities = [...new Set(claims.map(({ qualifiers }) => qualifiers.capacity ?? ''))].sort();
  return capacities.filter((capacity) =>
    supports(claims.filter(({ qualifiers }) => (qualifiers.capacity ?? '') === capacity)),
  );
}

export function sharedTies(
  asOf: AsOf,
  a: string,
  b: string,
  includeGatherings: boolean,
): SharedTies {
  const both = (one: readonly string[], other: readonly string[]) =>
    [...new Set(one.filter((id) => other.includes(id)))].sort();
  const met = meetingsOf(asOf, a, b, { includeGatherings }, asOf.day).map(({ meeting }) => meeting);
  const events = asOf.ids('Meeting', 'Visit', 'Statement').filter((event) => {
    const parts = involvedIn(asOf, event);
    // Being there for an organization is no tie with it, nor one between two it was there for.
    const areApart = (own: Involvement, other: Involvement) =>
      !stoodFor(own.actor, other.actor, parts) &&
      !stoodFor(other.actor, own.actor, parts) &&
      (own.representedBy === null || own.representedBy !== other.representedBy);
    return parts.some(
      (own) => own.actor === a && parts.some((other) => other.actor === b && areApart(own, other)),
    );
  });
  const cases = asOf.ids('LegalCase').flatMap((id) => {
    const [ofA, ofB] = [capacitiesAt(asOf, a, id), capacitiesAt(asOf, b, id)];
    return ofA.length > 0 && ofB.length > 0 ? [`${id}: ${ofA.join(',')} / ${ofB.join(',')}`] : [];
  });
  return {
    cases,
    organizations: both(organizationsOf(asOf, a), organizationsOf(asOf, b)),
    roles: both(tiedForTerms(asOf, a, 'holds'), tiedForTerms(asOf, b, 'holds')),
    events: events.filter((event) => !met.includes(event)),
  };
}
