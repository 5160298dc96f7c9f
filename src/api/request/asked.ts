/** Tests that resolvers make on the selection below their field. */
import type { GraphQLResolveInfo } from 'graphql';
import { entitiesOf } from './page-asked.ts';
import { fieldsAt, selectionOf, type SelectedField } from './selection.ts';

const areAmong = (fields: readonly SelectedField[], names: readonly string[]) =>
  fields.every(({ name }) => names.includes(name));

/** What is known of an object that a reference leads to, without reading it. */
const OF_REFERENCE = ['id', 'key', '__typename'];

/** Whether the operation selects nothing but the id and the key of the object. */
export function isIdOnly(info: GraphQLResolveInfo): boolean {
  return areAmong(selectionOf(info).below, OF_REFERENCE);
}

/** Whether the operation selects the field `name` of the object. */
export function isAsked(info: GraphQLResolveInfo, name: string): boolean {
  return fieldsAt([selectionOf(info)], name).length > 0;
}

/** Whether the operation selects the field `name` of the connection's edges. */
export function isAskedOfEdges(connection: SelectedField, name: string): boolean {
  return fieldsAt([connection], 'edges', name).length > 0;
}

/** Fields of a claim that its digest can answer. */
const OF_DIGEST = [...OF_REFERENCE, 'modality', 'knownFrom', 'source', 'stage', 'paragraph'];

/** Whether digests suffice to answer the connection of claims that a resolver is answering. */
export function isDigestOnly(info: GraphQLResolveInfo): boolean {
  const claims = entitiesOf(selectionOf(info));
  return (
    areAmong(
      claims.flatMap(({ below }) => below),
      OF_DIGEST,
    ) && fieldsAt(claims, 'source').every(({ below }) => areAmong(below, OF_REFERENCE))
  );
}

/** Whether the evidence of the edges at `path` below the field needs digests of claims. */
export function isEvidenceAsked(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const evidence = fieldsAt([selectionOf(info)], ...path, 'edges', 'evidence');
  // Edges hold the ids of their claims, so the number needs no digests.
  return !areAmong(
    evidence.flatMap(({ below }) => below),
    ['claimCount', '__typename'],
  );
}
