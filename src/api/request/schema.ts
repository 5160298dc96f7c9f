/** The executable schema: the SDL of `schema/` with resolvers and scalars. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Resolvers } from '../generated/schema.ts';
import { dayOfKnowledge } from './arguments.ts';
import type { Context } from './context.ts';
import { fillDefaults } from './defaults.ts';
import { withKeys } from './node-id.ts';
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
  const schema = makeExecutableSchema<Context>({
    typeDefs: readSdl(folder),
    resolvers: { ...resolvers, ...SCALARS },
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
  });
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
  (questions as GraphQLField<unknown, Context, Questioned>[]).forEach(takeIds);
  return fillDefaults(schema);
}

/** The day a root field answers as of: `knownBy`, or the later one of two. */
interface Questioned {
  readonly knownBy?: string | null | undefined;
  readonly between?: { readonly until: string };
}

/**
 * Lets a root field with a knowledge day see keys in place of ids. `child-list` does the same for
 * fields below.
 */
function takeIds(field: GraphQLField<unknown, Context, Questioned>): void {
  const { args: declared, resolve } = field;
  const hasDay = declared.some(({ name }) => name === 'knownBy' || name === 'between');
  if (resolve === undefined || !hasDay) return;
  field.resolve = (root, args, context, info) => {
    const { between, knownBy } = args;
    const asOf = dayOfKnowledge(between?.until ?? knownBy);
    const day = { asOf, by: between === undefined ? 'knownBy' : 'between' } as const;
    return resolve(root, withKeys(declared, args, day), context, info);
  };
}
