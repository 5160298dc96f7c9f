/** The reports of a meeting: whom each names as present, and in which forms (model.md §3). */
import { placeIn } from '../claims/locators.ts';
import { PRESENT } from '../claims/predicates.ts';
import type { EntityId, MeetingFormat } from '../entities/entities.ts';
import { capacityOf } from '../events/event-part.ts';
import type { Voice, Word } from '../events/event-words.ts';
import type { EventStage } from '../events/stages.ts';
import { groupBy } from '../lists/group-by.ts';
import type { KnownClaim } from '../time/knowledge.ts';

/** A form that a source states at a stage. */
export interface FormatWord {
  readonly claim: KnownClaim;
  readonly form: MeetingFormat;
  readonly stage: EventStage;
  readonly voice: Voice;
}

/** A report that names more than this many as present and states no form tells of a gathering. */
const FEW = 8;

/** One report of the outcome: whom it names as present, and in which forms. */
export interface Report {
  readonly present: ReadonlySet<EntityId>;
  /** The forms that it states; empty if it states none. */
  readonly forms: readonly MeetingFormat[];
  readonly isLong: boolean;
}

export function namedInPlans(parts: readonly Word[]): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const told = parts.filter(({ voice, stage }) => voice === 'asserted' && stage !== 'held');
  const sources = [...groupBy(told, ({ claim }) => claim.source)];
  return new Map(sources.map(([source, words]) => [source, namedIn(words)]));
}

/** The actors whom words name, and those for whom they act. */
const namedIn = (words: readonly Word[]): ReadonlySet<EntityId> =>
  new Set(words.flatMap(({ claim }) => [claim.subject, claim.qualifiers.onBehalfOf ?? []].flat()));

/** The reports of one source: one, or one per paragraph if the source states several forms. */
export function reportsOf(told: readonly Word[], formats: readonly FormatWord[]): Report[] {
  const { source } = told[0]!.claim;
  const own = formats.filter(({ claim }) => claim.source === source);
  const parts = told.filter(({ claim }) => claim.predicate === 'involvedIn');
  if (new Set(own.map(({ form }) => form)).size < 2) return [reportOf(parts, own)];
  const places = [...new Set([...own, ...parts].map(({ claim }) => placeKey(claim)))];
  return places.map((place) =>
    reportOf(
      parts.filter(({ claim }) => placeKey(claim) === place),
      own.filter(({ claim }) => placeKey(claim) === place),
    ),
  );
}

const placeKey = ({ locator }: KnownClaim) =>
  locator.sha256 ?? String(placeIn(locator)?.number ?? '');

function reportOf(parts: readonly Word[], formats: readonly FormatWord[]): Report {
  const there = parts.filter(({ claim }) => PRESENT.includes(capacityOf(claim)));
  const onTheirOwn = new Set(
    there
      .filter(
        ({ claim: { qualifiers } }) =>
          qualifiers.onBehalfOf === undefined && qualifiers.accompanying === undefined,
      )
      .map(({ claim }) => claim.subject),
  );
  const forms = formats.map(({ form }) => form);
  const isLong = forms.length === 0 && onTheirOwn.size > FEW;
  return { present: namedIn(there), forms, isLong };
}
