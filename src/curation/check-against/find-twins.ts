/** Looks in a graph for entities and meetings that seeds may hold under another id. */
import { ENTITY_TYPES, type EntityId } from '../../domain/entities/entities.ts';
import { nameForms, nameKeyOf } from '../../domain/entities/names.ts';
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { MAX_NAME_WORDS } from '../../graph/name-query.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, parameter, text } from '../../graph/query/value-types.ts';
import {
  mayBeOnePost,
  type MeetingAsked,
  type MeetingFound,
  type NameAsked,
  type NameFound,
  type RecordedWorld,
} from '../check/recorded.ts';
import { chunks } from '../session.ts';
import type { OthersClaims } from './others-claims.ts';

/** Names looked up at once, and bearers of one name that are looked at. */
const AT_ONCE = 8;
const BEARERS = 20;

/**
 * How many names are looked up again of what the graph has declared already. They were looked up when they came
 * in; the limit keeps each load of a large data set from searching for all its names.
 */
const AGAIN = 300;

const NAMES = query(
  'list bearers of names',
  { keys: list(text) },
  {
    text: `UNWIND $keys AS key MATCH (n:Name {key: key})`,
    row: { of: column('n.of', text), text: column('n.text', text), kind: column('n.kind', text) },
  },
);

/** Ids that the seeds mention, and which of them the graph has declared, by whichever data set. */
interface SeedIds {
  readonly mentioned: ReadonlySet<EntityId>;
  readonly declared: ReadonlySet<EntityId>;
}

/** The searches of a graph for what other data sets state under ids that the seeds do not mention. */
export function finderOf(
  graph: Graph,
  others: OthersClaims,
  { mentioned, declared }: SeedIds,
): Pick<RecordedWorld, 'findNamed' | 'findMeetings'> {
  const read: RunQuery = (cypher, parameters) => graph.read(cypher, parameters);
  return {
    findNamed: async (asked) => {
      const found: NameFound[] = [];
      const fresh = asked.filter(({ id }) => !declared.has(id));
      const again = asked.filter(({ id }) => declared.has(id)).slice(0, AGAIN);
      for await (const some of chunks([...fresh, ...again], AT_ONCE)) {
        found.push(...(await Promise.all(some.map((each) => bearersOf(graph, each)))).flat());
      }
      const strangers = found.filter(({ id }) => !mentioned.has(id));
      const posts = await postsOf(others, strangers);
      return strangers.filter(({ asked: { posts: own }, id }) => {
        const their = posts.get(id);
        return their !== undefined && mayBeOnePost(own, their);
      });
    },
    findMeetings: async (asked) => {
      const found: MeetingFound[] = [];
      for await (const some of chunks(asked, 1_000)) found.push(...(await meetingsOf(read, some)));
      const strangers = found.filter(({ meeting }) => !mentioned.has(meeting.meeting));
      const known = await postsOf(
        others,
        strangers.map(({ meeting }) => ({ id: meeting.meeting })),
      );
      return strangers.filter(({ meeting }) => known.has(meeting.meeting));
    },
  };
}

/** For how many unknown ids of the seeds like ones are looked up: more mistakes are of one kind. */
const UNKNOWN = 40;

/** Ids of entities whose names are like these ids. */
export async function idsAlike(graph: Graph, unknown: readonly EntityId[]): Promise<Set<EntityId>> {
  const alike = new Set<EntityId>();
  for await (const some of chunks(unknown.slice(0, UNKNOWN), AT_ONCE)) {
    const found = await Promise.all(
      some.map((id) => namesLike(graph, id.replaceAll('-', ' '), ENTITY_TYPES)),
    );
    for (const { of } of found.flat()) alike.add(of);
  }
  return alike;
}

/** Names of entities of some types that are like a text, the best first by the engine's own score. */
async function namesLike(graph: Graph, text: string, types: readonly string[]) {
  const words = nameForms(text).slice(0, MAX_NAME_WORDS);
  if (words.length === 0) return [];
  const candidates = await graph.findNames({ words, types, limit: BEARERS });
  return NAMES.run(graph, { keys: candidates.map(({ key }) => key) });
}

/** The entities of a type that bear a name. */
async function bearersOf(graph: Graph, asked: NameAsked): Promise<NameFound[]> {
  const wanted = nameKeyOf(asked.name);
  const names = await namesLike(graph, asked.name, [asked.type]);
  return names
    .filter(({ kind, text: name }) => kind !== 'short' && nameKeyOf(name) === wanted)
    .map(({ of, text: name }) => ({ asked, id: of, name }));
}

/**
 * The organizations in which each of these is a post, as other data sets state it. Ids about which none states
 * anything are left out: they leave the graph with the next load.
 */
async function postsOf(
  others: OthersClaims,
  found: readonly { readonly id: EntityId }[],
): Promise<Map<EntityId, EntityId[]>> {
  const posts = new Map<EntityId, EntityId[]>();
  for (const claim of await others.about(new Set(found.map(({ id }) => id)))) {
    const list = posts.get(claim.subject) ?? [];
    if (claim.predicate === 'postIn') list.push(claim.object!);
    posts.set(claim.subject, list);
  }
  return posts;
}

const MEETINGS = query(
  'list meetings of pairs within days',
  {
    rows: parameter<
      readonly {
        readonly at: number;
        readonly a: EntityId;
        readonly b: EntityId;
        readonly earliest: string;
        readonly latest: string;
      }[]
    >(),
    asOf: text,
  },
  {
    text: `UNWIND $rows AS row
      MATCH (a:Entity {id: row.a})-[c:COUNTERPART]->(b:Entity {id: row.b})
      WHERE c.knownFrom <= $asOf AND c.knownUntil > $asOf AND c.ofRole IS NULL
        AND c.earliest <= row.latest AND c.latest >= row.earliest`,
    row: {
      at: column('row.at', number),
      meeting: column('c.meeting', text),
      within: column('c.within', text),
      earliest: column('c.earliest', text),
      latest: column('c.latest', text),
    },
  },
);

/** The meetings of these pairs that the graph shows within the days that are asked for. */
async function meetingsOf(read: RunQuery, asked: readonly MeetingAsked[]): Promise<MeetingFound[]> {
  const rows = asked.flatMap(({ a, b, meeting: { date } }, at) => {
    const { earliest = null, latest = null } = date ?? {};
    return earliest === null || latest === null ? [] : [{ at, a, b, earliest, latest }];
  });
  const found = await MEETINGS.run(read, { rows, asOf: ALL_KNOWN });
  return found.map(({ at, meeting, within, earliest, latest }) => ({
    asked: asked[at]!,
    meeting: { meeting, within, date: { earliest, latest } },
  }));
}
