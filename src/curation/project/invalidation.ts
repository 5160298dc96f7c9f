/** Collects the entities that a load can change: those that its claims mention, and those that depend on them. */
import { entitiesIn } from '../../domain/entities/entity-projection.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import type { Identity } from '../../domain/claims/identity.ts';
import type { KnownClaim } from '../../domain/time/knowledge.ts';
import { predicatesOf } from '../../domain/claims/predicates.ts';
import type { RunQuery } from '../../graph/graph.ts';
import { query } from '../../graph/query/query.ts';
import { list, number, text } from '../../graph/query/value-types.ts';
import { KNOWN_COLUMNS, MENTIONS, readKnown } from '../record/known-claims.ts';
import { PackedIds } from '../packed-ids.ts';
import { chunks, CHUNK } from '../session.ts';

/** The ids of everything that must be projected again. */
export class Affected {
  readonly entities = new PackedIds();
  readonly sources = new Set<string>();
  /** Actors whose memberships or roles changed, which can change their sides. */
  readonly #standing = new PackedIds();
  /** Roles whose organization changed. */
  readonly #posts = new PackedIds();
  /** Events with a change that the events within them may take over. */
  readonly #frames = new PackedIds();

  /** Takes a live claim that is new, gone or changed. Others decide nothing and are not given here. */
  add(claim: KnownClaim, identity: Identity): void {
    this.sources.add(claim.source);
    for (const id of entitiesIn(claim, identity)) this.entities.add(id);
    const { predicate, subject, object } = claim;
    if (BELONGING.includes(predicate)) this.#standing.add(subject);
    if (predicate === 'postIn') this.#posts.add(subject);
    if (FRAMING.includes(predicate)) {
      this.#frames.add(predicate === 'involvedIn' ? object! : subject);
    }
  }

  /** Adds the entities that depend on those collected so far. */
  async spread(read: RunQuery): Promise<void> {
    for await (const ids of chunks(this.entities.between(0, this.entities.size))) {
      for (const { id } of await HINTING.run(read, { ids })) this.entities.add(id);
    }
    await this.#spreadToSpoken(read);
    await this.#spreadToParts(read);
  }

  /**
   * Adds the events within changed events, at any depth: they take over date and outcome, and count
   * within the whole.
   */
  async #spreadToParts(read: RunQuery): Promise<void> {
    for (let from = 0; from < this.#frames.size;) {
      const to = this.#frames.size;
      for await (const ids of chunks(this.#frames.between(from, to))) {
        for (const { id } of await PARTS.run(read, { ids })) {
          if (this.#frames.has(id)) continue;
          this.#frames.add(id);
          this.entities.add(id);
        }
      }
      from = to;
    }
  }

  /** Adds the events whose speakers may be on another side now: sides depend on roles and memberships. */
  async #spreadToSpoken(read: RunQuery): Promise<void> {
    for await (const ids of chunks(this.#posts)) {
      for (const { id } of await HOLDERS.run(read, { ids })) this.#standing.add(id);
    }
    const add = (id: EntityId) => {
      this.entities.add(id);
      this.#frames.add(id);
    };
    for await (const ids of chunks(this.#standing, CHUNK / 10)) {
      for (const { id } of await SPOKEN.run(read, { ids })) add(id);
      const rows = await INVOLVED.run(read, { ids });
      const events = rows.map(({ id }) => id).filter((id) => !this.entities.has(id));
      for await (const some of chunks(events)) {
        for (const { id } of await WITH_SPEAKERS.run(read, { ids: some })) add(id);
      }
    }
  }
}

const BELONGING = predicatesOf('belonging');
const FRAMING = [...predicatesOf('framing'), ...predicatesOf('inherited')];

/** A query that finds ids by other ids. */
const finding = (name: string, cypher: string) =>
  query(name, { ids: list(text) }, { text: cypher, row: { id: text } });

const HINTING = finding(
  'list who may be the same',
  `UNWIND $ids AS known MATCH (c:Claim {object: known})
  WHERE c.predicate = 'possiblySameAs' WITH DISTINCT c.subject AS id`,
);
const PARTS = finding(
  'list parts of wholes',
  `UNWIND $ids AS whole MATCH (c:Claim {object: whole}) WHERE c.predicate = 'partOf'
  WITH DISTINCT c.subject AS id`,
);
const HOLDERS = finding(
  'list holders of roles',
  `UNWIND $ids AS role MATCH (c:Claim {object: role}) WHERE c.predicate = 'holds'
  WITH DISTINCT c.subject AS id`,
);
const EVENT_OF = `CASE WHEN c.predicate = 'involvedIn' THEN c.object ELSE c.subject END`;
// How many meetings are told as one is a property.
const OF_EVENTS = `['stage', 'date', 'format', 'involvedIn', 'partOf', 'property']`;
const SPOKEN = finding(
  'list events spoken of',
  `UNWIND $ids AS speaker MATCH (c:Claim {speaker: speaker})
  WHERE c.predicate IN ${OF_EVENTS}
  WITH ${EVENT_OF} AS event WITH DISTINCT event AS id`,
);
const INVOLVED = finding(
  'list events of those involved',
  `UNWIND $ids AS actor
  CALL (actor) {
    ${['subject', 'onBehalfOf', 'insteadOf', 'accompanying'].map(
      (name) => `MATCH (c:Claim {${name}: actor}) WHERE c.predicate = 'involvedIn'
    RETURN c.object AS event`,
    ).join(`
    UNION
    `)}
  }
  WITH DISTINCT event AS id`,
);
const isSpoken = `(c.speaker IS NOT NULL OR c.unnamedDescription IS NOT NULL)`;
const WITH_SPEAKERS = finding(
  'list events with speakers',
  `UNWIND $ids AS event
  CALL (event) {
    MATCH (c:Claim {subject: event}) WHERE c.predicate IN ${OF_EVENTS} AND ${isSpoken}
    RETURN c.predicate AS found
    UNION
    MATCH (c:Claim {object: event}) WHERE c.predicate IN ['involvedIn', 'partOf'] AND ${isSpoken}
    RETURN c.predicate AS found
  }
  WITH DISTINCT event AS id`,
);

/** One query per column in which a claim can mention an entity. */
const MENTIONING = MENTIONS.map((name) =>
  query(
    `list claims by ${name}`,
    { ids: list(text), until: number },
    {
      text: `UNWIND $ids AS mentioned MATCH (c:Claim {${name}: mentioned}) WHERE c.revision <= $until`,
      row: KNOWN_COLUMNS,
    },
  ),
);

/** Claims that mention any of these ids, as stored. A claim that mentions two of them comes twice. */
export async function* claimsMentioning(
  read: RunQuery,
  ids: Iterable<EntityId>,
  until: number,
): AsyncGenerator<KnownClaim> {
  for await (const some of chunks(ids, CHUNK / 10)) {
    for (const { run } of MENTIONING) {
      for (const row of await run(read, { ids: some, until })) yield readKnown(row);
    }
  }
}
