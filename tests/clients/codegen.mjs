/** graphql-codegen's client preset, run on the served schema: it writes valid TypeScript. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { saw, url } from './said.mjs';

// Beside node_modules, so that what is written finds the packages it imports.
const folder = mkdtempSync(join(import.meta.dirname, '.codegen-'));
try {
  writeFileSync(
    join(folder, 'ask.ts'),
    `import { graphql } from './gql';
     export const PROFILE = graphql(\`query Profile($id: ID!, $capacities: [EventCapacity!]) {
       person(id: $id) { key name roles { edges { parts { since { edtf } ongoing } node { name } } }
         meetings(capacities: $capacities) { edges { status verdict node { name date { edtf } } } } } }\`);
     import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
     export const given: VariablesOf<typeof PROFILE> = { id: 'john-kerry', capacities: ['ATTENDEE'] };
     export const nameOf = ({ person }: ResultOf<typeof PROFILE>): string | undefined => person?.name;
     // @ts-expect-error no such capacity
     export const wrong: VariablesOf<typeof PROFILE> = { id: 'john-kerry', capacities: ['attendee'] };`,
  );
  mkdirSync(join(folder, 'gql'));
  await generate(
    {
      schema: `${url}/graphql`,
      documents: [join(folder, 'ask.ts')],
      silent: true,
      generates: {
        [`${join(folder, 'gql')}/`]: {
          preset: 'client',
          config: {
            enumsAsTypes: true,
            useTypeImports: true,
            scalars: { Date: 'string', DateTime: 'string' },
          },
          presetConfig: { fragmentMasking: false },
        },
      },
    },
    true,
  );
  const compilerOptions = {
    ...{ noEmit: true, strict: true, skipLibCheck: true, types: [] },
    ...{ module: 'preserve', target: 'es2022' },
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['ask.ts'] }),
  );
  const tsc = join(import.meta.dirname, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
  assert.match(readFileSync(join(folder, 'gql/graphql.ts'), 'utf8'), /ProfileQuery/);
  saw('codegen writes types that TypeScript accepts, enums included');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
