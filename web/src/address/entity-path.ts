/** The address of the page of an entity or a claim. */

/** Path parts by GraphQL type name. */
const FOLDER: Readonly<Record<string, string>> = {
  Person: 'actor',
  Organization: 'actor',
  Group: 'actor',
  Meeting: 'meeting',
  Visit: 'event',
  Statement: 'event',
  LegalCase: 'case',
  Role: 'role',
  Source: 'source',
  Claim: 'claim',
  Circumstance: 'circumstance',
  Place: 'place',
  Topic: 'topic',
};

export interface Reference {
  readonly __typename: string;
  readonly id: string;
}

/** The page's path, such as `/actor/john-kerry`. */
export function entityPath({ __typename, id }: Reference): string {
  return `/${FOLDER[__typename] ?? 'search'}/${encodeURIComponent(id)}`;
}
