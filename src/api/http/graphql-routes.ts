/** The routes of `/graphql`: repeated questions are answered from memory, all others by Apollo Server. */
import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { LoadWatch } from '../../queries/records/loading.ts';
import type { Context } from '../request/context.ts';
import type { AnswerSettings } from './answer-settings.ts';
import { KeptAnswers } from './kept-answers.ts';
import { keptFor } from './cache-control.ts';
import type { DocumentSettings } from './document-settings.ts';
import { refuseDeepBodies } from './nesting.ts';
import { answerRepeatedQuestions } from './repeated-questions.ts';
import type { Notes } from './telemetry/operations.ts';
import { takeTrusted } from './trusted-documents.ts';

const MEGABYTE = 1024 * 1024;

export interface GraphqlRoutesOptions {
  readonly apollo: ApolloServer<Context>;
  readonly watch: LoadWatch;
  readonly settings: AnswerSettings;
  readonly documents: DocumentSettings;
  readonly notes: Notes;
  /** Names the build that made the answers. An answer is kept for that build only. */
  readonly build: string;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
}

export const graphqlRoutes: FastifyPluginAsync<GraphqlRoutesOptions> = async (app, options) => {
  const { apollo, watch, settings, documents, notes, build, contextOf } = options;
  refuseDeepBodies(app);
  takeTrusted(app, documents, (request, code) =>
    notes.note(request, { name: null, hash: null, codes: [code] }),
  );
  answerRepeatedQuestions(app, {
    answers: new KeptAnswers(settings.cacheMegabytes * MEGABYTE),
    watch,
    kept: keptFor(settings.sharedSeconds),
    build,
    notes,
  });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: contextOf,
  });
};
