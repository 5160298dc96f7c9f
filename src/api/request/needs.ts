/** What a field declares where it is defined: the columns that answer it, and how its list is read. */
import type { EntityGroup, TieGroup } from '../../queries/entities/columns.ts';
import type { Context } from './context.ts';
import type { Reading } from './filed-list.ts';
import type { SelectedField } from './selection.ts';

/** All that a list is asked with, its parent apart. */
export interface Asking<A = unknown> {
  readonly context: Context;
  /** The day of knowledge. */
  readonly asOf: string;
  readonly args: A;
  readonly selected: SelectedField;
}

/** Describes a list without its parent. */
export type ChildList<A = unknown, P = unknown> = (
  asking: Asking<A>,
) => Reading<P> | Promise<Reading<P>>;

/** Groups of columns, beside those that are always read; null is all columns. */
export type Groups = readonly (EntityGroup | TieGroup)[] | null;

/** Declared in a field's `extensions`: what is set on a resolver itself, the schema builder drops. */
export interface Declaration {
  /** Columns of the entity or edge that the field is answered from. */
  readonly needs: Groups | ((args: Readonly<Record<string, unknown>>) => Groups);
  /** How the list below is read by nothing but the ids of its parents and the day of knowledge. */
  readonly byId?: ChildList;
  /** Refuses arguments that no object could answer; called once, before anything is read. */
  readonly check?: (args: Readonly<Record<string, unknown>>) => void;
}

/** A resolver with its declaration, as the resolver map takes them. */
export interface Declared<F> {
  readonly resolve: F;
  readonly extensions: Declaration;
}

/** A field answered from some columns of its entity or edge. */
export function needing<F>(needs: Declaration['needs'], resolve: F): Declared<F> {
  return { resolve, extensions: { needs } };
}

/** A field that is a property of its entity or edge, answered from some columns. */
export function property<const N extends string>(name: N, needs: Groups = []) {
  return needing(needs, <V>(parent: { readonly [name in N]: V }): V => parent[name]);
}

/** What a field declares; undefined for one that declares nothing. */
export function declarationOf({ field }: SelectedField): Declaration | undefined {
  return 'needs' in field.extensions ? (field.extensions as unknown as Declaration) : undefined;
}

/** Columns that some fields are answered from; null is all, as for one that declares nothing. */
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

/** Read for every entity and edge, or structure of a page. */
const STRUCTURE = new Set(['__typename', 'cursor', 'node']);

function needsOf(field: SelectedField): Groups {
  const needs = declarationOf(field)?.needs;
  if (needs === undefined) return STRUCTURE.has(field.name) ? [] : null;
  return typeof needs === 'function' ? needs(field.args) : needs;
}
