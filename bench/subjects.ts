/** The subjects: how to start each server, how to ask it, and how to read its answers. */
import type { Call } from './measure/client.ts';
import type { Command } from './measure/process.ts';
import type { Loose, Parameters, Question } from './questions/question.ts';

export const SUBJECTS = ['neo4j', 'embedded', 'peer', 'floor'] as const;
export type SubjectName = (typeof SUBJECTS)[number];

export interface Subject {
  readonly title: string;
  readonly usesNeo4j: boolean;
  /** The command that starts the subject's server on the world's data folder or Neo4j. */
  readonly command: (place: { dataFolder: string; neo4j: Neo4jAddress | null }) => Command;
  /** Whether the subject can answer a question. */
  readonly answers: (question: Question) => boolean;
  /** @param after The point from which a list continues, as {@link Subject.next} returned it. */
  readonly call: (question: Question, parameters: Parameters, after?: unknown) => Call;
  /** Turns the body of an answer into the shape for comparison. */
  readonly read: (question: Question, body: string) => unknown;
  /** The point after which a list with cursors continues; null at its end. */
  readonly next: (question: Question, body: string) => unknown;
}

export interface Neo4jAddress {
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

const neo4jEnv = (address: Neo4jAddress | null): Record<string, string> => ({
  NEO4J_URI: address?.uri ?? '',
  NEO4J_USERNAME: address?.username ?? '',
  NEO4J_PASSWORD: address?.password ?? '',
});

/** The program that `npm start` runs. */
const RAPPORT = ['dist/main.js'];

/**
 * It gets no seeds, because the world is already loaded. It keeps no answers: the draws of a question repeat, and a
 * kept answer would be compared with answers that the others work out each time. `dashboard.ts` measures kept ones.
 */
const RAPPORT_ENV = { RAPPORT_SEEDS: '', RAPPORT_CACHE_MB: '0' };

const dataOf = (body: string): Loose => (JSON.parse(body) as { data: Loose }).data;

const graphql = (asked: (question: Question) => Question['rapport'] | undefined) => ({
  call: (question: Question, parameters: Parameters, after?: unknown): Call => {
    const { query, variables } = asked(question)!;
    const own = variables?.(parameters) ?? parameters;
    const all = after === undefined ? own : { ...own, after };
    return { path: '/graphql', body: JSON.stringify({ query, variables: all }) };
  },
  read: (question: Question, body: string): unknown => asked(question)!.answer(dataOf(body)),
  next: (question: Question, body: string): unknown =>
    asked(question)!.cursor?.(dataOf(body)) ?? null,
});

const rapport = {
  answers: () => true,
  ...graphql((question) => question.rapport),
};

export const SUBJECT: Readonly<Record<SubjectName, Subject>> = {
  neo4j: {
    title: 'Rapport on Neo4j',
    usesNeo4j: true,
    command: ({ neo4j }) => ({
      args: RAPPORT,
      env: { ...RAPPORT_ENV, ...neo4jEnv(neo4j) },
    }),
    ...rapport,
  },
  embedded: {
    title: 'Rapport embedded',
    usesNeo4j: false,
    command: ({ dataFolder }) => ({
      args: RAPPORT,
      env: { ...RAPPORT_ENV, RAPPORT_DATA: dataFolder, ...neo4jEnv(null) },
    }),
    ...rapport,
  },
  peer: {
    title: '@neo4j/graphql',
    usesNeo4j: true,
    command: ({ neo4j }) => ({ args: ['bench/peer/server.mjs'], env: neo4jEnv(neo4j) }),
    answers: ({ peer }) => peer !== undefined,
    ...graphql(({ peer }) => peer),
  },
  floor: {
    title: 'floor',
    usesNeo4j: true,
    command: ({ neo4j }) => ({ args: ['bench/floor/server.mjs'], env: neo4jEnv(neo4j) }),
    answers: ({ hasFloor }) => hasFloor,
    call: ({ name }, parameters, after) => ({
      path: `/${name}`,
      body: JSON.stringify(after === undefined ? parameters : { ...parameters, after }),
    }),
    // A page holds its rows and the point after its last row. Any other body is the answer itself.
    read: ({ rapport: { cursor } }, body) => {
      const answer = JSON.parse(body);
      return cursor === undefined ? answer : answer.rows;
    },
    next: (_question, body) => JSON.parse(body).next ?? null,
  },
};
