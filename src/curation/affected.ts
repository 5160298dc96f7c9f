/** Which entities a load can make read otherwise: what its claims mention, and what hangs on that. */
import { mentionsOf } from '../domain/entity-projection.ts';
import type { EntityId } from '../domain/entities.ts';
import type { Identity } from '../domain/identity.ts';
import type { KnownClaim } from '../domain/knowledge.ts';
import type { RunStatement } from '../graph/graph.ts';
import { KNOWN_COLUMNS, MENTIONS, readKnown } from './stored-claim.ts';
import { chunks, CHUNK } from './session.ts';

/** Collects what is touched; holds ids only. */
export class Affected {
  readonly entities = new Set<EntityId>();
  readonly sources = new Set<string>();
  /** Actors of whom it changed for whom they stand. */
  readonly #standing = new Set<EntityId>();
  /** Roles of which it changed in which organization they are. */
  readonly #posts = new Set<EntityId>();
  /** Events of which the date, or what they are part of, changed. */
  readonly #frames = new Set<EntityId>();

  /** A claim that came, went, or reads otherwise; deprecated ones decide nothing. */
  add(claim: KnownClaim, identity: Identity): void {
    this.sources.add(claim.source);
    for (const id of mentionsOf(claim, identity)) this.entities.add(id);
    const { predicate, subject } = claim;
    if (predicate === 'memberOf' || predicate === 'holds') this.#standing.add(subject);
    else if (predicate === 'postIn') this.#posts.add(subject);
    else if (predicate === 'date' || predicate === 'partOf') this.#frames.add(subject);
  }

  /** Adds what reads otherwise because something it hangs on does. */
  async spread(read: RunStatement): Promise<void> {
    await this.#spreadToParts(read);
    await this.#spreadToConfirmed(read);
  }

  /** A part without a date takes its whole's, and so do the parts of the part. */
  async #spreadToParts(read: RunStatement): Promise<void> {
    const seen = new Set(this.#frames);
    for (let next = [...seen]; next.length > 0;) {
      const found: EntityId[] = [];
      for await (const ids of chunks(next)) {
        for (const { id } of await read(PARTS, { ids })) found.push(String(id));
      }
      next = found.filter((id) => !seen.has(id));
      for (const id of next) {
        seen.add(id);
        this.entities.add(id);
      }
    }
  }

  /** Whether both sides confirmed a meeting hangs on for whom those involved, and the speakers, stand. */
  async #spreadToConfirmed(read: RunStatement): Promise<void> {
    for await (const ids of chunks(this.#posts)) {
      for (const { id } of await read(HOLDERS, { ids })) this.#standing.add(String(id));
    }
    for await (const ids of chunks(this.#standing, CHUNK / 10)) {
      for (const { id } of await read(SPOKEN, { ids })) this.entities.add(String(id));
      const rows = await read(INVOLVED, { ids });
      const events = rows.map(({ id }) => String(id)).filter((id) => !this.entities.has(id));
      for await (const some of chunks(events)) {
        for (const { id } of await read(CONFIRMED, { ids: some })) this.entities.add(String(id));
      }
    }
  }
}

const PARTS = `UNWIND $ids AS whole MATCH (c:Claim {object: whole}) WHERE c.predicate = 'partOf'
  RETURN DISTINCT c.subject AS id`;
const HOLDERS = `UNWIND $ids AS role MATCH (c:Claim {object: role}) WHERE c.predicate = 'holds'
  RETURN DISTINCT c.subject AS id`;
const SPOKEN = `UNWIND $ids AS speaker MATCH (c:Claim {speaker: speaker}) WHERE c.stage = 'confirmed'
  WITH CASE WHEN c.predicate = 'stage' THEN c.subject ELSE c.object END AS event
  WHERE event IS NOT NULL RETURN DISTINCT event AS id`;
const INVOLVED = `UNWIND $ids AS actor MATCH (c:Claim {subject: actor})
  WHERE c.predicate = 'involvedIn' RETURN DISTINCT c.object AS id`;
const CONFIRMED = `UNWIND $ids AS event
  CALL (event) {
    MATCH (c:Claim {subject: event})
    WHERE c.predicate = 'stage' AND c.stage = 'confirmed' AND c.speaker IS NOT NULL
    RETURN c.predicate AS found
    UNION
    MATCH (c:Claim {object: event})
    WHERE c.predicate = 'involvedIn' AND c.stage = 'confirmed' AND c.speaker IS NOT NULL
    RETURN c.predicate AS found
  }
  RETURN DISTINCT event AS id`;

/** Where a claim can mention an entity. */
const MENTIONING = MENTIONS.map(
  (column) =>
    `UNWIND $ids AS id MATCH (c:Claim {${column}: id}) WHERE c.revision <= $until
     RETURN DISTINCT ${KNOWN_COLUMNS}`,
);

/** Claims that mention any of these ids, as they are stored; one that mentions two comes twice. */
export async function* claimsMentioning(
  read: RunStatement,
  ids: Iterable<EntityId>,
  until: number,
): AsyncGenerator<KnownClaim> {
  for await (const some of chunks(ids, CHUNK / 10)) {
    for (const statement of MENTIONING) {
      for (const row of await read(statement, { ids: some, until })) yield readKnown(row);
    }
  }
}
