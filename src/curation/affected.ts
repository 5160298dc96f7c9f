/** Which entities a load can make read otherwise: what its claims mention, and what hangs on that. */
import { mentionsOf } from '../domain/entity-projection.ts';
import type { EntityId } from '../domain/entities.ts';
import type { Identity } from '../domain/identity.ts';
import type { KnownClaim } from '../domain/knowledge.ts';
import { predicatesOf } from '../domain/predicates.ts';
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
  /** Events of which anything changed that their parts take over, or are counted within. */
  readonly #frames = new Set<EntityId>();

  /** A claim that came, went, or reads otherwise; deprecated ones decide nothing. */
  add(claim: KnownClaim, identity: Identity): void {
    this.sources.add(claim.source);
    for (const id of mentionsOf(claim, identity)) this.entities.add(id);
    const { predicate, subject, object } = claim;
    if (BELONGING.includes(predicate)) this.#standing.add(subject);
    if (predicate === 'postIn') this.#posts.add(subject);
    if (FRAMING.includes(predicate)) {
      this.#frames.add(predicate === 'involvedIn' ? object! : subject);
    }
  }

  /** Adds what reads otherwise because something it hangs on does. */
  async spread(read: RunStatement): Promise<void> {
    for await (const ids of chunks(new Set(this.entities))) {
      for (const { id } of await read(HINTING, { ids })) this.entities.add(String(id));
    }
    await this.#spreadToSpoken(read);
    await this.#spreadToParts(read);
  }

  /** A part takes over its whole's date and end, and is counted within it; so are the parts of the part. */
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

  /** For which side a speaker speaks hangs on what the speakers, and those involved, belong to. */
  async #spreadToSpoken(read: RunStatement): Promise<void> {
    for await (const ids of chunks(this.#posts)) {
      for (const { id } of await read(HOLDERS, { ids })) this.#standing.add(String(id));
    }
    const add = (id: unknown) => {
      this.entities.add(String(id));
      this.#frames.add(String(id));
    };
    for await (const ids of chunks(this.#standing, CHUNK / 10)) {
      for (const { id } of await read(SPOKEN, { ids })) add(id);
      const rows = await read(INVOLVED, { ids });
      const events = rows.map(({ id }) => String(id)).filter((id) => !this.entities.has(id));
      for await (const some of chunks(events)) {
        for (const { id } of await read(WITH_SPEAKERS, { ids: some })) add(id);
      }
    }
  }
}

const BELONGING = predicatesOf('belonging');
const FRAMING = predicatesOf('framing');

const HINTING = `UNWIND $ids AS id MATCH (c:Claim {object: id})
  WHERE c.predicate = 'possiblySameAs' RETURN DISTINCT c.subject AS id`;
const PARTS = `UNWIND $ids AS whole MATCH (c:Claim {object: whole}) WHERE c.predicate = 'partOf'
  RETURN DISTINCT c.subject AS id`;
const HOLDERS = `UNWIND $ids AS role MATCH (c:Claim {object: role}) WHERE c.predicate = 'holds'
  RETURN DISTINCT c.subject AS id`;
const EVENT_OF = `CASE WHEN c.predicate = 'involvedIn' THEN c.object ELSE c.subject END`;
const OF_EVENTS = `['stage', 'date', 'format', 'involvedIn']`;
const SPOKEN = `UNWIND $ids AS speaker MATCH (c:Claim {speaker: speaker})
  WHERE c.predicate IN ${OF_EVENTS}
  WITH ${EVENT_OF} AS event RETURN DISTINCT event AS id`;
const INVOLVED = `UNWIND $ids AS actor
  CALL (actor) {
    ${['subject', 'onBehalfOf', 'insteadOf', 'accompanying'].map(
      (column) => `MATCH (c:Claim {${column}: actor}) WHERE c.predicate = 'involvedIn'
    RETURN c.object AS event`,
    ).join(`
    UNION
    `)}
  }
  RETURN DISTINCT event AS id`;
const isSpoken = `(c.speaker IS NOT NULL OR c.unnamedDescription IS NOT NULL)`;
const WITH_SPEAKERS = `UNWIND $ids AS event
  CALL (event) {
    MATCH (c:Claim {subject: event}) WHERE c.predicate IN ${OF_EVENTS} AND ${isSpoken}
    RETURN c.predicate AS found
    UNION
    MATCH (c:Claim {object: event}) WHERE c.predicate = 'involvedIn' AND ${isSpoken}
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
