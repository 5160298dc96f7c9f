/** graphql-eslint's rules for schemas and for Relay, over the SDL. */
import { join } from 'node:path';
import plugin, { parser } from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { saw } from './said.mjs';

/** Rules that the schema breaks on purpose, each with its reason. */
const EXCEPTIONS = {
  'relay-arguments':
    'Lists below a thing page forwards only; what goes backwards there would read a hub from its far end.',
  'relay-edge-types': 'Edges lead to interfaces as well, and carry the fields of the relationship.',
  'strict-id-in-types': 'Edges, pages and values are no objects of their own, and so have no id.',
};

const root = join(import.meta.dirname, '../..');
const name = (rule) => rule.replace('@graphql-eslint/', '');
const rules = {
  ...plugin.configs['flat/schema-recommended'].rules,
  ...plugin.configs['flat/schema-relay'].rules,
  '@graphql-eslint/description-style': ['error', { style: 'inline' }],
};
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['schema/*.graphql'],
      plugins: { '@graphql-eslint': plugin },
      languageOptions: {
        parser,
        parserOptions: { graphQLConfig: { schema: join(root, 'schema/*.graphql') } },
      },
      rules,
    },
  ],
});
const found = (await eslint.lintFiles(['schema/*.graphql'])).flatMap(({ filePath, messages }) =>
  messages.map(({ line, ruleId, message }) => {
    return {
      rule: name(ruleId),
      text: `${filePath.slice(root.length + 1)}:${line} ${ruleId}: ${message}`,
    };
  }),
);
const faults = found.filter(({ rule }) => !(rule in EXCEPTIONS)).map(({ text }) => text);
const needless = Object.keys(EXCEPTIONS)
  .filter((rule) => found.every((each) => each.rule !== rule))
  .map((rule) => `${rule} finds nothing: it needs no exception`);
for (const line of [...faults, ...needless]) console.log(line);
if (faults.length + needless.length > 0) process.exitCode = 1;
else saw(`graphql-eslint finds nothing, by ${Object.keys(rules).length} rules`);
