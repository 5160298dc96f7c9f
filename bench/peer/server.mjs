/**
 * The peer: `@neo4j/graphql` over the same database, as fast as it is known to go: production mode,
 * reads routed as READ, cache control off, on the same Apollo Server and Fastify as Rapport.
 */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { typeDefs } from './type-defs.mjs';

const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;

const auth = NEO4J_USERNAME ? neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD ?? '') : undefined;
const driver = neo4j.driver(NEO4J_URI, auth, {
  maxConnectionPoolSize: 50,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});

const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  // Needed to leave undated events out.
  features: { filters: { String: { GTE: true } } },
}).getSchema();

const app = fastify();
const apollo = new ApolloServer({
  schema,
  introspection: false,
  includeStacktraceInErrorResponses: false,
  plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app)],
});
await apollo.start();
await app.register(fastifyApollo(apollo), {
  path: '/graphql',
  context: async () => ({
    executionContext: driver,
    sessionConfig: { database: 'neo4j', defaultAccessMode: neo4j.session.READ },
  }),
});
const url = await app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' });
console.log(`The peer listens on ${url}`);
process.once('SIGTERM', () => process.exit(0));
