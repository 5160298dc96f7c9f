/** Refuses a request that fails outside of GraphQL, in the shape of a GraphQL error. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_CODES } from '../../errors.ts';

/** Answers malformed JSON, oversized bodies and whatever else Fastify refuses. */
export function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  const isCallers = status >= 400 && status < 500;
  if (!isCallers) request.log.error(error);
  const message = isCallers ? error.message : ERROR_CODES.INTERNAL;
  const code = status === 429 ? 'RATE_LIMITED' : isCallers ? 'BAD_REQUEST' : 'INTERNAL';
  void reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
