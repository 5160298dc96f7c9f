/** The claims that count on one day, under canonical ids: the only thing the oracle ever reads. */
import type { Claim, Source } from '../../src/domain/claims.ts';
import type { Records } from '../../src/domain/records.ts';
import { boundsOf } from './dates.ts';

export interface Known extends Claim {
  /** First day on which it is known. */
  readonly since: string;
}

const NEVER = '9999-12-31';
export const EVERYTHING = '9999-12-30';

/** From the latest day it can have been published on, else from when it was read; until withdrawn. */
function spanOf(source: Source | undefined): readonly [string, string] {
  if (source === undefined) return [NEVER, NEVER];
  const published = source.publishedOn === undefined ? null : boundsOf(source.publishedOn).latest;
  return [published ?? source.accessedOn ?? NEVER, source.retractedOn ?? NEVER];
}

/** Merges are timeless: asserted `sameAs` claims, whenever known. Winner: who loses to nobody. */
function canonicalIds(claims: readonly Claim[]): (id: string) => string {
  const merges = claims.filter(
    ({ predicate, modality, rank, subject, object }) =>
      predicate === 'sameAs' &&
      modality === 'asserted' &&
      rank !== 'deprecated' &&
      subject !== object,
  );
  const sameAs = (id: string): Set<string> => {
    const all = new Set([id]);
    for (let size = 0; size < all.size;) {
      size = all.size;
      for (const { subject, object } of merges) {
        if (all.has(subject) || all.has(object!)) all.add(subject).add(object!);
      }
    }
    return all;
  };
  return (id) => {
    const all = [...sameAs(id)].sort();
    return all.find((one) => !merges.some(({ subject }) => subject === one)) ?? all[0]!;
  };
}

/** Rule 1: where a claim of the question is preferred, only preferred ones count. */
export function counting<T extends Claim>(claims: readonly T[]): readonly T[] {
  const preferred = claims.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : claims;
}

export class AsOf {
  readonly day: string;
  readonly claims: readonly Known[];
  readonly canonical: (id: string) => string;
  readonly #records: Records;

  constructor(records: Records, day = EVERYTHING) {
    this.#records = records;
    this.day = day;
    this.canonical = canonicalIds(records.claims);
    const sources = new Map(records.sources.map((source) => [source.id, source]));
    this.claims = records.claims
      .filter(({ rank }) => rank !== 'deprecated')
      .flatMap((claim) => {
        const [since, until] = spanOf(sources.get(claim.source));
        return since <= day && day < until ? [{ ...this.#renamed(claim), since }] : [];
      });
  }

  #renamed(claim: Claim): Claim {
    const { canonical } = this;
    const { onBehalfOf, of, which } = claim.qualifiers;
    return {
      ...claim,
      subject: canonical(claim.subject),
      ...(claim.object === undefined ? {} : { object: canonical(claim.object) }),
      ...(claim.speaker === undefined ? {} : { speaker: canonical(claim.speaker) }),
      ...(which === 'country' ? { value: canonical(String(claim.value)) } : {}),
      qualifiers: {
        ...claim.qualifiers,
        ...(onBehalfOf === undefined ? {} : { onBehalfOf: canonical(onBehalfOf) }),
        ...(of === undefined ? {} : { of: canonical(of) }),
      },
    };
  }

  about(subject: string, predicate: string): readonly Known[] {
    return this.claims.filter((c) => c.subject === subject && c.predicate === predicate);
  }

  pointingAt(object: string, predicate: string): readonly Known[] {
    return this.claims.filter((c) => c.object === object && c.predicate === predicate);
  }

  /** Whether any claim mentions it. */
  knows(id: string): boolean {
    return this.claims.some(
      ({ subject, object, speaker, qualifiers, value }) =>
        [subject, object, speaker, qualifiers.onBehalfOf, qualifiers.of].includes(id) ||
        (qualifiers.which === 'country' && value === id),
    );
  }

  /** Canonical ids of the entities of some types, whether known or not. */
  ids(...types: readonly string[]): string[] {
    const own = this.#records.entities.filter(({ type }) => types.includes(type));
    return [...new Set(own.map(({ id }) => this.canonical(id)))].sort();
  }
}
