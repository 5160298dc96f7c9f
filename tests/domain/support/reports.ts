/** Builds small worlds from reports; each item gives one stage of one event, with actors, day and form. */
import type { Qualifiers } from '../../../src/domain/claims/qualifiers.ts';
import { asOf } from './as-of.ts';
import { world, type Said, type World } from './world.ts';

/** An actor that an item names, alone or with its mandate and the like. */
export type Named = string | ({ readonly actor: string } & Qualifiers);

/** The content of one item, about the meeting `m` unless it names another event. */
export interface Item extends Said {
  readonly event?: string;
  readonly stage: string;
  /** The day of the step itself. */
  readonly step?: string;
  readonly date?: string;
  readonly format?: string;
  /** Makes claims about the named actors only, and none about the event. */
  readonly ofParts?: true;
  readonly attendee?: readonly Named[];
  readonly guest?: readonly Named[];
  readonly host?: readonly Named[];
  readonly requester?: readonly Named[];
  readonly invited?: readonly Named[];
  readonly absent?: readonly Named[];
  readonly subject?: readonly Named[];
}

const CAPACITIES = [
  'attendee',
  'guest',
  'host',
  'requester',
  'invited',
  'absent',
  'subject',
] as const;

/** A world without reports: the people a to e, the organizations x and y, a meeting and a visit. */
export const cast = (): World =>
  world()
    .meeting('m', 'n')
    .visit('v')
    .person('a', 'b', 'c', 'd', 'e', 'o')
    .organization('x', 'y')
    .role('r');

/** Adds a report published on a day. */
export function report(built: World, on: string, ...items: readonly Item[]): World {
  const id = `s${built.records.sources.length + 1}`;
  built.source(id, { publishedOn: on });
  for (const item of items) tell(built, item);
  return built;
}

function tell(built: World, item: Item): void {
  const { event = 'm', stage, step, date, format, modality, speaker, rank, locator } = item;
  const given = { modality, speaker, rank, locator };
  const how = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Said;
  if (item.ofParts !== true) {
    built.claim(`${event} stage ${stage}`, step === undefined ? {} : { date: step }, how);
  }
  if (date !== undefined) built.claim(`${event} date ${date}`, { stage, basis: 'stated' }, how);
  if (format !== undefined) built.claim(`${event} format ${format}`, { stage }, how);
  for (const capacity of CAPACITIES) {
    for (const named of item[capacity] ?? []) {
      const { actor, ...beside } = typeof named === 'string' ? { actor: named } : named;
      built.claim(`${actor} involvedIn ${event}`, { capacity, stage, ...beside }, how);
    }
  }
}

/** A world of reports with one item each, published on the given days. */
export function reports(...told: readonly (readonly [on: string, item: Item])[]): World {
  const built = cast();
  for (const [on, item] of told) report(built, on, item);
  return built;
}

/** The event as projected, with everything known. */
export const eventIn = (built: World, id = 'm', day?: string) =>
  asOf(built.project(), day).events[id] ?? null;

/** The pair of two actors in a meeting; null if they are no pair there. */
export function pairIn(built: World, one: string, other: string, meeting = 'm', day?: string) {
  const [a, b] = [one, other].sort();
  return asOf(built.project(), day).pairs[`COUNTERPART|${a}|${b}|${meeting}`] ?? null;
}

/** The verdict on two actors in one meeting, or null if they are no pair there. */
export const between = (built: World, one: string, other: string, meeting = 'm') =>
  pairIn(built, one, other, meeting)?.verdict ?? null;
