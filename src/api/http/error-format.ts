/** Turns errors into what callers see, so that nothing internal leaves the server. */
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import {
  ERROR_CODES,
  isRapportError,
  memberOf,
  type ErrorCode,
  type RapportError,
} from '../../errors.ts';
import { argumentOf, choicesFor, isValue } from '../request/refused-value.ts';

/** Codes whose message callers may see. Other messages may name servers, files or queries. */
export const PUBLIC_MESSAGES: readonly ErrorCode[] = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_EXPENSIVE',
];

/** Codes of errors from graphql-js and Apollo Server that callers may see. */
const FOREIGN_CODES: readonly ErrorCode[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
];

const NEUTRAL = 'Something went wrong inside Rapport; the server log has the details.';

/** Called with every error that is not the caller's fault. */
export type Report = (error: unknown) => void;

/**
 * Makes the formatter. Errors that the caller caused keep their code and message. All others go to `report`: a
 * RapportError keeps its code and gets the public message of that code, and any other error becomes INTERNAL.
 */
export function errorFormatter(schema: GraphQLSchema, report: Report) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path, message } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const ours = rapportErrorIn(error);
    const refused = refusedValue(schema, message, error);
    if (refused !== null && (ours === null || ours.code === 'BAD_USER_INPUT')) {
      return { message: refused.message, ...place, extensions: refused.extensions };
    }
    if (ours !== null && PUBLIC_MESSAGES.includes(ours.code)) {
      const { code, details } = ours;
      return { message: ours.message, ...place, extensions: { ...details, code } };
    }
    const code = ours === null ? foreignCode(formatted, error) : null;
    if (code !== null) return { message, ...place, extensions: { code } };
    // The reason why the server asks no graph. It is our own text and names nothing internal.
    if (ours?.code === 'SERVICE_UNAVAILABLE' && ours.details['reason'] !== undefined) {
      const { code, details } = ours;
      return { message: ours.message, ...place, extensions: { ...details, code } };
    }
    report(ours ?? (error instanceof GraphQLError ? (error.originalError ?? error) : error));
    if (ours !== null && ours.code !== 'INTERNAL') {
      return { message: ERROR_CODES[ours.code], ...place, extensions: { code: ours.code } };
    }
    return { message: NEUTRAL, ...place, extensions: { code: 'INTERNAL' } };
  };
}

function foreignCode({ extensions }: GraphQLFormattedError, error: unknown): ErrorCode | null {
  const code = FOREIGN_CODES.find((known) => known === extensions?.code);
  if (code !== undefined) return code;
  // Apollo Server refuses some requests with a status but no code.
  const http = error instanceof GraphQLError ? error.extensions.http : undefined;
  return memberOf(http, 'status') === 400 ? 'BAD_REQUEST' : null;
}

/** The error for a value that does not fit its type: names the argument or variable, and what would fit. */
function refusedValue(
  schema: GraphQLSchema,
  message: string,
  error: unknown,
): Required<Pick<GraphQLFormattedError, 'message' | 'extensions'>> | null {
  if (!(error instanceof GraphQLError)) return null;
  const fix = choicesFor(message, schema);
  const [node] = error.nodes ?? [];
  if (error.extensions.code === 'GRAPHQL_VALIDATION_FAILED' && isValue(node)) {
    const argument = argumentOf(node);
    const named = argument === null ? message : `${argument}: ${message}`;
    const details = argument === null ? {} : { argument };
    return { message: `${named}${fix}`, extensions: { ...details, code: 'BAD_USER_INPUT' } };
  }
  const variable = /^Variable "(\$\w+)"/.exec(message)?.[1];
  if (error.extensions.code !== 'BAD_USER_INPUT' || variable === undefined) return null;
  return {
    message: `${message}${fix}`,
    extensions: { argument: variable, code: 'BAD_USER_INPUT' },
  };
}

/** The RapportError inside an error that graphql-js may have wrapped. */
function rapportErrorIn(error: unknown): RapportError | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if (isRapportError(at)) return at;
    at = memberOf(at, 'originalError') ?? at.cause;
  }
  return null;
}
