/** Reads the claims that decide how some entities are projected, and when those entities are known. */
import { ClaimIndex } from '../../domain/claims/claim-index.ts';
import {
  EVENT_TYPES,
  type EntityDeclaration,
  type EntityId,
  type EntityType,
} from '../../domain/entities/entities.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import type { Identity } from '../../domain/claims/identity.ts';
import { knownWhile, type KnowledgeSpan, type KnownClaim } from '../../domain/time/knowledge.ts';
import { predicatesOf, type Predicate } from '../../domain/claims/predicates.ts';
import { actorsNamed } from '../../domain/events/sides.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { isLiveClaim } from '../../graph/query/live-claims.ts';
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, parameter, text } from '../../graph/query/value-types.ts';
import { latestOf } from '../record/changes.ts';
import { chunks } from '../session.ts';
import { KNOWN_COLUMNS, MENTIONS, readKnown } from '../record/known-claims.ts';

const LIVE = `${isLiveClaim('c')} AND c.revision <= $until`;

const claimsBy = (name: string, match: string, condition: string) =>
  query(
    name,
    { ids: list(text), until: number },
    {
      text: `UNWIND $ids AS named MATCH (c:Claim {${match}: named}) WHERE ${condition} AND ${LIVE}`,
      row: KNOWN_COLUMNS,
    },
  );
const ABOUT = claimsBy('list claims about', 'subject', `c.predicate <> 'involvedIn'`);
const PARTS = claimsBy('list parts in events', 'object', `c.predicate = 'involvedIn'`);
const PARTIES = claimsBy('list parties to cases', 'object', `c.predicate = 'partyTo'`);
const ABOUT_BY = query(
  'list claims about by predicate',
  { ids: list(text), until: number, predicates: list(text) },
  {
    text: `UNWIND $ids AS named MATCH (c:Claim {subject: named})
      WHERE c.predicate IN $predicates AND ${LIVE}`,
    row: KNOWN_COLUMNS,
  },
);

/** The predicates that are read of a whole that is not projected itself. */
const OF_WHOLE: readonly Predicate[] = [
  ...predicatesOf('framing').filter((predicate) => predicate !== 'involvedIn'),
  ...predicatesOf('inherited'),
  'property',
];

/** The claims that `projectEntities` needs; `until` is the revision to show. */
export async function readDeciding(
  read: RunQuery,
  entities: readonly EntityDeclaration[],
  identity: Identity,
  until: number,
): Promise<ClaimIndex> {
  const claims = new Map<string, KnownClaim>();
  const take = async (
    { run }: typeof ABOUT_BY | typeof ABOUT,
    ids: readonly EntityId[],
    predicates: readonly Predicate[] = [],
  ) => {
    if (ids.length === 0) return [];
    const found = (await run(read, { ids, until, predicates })).map(readKnown);
    for (const claim of found) claims.set(claim.id, claim);
    return found;
  };
  const ids = entities.map(({ id }) => id);
  const events = entities.filter(({ type }) => EVENT_TYPES.includes(type)).map(({ id }) => id);
  const isEvent = new Set(events);
  const about = (await take(ABOUT, ids)).filter(({ subject }) => isEvent.has(subject));
  const parts = await take(PARTS, events);
  // The penalty of a defendant is a qualifier of its `partyTo` claim.
  const cases = entities.filter(({ type }) => type === 'LegalCase').map(({ id }) => id);
  await take(PARTIES, cases);

  // The wholes of events at any height: an event takes over their dates and outcomes, and counts within them.
  const framed = new Set(ids);
  let found = about;
  for (;;) {
    const wholes = found.flatMap(({ predicate, object }) =>
      predicate === 'partOf' ? [object!] : [],
    );
    const next = [...new Set(wholes)].filter((id) => !framed.has(id));
    if (next.length === 0) break;
    for (const id of next) framed.add(id);
    found = await take(ABOUT_BY, next, OF_WHOLE);
    about.push(...found);
    parts.push(...(await take(PARTS, next)));
  }

  const asked = standing(about, parts);
  const belonging = await take(ABOUT_BY, asked, predicatesOf('belonging'));
  await take(ABOUT_BY, posts(belonging), ['postIn']);
  const types = await typesOf(read, until, { entities, parts, framed });
  return new ClaimIndex([...claims.values()], identity, types);
}

/** The types of the events, of their wholes and of everybody involved. */
async function typesOf(
  read: RunQuery,
  until: number,
  {
    entities,
    parts,
    framed,
  }: {
    readonly entities: readonly EntityDeclaration[];
    readonly parts: readonly KnownClaim[];
    readonly framed: ReadonlySet<EntityId>;
  },
): Promise<Map<EntityId, EntityType>> {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const missing = [...new Set([...framed, ...parts.flatMap(actorsNamed)])].filter(
    (id) => !types.has(id),
  );
  for await (const some of chunks(missing)) {
    for (const [id, { type }] of await latestOf(read, 'entity', some, until)) types.set(id, type);
  }
  return types;
}

/**
 * The actors whose memberships and roles decide sides: the speakers on an event, and everybody
 * involved in it.
 */
function standing(about: readonly KnownClaim[], parts: readonly KnownClaim[]): EntityId[] {
  const actors = new Set<EntityId>();
  const spoken = new Set<EntityId>();
  const note = (event: EntityId, { speaker, unnamedSpeaker }: KnownClaim) => {
    if (speaker === undefined && unnamedSpeaker === undefined) return;
    spoken.add(event);
    if (speaker !== undefined) actors.add(speaker);
  };
  for (const claim of about) {
    note(claim.subject, claim);
    // Who says of what an event is part may speak for a side of the whole.
    if (claim.predicate === 'partOf') note(claim.object!, claim);
  }
  for (const claim of parts) note(claim.object!, claim);
  for (const claim of parts) {
    if (spoken.has(claim.object!)) for (const id of actorsNamed(claim)) actors.add(id);
  }
  return [...actors];
}

const posts = (claims: readonly KnownClaim[]): EntityId[] => [
  ...new Set(claims.flatMap(({ predicate, object }) => (predicate === 'holds' ? [object!] : []))),
];

/** Ids per query: a thousand of them, each mentioned a thousand times, took Neo4j longer than a read may take. */
const MENTIONED = 200;

// Only distinct spans, since a few sources may mention an actor fifty thousand times. Merged ids are
// asked for too, since a merge decision is stored under the ids that it states.
const SPANS = query(
  'list when ids are mentioned',
  {
    rows: parameter<readonly { readonly id: EntityId; readonly canonical: EntityId }[]>(),
    until: number,
  },
  {
    text: `UNWIND $rows AS row
      CALL (row) {
        ${MENTIONS.map(
          (name) => `MATCH (c:Claim {${name}: row.id}) WHERE ${LIVE}
        RETURN DISTINCT c.knownFrom AS since, c.knownUntil AS end`,
        ).join(`
        UNION
        `)}
      }`,
    row: {
      id: column('row.canonical', text),
      knownFrom: column('since', text),
      knownUntil: column('end', text),
    },
  },
);

/** When each of these canonical ids is known, which is while a claim that mentions it is known. */
export async function readKnowledge(
  read: RunQuery,
  ids: readonly EntityId[],
  identity: Identity,
  until: number,
): Promise<Map<EntityId, KnowledgeSpan[]>> {
  const rows = ids.flatMap((canonical) =>
    [canonical, ...(identity.merged.get(canonical) ?? [])].map((id) => ({ id, canonical })),
  );
  const spans: (KnowledgeSpan & { readonly id: EntityId })[] = [];
  for await (const some of chunks(rows, MENTIONED)) {
    for (const span of await SPANS.run(read, { rows: some, until })) spans.push(span);
  }
  return new Map([...groupBy(spans, ({ id }) => id)].map(([id, group]) => [id, knownWhile(group)]));
}
