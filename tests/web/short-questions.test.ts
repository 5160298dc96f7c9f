/** The questions that readers copy: short, valid, and asking with the variables of the page's own question. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, print, validate, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { SNIPPETS, snippet } from '../../web/src/snippets/snippets.ts';

const FOLDER = 'web/questions';
const schema = buildSchema(
  readdirSync('schema')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`schema/${file}`, 'utf8'))
    .join('\n'),
);

const short = readdirSync(FOLDER).map((file) => ({
  page: file.replace('.graphql', ''),
  text: readFileSync(`${FOLDER}/${file}`, 'utf8').trim(),
}));

/** The operations that pages send, by name. */
const sent = new Map(
  readdirSync('web/src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(`web/src/${file}`, 'utf8')).definitions)
    .flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [[each.name?.value ?? '', each] as const] : [],
    ),
);

const operationOf = (text: string) => parse(text).definitions[0] as OperationDefinitionNode;
const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  variableDefinitions.map((each) => print(each));

test.each(short)('13 the short question of $page is named, valid and at most 45 lines', (each) => {
  const operation = operationOf(each.text);
  expect(operation.name?.value).toMatch(/^[A-Z]/);
  expect(validate(schema, parse(each.text)).map(({ message }) => message)).toEqual([]);
  expect(each.text.split('\n').length).toBeLessThanOrEqual(45);
  expect(print(parse(each.text)).split('\n').length).toBeLessThanOrEqual(45);
  const own = sent.get(each.page);
  expect(own).toBeDefined();
  expect(variablesOf(own!)).toEqual(expect.arrayContaining(variablesOf(operation)));
});

test('13 snippets keep whatever stands in a question', () => {
  const text = 'query Q { search(text: "a\'b\\"\\"\\" ${c} `d` \\\\ )") { totalCount } }';
  const question = { text, variables: { name: 'O\'Brien "the )" `x`', none: null } };
  for (const each of SNIPPETS) expect(snippet(each, question, 'http://x')).not.toContain('none');
  const script = snippet('fetch', question, 'http://x');
  const body = /body: (JSON\.stringify\([^]*?\n {2}\}\)),\n\}\);/.exec(script)?.[1] ?? '';
  expect(JSON.parse(new Function(`return ${body}`)() as string)).toEqual({
    query: text,
    variables: { name: question.variables.name },
  });
  const [, dashes, inR] = /query <- r"(-*)\(([^]*?)\)\1"\n/.exec(
    snippet('r', question, 'http://x'),
  )!;
  expect(dashes).toBe('-');
  expect(inR).toBe(text);
});
