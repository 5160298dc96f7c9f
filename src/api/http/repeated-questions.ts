/** Answers a repeated question from memory, or with 304, without executing it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LoadWatch } from '../../queries/records/loading.ts';
import { NOT_KEPT } from './cache-control.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { digestOf, questionOf } from './question-key.ts';
import { REVISION_HEADER } from './revision.ts';
import type { Notes } from './telemetry/operations.ts';

export interface RepeatedQuestionsOptions {
  readonly answers: KeptAnswers;
  readonly watch: LoadWatch;
  /** The `cache-control` of a whole answer. */
  readonly kept: string;
  /** Names the build, because another build may answer the same question differently. */
  readonly build: string;
  readonly notes: Notes;
}

/** A question that is being executed. */
interface Asked {
  readonly key: string;
  readonly day: string;
  readonly revision: string;
  readonly stamp: string;
}

const today = () => new Date().toISOString().slice(0, 10);
const tagOf = (key: string) => `W/"${key}"`;

/** Adds the hooks to the routes that are added to `app` afterwards. */
export function answerRepeatedQuestions(
  app: FastifyInstance,
  { answers, watch, kept, build, notes }: RepeatedQuestionsOptions,
): void {
  const underWay = new WeakMap<FastifyRequest, Asked>();

  app.addHook('preHandler', async (request, reply) => {
    varyBy(reply, 'Accept');
    const question = questionOf(request);
    if (question === null) return;
    // If the state cannot be read, the operation itself will report why.
    const state = await watch.state().catch(() => undefined);
    if (state === undefined || state.isLoading) return;
    const { stamp } = state;
    const revision = String(state.revision);
    // The day is a part of the key, because it decides whether a plan has lapsed.
    const day = today();
    const key = digestOf(build, stamp, day, question);
    const answer = answers.get(key);
    const isKnown = request.method === 'GET' && namesTag(request, key);
    if (!isKnown && answer === undefined) {
      underWay.set(request, { key, day, revision, stamp });
      return;
    }
    notes.noteKept(request, answer?.answered ?? null);
    void reply.header('etag', tagOf(key)).header('cache-control', kept);
    void reply.header(REVISION_HEADER, revision);
    if (isKnown || answer === undefined) return reply.code(304).send();
    return reply.header('content-type', answer.contentType).send(answer.body);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const isWhole = reply.statusCode === 200 && reply.getHeader('cache-control') === kept;
    if (!isWhole) {
      if (reply.statusCode !== 304) void reply.header('cache-control', NOT_KEPT);
      return;
    }
    const asked = underWay.get(request);
    if (asked === undefined || typeof payload !== 'string') return;
    const { key, day, revision, stamp } = asked;
    // A load may have changed the graph after the key was made. The answer is then sent but not kept. `state()` is
    // recent enough here, because the operation itself had the watch read it after its last read.
    const after = await watch.state().catch(() => undefined);
    if (after?.stamp !== stamp || after.isLoading || today() !== day) return;
    if (reply.getHeader(REVISION_HEADER) !== revision) return;
    void reply.header('etag', tagOf(key));
    const contentType = String(reply.getHeader('content-type'));
    const answered = notes.answeredOf(request) ?? null;
    answers.keep(key, { body: Buffer.from(payload), contentType, answered });
  });
}

/** Whether the request names this key in `If-None-Match`. */
function namesTag({ headers }: FastifyRequest, key: string): boolean {
  const tags = headers['if-none-match']?.split(/\s*,\s*/) ?? [];
  return tags.some((tag) => tag.replace(/^W\//, '') === `"${key}"`);
}

/** Adds a header to those in `vary`, which other hooks may have set. */
function varyBy(reply: FastifyReply, header: string): void {
  const before = reply.getHeader('vary');
  void reply.header('vary', before === undefined ? header : `${String(before)}, ${header}`);
}
