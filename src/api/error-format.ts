/** The one place that turns errors into what callers see; nothing internal leaves. */
import type { GraphQLFormattedError } from 'graphql';
import { isRapportError, type RapportError } from '../errors.ts';

/** Codes that graphql-js and Apollo Server give their own errors, and ours for them. */
const CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
  QUERY_TOO_LARGE: 'QUERY_TOO_LARGE',
};

/** Called with every error that is not the caller's fault. */
export type Report = (error: unknown) => void;

/** Makes the formatter: our errors keep code, message and details; the rest is INTERNAL. */
export function errorFormatter(report: Report) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const cause = rapportErrorIn(error);
    if (cause !== null && cause.code !== 'INTERNAL') {
      const { code, details } = cause;
      if (code === 'SERVICE_UNAVAILABLE' || code === 'QUERY_TIMEOUT') report(cause);
      // A refused value is reported with the argument that held it, which graphql-js puts in front.
      const isCoercion = formatted.message.endsWith(cause.message);
      const message = isCoercion ? formatted.message : cause.message;
      return { message, ...place, extensions: { code, ...details } };
    }
    const code = CODES[String(formatted.extensions?.code)];
    if (cause === null && code !== undefined) {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    report(error);
    return {
      message: 'Something went wrong inside Rapport; the server log has the details.',
      ...place,
      extensions: { code: 'INTERNAL' },
    };
  };
}

/** Our own error, however deep graphql-js wrapped it. */
function rapportErrorIn(error: unknown): RapportError | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if (isRapportError(at)) return at;
    at = (at as { originalError?: unknown }).originalError ?? at.cause;
  }
  return null;
}
