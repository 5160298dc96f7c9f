/** Small questions that resolvers ask about what is selected below their field. */
import type { GraphQLResolveInfo } from 'graphql';
import { entitiesOf } from './page-asked.ts';
import { fieldsAt, selectionOf, type SelectedField } from './selection.ts';

const areAmong = (fields: readonly SelectedField[], names: readonly string[]) =>
  fields.every(({ name }) => names.includes(name));

/** What is known of an object that a reference leads to, without reading it. */
const OF_REFERENCE = ['id', 'key', '__typename'];

/** Whether no more than the id is asked of the object. */
export function isIdOnly(info: GraphQLResolveInfo): boolean {
  return areAmong(selectionOf(info).below, OF_REFERENCE);
}

/** Whether a field of the object is asked for. */
export function isAsked(info: GraphQLResolveInfo, name: string): boolean {
  return fieldsAt([selectionOf(info)], name).length > 0;
}

/** Whether a field is asked of the edges of a connection. */
export function isAskedOfEdges(connection: SelectedField, name: string): boolean {
  return fieldsAt([connection], 'edges', name).length > 0;
}

/** Fields of a claim that its digest answers. */
const OF_DIGEST = [...OF_REFERENCE, 'modality', 'knownFrom', 'source', 'stage', 'paragraph'];

/** Whether the digests of claims say all that is asked of the connection of claims being answered. */
export function isDigestOnly(info: GraphQLResolveInfo): boolean {
  const claims = entitiesOf(selectionOf(info));
  return (
    areAmong(
      claims.flatMap(({ below }) => below),
      OF_DIGEST,
    ) && fieldsAt(claims, 'source').every(({ below }) => areAmong(below, OF_REFERENCE))
  );
}

/** Whether digests of claims are asked for by the evidence of edges that stand at `path` below the field. */
export function isEvidenceAsked(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const evidence = fieldsAt([selectionOf(info)], ...path, 'edges', 'evidence');
  // How many there are is known without.
  return !areAmong(
    evidence.flatMap(({ below }) => below),
    ['claimCount', '__typename'],
  );
}
