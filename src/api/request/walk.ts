/** Collects the fields that an operation selects, by the rules of graphql-js. */
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A node with selections: a field, or the operation itself. */
export type Selecting = Readonly<{ selectionSet?: SelectionSetNode | undefined }>;

/** What decides on the selected fields, besides the selections themselves. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  /** The variables, with defaults added. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields selected of an object, on one level. */
export interface Collected {
  /** By response key: all nodes that merge into the field. */
  readonly fields: Map<string, FieldNode[]>;
  /** Names of the fragments spread so far. */
  readonly spread: Set<string>;
  /** Whether the selection may differ for objects of another type. */
  hasConditions: boolean;
}

/**
 * Follows three rules. `@skip` and `@include` remove fields and fragments. A fragment counts only for
 * its types, and once per level. Fields with one response key merge into one field. graphql-js does the
 * same but does not export its function; tests compare the two.
 */
export class Walk {
  readonly request: Request;
  /** How many selections were visited so far, skipped ones included. It measures the work of the walk. */
  visited = 0;

  constructor(request: Request) {
    this.request = request;
  }

  /** The fields that these nodes select of an object of `type`. */
  collect(type: GraphQLObjectType, from: readonly Selecting[]): Collected {
    const collected: Collected = { fields: new Map(), spread: new Set(), hasConditions: false };
    for (const { selectionSet } of from) this.#collect(type, selectionSet, collected);
    return collected;
  }

  #collect(type: GraphQLObjectType, set: SelectionSetNode | undefined, into: Collected): void {
    for (const selection of set?.selections ?? []) {
      this.visited += 1;
      if (this.#isSkipped(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const merged = into.fields.get(key);
        if (merged === undefined) into.fields.set(key, [selection]);
        else merged.push(selection);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#firstSpread(selection.name.value, into.spread);
      if (fragment === undefined) continue;
      into.hasConditions ||= fragment.typeCondition !== undefined;
      if (this.#isOn(type, fragment)) this.#collect(type, fragment.selectionSet, into);
    }
  }

  #isSkipped(node: SelectionNode): boolean {
    if (node.directives === undefined || node.directives.length === 0) return false;
    const { variables } = this.request;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false
    );
  }

  /** The fragment with this name; undefined if it was already spread on this level. */
  #firstSpread(name: string, spread: Set<string>): FragmentDefinitionNode | undefined {
    if (spread.has(name)) return undefined;
    spread.add(name);
    return this.request.fragments[name];
  }

  #isOn(
    type: GraphQLObjectType,
    { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
  ): boolean {
    if (typeCondition === undefined) return true;
    const { schema } = this.request;
    const wanted = schema.getType(typeCondition.name.value);
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  }
}
