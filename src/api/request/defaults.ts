/** `null` for an argument or input field that has a default means the default: one rule for all of them. */
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

type Arguments = Readonly<Record<string, unknown>>;
type Defined = GraphQLArgument | GraphQLInputField;

/** Arguments as graphql-js gives them, with defaults in place of nulls, in inputs too. */
export function withDefaults(
  { args }: Pick<GraphQLField<unknown, unknown>, 'args'>,
  given: Arguments,
): Arguments {
  return defaulted(args, given);
}

/** Lets every resolver of a schema see defaults in place of nulls. */
export function fillDefaults(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const field of types.flatMap((type) => Object.values(type.getFields()))) {
    const { resolve } = field;
    if (resolve === undefined || !field.args.some(hasDefault)) continue;
    field.resolve = (parent, args: Arguments, context, info) =>
      resolve(parent, withDefaults(field, args), context, info);
  }
  return schema;
}

function defaulted(definitions: readonly Defined[], given: Arguments): Arguments {
  const changed = definitions.flatMap((definition): [string, unknown][] => {
    const { name, defaultValue, type } = definition;
    const value = given[name];
    if (value === null && defaultValue !== undefined) return [[name, defaultValue]];
    const inner = value === null || value === undefined ? value : within(type, value);
    return inner === value ? [] : [[name, inner]];
  });
  return changed.length === 0 ? given : { ...given, ...Object.fromEntries(changed) };
}

/** The same object if nothing changes. */
function within(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return within(type.ofType, value);
  if (isListType(type) && Array.isArray(value)) {
    const values: readonly unknown[] = value;
    const found = values.map((each) => (each === null ? each : within(type.ofType, each)));
    return found.some((each, i) => each !== values[i]) ? found : value;
  }
  if (!isInputObjectType(type)) return value;
  return defaulted(Object.values(type.getFields()), value as Arguments);
}

/** Input types may contain each other, so each type is looked at once. */
function hasDefault(definition: Defined): boolean {
  const seen = new Set<string>();
  const inside = ({ defaultValue, type }: Defined): boolean => {
    if (defaultValue !== undefined) return true;
    const named = getNamedType(type);
    if (!isInputObjectType(named) || seen.has(named.name)) return false;
    seen.add(named.name);
    return Object.values(named.getFields()).some(inside);
  };
  return inside(definition);
}
