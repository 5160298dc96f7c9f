/** The custom scalars: strict input, plain output. */
import { Kind, type ValueNode } from 'graphql';
import { parseDay } from '../../domain/time/fuzzy-date.ts';
import { RapportError } from '../../errors.ts';

function readDate(value: unknown): string {
  if (typeof value !== 'string') {
    // Not a GraphQLError: graphql-js would take it as it is and not say where the value stands.
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
