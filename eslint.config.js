/** Lint rules: strict TypeScript, the few rules of ARCHITECTURE.md that a linter can hold, and the SDL. */
import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const BARE_SCRIPTS = ['**/*.js', '**/*.mjs', '**/*.cjs'];

const NO_ENVIRONMENT = 'Settings are read in src/config.ts only; take them from there.';

export default tseslint.config(
  { ignores: ['**/generated/', 'dist/', 'web/dist/', 'coverage/', 'data/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: TYPESCRIPT,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tests/tsconfig.json', './web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ['error', 'always'],
      'object-shorthand': 'error',
      // More than four values by position are a type that has no name yet.
      '@typescript-eslint/max-params': ['error', { max: 4 }],

      // Numbers and booleans in a template are what they seem; objects and null are not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `() => log(x)` is plain enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An async signature may be the contract (Fastify plugins, the graph port) without an await.
      '@typescript-eslint/require-await': 'off',
      // `read<Row>()` names the rows that a statement returns.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `rows[0]!` says that an index was checked (noUncheckedIndexedAccess cannot follow).
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The graph's plain values include maps; what a column holds, its statement says.
      '@typescript-eslint/no-base-to-string': 'off',
      // `[...name]` splits a text into code points, on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // Drivers and frameworks type their options as classes and take literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The compiler has said so already (noUnusedLocals, strict).
      'no-undef': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: NO_ENVIRONMENT },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'node:process', importNames: ['env', 'default'], message: NO_ENVIRONMENT },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        {
          selector: 'ObjectExpression > Property[kind="get"]',
          message: 'Make it a class: V8 keeps literals with getters alive past minor collections.',
        },
      ],
    },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['src/cli.ts', 'src/main.ts', 'src/serve.ts', 'src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },

  {
    // Tests and benchmarks read answers of many shapes; tests hand wrong ones on purpose.
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    // Tests take the columns of a table and the values of a property by position.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/max-params': 'off' },
  },
  {
    // `relate` and `value` read as the claim that they make: who says it, subject, predicate, object, details.
    files: ['bench/world/drafts.ts'],
    rules: { '@typescript-eslint/max-params': ['error', { max: 5 }] },
  },
  {
    // React's and GraphiQL's hooks hand out methods to be taken apart.
    files: ['web/src/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },

  {
    files: BARE_SCRIPTS,
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        ...readOnly('console', 'process', 'fetch', 'URL', 'Buffer', 'AbortSignal'),
        ...readOnly('setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'),
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: readOnly('module', 'require', '__dirname'),
    },
  },

  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': { rules: graphql.rules } },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    rules: {
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/known-argument-names': 'error',
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: { style: 'camelCase', forbiddenPrefixes: ['get', 'find', 'list'] },
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/unique-type-names': 'error',
    },
  },
  {
    // A path, two meetings that may be one, a contradiction, or what became known of a pair is found and
    // not stored: it has no id to fetch it again by.
    files: [
      ...['schema/contradiction.graphql', 'schema/learned.graphql'],
      ...['schema/path.graphql', 'schema/relationship.graphql'],
    ],
    rules: {
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
    },
  },
);

/** The names as globals that code may read and not assign. */
function readOnly(...names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
