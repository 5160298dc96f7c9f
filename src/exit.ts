/** What a failing program prints, and the exit code that tells the kind of error. */
import { isRapportError, type ErrorCode } from './errors.ts';

/** Exit codes other than 0 (done) and 1 (an error inside Rapport). */
export const EXIT_CODES: Readonly<Partial<Record<ErrorCode, number>>> = {
  CONFIG_INVALID: 2,
  BAD_USER_INPUT: 2,
  NOT_FOUND: 2,
  QUERY_TOO_LARGE: 2,
  QUERY_TOO_EXPENSIVE: 2,
  GRAPHQL_PARSE_FAILED: 2,
  GRAPHQL_VALIDATION_FAILED: 2,
  OPERATION_RESOLUTION_FAILURE: 2,
  SERVICE_UNAVAILABLE: 3,
  QUERY_TIMEOUT: 3,
  GRAPH_AUTH: 3,
  GRAPH_LOCKED: 3,
  GRAPH_READ_ONLY: 3,
  DISK_FULL: 3,
  GRAPH_SCHEMA_VERSION: 3,
  SEED_INVALID: 4,
  BACKUP_INVALID: 4,
};

/** The line to print and the code to exit with. */
export function describeFailure(error: unknown): {
  readonly line: string;
  readonly exitCode: number;
} {
  if (isRapportError(error)) {
    return { line: `${error.code}: ${error.message}`, exitCode: EXIT_CODES[error.code] ?? 1 };
  }
  return {
    line: error instanceof Error ? (error.stack ?? error.message) : String(error),
    exitCode: 1,
  };
}
