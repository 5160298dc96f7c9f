/** Makes meetings: who was there, how they came about, and what sources said of them over time. */
import { EVENT_DAYS, isoDay, type Press } from './calendar.ts';
import { COURSES, type Report } from './courses.ts';
import type { Dice } from './dice.ts';
import { Thing, type Said } from './drafts.ts';
import { STATES, type Frame } from './ids.ts';
import { visitOn } from './statements.ts';

/** An actor who is involved in a meeting. */
interface Part {
  readonly id: string;
  readonly capacity: string;
  readonly onBehalfOf?: string;
}

export function meeting(frame: Frame, press: Press, index: number): Thing {
  const dice = frame.dice(`meeting ${index}`);
  const day = dice.below(EVENT_DAYS);
  const course = dice.weighted(COURSES.map((each) => [each, each.weight] as const));
  const format = course.asked === true ? 'unknown' : formatOf(dice);
  const parts = partsOf(frame, dice, format, course.asked === true);
  const id = `${parts[0]!.id}-${isoDay(day).slice(0, 7)}-meeting-${index}`;
  const thing = new Thing(dice).declare(id, 'Meeting');
  const written = writtenDate(day, dice);
  const used = new Set<number>();
  course.reports.forEach((report, place) => {
    const said: Said = {
      source: press.since(day + report.days, dice, used),
      ...(report.modality === undefined ? {} : { modality: report.modality }),
    };
    if (said.source < 0) return;
    if (place === 0) frameOf(frame, thing, id, { dice, day, said, parts });
    tell(thing, id, { report, said, parts, dice, written, isFirst: place === 0, day, format });
  });
  addGroup(thing, id, dice, used);
  return thing;
}

const formatOf = (dice: Dice) =>
  dice.weighted([
    ['unknown', 55],
    ['talks', 34],
    ['call', 5],
    ['encounter', 4],
    ['gathering', 1],
  ]);

function partsOf(frame: Frame, dice: Dice, format: string, asked: boolean): Part[] {
  const size = format === 'gathering' ? 12 + dice.below(30) : asked ? 2 : 2 + fewMore(dice);
  const hub = dice.chance(frame.size.hubMeetings / frame.size.meetings);
  const anchor = hub ? 0 : frame.anyPerson(dice);
  const people = new Set([anchor]);
  for (let tries = 0; people.size < size && tries < size * 4; tries += 1) {
    // The hub can meet anybody, because it has no circle of its own.
    const near = anchor !== 0 && dice.chance(0.7);
    people.add(near ? frame.personNear(anchor, dice) : frame.anyPerson(dice));
  }
  const parts = [...people].map((person, place): Part => {
    const capacity = asked
      ? place === 0
        ? 'requester'
        : 'invited'
      : dice.weighted([
          ['attendee', 80],
          ['host', place === 0 ? 15 : 0],
          ['guest', place === 1 ? 15 : 0],
        ]);
    // Sometimes a source names only the organization for which a person was there.
    if (place > 0 && dice.chance(0.04)) {
      return { id: frame.organization(dice.rank(frame.size.organizations, 0.8, 3)), capacity };
    }
    const [main] = frame.membershipsOf(person);
    const sent = main !== undefined && !asked && dice.chance(0.1);
    return {
      id: frame.personAsTold(person, dice),
      capacity,
      ...(sent ? { onBehalfOf: frame.organization(main) } : {}),
    };
  });
  // Two parts may name the same organization, which is kept once.
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}

/** A number of further actors: none, one, or a few more (geometric). */
function fewMore(dice: Dice): number {
  let more = 0;
  while (more < 8 && dice.chance(0.45)) more += 1;
  return more;
}

interface FrameFacts {
  readonly dice: Dice;
  readonly day: number;
  readonly said: Said;
  readonly parts: readonly Part[];
}

/** Adds what only the first report says: title, topics, place, and the visit to which the meeting belongs. */
function frameOf(frame: Frame, thing: Thing, id: string, facts: FrameFacts): void {
  const { dice, day, parts } = facts;
  const said: Said = { source: facts.said.source };
  const names = parts.slice(0, 2).map((part) => part.id.split('-').slice(0, 2).join(' '));
  thing.name(said, id, `Meeting of ${names.join(' and ')}`);
  const topics = new Set(
    Array.from({ length: dice.below(3) }, () => dice.rank(frame.size.topics, 0.7, 3)),
  );
  for (const each of topics) thing.relate(said, id, 'concerns', frame.topic(each));
  if (dice.chance(0.5)) {
    const at = dice.chance(0.2)
      ? frame.organization(dice.below(STATES))
      : frame.place(dice.rank(frame.size.places, 0.8, 3));
    thing.relate(said, id, 'at', at);
  }
  if (dice.chance(0.05)) {
    const whole = visitOn(frame, day);
    if (whole !== null) thing.relate(said, id, 'partOf', whole);
  }
}

interface Telling {
  readonly report: Report;
  readonly said: Said;
  readonly parts: readonly Part[];
  readonly dice: Dice;
  readonly written: string | null;
  readonly isFirst: boolean;
  readonly format: string;
  readonly day: number;
}

/** Adds what one report says: the stage, the date, and who is or was involved. */
function tell(thing: Thing, id: string, telling: Telling): void {
  const { report, parts, dice, written, isFirst, day, format } = telling;
  const { stage } = report;
  const isPlan = report.days < 0;
  const speaker = isPlan && dice.chance(0.3) ? { speaker: dice.pick(parts).id } : {};
  const said = { ...telling.said, ...speaker };
  thing.value(said, id, 'stage', stage);
  // A form belongs to a stage. Later reports of that stage often leave it out.
  if (format !== 'unknown' && (isFirst || (stage === 'held' && dice.chance(0.6)))) {
    thing.value(said, id, 'format', format, { stage });
  }
  const planned = report.moved === undefined && isPlan ? shifted(day, stage, dice) : written;
  const basis = dice.chance(0.2)
    ? { basis: 'resolved', how: 'The weekday named, within the week of publication.' }
    : { basis: 'stated' };
  if (planned !== null && said.modality !== 'denied') {
    thing.value(said, id, 'date', planned, { ...basis, stage });
  }
  parts.forEach((part, place) => {
    const isNamed = (isFirst && place < 2) || dice.chance(report.names);
    if (!isNamed) return;
    const { capacity, onBehalfOf } = part;
    thing.relate(said, part.id, 'involvedIn', id, {
      capacity,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
      stage,
    });
  });
}

/** The day as a source writes it: mostly a day, sometimes a month, a guess, one of two, or none at all. */
function writtenDate(day: number, dice: Dice): string | null {
  const iso = isoDay(day);
  return dice.weighted<string | null>([
    [iso, 80],
    [iso.slice(0, 7), 7],
    [`${iso}~`, 4],
    [`[${iso}..${isoDay(day + 1)}]`, 4],
    [iso.slice(0, 4), 2],
    [null, 3],
  ]);
}

/** The day that a plan names. Some announcements name an earlier day than that of the meeting. */
function shifted(day: number, stage: string, dice: Dice): string {
  return isoDay(Math.max(0, day - (stage === 'announced' && dice.chance(0.2) ? 3 : 0)));
}

/** Adds a crowd that only one source names. */
function addGroup(thing: Thing, id: string, dice: Dice, used: ReadonlySet<number>): void {
  const [source] = used;
  if (source === undefined || !dice.chance(0.02)) return;
  const group = `${id}-crowd`;
  const said = { source };
  thing.declare(group, 'Group', source).name(said, group, 'A crowd of supporters');
  thing.value(said, group, 'property', 5 + dice.below(200), { which: 'size' });
  const stage = thing.drafts.find(({ predicate }) => predicate === 'stage')?.value;
  const qualifiers = { capacity: 'attendee', stage: String(stage ?? 'held') };
  thing.relate(said, group, 'involvedIn', id, qualifiers);
}
