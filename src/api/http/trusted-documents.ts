/** Accepts documents by their ids. If only listed documents are allowed, it refuses all others. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isMapping } from '../../domain/lists/keys.ts';
import { ERROR_CODES, type ErrorCode } from '../../errors.ts';
import { NOT_KEPT } from './cache-control.ts';
import type { DocumentSettings } from './document-settings.ts';

/** What a request says about its document. */
interface Named {
  readonly text: string;
  /** The id, from `documentId` or from the extension `persistedQuery`. */
  readonly id: string | undefined;
  readonly isDocumentId: boolean;
  /** Puts this document into the request, as if the client had sent it. */
  readonly ask: (text: string) => void;
}

/** Called with each refused request and the code of the refusal. */
export type NoteRefusal = (request: FastifyRequest, code: ErrorCode) => void;

/**
 * Adds the hook to the routes that are added to `app` afterwards. The hook puts the text of a document into a
 * request that names only its id, so that all later code treats it like any other request.
 */
export function takeTrusted(
  app: FastifyInstance,
  { list, isOnly }: DocumentSettings,
  note: NoteRefusal,
): void {
  if (list === null) return;
  app.addHook('preHandler', async (request, reply) => {
    const refuse = (status: number, code: ErrorCode) => {
      note(request, code);
      const errors = [{ message: ERROR_CODES[code], extensions: { code } }];
      return reply.code(status).header('cache-control', NOT_KEPT).send({ errors });
    };
    const named = request.method === 'POST' ? namedInBody(request) : namedInUrl(request);
    if (named !== null && named.text === '' && named.id !== undefined) {
      const text = list.find(named.id);
      if (text !== undefined) return named.ask(text);
      // A hash that is not listed may be one that Apollo Server knows or that the client will register.
      if (!isOnly && named.isDocumentId) return refuse(400, 'PERSISTED_QUERY_NOT_FOUND');
    }
    if (isOnly && !list.has(named?.text ?? '')) return refuse(403, 'DOCUMENT_NOT_TRUSTED');
    return undefined;
  });
}

function namedInBody(request: FastifyRequest): Named | null {
  const { body } = request;
  if (!isMapping(body)) return null;
  const { query = '', documentId, extensions, ...rest } = body;
  // Apollo Server reports what is wrong with such a request.
  if (typeof query !== 'string') return null;
  return {
    text: query,
    ...idIn(documentId, extensions),
    ask: (text) => {
      const others = othersOf(extensions);
      request.body = {
        ...rest,
        query: text,
        ...(others === null ? {} : { extensions: others }),
      };
    },
  };
}

function namedInUrl(request: FastifyRequest): Named | null {
  const start = request.url.indexOf('?');
  const asked = new URLSearchParams(start === -1 ? '' : request.url.slice(start));
  // Apollo Server refuses a member that is given twice.
  const names = ['query', 'documentId', 'extensions'];
  if (names.some((name) => asked.getAll(name).length > 1)) return null;
  const extensions = parsed(asked.get('extensions'));
  return {
    text: asked.get('query') ?? '',
    ...idIn(asked.get('documentId'), extensions),
    ask: (text) => {
      asked.delete('documentId');
      asked.delete('extensions');
      const others = othersOf(extensions);
      if (others !== null) asked.set('extensions', JSON.stringify(others));
      asked.set('query', text);
      request.raw.url = `/graphql?${asked.toString()}`;
    },
  };
}

function idIn(documentId: unknown, extensions: unknown): Pick<Named, 'id' | 'isDocumentId'> {
  if (typeof documentId === 'string') return { id: documentId, isDocumentId: true };
  const persisted = isMapping(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isMapping(persisted) ? persisted['sha256Hash'] : undefined;
  return { id: typeof hash === 'string' ? hash : undefined, isDocumentId: false };
}

/** The extensions without the id, because the id need not be a hash of the text; null if there are no others. */
function othersOf(extensions: unknown): Readonly<Record<string, unknown>> | null {
  if (!isMapping(extensions)) return null;
  const { persistedQuery: _id, ...others } = extensions;
  return Object.keys(others).length === 0 ? null : others;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
