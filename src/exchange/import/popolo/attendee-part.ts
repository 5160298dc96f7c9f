/** Reads what an attendee of Popolo says of its own part: to stand in the list is not always to have been there. */
import type { EventCapacity } from '../../../domain/claims/predicates.ts';
import { PLANS, type EventStage } from '../../../domain/events/stages.ts';
import { shortened } from '../records/cells.ts';
import { plainWord } from '../records/plain-word.ts';
import type { Content } from './popolo-record.ts';

type Part = 'present' | 'coming' | 'declined' | 'invited' | 'absent' | 'unclear';

/** Statuses that put somebody there, or say that they were to come. */
const STATUSES: ReadonlyMap<string, Part> = new Map([
  ...['present', 'attended', 'inattendance', 'participated'].map(
    (word) => [word, 'present'] as const,
  ),
  ...['accepted', 'confirmed', 'attending', 'expected'].map((word) => [word, 'coming'] as const),
]);

/** Texts that say by themselves that somebody was not there, or would not come, wherever the attendee has them. */
const OUTSIDE: ReadonlyMap<string, Part> = new Map([
  ...['absent', 'excused', 'apology', 'apologies', 'sentapologies', 'regrets', 'sentregrets'].map(
    (word) => [word, 'absent'] as const,
  ),
  ...['noshow', 'notpresent', 'notinattendance', 'notattending', 'didnotattend'].map(
    (word) => [word, 'absent'] as const,
  ),
  ...['declined', 'refused', 'cancelled'].map((word) => [word, 'declined'] as const),
]);

/** Words that keep somebody out of the room, or in doubt, within a longer text. */
const DOUBTING =
  /\b(?:not?|non|never|without|absent|absence|apolog\w+|excused|regrets|declin\w+|refused|cancell?ed|didn|wasn)\b/i;

/** Members that say who it is, not what part they had. */
const WHO: ReadonlySet<string> = new Set([
  'id',
  'person_id',
  'person',
  'name',
  '@id',
  '@type',
  '@context',
]);

export interface AttendeePart {
  /** Null if the model has no place for it, or nobody can tell. */
  readonly capacity: EventCapacity | null;
  /** The text that says so; empty if there is none. */
  readonly cell: string;
  /** Members for which there is no place. */
  readonly unused: readonly string[];
}

/** The part of an attendee in an event of this stage. One that says nothing of it attends. */
export function partOf(attendee: Content, stage: EventStage): AttendeePart {
  const told = Object.entries(attendee)
    .filter(([key, value]) => !WHO.has(key) && value !== null && value !== '')
    .map(([key, value]) => ({ key, ...readPart(key, value) }));
  const parts = told.filter(({ part }) => part !== undefined);
  const [first, ...others] = parts;
  const isOne = others.every(({ part }) => part === first?.part);
  return {
    capacity: first === undefined ? 'attendee' : isOne ? capacityOf(first.part!, stage) : null,
    cell: parts.map(({ text }) => text).join(', '),
    unused: told.filter(({ part }) => part === undefined).map(({ key }) => key),
  };
}

function readPart(key: string, value: unknown): { readonly text: string; readonly part?: Part } {
  // `"absent": true` is said by the name of the member.
  const said = typeof value === 'boolean' ? `${value ? '' : 'not '}${key}` : value;
  const text = shortened(said).replaceAll('_', ' ');
  const isStatus = key === 'status' || typeof value === 'boolean';
  const word = plainWord(text) ?? '';
  const part =
    (isStatus ? STATUSES.get(word) : undefined) ??
    OUTSIDE.get(word) ??
    (DOUBTING.test(text) ? 'unclear' : undefined) ??
    (/\b(?:invited|invitee)\b/i.test(text) ? 'invited' : undefined) ??
    (key === 'status' ? 'unclear' : undefined);
  return part === undefined ? { text } : { text, part };
}

function capacityOf(part: Part, stage: EventStage): EventCapacity | null {
  const isPlan = PLANS.includes(stage);
  if (part === 'present') return 'attendee';
  // Who was to come to a meeting that was held need not have come.
  if (part === 'coming') return stage === 'held' ? null : 'attendee';
  if (part === 'invited') return 'invited';
  if (part === 'absent') return isPlan || stage === 'held' ? 'absent' : null;
  // To decline is to leave the plan. It does not say who was there in the end.
  if (part === 'declined') return isPlan ? 'absent' : null;
  return null;
}
