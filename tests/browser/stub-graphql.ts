/** A GraphQL endpoint with a tiny schema, for page tests that are not about the data. */
import type { FastifyPluginAsync } from 'fastify';
import { buildSchema, graphql } from 'graphql';

const schema = buildSchema(`
  "The schema that the playground's own test runs on."
  schema { query: Query }

  "Where every question starts."
  type Query {
    "Says hello to someone."
    hello("Who to greet." name: String = "world"): String!
  }
`);

interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
}

export const stubGraphql: FastifyPluginAsync = async (app) => {
  app.post<{ Body: Operation }>('/graphql', ({ body }) =>
    graphql({
      schema,
      source: body.query,
      rootValue: { hello: ({ name }: { name: string }) => `Hello, ${name}.` },
      variableValues: body.variables ?? {},
      operationName: body.operationName ?? null,
    }),
  );
};
