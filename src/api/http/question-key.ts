/** Makes a key from a request, so that the server recognizes the same question. */
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isMapping } from '../../domain/lists/keys.ts';
import { EXPLAIN_HEADER } from './explain-header.ts';

/**
 * Everything in a request that decides its answer, as text: document, operation, variables and media type. It
 * is null if the request is not a plain question; Apollo Server then reports what is wrong. Languages are
 * arguments of fields, so the document or its variables hold them.
 */
export function questionOf(request: FastifyRequest): string | null {
  const { method, headers } = request;
  // The answer to such a request tells how long its reads took, so it is never the same twice.
  if (headers[EXPLAIN_HEADER] !== undefined) return null;
  const parts = method === 'GET' ? partsOfUrl(request) : partsOfBody(request.body);
  if (parts === null) return null;
  const [document, , , extensions] = parts;
  // Such a request registers its document, which only Apollo Server can do.
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

/** A short hash of all `parts`. */
export const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
