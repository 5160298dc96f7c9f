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
 * The functions of the scalars. They are not given as `GraphQLScalarType`, which would replace the
 * description and the `specifiedBy` that the SDL gives.
 */
export const SCALARS = {
  Date: {
    __serialize: String,
    __parseValue: readDate,
    __parseLiteral: (node: ValueNode) => readDate(node.kind === Kind.STRING ? node.value : null),
  },
  /** This scalar is never an input. */
  DateTime: { __serialize: String },
};
