/** What an operation selects, as a tree of fields. Columns, reading ahead and limits all walk this tree. */
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
 * A field as it will be answered: one response key, however many places of the document select it.
 * Places that select the very same nodes share one object, so that what is found out of it is found once.
 */
export class SelectedField {
  readonly field: GraphQLField<unknown, unknown>;
  /** Type of the object that has the field. */
  readonly parent: GraphQLObjectType;
  /** Every node of the document that merges into the field. */
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

  /** @throws GraphQLError for an argument that does not fit, as execution will. */
  get args(): Readonly<Record<string, unknown>> {
    return (this.#args ??= withDefaults(
      this.field,
      getArgumentValues(this.field, this.nodes[0], this.#selection.request.variables),
    ));
  }

  /** What the field leads to, whatever lists it stands in. */
  get type(): GraphQLNamedType {
    return getNamedType(this.field.type);
  }

  /** Types that the objects it leads to can have; none if it leads to values. */
  get types(): readonly GraphQLObjectType[] {
    const { type } = this;
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.#selection.request.schema.getPossibleTypes(type) : [];
  }

  /** The fields of an object of `type` that it leads to. */
  on(type: GraphQLObjectType): readonly SelectedField[] {
    const known = this.#byType.get(type);
    if (known !== undefined) return known;
    const before = this.#selection.visited;
    const found = this.#selection.fieldsOf(type, this.nodes);
    this.#visited += this.#selection.visited - before;
    this.#byType.set(type, found);
    return found;
  }

  /** Selections looked at to find out what is asked below: the work of executing it, too. */
  get visited(): number {
    return this.#visited;
  }

  /** What an object that it leads to can be asked for: one list for all types that are asked the same. */
  get choices(): readonly (readonly SelectedField[])[] {
    const [first, ...others] = this.types;
    if (first === undefined) return [];
    const isOne = others.length === 0 || !this.#selection.hasConditions(first, this.nodes);
    if (isOne) return [this.on(first)];
    const lists = this.types.map((type) => this.on(type));
    return lists.filter((list, i) => lists.findIndex((other) => isAlike(list, other)) === i);
  }

  /** The fields of all objects that it can lead to. */
  get below(): readonly SelectedField[] {
    return (this.#below ??= this.types.flatMap((type) => this.on(type)));
  }
}

/** Fields that no type lists among its own. */
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

  /** Selections looked at so far: fields that share their nodes are looked at once. */
  get visited(): number {
    return this.#walk.visited;
  }

  /** Whether types decide what some places select. */
  hasConditions(type: GraphQLObjectType, places: readonly Selecting[]): boolean {
    return this.#walk.collect(type, places).hasConditions;
  }

  /** The fields of an object of `type` that some places select together. */
  fieldsOf(type: GraphQLObjectType, places: readonly Selecting[]): readonly SelectedField[] {
    return Array.from(this.#walk.collect(type, places).fields.values(), (nodes) => {
      const name = nodes[0]!.name.value;
      const field = type.getFields()[name] ?? META_FIELDS[name];
      return field === undefined ? null : this.field(type, field, nodes);
    }).filter((selected) => selected !== null);
  }

  /** The one object that stands for these nodes as a field of `parent`. */
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

/** Whether two lists select the same nodes, if of other types. */
function isAlike(list: readonly SelectedField[], other: readonly SelectedField[]): boolean {
  return (
    list.length === other.length &&
    list.every(({ nodes, type }, i) => isSame(nodes, other[i]!.nodes) && type === other[i]!.type)
  );
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

/** By the variables, of which graphql-js makes one object an execution. */
const selections = new WeakMap<object, Selection>();
/** By the nodes as graphql-js collects them: one list for all parents of a level. */
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
  const found = selection.field(parentType, field, fieldNodes);
  selected.set(fieldNodes, found);
  return found;
}

/** The fields at a path of field names below some others, whatever their response keys. */
export function fieldsAt(
  from: readonly SelectedField[],
  ...path: readonly string[]
): readonly SelectedField[] {
  return path.reduce(
    (fields, name) => fields.flatMap(({ below }) => below.filter((field) => field.name === name)),
    from,
  );
}
