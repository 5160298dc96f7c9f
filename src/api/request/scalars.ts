/** The custom scalars. Input is checked strictly; output is passed on as it is. */
import { GraphQLScalarType, Kind } from 'graphql';
import { parseDay } from '../../domain/time/fuzzy-date.ts';
import { RapportError } from '../../errors.ts';

function readDate(value: unknown): string {
  if (typeof value !== 'string') {
    // Not a GraphQLError, because graphql-js adds the place of the value only to other errors.
    throw new RapportError('BAD_USER_INPUT', 'Give a day as text, such as "2016-01-26".');
  }
  return parseDay(value);
}

/** An ISO 8601 calendar day. The SDL has its description. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

/** An ISO 8601 instant. No argument has this type. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: String,
});
