/** What a field declares with its resolver: the columns that it needs, and how its list is read. */
import type { EntityGroup, TieGroup } from '../../queries/entities/columns.ts';
import type { Context } from './context.ts';
import type { Reading } from './filed-list.ts';
import type { SelectedField } from './selection.ts';

/** Everything that determines a list, except its parent. */
export interface Asking<A = unknown> {
  readonly context: Context;
  /** The knowledge day. */
  readonly asOf: string;
  readonly args: A;
  readonly selected: SelectedField;
}

/** Makes the reading of a list, which serves any parent. */
export type ChildList<A = unknown, P = unknown> = (
  asking: Asking<A>,
) => Reading<P> | Promise<Reading<P>>;

/** Groups of columns besides those that are always read; null means all columns. */
export type Groups = readonly (EntityGroup | TieGroup)[] | null;

/**
 * Marks a field that needs no columns itself, while the fields below it do, such as `parts` of an
 * edge.
 */
export const NEEDS_BELOW = 'below';

/**
 * Declared in a field's `extensions`, because the schema builder drops what is set on a resolver
 * itself.
 */
export interface Declaration {
  /** Columns of the entity or edge that the field is answered from. */
  readonly needs:
    Groups | typeof NEEDS_BELOW | ((args: Readonly<Record<string, unknown>>) => Groups);
  /** How the list below is read if only the ids of its parents and the day of knowledge are known. */
  readonly byId?: ChildList;
  /** Refuses arguments that no object could answer; called once, before anything is read. */
  readonly check?: (args: Readonly<Record<string, unknown>>) => void;
}

/** A resolver with its declaration, in the shape of the resolver map. */
export interface Declared<F> {
  readonly resolve: F;
  readonly extensions: Declaration;
}

/** A field that needs these columns of its entity or edge. */
export function needing<F>(needs: Declaration['needs'], resolve: F): Declared<F> {
  return { resolve, extensions: { needs } };
}

/** A field that returns a property of its entity or edge, and needs these columns. */
export function property<const N extends string>(name: N, needs: Groups = []) {
  return needing(needs, <V>(parent: { readonly [name in N]: V }): V => parent[name]);
}

/** The declaration of a field; undefined if it has none. */
export function declarationOf({ field }: SelectedField): Declaration | undefined {
  return 'needs' in field.extensions ? (field.extensions as unknown as Declaration) : undefined;
}

/** The columns that some fields need; null means all, also if a field declares nothing. */
export function columnsFor<G extends EntityGroup | TieGroup>(
  fields: readonly SelectedField[],
): readonly G[] | null {
  const groups = new Set<G>();
  for (const field of fields) {
    const needed = needsOf(field);
    if (needed === null) return null;
    for (const group of needed) groups.add(group as G);
  }
  return [...groups].sort();
}

/** Fields that need no columns of their own. */
const STRUCTURE = new Set(['__typename', 'cursor', 'node']);

function needsOf(field: SelectedField): Groups {
  const needs = declarationOf(field)?.needs;
  if (needs === undefined) return STRUCTURE.has(field.name) ? [] : null;
  if (needs === NEEDS_BELOW) return columnsFor(field.below);
  return typeof needs === 'function' ? needs(field.args) : needs;
}
