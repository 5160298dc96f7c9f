/** What an operation selects, as a tree of fields. Columns, read-ahead and limits are derived from it. */
import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { withDefaults } from './defaults.ts';
import { Walk, type Request, type Selecting } from './walk.ts';

/**
 * A field of the answer: one response key, however many places of the document select it. The same
 * nodes always give the same object, so that results can be kept by it.
 */
export class SelectedField {
  readonly field: GraphQLField<unknown, unknown>;
  /** The object type that has the field. */
  readonly parent: GraphQLObjectType;
  /** All nodes of the document that merge into the field. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly #selection: Selection;
  readonly #byType = new Map<GraphQLObjectType, readonly SelectedField[]>();
  #args: Readonly<Record<string, unknown>> | undefined;
  #visited = 0;
  #below: readonly SelectedField[] | undefined;

  constructor(
    selection: Selection,
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly [FieldNode, ...FieldNode[]],
  ) {
    this.#selection = selection;
    this.parent = parent;
    this.field = field;
    this.nodes = nodes;
  }

  get name(): string {
    return this.field.name;
  }

  /** The response key. */
  get key(): string {
    const [{ alias, name }] = this.nodes;
    return (alias ?? name).value;
  }

  /** @throws GraphQLError if an argument does not fit its type. Execution throws the same error. */
  get args(): Readonly<Record<string, unknown>> {
    return (this.#args ??= withDefaults(
      this.field,
      getArgumentValues(this.field, this.nodes[0], this.#selection.request.variables),
    ));
  }

  /** The type of the field without lists and non-null. */
  get type(): GraphQLNamedType {
    return getNamedType(this.field.type);
  }

  /** The object types that the field can return; none if it returns scalars or enum values. */
  get types(): readonly GraphQLObjectType[] {
    const { type } = this;
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.#selection.request.schema.getPossibleTypes(type) : [];
  }

  /** The fields selected below this one if it returns an object of `type`. */
  on(type: GraphQLObjectType): readonly SelectedField[] {
    const known = this.#byType.get(type);
    if (known !== undefined) return known;
    const before = this.#selection.visited;
    const fields = this.#selection.fieldsOf(type, this.nodes);
    this.#visited += this.#selection.visited - before;
    this.#byType.set(type, fields);
    return fields;
  }

  /** How many selections were visited to collect the fields below. Execution visits as many. */
  get visited(): number {
    return this.#visited;
  }

  /** The different lists of fields that can be selected below. Types with equal selections share a list. */
  get choices(): readonly (readonly SelectedField[])[] {
    const [first, ...others] = this.types;
    if (first === undefined) return [];
    const isOne = others.length === 0 || !this.#selection.hasConditions(first, this.nodes);
    if (isOne) return [this.on(first)];
    const lists = this.types.map((type) => this.on(type));
    return lists.filter((list, i) => lists.findIndex((other) => isAlike(list, other)) === i);
  }

  /** The fields selected below, of all object types that the field can return. */
  get below(): readonly SelectedField[] {
    return (this.#below ??= this.types.flatMap((type) => this.on(type)));
  }
}

/** Introspection fields. No type lists them among its fields. */
const META_FIELDS: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
  __typename: TypeNameMetaFieldDef,
};

/** What one operation selects. */
export class Selection {
  readonly request: Request;
  readonly #walk: Walk;
  readonly #fields = new Map<FieldNode, SelectedField[]>();

  constructor(request: Request) {
    this.request = request;
    this.#walk = new Walk(request);
  }

  /** How many selections were visited so far. Fields that share their nodes are visited once. */
  get visited(): number {
    return this.#walk.visited;
  }

  /** Whether what some places select depends on the type of the object. */
  hasConditions(type: GraphQLObjectType, places: readonly Selecting[]): boolean {
    return this.#walk.collect(type, places).hasConditions;
  }

  /** The fields that some places together select of an object of `type`. */
  fieldsOf(type: GraphQLObjectType, places: readonly Selecting[]): readonly SelectedField[] {
    return Array.from(this.#walk.collect(type, places).fields.values(), (nodes) => {
      const name = nodes[0]!.name.value;
      const field = type.getFields()[name] ?? META_FIELDS[name];
      return field === undefined ? null : this.field(type, field, nodes);
    }).filter((selected) => selected !== null);
  }

  /** The one object for these nodes as a field of `parent`. */
  field(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): SelectedField {
    const [first, ...rest] = nodes as [FieldNode, ...FieldNode[]];
    const known = this.#fields.get(first) ?? [];
    this.#fields.set(first, known);
    const same = known.find((each) => each.field === field && isSame(each.nodes, nodes));
    if (same !== undefined) return same;
    const made = new SelectedField(this, parent, field, [first, ...rest]);
    known.push(made);
    return made;
  }
}

/** Whether two lists select the same nodes, on whatever types. */
function isAlike(list: readonly SelectedField[], other: readonly SelectedField[]): boolean {
  return (
    list.length === other.length &&
    list.every(({ nodes, type }, i) => isSame(nodes, other[i]!.nodes) && type === other[i]!.type)
  );
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

/** By the object of variables, which graphql-js makes once per execution. */
const selections = new WeakMap<object, Selection>();
/** By the list of nodes, which graphql-js makes once for all parents of a level. */
const selected = new WeakMap<readonly FieldNode[], SelectedField>();

/** The field that a resolver is answering. */
export function selectionOf(info: GraphQLResolveInfo): SelectedField {
  const known = selected.get(info.fieldNodes);
  if (known !== undefined) return known;
  const { schema, fragments, variableValues: variables, parentType, fieldNodes } = info;
  const selection = selections.get(variables) ?? new Selection({ schema, fragments, variables });
  selections.set(variables, selection);
  const field = parentType.getFields()[info.fieldName];
  if (field === undefined) throw new Error(`There is no field ${info.fieldName}.`);
  const answered = selection.field(parentType, field, fieldNodes);
  selected.set(fieldNodes, answered);
  return answered;
}

/** The fields at a path of field names below other fields, whatever their response keys. */
export function fieldsAt(
  from: readonly SelectedField[],
  ...path: readonly string[]
): readonly SelectedField[] {
  return path.reduce(
    (fields, name) => fields.flatMap(({ below }) => below.filter((field) => field.name === name)),
    from,
  );
}
