/** Makes timeline entries of events, cases, roles, memberships and circumstances. */
import type { EventDate } from '../../domain/events/event-dates.ts';
import { isDuring } from '../../domain/time/during.ts';
import { oneOf, type DateBounds } from '../../domain/time/fuzzy-date.ts';
import { statedDate } from '../../domain/events/stated-date.ts';
import { firmestSupport, weakestSupport } from '../../domain/ties/support.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { Status } from '../../domain/events/stages.ts';
import type { Verdict } from '../../domain/pairs/verdicts.ts';
import type { EntityData } from '../../queries/entities/entities.ts';
import type { DuringParameters } from '../../queries/conditions.ts';
import type { PartData } from '../../queries/counterparts/pair-rows.ts';
import type { TimelineEvent } from '../../queries/relationships/timeline-events.ts';
import type { ActorTie, TimelineTie } from '../../queries/relationships/timeline-ties.ts';
import { toEnum } from '../request/enums.ts';
import type {
  CaseStage,
  MeetingFormat,
  Support,
  TermPoint,
  TimelineKind,
} from '../generated/schema.ts';

/** One entry. `id` distinguishes the entries about one entity. */
export interface TimelineEntry {
  readonly asOf: string;
  readonly node: EntityData;
  readonly kind: TimelineKind;
  readonly termPoint: TermPoint | null;
  readonly date: EventDate | null;
  readonly actors: readonly string[];
  readonly status: Status | null;
  readonly verdict: Verdict | null;
  readonly format: MeetingFormat | null;
  readonly dateDisputed: boolean;
  readonly parts: readonly PartData[];
  readonly stage: CaseStage | null;
  /** Id of the defendant of a step of a case. */
  readonly of: string | null;
  readonly charge: string | null;
  readonly support: Support | null;
  readonly claimIds: readonly string[];
  readonly id: string;
}

/** @param hasEvidence whether the claims behind the event's last step were read. */
export function eventEntry(event: TimelineEvent, hasEvidence: boolean): TimelineEntry {
  const { node, status, verdict, format, date, dateDisputed, parts } = event;
  const stepClaimIds = hasEvidence ? (node.steps.at(-1)?.claimIds ?? []) : [];
  return {
    ...entryOf(
      node,
      toEnum<TimelineKind>(node.type),
      parts.map(({ actor }) => actor),
    ),
    date,
    status,
    verdict,
    format: node.type === 'Meeting' && format !== null ? toEnum<MeetingFormat>(format) : null,
    dateDisputed,
    parts,
    claimIds: [...parts.flatMap((part) => part.claimIds), ...stepClaimIds],
  };
}

/** One entry per stage that sources report of a case, for all its parties together; at least one per case. */
export function caseEntries(ties: readonly ActorTie[]): TimelineEntry[] {
  return [...groupBy(ties, ({ node }) => node.id).values()].flatMap((parties): TimelineEntry[] => {
    const { node } = parties[0]!;
    const entry = entryOf(
      node,
      'CASE',
      parties.map(({ actor }) => actor),
    );
    const claimIds = parties.flatMap((party) => party.claimIds);
    if (node.history.length === 0) {
      return [{ ...entry, claimIds, support: supportOf(parties) }];
    }
    return node.history.map((step) => {
      const stage = toEnum<CaseStage>(step.stands ?? '');
      return {
        ...entry,
        stage,
        support: step.support,
        date: step.stepDate === null ? null : statedDate(step.stepDate),
        of: step.of,
        charge: step.charge,
        claimIds: [...claimIds, ...step.claimIds],
        id: JSON.stringify([stage, step.of, step.charge]),
      };
    });
  });
}

const [BEGAN, ENDED, ATTESTED] = ['BEGAN', 'ENDED', 'ATTESTED'] as const;

/** One entry for the beginning, the end, and each attested day of a term; at least one. */
export function termEntries(kind: TimelineTie, tie: ActorTie): TimelineEntry[] {
  const entry = {
    ...entryOf(tie.node, kind, [tie.actor]),
    support: tie.support,
    claimIds: tie.claimIds,
  };
  const made = [
    ...(tie.since === null ? [] : [{ termPoint: BEGAN, date: statedDate(tie.since) }]),
    ...(tie.until === null || tie.until === '..'
      ? []
      : [{ termPoint: ENDED, date: statedDate(tie.until) }]),
    ...tie.attestations.map((bounds) => ({
      termPoint: ATTESTED,
      date: attestation(bounds, tie.attestedOn),
    })),
  ];
  const entries = made.length === 0 ? [{ termPoint: ATTESTED, date: null }] : made;
  return entries.map(({ termPoint, date }) => ({
    ...entry,
    termPoint,
    date,
    id: [termPoint, date?.edtf ?? '', tie.key].join(' '),
  }));
}

/** Whether an entry's date falls within the period. */
export function isWithin(
  { date }: TimelineEntry,
  { since, until, certainty }: DuringParameters,
): boolean {
  return isDuring(date ?? { earliest: null, latest: null }, {
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    match: certainty ?? 'POSSIBLE',
  });
}

const entryOf = (node: EntityData, kind: TimelineKind, actors: readonly string[]) => ({
  asOf: node.asOf,
  node,
  kind,
  termPoint: null,
  date: null,
  actors: [...new Set(actors)],
  status: null,
  verdict: null,
  format: null,
  dateDisputed: false,
  parts: [],
  stage: null,
  of: null,
  charge: null,
  support: null,
  claimIds: [],
  id: '',
});

/** The date of an attestation. All are stored as bounds, and the newest also as EDTF. */
function attestation(bounds: DateBounds, newest: string | null): EventDate | null {
  if (newest !== null) {
    const date = statedDate(newest);
    if (date.earliest === bounds.earliest && date.latest === bounds.latest) return date;
  }
  const days = oneOf(bounds);
  return days === null ? null : statedDate(days.edtf);
}

/** An entry says of each actor that it is a party. One capacity is enough for that, however doubtful others are. */
function supportOf(parties: readonly ActorTie[]): Support {
  const byActor = [...groupBy(parties, ({ actor }) => actor).values()];
  return weakestSupport(byActor.map((ties) => firmestSupport(ties.map(({ support }) => support))));
}
