/** How much an introspection can answer: as many values as the schema has on average at each place. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { SelectedField } from './selection.ts';

type Lengths = ReadonlyMap<string, number>;
const lengths = new WeakMap<GraphQLSchema, Lengths>();

/** Each wrapper has a type within, but most types have at most two wrappers around them. */
const WRAPPED = 0.5;

/** How many items a field of an introspection type returns for each parent, on average. */
export function introspectedItems(schema: GraphQLSchema, { parent, name }: SelectedField): number {
  const known = lengths.get(schema) ?? lengthsOf(schema);
  lengths.set(schema, known);
  return known.get(`${parent.name}.${name}`) ?? 1;
}

function lengthsOf(schema: GraphQLSchema): Lengths {
  const types = Object.values(schema.getTypeMap());
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composite.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType);
  const directives = schema.getDirectives();
  const perType = (count: number) => count / types.length;
  const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', directives.length],
    ['__Type.fields', perType(fields.length)],
    [
      '__Type.inputFields',
      perType(sum(inputs.map((type) => Object.keys(type.getFields()).length))),
    ],
    [
      '__Type.enumValues',
      perType(sum(types.filter(isEnumType).map((type) => type.getValues().length))),
    ],
    ['__Type.interfaces', perType(sum(composite.map((type) => type.getInterfaces().length)))],
    [
      '__Type.possibleTypes',
      perType(
        sum(types.filter(isInterfaceType).map((type) => schema.getPossibleTypes(type).length)),
      ),
    ],
    ['__Type.ofType', WRAPPED],
    ['__Field.args', sum(fields.map(({ args }) => args.length)) / Math.max(1, fields.length)],
    ['__Directive.args', sum(directives.map(({ args }) => args.length)) / directives.length],
    ['__Directive.locations', 3],
  ]);
}
