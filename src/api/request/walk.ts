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

/** What holds a selection: a field, or the operation itself. */
export type Selecting = Readonly<{ selectionSet?: SelectionSetNode | undefined }>;

/** All that decides what is selected beside the selections themselves. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  /** With defaults added. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an object is asked for on one level. */
export interface Collected {
  /** By response key; a list holds all nodes that merge. */
  readonly fields: Map<string, FieldNode[]>;
  /** Names of the fragments met. */
  readonly spread: Set<string>;
  /** Whether objects of another type may be asked for something else. */
  hasConditions: boolean;
}

/**
 * Three rules: a field or fragment that `@skip` or `@include` takes out is not there; a fragment counts
 * for the types it is on, and once per level; fields of one response key merge to one field. graphql-js
 * keeps its own function for this internal, and tests hold this one against it.
 */
export class Walk {
  readonly request: Request;
  /** Selections looked at so far, those included that are skipped: how much work the walk was. */
  visited = 0;

  constructor(request: Request) {
    this.request = request;
  }

  /** The fields that an object of `type` is asked for. */
  collect(type: GraphQLObjectType, from: readonly Selecting[]): Collected {
    const found: Collected = { fields: new Map(), spread: new Set(), hasConditions: false };
    for (const { selectionSet } of from) this.#collect(type, selectionSet, found);
    return found;
  }

  #collect(type: GraphQLObjectType, set: SelectionSetNode | undefined, found: Collected): void {
    for (const selection of set?.selections ?? []) {
      this.visited += 1;
      if (this.#isSkipped(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const merged = found.fields.get(key);
        if (merged === undefined) found.fields.set(key, [selection]);
        else merged.push(selection);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#firstSpread(selection.name.value, found.spread);
      if (fragment === undefined) continue;
      found.hasConditions ||= fragment.typeCondition !== undefined;
      if (this.#isOn(type, fragment)) this.#collect(type, fragment.selectionSet, found);
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

  /** The fragment of this name; undefined if it was spread on this level before. */
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
