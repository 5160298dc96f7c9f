/** Knowledge time: from when to when each claim is known, and the spans that follow from it. */
import { parseFuzzyDate } from './fuzzy-date.ts';
import type { Claim, Source } from '../claims/claims.ts';

/** The open end of a knowledge span: it has not ended. */
export const OPEN_END = '9999-12-31';

/** The day that stands for "everything known": below {@link OPEN_END}, above every real day. */
export const ALL_KNOWN = '9999-12-30';

/** From when the curators' own claims are known: they hold for all times. */
export const ALWAYS = '0001-01-01';

/** A half-open stretch of knowledge time, ISO days: known on `knownFrom`, no longer on `knownUntil`. */
export interface KnowledgeSpan {
  readonly knownFrom: string;
  readonly knownUntil: string;
}

/** When a source's claims are known, and the first day on which it can have appeared. */
export interface SourceSpan extends KnowledgeSpan {
  /** First day on which it can have been published; null if that is not known. */
  readonly publishedFrom: string | null;
}

/** A claim with canonical ids and the span in which it is known. */
export interface KnownClaim extends Claim, SourceSpan {
  /** Subject as the source states it, before any merge. */
  readonly statedSubject: string;
}

/** When a source's claims are known (model.md §5). The day on which they were recorded does not matter. */
export function knowledgeOf(source: Source): SourceSpan {
  const { publishedOn, accessedOn, retractedOn = OPEN_END } = source;
  if (source.kind === 'curation') {
    return { knownFrom: ALWAYS, knownUntil: retractedOn, publishedFrom: ALWAYS };
  }
  const published = publishedOn === undefined ? null : parseFuzzyDate(publishedOn);
  return {
    knownFrom: published?.latest ?? accessedOn ?? OPEN_END,
    knownUntil: retractedOn,
    publishedFrom: published?.earliest ?? null,
  };
}

/** Whether something with this span was known on `day`. */
export function isKnown(span: KnowledgeSpan, day: string): boolean {
  return span.knownFrom <= day && day < span.knownUntil;
}

/** The days on which one of these claims becomes known or ceases to be known, ascending. */
export function turningDays(claims: Iterable<KnowledgeSpan>): string[] {
  const days = new Set<string>();
  for (const { knownFrom, knownUntil } of claims) {
    if (knownFrom >= knownUntil) continue;
    days.add(knownFrom);
    if (knownUntil < OPEN_END) days.add(knownUntil);
  }
  return [...days].sort();
}

/**
 * Evaluates a question on every turning day, and joins equal neighbours to spans, one list per key. So
 * the spans always agree with a projection as of any single day.
 */
export function spansOver<T extends object>(
  days: readonly string[],
  evaluate: (day: string) => ReadonlyMap<string, T>,
): Map<string, (T & KnowledgeSpan)[]> {
  const spans = new Map<string, (T & KnowledgeSpan)[]>();
  const states = new Map<string, T>();
  days.forEach((day, index) => {
    const knownUntil = days[index + 1] ?? OPEN_END;
    for (const [key, state] of evaluate(day)) {
      const list = spans.get(key) ?? [];
      const last = list.at(-1);
      if (last?.knownUntil === day && isSame(states.get(key)!, state)) {
        list[list.length - 1] = { ...last, knownUntil };
      } else {
        list.push({ ...state, knownFrom: day, knownUntil });
      }
      states.set(key, state);
      spans.set(key, list);
    }
  });
  return spans;
}

const isSame = (a: object, b: object): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * When an entity is known, by the spans of the claims that mention it. Claims of curators are always
 * known, and so count only if there are no others.
 */
export function knownWhile(spans: readonly KnowledgeSpan[]): KnowledgeSpan[] {
  const bySources = spans.filter(({ knownFrom }) => knownFrom !== ALWAYS);
  return joinSpans(bySources.length > 0 ? bySources : spans);
}

/** Joins spans that touch or overlap; ascending. */
export function joinSpans(spans: Iterable<KnowledgeSpan>): KnowledgeSpan[] {
  const sorted = [...spans]
    .filter(({ knownFrom, knownUntil }) => knownFrom < knownUntil)
    .sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1));
  const joined: KnowledgeSpan[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && span.knownFrom <= last.knownUntil) {
      const knownUntil = last.knownUntil > span.knownUntil ? last.knownUntil : span.knownUntil;
      joined[joined.length - 1] = { knownFrom: last.knownFrom, knownUntil };
    } else {
      joined.push({ knownFrom: span.knownFrom, knownUntil: span.knownUntil });
    }
  }
  return joined;
}

/**
 * The last day on which a source can have appeared, which is no later than the day on which it was
 * accessed; null if nobody knows.
 */
export function appearedBy({
  publishedOn,
  accessedOn,
}: Pick<Source, 'publishedOn' | 'accessedOn'>): string | null {
  const latest = publishedOn === undefined ? null : parseFuzzyDate(publishedOn).latest;
  const days = [latest, accessedOn ?? null].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}
