/** The custom scalars: strict input, plain output. */
import { GraphQLScalarType, Kind } from 'graphql';
import { parseDay } from '../../domain/time/fuzzy-date.ts';
import { RapportError } from '../../errors.ts';

function readDate(value: unknown): string {
  if (typeof value !== 'string') {
    // Not a GraphQLError: graphql-js would take it as it is and not say where the value stands.
    throw new RapportError('BAD_USER_INPUT', 'Give a day as text, such as "2016-01-26".');
  }
  return parseDay(value);
}

/** An ISO 8601 calendar day. Its description stands in the SDL. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

/** An ISO 8601 instant; never an input. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: String,
});
