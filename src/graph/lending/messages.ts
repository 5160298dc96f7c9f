/** The messages between the process that holds a graph and a process that borrows it: lines of JSON on a socket. */
import type { Socket } from 'node:net';
import { StringDecoder } from 'node:string_decoder';
import { ERROR_CODES, isRapportError, RapportError } from '../../errors.ts';
import type { EngineInfo, NameCandidate, NameQuery, Parameters, Row } from '../graph.ts';

/** Must be raised when the messages change. A process with another number is refused. */
export const PROTOCOL = 1;

/** The first message of the holder. */
export interface Hello {
  readonly protocol: number;
  readonly schema: number;
  readonly info: EngineInfo;
}

/** What a borrower asks. `id` numbers its calls, and all messages of one write share one number. */
export type Asked = { readonly id: number } & (
  | { readonly ask: 'read' | 'run'; readonly cypher: string; readonly parameters: Parameters }
  | { readonly ask: 'names'; readonly names: NameQuery }
  | { readonly ask: 'ping' | 'prepare' | 'write' | 'commit' | 'rollback' }
);

/** What the holder answers. */
export type Answered = { readonly id: number } & (
  | { readonly told: 'rows'; readonly rows: Row[] }
  | { readonly told: 'names'; readonly names: NameCandidate[] }
  /** The call has failed. With `isQuery`, only one query of a write has failed. */
  | { readonly told: 'failed'; readonly error: SentError; readonly isQuery?: boolean }
  /** `begun` is sent again if a conflict makes the write run again. */
  | { readonly told: 'begun' | 'done' | 'undone' }
);

/** An error in the form in which it is sent. */
export interface SentError {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export function sendError(error: unknown): SentError {
  if (isRapportError(error)) {
    const { code, message, details } = error;
    return { code, message, details };
  }
  return { code: 'INTERNAL', message: String(error) };
}

export function receiveError({ code, message, details = {} }: SentError): RapportError {
  return new RapportError(isCode(code) ? code : 'INTERNAL', message, {
    details,
    cause: new Error(`${code} in the process that holds the graph: ${message}`),
  });
}

const isCode = (code: string): code is keyof typeof ERROR_CODES => Object.hasOwn(ERROR_CODES, code);

/** Calls `take` with each message. It does not use `readline`, because that also splits lines at U+2028. */
export function onMessages<M>(socket: Socket, take: (message: M) => void): void {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  socket.on('data', (chunk: Buffer) => {
    const lines = decoder.write(chunk).split('\n');
    for (const [at, line] of lines.entries()) {
      parts.push(line);
      if (at === lines.length - 1) break;
      const whole = parts.join('');
      parts = [];
      try {
        take(JSON.parse(whole) as M);
      } catch (error) {
        socket.destroy(error instanceof Error ? error : new Error(String(error)));
        return;
      }
    }
  });
}

export function send(socket: Socket, message: Hello | Asked | Answered): void {
  if (!socket.destroyed) socket.write(`${JSON.stringify(message)}\n`);
}
