/** The form of a meeting as known on a day: whose word counts, and which of two words is the weaker. */
import type { KnownClaim } from './knowledge.ts';
import { sameStage, type EventStage } from './stages.ts';
import { counting } from './status.ts';

/** Forms that make less of a meeting than talks do, the weakest first: they win where sources differ. */
const WEAKER = ['encounter', 'gathering'];

/**
 * The form of an event whose winning stage is `stage`. Sources that state that stage, if only as an
 * allegation, are heard first: how a plan was to be held says nothing about how it went, whenever it
 * is recalled. Where they differ the weaker form counts, so that side by side never becomes "met".
 */
export function formatOn(
  formats: readonly KnownClaim[],
  stages: readonly KnownClaim[],
  stage: EventStage | null,
): string {
  const asserted = counting(formats).filter(({ modality }) => modality === 'asserted');
  const ofWinner = new Set(
    stages
      .filter(
        ({ value, modality }) =>
          stage !== null && modality !== 'denied' && sameStage(value as EventStage, stage),
      )
      .map(({ source }) => source),
  );
  const heard = asserted.filter(({ source }) => ofWinner.has(source));
  const told = heard.length > 0 ? heard : asserted;
  return weakerForm(told.map(({ value }) => String(value))) ?? newest(told) ?? 'unknown';
}

/** The weakest of forms that differ, where any makes less of a meeting than talks do. */
export function weakerForm(forms: readonly string[]): string | null {
  return WEAKER.find((form) => forms.includes(form)) ?? null;
}

function newest(claims: readonly KnownClaim[]): string | null {
  const [first, ...rest] = claims;
  if (first === undefined) return null;
  const last = rest.reduce(
    (a, b) =>
      b.knownFrom !== a.knownFrom ? (b.knownFrom > a.knownFrom ? b : a) : b.id < a.id ? b : a,
    first,
  );
  return String(last.value);
}
