/** What `rapport find` asks the API, and how it says what was found. */
import { count } from './context.ts';

/** Roles and meetings of one actor. */
const LISTED = 5;

export const FIND = `query Find($text: String!, $types: [EntityType!], $first: Int!) {
  search(text: $text, types: $types, first: $first) {
    totalCount
    edges { matchedName node { ...Found } }
    nearest { name node { __typename key } }
  }
}
fragment Found on Entity {
  __typename
  key
  name
  ... on Actor {
    roles(first: ${LISTED}) {
      totalCount
      edges { support node { key name organization { name } } parts { since { edtf } until { edtf } attestedOn { edtf } } }
    }
    meetings(orderBy: DATE_DESC, first: ${LISTED}) {
      totalCount
      edges { status verdict node { key name date { edtf } } }
    }
  }
  ... on Event { status date { edtf } }
  ... on Role { organization { key name } holders(first: ${LISTED}) { totalCount nodes { key name } } }
}`;

/** A list, of which only the beginning was read. */
interface Part<T> {
  readonly total: number;
  readonly first: readonly T[];
}

interface FoundRole {
  readonly id: string;
  readonly name: string;
  readonly organization: string | null;
  /** As sources state them: "2012/2015", "2014". */
  readonly terms: readonly string[];
  readonly support: string;
}

interface FoundMeeting {
  readonly id: string;
  readonly name: string;
  readonly date: string | null;
  readonly status: string;
  /** Null if the actor makes no pair in it. */
  readonly verdict: string | null;
}

interface FoundThing {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** The name that matched. */
  readonly matchedName: string;
  /** For events. */
  readonly date?: string | null;
  readonly status?: string | null;
  /** For actors. */
  readonly roles?: Part<FoundRole>;
  readonly meetings?: Part<FoundMeeting>;
  /** For roles. */
  readonly organization?: string | null;
  readonly holders?: Part<string>;
}

export interface Found {
  /** How many match, of the best 200 names. */
  readonly total: number;
  readonly found: readonly FoundThing[];
  /** If nothing matches: names like it. */
  readonly nearest: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
  }[];
}

type Edtf = { readonly edtf: string } | null;
type Listed<T> = { readonly totalCount: number; readonly edges: readonly T[] };
interface Node {
  readonly __typename: string;
  readonly key: string;
  readonly name: string;
  readonly date?: Edtf;
  readonly status?: string | null;
  readonly organization?: { readonly key: string; readonly name: string } | null;
  readonly holders?: { readonly totalCount: number; readonly nodes: readonly Node[] };
  readonly roles?: Listed<{
    readonly support: string;
    readonly node: Node;
    readonly parts: readonly Readonly<Record<'since' | 'until' | 'attestedOn', Edtf>>[];
  }>;
  readonly meetings?: Listed<{
    readonly status: string;
    readonly verdict: string | null;
    readonly node: Node;
  }>;
}

/** The answer to {@link FIND}. */
interface Answer {
  readonly search: Listed<{ readonly matchedName: string; readonly node: Node }> & {
    readonly nearest: readonly { readonly name: string; readonly node: Node }[];
  };
}

export function foundIn(answer: unknown): Found {
  // The operation is a constant, so the schema gives this shape.
  const { totalCount, edges, nearest } = (answer as Answer).search;
  return {
    total: totalCount,
    found: edges.map(({ matchedName, node }) => thingOf(matchedName, node)),
    nearest: nearest.map(({ name, node: { key, __typename } }) => ({
      id: key,
      type: __typename,
      name,
    })),
  };
}

function thingOf(matchedName: string, node: Node): FoundThing {
  const { key: id, __typename: type, name, date, status, roles, meetings, holders } = node;
  const isRole = holders !== undefined;
  return {
    ...{ id, type, name, matchedName },
    ...(status === undefined ? {} : { date: date?.edtf ?? null, status }),
    ...(roles && { roles: { total: roles.totalCount, first: roles.edges.map(roleOf) } }),
    ...(meetings && {
      meetings: { total: meetings.totalCount, first: meetings.edges.map(meetingOf) },
    }),
    ...(isRole && { organization: node.organization?.key ?? null }),
    ...(holders && {
      holders: { total: holders.totalCount, first: holders.nodes.map(({ key }) => key) },
    }),
  };
}

function roleOf({ support, node, parts }: NonNullable<Node['roles']>['edges'][number]): FoundRole {
  const terms = parts.flatMap(({ since, until, attestedOn }) => {
    if (since !== null || until !== null) return `${since?.edtf ?? '…'}/${until?.edtf ?? '…'}`;
    return attestedOn?.edtf ?? [];
  });
  const organization = node.organization?.name ?? null;
  return { id: node.key, name: node.name, organization, terms, support };
}

function meetingOf(edge: NonNullable<Node['meetings']>['edges'][number]): FoundMeeting {
  const { status, verdict, node } = edge;
  return { id: node.key, name: node.name, date: node.date?.edtf ?? null, status, verdict };
}

/** What was found, for people. */
export function textOf(name: string, { total, found, nearest }: Found): string {
  if (found.length === 0) {
    const hints = nearest.map(({ id, type, name: near }) => `  ${id}  ${type}  ${near}`);
    const none = `Nothing in the graph has a name like "${name}".`;
    return hints.length === 0 ? none : [`${none} The nearest names:`, ...hints].join('\n');
  }
  const rest = total - found.length;
  const more = `… and ${rest} more: give more of the name, --type or --first.`;
  return [...found.flatMap(linesOf), ...(rest > 0 ? [more] : [])].join('\n');
}

function linesOf({ id, type, name, matchedName, ...more }: FoundThing): string[] {
  const also = matchedName === name ? '' : ` (found as "${matchedName}")`;
  const { date, status, organization, holders, roles, meetings } = more;
  const standing = status === undefined ? '' : `  ${[status, date].filter(Boolean).join(' ')}`;
  const post = typeof organization !== 'string' ? '' : `  in ${organization}`;
  return [
    `${id}  ${type}  ${name}${also}${standing}${post}`,
    ...(holders && holders.total > 0 ? [`    held by ${listed(holders, (each) => each)}`] : []),
    ...(roles && roles.total > 0 ? [`    roles: ${listed(roles, roleText)}`] : []),
    ...(meetings?.first.map((each) => `    ${meetingText(each)}`) ?? []),
    ...(meetings && meetings.total > meetings.first.length
      ? [`    … and ${count(meetings.total - meetings.first.length, 'earlier meeting')}`]
      : []),
  ];
}

function listed<T>({ total, first }: Part<T>, textFor: (item: T) => string): string {
  const rest = total - first.length;
  return first.map(textFor).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function roleText({ id, terms, support }: FoundRole): string {
  const said = [...terms, ...(support === 'ASSERTED' ? [] : [support])];
  return said.length === 0 ? id : `${id} (${said.join(', ')})`;
}

function meetingText({ id, name, date, status, verdict }: FoundMeeting): string {
  return `${date ?? 'undated'}  ${verdict ?? status}  ${id}: ${name}`;
}
