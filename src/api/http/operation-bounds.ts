/** The bounds of an operation over HTTP: one deadline, and an end when the client hangs up. */
import type { FastifyReply } from 'fastify';
import { RapportError } from '../../errors.ts';
import { Bounds } from '../../graph/bounds.ts';

/** Bounds that end when the request is late or its connection closes. */
export function boundsOf(reply: FastifyReply, deadlineMs: number): Bounds {
  const bounds = new Bounds();
  const { raw } = reply;
  const hangUp = () => {
    bounds.end(new RapportError('CANCELLED', 'The client closed the connection.'));
  };
  const timer = setTimeout(() => {
    const message = `The operation took longer than ${deadlineMs} ms.`;
    bounds.end(new RapportError('QUERY_TIMEOUT', message));
  }, deadlineMs);
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) hangUp();
  });
  // A request may have waited so long that its client has already gone.
  if (raw.destroyed || raw.socket?.destroyed === true) hangUp();
  return bounds;
}
