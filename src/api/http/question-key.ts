/** Names a question as it was sent, so that the same question is recognized. */
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isMapping } from '../../domain/lists/keys.ts';
import { EXPLAIN_HEADER } from './explain-header.ts';

/**
 * All of a request that decides its answer, as text: document, operation, variables and media type. Null
 * if it is no plain question: Apollo Server then says what is wrong with it. Languages are arguments of
 * fields, so they are in the document or its variables.
 */
export function questionOf(request: FastifyRequest): string | null {
  const { method, headers } = request;
  // Its answer tells how long its reads took.
  if (headers[EXPLAIN_HEADER] !== undefined) return null;
  const parts = method === 'GET' ? partsOfUrl(request) : partsOfBody(request.body);
  if (parts === null) return null;
  const [document, , , extensions] = parts;
  // This one registers its document, which only Apollo Server can do.
  if (document !== '' && extensions.includes('"persistedQuery"')) return null;
  return JSON.stringify([...parts, headers.accept ?? '']);
}

/** Document, operation name, variables and extensions. */
type Parts = readonly [string, string, string, string];

function partsOfUrl({ url, headers }: FastifyRequest): Parts | null {
  if (headers['content-type'] !== undefined) return null;
  const start = url.indexOf('?');
  const asked = new URLSearchParams(start === -1 ? '' : url.slice(start));
  const names = ['query', 'operationName', 'variables', 'extensions'] as const;
  if (names.some((name) => asked.getAll(name).length > 1)) return null;
  const [query, operationName, variables, extensions] = names.map((name) => asked.get(name) ?? '');
  return [query ?? '', operationName ?? '', variables ?? '', extensions ?? ''];
}

function partsOfBody(body: unknown): Parts | null {
  if (!isMapping(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (query !== undefined && typeof query !== 'string') return null;
  if ((operationName ?? '') !== '' && typeof operationName !== 'string') return null;
  const objects = [variables, extensions].map((value) => {
    if (value === undefined || value === null) return '';
    return isMapping(value) ? JSON.stringify(value) : null;
  });
  const [given, more] = objects;
  if (given === null || more === null) return null;
  return [query ?? '', String(operationName ?? ''), given ?? '', more ?? ''];
}

/** A short name for all of `parts`. */
export const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
