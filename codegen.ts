/** Generates the server's types from the SDL, and typed documents for the tests and the worked examples. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const SCALARS = { Date: 'string', DateTime: 'string', ID: 'string' };

/** One file of typed operations. Names of operations and fragments must be unique within it. */
const operations = (documents: string[]) => ({
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    scalars: SCALARS,
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    documentNodeImport: 'graphql#TypedQueryDocumentNode',
  },
});

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/api/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars: SCALARS,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#Context',
        // Resolvers hand each other rows of queries/, not GraphQL objects.
        mapperTypeSuffix: '',
        mappers: {},
      },
    },
    'tests/generated/examples.ts': operations(['web/examples/*.graphql']),
    'tests/generated/operations.ts': operations(['tests/**/*.graphql', '!tests/schema/**']),
  },
};

export default config;
