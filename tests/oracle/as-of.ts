/** The claims known on one day, with canonical ids. Everything later is dropped before any rule applies. */
import type { Claim, Source } from '../../src/domain/claims/claims.ts';
import type { EntityType } from '../../src/domain/entities/entities.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { boundsOf } from './dates.ts';

/** A claim that counts, with the days of its source. */
export interface Known extends Claim {
  /** The first day on which it is known. */
  readonly since: string;
  /** The first possible day of publication, or null if unknown. */
  readonly appeared: string | null;
  /** The last possible day of publication, or null if unknown. */
  readonly published: string | null;
  /** Whether it is a claim of the curators, which is always known. */
  readonly isOurs: boolean;
}

/** The day for a question without a knowledge day: everything is known. */
export const EVERYTHING = '9999-12-30';
const NEVER = '9999-12-31';
const ALWAYS = '0001-01-01';

/** §5: known from the last possible day of publication, or from the day of access, until withdrawn. */
function spanOf(source: Source): readonly [string, string] {
  if (source.kind === 'curation') return [ALWAYS, NEVER];
  const published = source.publishedOn === undefined ? null : boundsOf(source.publishedOn).latest;
  return [published ?? source.accessedOn ?? NEVER, source.retractedOn ?? NEVER];
}

/**
 * §5, §7: merges apply on every day. An asserted `sameAs` counts whenever it becomes known, unless it
 * is deprecated or its source was ever withdrawn. The canonical id is the one that no merge replaces.
 */
function canonicalIds({ claims, sources }: Records): (id: string) => string {
  const withdrawn = new Set(
    sources.filter(({ retractedOn }) => retractedOn !== undefined).map(({ id }) => id),
  );
  const merges = claims.filter(
    ({ predicate, modality, rank, subject, object, source }) =>
      predicate === 'sameAs' &&
      modality === 'asserted' &&
      rank !== 'deprecated' &&
      !withdrawn.has(source) &&
      subject !== object,
  );
  if (merges.length === 0) return (id) => id;
  const cache = new Map<string, string>();
  const find = (id: string) => {
    const all = new Set([id]);
    for (let size = 0; size < all.size;) {
      size = all.size;
      for (const { subject, object } of merges) {
        if (all.has(subject) || all.has(object!)) all.add(subject).add(object!);
      }
    }
    const sorted = [...all].sort();
    return sorted.find((one) => !merges.some(({ subject }) => subject === one)) ?? sorted[0]!;
  };
  return (id) => {
    const known = cache.get(id) ?? find(id);
    cache.set(id, known);
    return known;
  };
}

/** §2.1: a preferred claim hides claims with the same key: subject, predicate and stage. */
function questionOf({ subject, predicate, object, value, qualifiers }: Claim): string {
  const stage = predicate === 'stage' ? value : qualifiers.stage;
  // A case step counts per defendant and charge.
  const aim = predicate === 'stage' ? [qualifiers.of ?? '', qualifiers.charge ?? ''] : [];
  // An involvement counts per event, not across events.
  const which = predicate === 'property' ? qualifiers.which : predicate === 'partOf' ? '' : object;
  return [subject, predicate, stage ?? '', which ?? '', ...aim].join(' ');
}

/** The world as known on a day. */
export class AsOf {
  readonly day: string;
  readonly claims: readonly Known[];
  readonly canonical: (id: string) => string;
  readonly #types: ReadonlyMap<string, EntityType>;
  readonly #about = new Map<string, Known[]>();

  constructor(records: Records, day = EVERYTHING) {
    this.day = day;
    this.canonical = canonicalIds(records);
    this.#types = new Map(records.entities.map(({ id, type }) => [id, type]));
    const sources = new Map(records.sources.map((source) => [source.id, source]));
    const known = records.claims
      .filter(({ rank }) => rank !== 'deprecated')
      .flatMap((claim): Known[] => {
        const source = sources.get(claim.source);
        if (source === undefined) return [];
        const [since, until] = spanOf(source);
        if (since > day || day >= until) return [];
        const { publishedOn, kind } = source;
        const appeared = publishedOn === undefined ? null : boundsOf(publishedOn).earliest;
        const published = publishedOn === undefined ? null : boundsOf(publishedOn).latest;
        const isOurs = kind === 'curation';
        return [{ ...this.#renamed(claim), since, appeared, published, isOurs }];
      });
    const preferred = new Set(
      known.filter(({ rank }) => rank === 'preferred').map((claim) => questionOf(claim)),
    );
    this.claims = known.filter(
      (claim) => claim.rank === 'preferred' || !preferred.has(questionOf(claim)),
    );
    for (const claim of this.claims) {
      const ends = claim.object === undefined ? [claim.subject] : [claim.subject, claim.object];
      for (const id of new Set(ends)) {
        const key = `${claim.predicate} ${id}`;
        this.#about.set(key, [...(this.#about.get(key) ?? []), claim]);
      }
    }
  }

  #renamed(claim: Claim): Claim {
    const { canonical } = this;
    const { onBehalfOf, insteadOf, accompanying, of } = claim.qualifiers;
    const named = Object.entries({ onBehalfOf, insteadOf, accompanying, of }).flatMap(
      ([key, id]) => (id === undefined ? [] : [[key, canonical(id)]]),
    );
    const unnamed = claim.unnamedSpeaker;
    return {
      ...claim,
      subject: canonical(claim.subject),
      ...(claim.object === undefined ? {} : { object: canonical(claim.object) }),
      ...(claim.speaker === undefined ? {} : { speaker: canonical(claim.speaker) }),
      ...(unnamed?.of === undefined
        ? {}
        : { unnamedSpeaker: { ...unnamed, of: canonical(unnamed.of) } }),
      qualifiers: { ...claim.qualifiers, ...Object.fromEntries(named) },
    };
  }

  /** The claims with this subject. */
  about(subject: string, predicate: string): readonly Known[] {
    const found = this.#about.get(`${predicate} ${subject}`) ?? [];
    return found.filter((claim) => claim.subject === subject);
  }

  /** The claims with this object. */
  pointingAt(object: string, predicate: string): readonly Known[] {
    const found = this.#about.get(`${predicate} ${object}`) ?? [];
    return found.filter((claim) => claim.object === object);
  }

  typeOf(id: string): EntityType | undefined {
    return this.#types.get(id);
  }

  /** Canonical ids of the entities of these types, known or not. */
  ids(...types: readonly EntityType[]): string[] {
    const own = [...this.#types].filter(([, type]) => types.includes(type));
    return [...new Set(own.map(([id]) => this.canonical(id)))].sort();
  }
}
