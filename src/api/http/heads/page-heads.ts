/** Answers a page of the explorer with its own head: title, description, one address, picture and JSON-LD. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { digestOf } from '../question-key.ts';
import { atIntervals } from '../telemetry/log.ts';
import { askingFor, Unanswered } from './ask-self.ts';
import { withHead } from './head-html.ts';
import { loadHeads, type PageRequest } from './heads-bundle.ts';
import { filesOf, withFiles } from './page-files.ts';

export interface PageHeadsOptions {
  /** Folder of the built web app. */
  readonly root: string;
  /** The public address of the site; null if it is the one that is asked. */
  readonly url: string | null;
}

/** Answers a request for a page. Resolves to false, having sent nothing, if the page must keep its default head. */
export type AnswerPage = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

export function pageHeads(app: FastifyInstance, { root, url }: PageHeadsOptions): AnswerPage {
  const noteFailure = atIntervals(app.log, 'A page keeps its default head');
  return async (request, reply) => {
    try {
      const heads = await loadHeads(root);
      if (heads === null) return false;
      const asked = pageRequestOf(request, url);
      const head = await heads.headOf(asked, askingFor(app, request));
      if (head === null) return false;
      // Another language or another revision may lead elsewhere.
      void reply.header('cache-control', 'no-cache').header('vary', 'Accept-Language');
      if ('redirect' in head) {
        void reply.redirect(head.redirect, 308);
        return true;
      }
      const page = await readFile(path.join(root, 'index.html'), 'utf8');
      const headed = withHead(page, head, asked.origin);
      if (headed === null) return false;
      const files = await filesOf(root, asked.path);
      const html = files === null ? headed : withFiles(headed, files);
      // The text holds whatever decides it: the revision, the day and the language.
      const tag = `W/"${digestOf(html)}"`;
      void reply.code(head.status).header('etag', tag).type('text/html; charset=utf-8');
      if (head.status === 200 && isKnown(request, tag)) void reply.code(304).send();
      else void reply.send(html);
      return true;
    } catch (error) {
      // Whatever is wrong, the explorer asks again and says so to the reader.
      if (reply.sent) throw error;
      if (!(error instanceof Unanswered)) noteFailure((error as Error).message);
      return false;
    }
  };
}

/** A request as the heads take it. `path` is that of the page, if it is not that of the request. */
export function pageRequestOf(
  request: FastifyRequest,
  url: string | null,
  path?: string,
): PageRequest {
  const [asked = '/', search] = request.url.split(/\?(.*)/s, 2);
  return {
    path: path ?? asked,
    search: search === undefined ? '' : `?${search}`,
    acceptLanguage: request.headers['accept-language'] ?? '',
    origin: originOf(request, url),
  };
}

/** Only the host that the server has checked counts, and no header of a proxy. */
export function originOf({ protocol, headers }: FastifyRequest, url: string | null): string {
  return url ?? new URL(`${protocol}://${headers.host ?? 'localhost'}`).origin;
}

/** Whether the client holds what has this tag. */
export function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  const tags = headers['if-none-match']?.split(/\s*,\s*/) ?? [];
  return tags.some((one) => one.replace(/^W\//, '') === tag.replace(/^W\//, ''));
}
