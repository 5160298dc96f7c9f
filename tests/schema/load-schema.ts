/** The public schema as the files in `schema/` state it, without resolvers. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, type GraphQLSchema, parse, Source } from 'graphql';

const FOLDER = new URL('../../schema/', import.meta.url);

export function loadSchema(): GraphQLSchema {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  return buildASTSchema(
    concatAST(
      files
        .toSorted()
        .map((name) => parse(new Source(readFileSync(new URL(name, FOLDER), 'utf8'), name))),
    ),
  );
}
