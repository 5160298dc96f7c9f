/** The executable schema: the SDL of `schema/` with resolvers and scalars. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from '../generated/schema.ts';
import { fillDefaults } from './defaults.ts';
import { SCALARS } from './scalars.ts';

/** The SDL files of a folder, by file name. */
export function readSdl(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Makes the schema. A resolver for a field that is not in the SDL is an error. */
export function makeSchema(folder: string, resolvers: Resolvers): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readSdl(folder),
    resolvers: { ...resolvers, ...SCALARS },
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
  });
  return fillDefaults(schema);
}
