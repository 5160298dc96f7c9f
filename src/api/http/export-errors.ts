/** The answer to an export that cannot be sent, in the shape of a GraphQL error. */
import { ERROR_CODES, isRapportError, type ErrorCode } from '../../errors.ts';
import { PUBLIC_MESSAGES } from './error-format.ts';

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_EXPENSIVE: 400,
  NOT_FOUND: 404,
  SERVER_BUSY: 503,
  SERVICE_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 503,
  CANCELLED: 503,
};

export interface RefusedExport {
  readonly status: number;
  readonly body: {
    readonly errors: readonly [
      { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> },
    ];
  };
}

/** What the caller sees. What is not the caller's fault goes to `report`, and its message stays inside. */
export function errorOfExport(error: unknown, report: (error: unknown) => void): RefusedExport {
  const code = isRapportError(error) ? error.code : 'INTERNAL';
  const refused = (message: string, details: Readonly<Record<string, unknown>>): RefusedExport => ({
    status: STATUS[code] ?? 500,
    body: { errors: [{ message, extensions: { ...details, code } }] },
  });
  if (isRapportError(error)) {
    // The reason why the graph is away for a while is our own text and names nothing internal.
    const isAway = code === 'SERVICE_UNAVAILABLE' && error.details['reason'] !== undefined;
    if (PUBLIC_MESSAGES.includes(code) || isAway) return refused(error.message, error.details);
  }
  if (STATUS[code] === undefined) report(error);
  return refused(ERROR_CODES[code], {});
}
