/** One line for each thing that would read otherwise after a load. */
import type { RelationshipType } from '../domain/claims/predicates.ts';
import { EVENT_TYPES } from '../domain/entities/entities.ts';
import type {
  CaseReading,
  EntityReading,
  EventReading,
} from '../queries/preview/entity-readings.ts';
import type { Named } from '../queries/preview/names.ts';
import type {
  ContradictionChange,
  EntityChange,
  PairChange,
  RelationshipChange,
} from '../queries/preview/otherwise.ts';
import type { PairReading } from '../queries/preview/pair-readings.ts';

/** "John Kerry – Hun Sen: PLANNED → MET, met 2016-01-26 (kerry-hun-sen-2016-01)". */
export function pairLine({ a, b, before, after, meetings }: PairChange): string {
  if ((a.mergedInto ?? b.mergedInto) !== null) {
    const now = [a, b].map(({ id, mergedInto }) => mergedInto ?? id).join(' – ');
    return `${a.name} – ${b.name}: is now ${now} (${meetings.join(', ')})`;
  }
  const said = [
    arrow(before.verdict, after.verdict) ?? after.verdict,
    ...metParts(before, after),
    before.meetingCount === 0
      ? null
      : labelled('meetings', before.meetingCount, after.meetingCount),
  ].filter((part) => part !== null);
  const parts =
    said.length > 1 || before.verdict !== after.verdict ? said : [...said, detail(before, after)];
  return `${a.name} – ${b.name}: ${joined(parts)} (${meetings.join(', ')})`;
}

function metParts(before: PairReading, after: PairReading): (string | null)[] {
  const [first, last] = [after.firstMet, after.lastMet];
  if (before.firstMet === null && before.lastMet === null && first !== null) {
    return [first === last ? `met ${first}` : `met ${first} to ${last ?? '?'}`];
  }
  return [
    labelled('first met', before.firstMet, first),
    labelled('last met', before.lastMet, last),
  ];
}

/** What differs if verdict, number and days of meetings are the same: statuses, forms or dates of plans. */
function detail(before: PairReading, after: PairReading): string | null {
  const statuses = ({ statusCounts }: PairReading) =>
    statusCounts.map(({ status, count }) => `${count} ${status}`).join(', ');
  const verdicts = ({ counts }: PairReading) =>
    counts.map(({ verdict, count }) => `${count} ${verdict}`).join(', ');
  return (
    arrow(statuses(before), statuses(after)) ??
    arrow(verdicts(before), verdicts(after)) ??
    joined([
      labelled('first date', before.firstDate, after.firstDate),
      labelled('last date', before.lastDate, after.lastDate),
    ])
  );
}

/** "Kerry meets Hun Sen (kerry-hun-sen-2016-01): EXPECTED → HELD, date 2016-01 → 2016-01-26". */
export const eventLine = (change: EntityChange<EventReading>): string =>
  lineOf(
    change,
    ({ status, date, format }) => [status, date, format === 'unknown' ? null : format],
    (before, after) => [
      arrow(before.status, after.status),
      labelled('date', before.date, after.date),
      labelled('basis of the date', before.basis, after.basis),
      flagged('date disputed', before.dateDisputed, after.dateDisputed),
      Math.max(before.dates.length, after.dates.length) > 1
        ? listChange('dates', before.dates, after.dates)
        : null,
      labelled('form', before.format, after.format),
    ],
  );

export const caseLine = (change: EntityChange<CaseReading>): string =>
  lineOf(
    change,
    ({ stage, date }) => [stage, date],
    (before, after) => [
      arrow(before.stage, after.stage),
      labelled('date', before.date, after.date),
      labelled('support', before.support, after.support),
      listChange('outcomes', before.outcomes, after.outcomes),
    ],
  );

export const entityLine = (change: EntityChange): string =>
  lineOf(
    change,
    () => [],
    () => [],
  );

function lineOf<R extends EntityReading>(
  { id, name, before, after, mergedInto }: EntityChange<R>,
  summary: (reading: R) => readonly (string | null)[],
  changes: (before: R, after: R) => readonly (string | null)[],
): string {
  const { type } = (after ?? before)!;
  const at = `${name} (${EVENT_TYPES.some((each) => each === type) ? id : `${id}, ${type}`})`;
  if (mergedInto !== null) return `${at} is now ${mergedInto}`;
  if (after === null) return `gone: ${at}`;
  if (before === null) return `new: ${[at, joined(summary(after))].filter(Boolean).join(': ')}`;
  const said = [
    ...changes(before, after),
    labelled('name', before.name, after.name),
    listChange('names', before.names, after.names),
    listChange('ids', before.mergedIds, after.mergedIds),
    listChange('properties', before.properties, after.properties),
  ];
  return `${at}: ${joined(said)}`;
}

const VERBS: Readonly<Record<RelationshipType, string>> = {
  INVOLVED_IN: 'is involved in',
  COUNTERPART: 'is a counterpart of',
  HOLDS: 'holds',
  POST_IN: 'is a post in',
  MEMBER_OF: 'is a member of',
  PART_OF: 'is part of',
  PARTY_TO: 'is a party to',
  UNDER: 'is under',
  CONCERNS: 'is about',
  AT: 'is at',
  POSSIBLY_SAME_AS: 'may be the same as',
};

/** "new: Hun Sen holds Prime Minister: since 1985". */
export function relationshipLine({ type, from, to, before, after }: RelationshipChange): string {
  const said = `${from.name} ${VERBS[type]} ${to.name}`;
  const words = (reading: RelationshipChange['after']) =>
    Object.entries(reading ?? {}).map(([name, value]) => `${name} ${plain(value)}`);
  if (before === null) return `new: ${[said, words(after).join(', ')].filter(Boolean).join(': ')}`;
  if (after === null) return `gone: ${said}`;
  const names = Object.keys({ ...before, ...after });
  const parts = names.map((name) => labelled(name, plain(before[name]), plain(after[name])));
  return `${said}: ${joined(parts)}`;
}

/** "new: STATUS of Kerry meets Hun Sen (kerry-hun-sen-2016-01)". */
export function contradictionLine(contradiction: ContradictionChange): string {
  const { change, kind, subject, object, meeting } = contradiction;
  const about = [subject, object].filter((each) => each !== null).map(withId);
  return `${change}: ${kind} of ${about.join(' and ')}${meeting === null ? '' : ` in ${withId(meeting)}`}`;
}

const withId = ({ id, name }: Named) => (name === id ? id : `${name} (${id})`);

type Shown = string | number | null | undefined;

/** "before → after"; null if they are the same. */
function arrow(before: Shown, after: Shown): string | null {
  const show = (value: Shown) =>
    value === null || value === undefined || value === '' ? '–' : value;
  return show(before) === show(after) ? null : `${show(before)} → ${show(after)}`;
}

function labelled(label: string, before: Shown, after: Shown): string | null {
  const change = arrow(before, after);
  return change === null ? null : `${label} ${change}`;
}

const flagged = (label: string, before: boolean, after: boolean) =>
  before === after ? null : `${after ? '' : 'no longer '}${label}`;

/** "names +Mira −Myra". */
function listChange(
  label: string,
  before: readonly string[],
  after: readonly string[],
): string | null {
  const added = after.filter((each) => !before.includes(each)).map((each) => `+${each}`);
  const gone = before.filter((each) => !after.includes(each)).map((each) => `−${each}`);
  const said = [...added, ...gone];
  if (said.length > 0) return `${label} ${said.join(' ')}`;
  return before.join('\n') === after.join('\n') ? null : `${label} in another order`;
}

const plain = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value);

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
