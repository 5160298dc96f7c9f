/** The id of an object as known on a day. Nothing else joins a key and a day, or takes an id apart. */
import {
  getNamedType,
  getNullableType,
  GraphQLID,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { parseDay } from '../../domain/time/fuzzy-date.ts';
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import { RapportError } from '../../errors.ts';
import { dayOfKnowledge } from './arguments.ts';
import { refuse } from './refuse.ts';

/** No key contains it: the check of seeds refuses one. */
const MARK = '@';

/** The id of the object with this key as known on a day; the key alone if everything known counts. */
export function nodeId(key: string, asOf: string): string {
  return asOf === ALL_KNOWN ? key : `${key}${MARK}${asOf}`;
}

/** An id, taken apart. */
export interface KeyOnDay {
  readonly key: string;
  /** The day of knowledge; null if the id names none. */
  readonly day: string | null;
}

/** @throws RapportError `BAD_USER_INPUT` if the text behind the `@` is no day. */
export function readNodeId(argument: string, id: string): KeyOnDay {
  const at = id.indexOf(MARK);
  if (at === -1) return { key: id, day: null };
  const [key, day] = [id.slice(0, at), id.slice(at + MARK.length)];
  try {
    return { key, day: dayOfKnowledge(parseDay(day)) };
  } catch (error) {
    if (!(error instanceof RapportError)) throw error;
    return refuse(
      argument,
      `"${id}" has no calendar day after "${MARK}"; give an id such as "${key}${MARK}2016-01-25", or the key "${key}"`,
    );
  }
}

/** The day on which a field answers, and what decides it. */
export interface AnswerDay {
  readonly asOf: string;
  /** An argument of the field, or the object above it. */
  readonly by: 'knownBy' | 'between' | 'object';
}

/**
 * Arguments with each id replaced by its key, filters included.
 *
 * @throws RapportError `BAD_USER_INPUT` for an id of another day: the answer would not be of that object.
 */
export function withKeys<A extends object>(
  declared: readonly GraphQLArgument[],
  given: A,
  day: AnswerDay,
): A {
  const withIds = declared.filter(({ name, type }) => name in given && holdsIds(type));
  if (withIds.length === 0) return given;
  const values = given as Readonly<Record<string, unknown>>;
  const replaced = withIds.map(
    ({ name, type }) => [name, keysIn(type, name, values[name], day)] as const,
  );
  return { ...given, ...Object.fromEntries(replaced) };
}

/** Answers by type. A type that contains itself does not hold ids merely by that. */
const known = new Map<GraphQLInputType, boolean>();

/** Whether values of an argument's type are ids, or have some in them. */
export function holdsIds(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named === GraphQLID;
  const found = known.get(named);
  if (found !== undefined) return found;
  known.set(named, false);
  const holds = Object.values(named.getFields()).some((field) => holdsIds(field.type));
  known.set(named, holds);
  return holds;
}

function keysIn(type: GraphQLInputType, argument: string, value: unknown, day: AnswerDay): unknown {
  if (value === null || value === undefined || !holdsIds(type)) return value;
  const inner = getNullableType(type);
  if (Array.isArray(value)) {
    const item = isListType(inner) ? inner.ofType : inner;
    return value.map((each) => keysIn(item, argument, each, day));
  }
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    const entries = Object.entries(value).map(([name, each]: [string, unknown]) => {
      const field = fields[name];
      return [
        name,
        field === undefined ? each : keysIn(field.type, `${argument}.${name}`, each, day),
      ] as const;
    });
    return Object.fromEntries(entries);
  }
  return keyOn(argument, String(value), day);
}

function keyOn(argument: string, id: string, { asOf, by }: AnswerDay): string {
  const { key, day } = readNodeId(argument, id);
  if (day === null || day === asOf) return key;
  const asked = asOf === ALL_KNOWN ? 'without `knownBy`' : `as of ${asOf}`;
  const fix = by === 'knownBy' ? `ask with \`knownBy: "${day}"\`, or give` : WHOSE_DAY[by];
  return refuse(
    argument,
    `"${id}" is what was known on ${day}, and the question is asked ${asked}; ${fix} the key "${key}"`,
  );
}

/** What a caller can do if no `knownBy` decides the day. A key is the same on every day. */
const WHOSE_DAY = {
  between: 'that is the last day of `between`, so give',
  object: 'that is the day of the object above, so give',
} as const;
