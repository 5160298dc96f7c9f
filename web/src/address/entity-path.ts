/** The address of the page of an entity or a claim. */

/** The first part of the path, by GraphQL type name. */
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
  /** The plain id, the same on every day. */
  readonly key: string;
}

/** The page that answers whether two actors met. */
export const pairPath = (a: string, b: string): string => `/met?${new URLSearchParams({ a, b })}`;

/** The page's path, such as `/actor/john-kerry`. */
export function entityPath({ __typename, key }: Reference): string {
  return `/${FOLDER[__typename] ?? 'search'}/${encodeURIComponent(key)}`;
}
