/** The walk through a selection collects the same fields as graphql-js does during execution. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { isObjectType, Kind, parse, type FragmentDefinitionNode } from 'graphql';
// Internal to graphql-js, used as the reference.
import { collectFields } from 'graphql/execution/collectFields.js';
import { Walk } from '../../src/api/request/walk.ts';
import { loadSchema } from '../schema/load-schema.ts';
import { tries } from '../support/extent.ts';

const schema = loadSchema();
const VARIABLES = { yes: true, no: false };

const directive = fc.constantFrom(
  ...['', '', '', '@skip(if: true)', '@skip(if: $no)', '@include(if: $yes)', '@include(if: false)'],
  '@include(if: true) @skip(if: $yes)',
);
const condition = fc.constantFrom('', 'on Person', 'on Group', 'on Actor', 'on Entity', 'on Node');
const field = fc.constantFrom('id', 'name', 'other: name', 'mergedIds', 'id: name', '__typename');
const NAMES = ['A', 'B', 'C', 'D'];

/** Selections without recursive fragments: a fragment spreads only later ones. */
const { selections } = fc.letrec<{ selections: string; selection: string }>((tie) => ({
  selection: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(field, directive).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom(...NAMES), directive).map(([name, when]) => `...${name} ${when}`),
    fc
      .tuple(condition, directive, tie('selections'))
      .map(([on, when, below]) => `... ${on} ${when} { ${below} }`),
  ),
  selections: fc
    .array(tie('selection'), { minLength: 1, maxLength: 4 })
    .map((all) => all.join(' ')),
}));

const later = (text: string, from: number) =>
  NAMES.slice(0, from + 1).reduce((left, name) => left.replaceAll(`...${name} `, 'id '), text);

test('for any skipped, conditional and merged selections', () => {
  const fragments = fc.tuple(...NAMES.map(() => fc.tuple(condition, selections)));
  fc.assert(
    fc.property(selections, fragments, (root, made) => {
      const texts = made.map(
        ([on, below], i) =>
          `fragment ${NAMES[i]!} ${on === '' ? 'on Entity' : on} { ${later(below, i)} }`,
      );
      const { definitions } = parse(`fragment Root on Person { ${root} } ${texts.join(' ')}`);
      const all = definitions as FragmentDefinitionNode[];
      const byName = Object.fromEntries(all.map((each) => [each.name.value, each]));
      const [{ selectionSet }] = all as [FragmentDefinitionNode];
      const walk = new Walk({ schema, fragments: byName, variables: VARIABLES });
      for (const name of ['Person', 'Group', 'Meeting']) {
        const type = schema.getType(name);
        if (!isObjectType(type)) throw new Error(`There is no type ${name}.`);
        const found = walk.collect(type, [{ selectionSet }]).fields;
        const expected = collectFields(schema, byName, VARIABLES, type, selectionSet);
        expect([...found]).toEqual([...expected]);
        expect([...found.values()].flat().every(({ kind }) => kind === Kind.FIELD)).toBe(true);
      }
    }),
    tries(300, 5_000),
  );
});
