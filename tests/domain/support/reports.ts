/** Tells small worlds as reports do: each item says of one event, at one stage, who, when and in what form. */
import type { Qualifiers } from '../../../src/domain/claims/qualifiers.ts';
import { asOf } from './as-of.ts';
import { world, type Said, type World } from './world.ts';

/** Whom an item names: an actor, or an actor and what joins it to others. */
export type Named = string | ({ readonly actor: string } & Qualifiers);

/** What one item says; of the meeting `m` where it names no other event. */
export interface Item extends Said {
  readonly event?: string;
  readonly stage: string;
  /** Day of the step itself. */
  readonly step?: string;
  readonly date?: string;
  readonly format?: string;
  /** Says it of those whom it names only, and nothing of the event itself. */
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

/** The people a to e, the organizations x and y, a meeting and a visit; what is said of them is for the reports. */
export const cast = (): World =>
  world()
    .meeting('m', 'n')
    .visit('v')
    .person('a', 'b', 'c', 'd', 'e', 'o')
    .organization('x', 'y')
    .role('r');

/** Adds one report, published on a day. */
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

/** A world of these reports, each of one item, published on its day. */
export function reports(...told: readonly (readonly [on: string, item: Item])[]): World {
  const built = cast();
  for (const [on, item] of told) report(built, on, item);
  return built;
}

/** How an event stands. */
export const eventIn = (built: World, id = 'm', day?: string) =>
  asOf(built.project(), day).events[id] ?? null;

/** What a meeting makes of two; null where they make no pair there. */
export function pairIn(built: World, one: string, other: string, meeting = 'm', day?: string) {
  const [a, b] = [one, other].sort();
  return asOf(built.project(), day).pairs[`COUNTERPART|${a}|${b}|${meeting}`] ?? null;
}

/** The verdict on two in one meeting; null where they make no pair there. */
export const between = (built: World, one: string, other: string, meeting = 'm') =>
  pairIn(built, one, other, meeting)?.verdict ?? null;
