/** The custom scalars. Input is checked strictly; output is passed on as it is. */
import { Kind, type ValueNode } from 'graphql';
import { parseDay } from '../../domain/time/fuzzy-date.ts';
import { RapportError } from '../../errors.ts';

function readDate(value: unknown): string {
  if (typeof value !== 'string') {
    // Not a GraphQLError, because graphql-js adds the place of the value only to other errors.
    throw new RapportError('BAD_USER_INPUT', 'Give a day as text, such as "2016-01-26".');
  }
  return parseDay(value);
}

/**
 * What the scalars do. They are no `GraphQLScalarType`: one of these would take the place of what the SDL
 * says of the scalar, its description and `specifiedBy`.
 */
export const SCALARS = {
  Date: {
    __serialize: String,
    __parseValue: readDate,
    __parseLiteral: (node: ValueNode) => readDate(node.kind === Kind.STRING ? node.value : null),
  },
  /** Never an input. */
  DateTime: { __serialize: String },
};
