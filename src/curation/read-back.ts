/** Reads back from the graph the claims that decide some entities, and when those are known. */
import { ClaimIndex } from '../domain/claim-index.ts';
import { EVENT_TYPES, type EntityDeclaration, type EntityId } from '../domain/entities.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Identity } from '../domain/identity.ts';
import { joinSpans, type KnowledgeSpan, type KnownClaim } from '../domain/knowledge.ts';
import type { RunStatement } from '../graph/graph.ts';
import { KNOWN_COLUMNS, MENTIONS, readKnown } from './stored-claim.ts';

const LIVE = `c.rank <> 'deprecated' AND c.revision <= $until`;
const ABOUT = `UNWIND $ids AS id MATCH (c:Claim {subject: id})
  WHERE c.predicate <> 'involvedIn' AND ${LIVE} RETURN ${KNOWN_COLUMNS}`;
const PARTS = `UNWIND $ids AS id MATCH (c:Claim {object: id})
  WHERE c.predicate = 'involvedIn' AND ${LIVE} RETURN ${KNOWN_COLUMNS}`;
const ABOUT_BY = `UNWIND $ids AS id MATCH (c:Claim {subject: id})
  WHERE c.predicate IN $predicates AND ${LIVE} RETURN ${KNOWN_COLUMNS}`;

/** The claims that {@link projectEntities} asks for; `until` is the revision to show. */
export async function readDeciding(
  read: RunStatement,
  entities: readonly EntityDeclaration[],
  identity: Identity,
  until: number,
): Promise<ClaimIndex> {
  const claims = new Map<string, KnownClaim>();
  const take = async (statement: string, ids: readonly EntityId[], predicates: string[] = []) => {
    if (ids.length === 0) return [];
    const parameters = { ids, until, ...(predicates.length === 0 ? {} : { predicates }) };
    const found = (await read(statement, parameters)).map(readKnown);
    for (const claim of found) claims.set(claim.id, claim);
    return found;
  };
  const ids = entities.map(({ id }) => id);
  const events = entities.filter(({ type }) => EVENT_TYPES.includes(type)).map(({ id }) => id);
  const isEvent = new Set(events);
  const about = await take(ABOUT, ids);
  const parts = await take(PARTS, events);

  // Dates and wholes of the events' wholes, up to the top.
  const framed = new Set(ids);
  let wholes = about.filter(
    ({ predicate, subject }) => predicate === 'partOf' && isEvent.has(subject),
  );
  while (wholes.length > 0) {
    const next = [...new Set(wholes.map(({ object }) => object!))].filter((id) => !framed.has(id));
    for (const id of next) framed.add(id);
    const found = await take(ABOUT_BY, next, ['date', 'partOf']);
    wholes = found.filter(({ predicate }) => predicate === 'partOf');
  }

  await take(ABOUT_BY, posts(await take(ABOUT_BY, standing(about, parts), ['memberOf', 'holds'])), [
    'postIn',
  ]);
  return new ClaimIndex([...claims.values()], identity);
}

/** Of whom it matters for whom they stand: those involved where a speaker confirms, and the speakers. */
function standing(about: readonly KnownClaim[], parts: readonly KnownClaim[]): EntityId[] {
  const actors = new Set<EntityId>();
  const confirmed = new Set<EntityId>();
  const note = (event: EntityId, speaker: EntityId | undefined, stage: unknown) => {
    if (stage !== 'confirmed' || speaker === undefined) return;
    confirmed.add(event);
    actors.add(speaker);
  };
  for (const { predicate, subject, speaker, value } of about) {
    if (predicate === 'stage') note(subject, speaker, value);
  }
  for (const { object, speaker, qualifiers } of parts) note(object!, speaker, qualifiers.stage);
  for (const { object, subject } of parts) if (confirmed.has(object!)) actors.add(subject);
  return [...actors];
}

const posts = (claims: readonly KnownClaim[]): EntityId[] => [
  ...new Set(claims.flatMap(({ predicate, object }) => (predicate === 'holds' ? [object!] : []))),
];

// Distinct spans only: an actor may be mentioned fifty thousand times, by a few sources. A merge
// decision mentions ids as stated, so every merged id is asked for as well.
const SPANS = `UNWIND $rows AS row
  CALL (row) {
    ${MENTIONS.map(
      (column) => `MATCH (c:Claim {${column}: row.id}) WHERE ${LIVE}
    RETURN DISTINCT c.knownFrom AS since, c.knownUntil AS end`,
    ).join(`
    UNION
    `)}
  }
  RETURN row.canonical AS id, since AS since, end AS until`;

/** When each of these canonical ids is known: while any claim that mentions it is. */
export async function readKnowledge(
  read: RunStatement,
  ids: readonly EntityId[],
  identity: Identity,
  until: number,
): Promise<Map<EntityId, KnowledgeSpan[]>> {
  const rows = ids.flatMap((canonical) =>
    [canonical, ...(identity.merged.get(canonical) ?? [])].map((id) => ({ id, canonical })),
  );
  const spans = await read(SPANS, { rows, until });
  return new Map(
    [...groupBy(spans, ({ id }) => String(id))].map(([id, group]) => [
      id,
      joinSpans(
        group.map(({ since, until: end }) => ({
          knownFrom: String(since),
          knownUntil: String(end),
        })),
      ),
    ]),
  );
}
