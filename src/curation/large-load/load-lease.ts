/** The lease of a large load: a marker in the graph that says who loads, since when, and what to roll back. */
import { randomUUID } from 'node:crypto';
import { RapportError } from '../../errors.ts';
import type { Graph, RunQuery } from '../../graph/graph.ts';
import { query, type QueryTarget } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { flag, number, parameter, text, type PropertyMap } from '../../graph/query/value-types.ts';

/** What the marker of an unfinished load says. */
export interface Unfinished {
  /** The revision that the load was recording; 0 if it only projected again. */
  readonly revision: number;
  /** Who loads, and since when (an ISO instant). */
  readonly who: string;
  readonly since: string;
  /** Whether the load had begun to change rows that existed before it. */
  readonly isChanging: boolean;
  readonly token: string;
  /** Instant (ms) until which the process of the load counts as alive. */
  readonly alive: number;
}

/** A process that has not written for this long counts as dead, so no single write may take longer. */
const LEASE_MS = 120_000;

/** The tokens of the loads that this process is running. */
const running = new Set<string>();

const FIND = query(
  'find an unfinished load',
  {},
  {
    text: `MATCH (m:Meta {key: 'loading'})`,
    row: {
      revision: column('m.revision', number),
      who: column('m.who', text),
      since: column('m.since', text),
      isChanging: column('m.changing', flag),
      token: column('m.token', text),
      alive: column('m.alive', number),
    },
  },
);

const COUNT_STAGED = query(
  'count a load in stages',
  {},
  { text: `MATCH (m:Meta {key: 'graph'}) SET m.staged = coalesce(m.staged, 0) + 1` },
);
const MARK = query(
  'mark a load',
  { mark: parameter<PropertyMap>() },
  { text: `MERGE (m:Meta {key: 'loading'}) SET m += $mark` },
);
const RENEW = query(
  'renew the mark of a load',
  { token: text, mark: parameter<PropertyMap>() },
  {
    text: `MATCH (m:Meta {key: 'loading'}) WHERE m.token = $token SET m += $mark`,
    row: { key: column('m.key', text) },
  },
);
const UNMARK = query('unmark a load', {}, { text: `MATCH (m:Meta {key: 'loading'}) DELETE m` });

/** The marker of a load that is running or was interrupted; null if there is none. */
export async function findUnfinished(target: QueryTarget): Promise<Unfinished | null> {
  const [unfinished] = await FIND.run(target, {});
  return unfinished ?? null;
}

/** Whether the process of an unfinished load counts as dead, so that others may roll the load back. */
export function isDead(graph: Graph, { token, alive }: Unfinished): boolean {
  // No other process can open an unshared graph, so a marker that is not ours is that of a dead load.
  return !running.has(token) && !(graph.info.isShared && alive > Date.now());
}

/**
 * @throws RapportError `SERVICE_UNAVAILABLE` with `details.reason` LOADING if the load is still running, in
 *   another process or in another call in this process.
 */
export function checkDead(graph: Graph, unfinished: Unfinished): void {
  if (isDead(graph, unfinished)) return;
  const { who, since, alive } = unfinished;
  throw new RapportError(
    'SERVICE_UNAVAILABLE',
    `${who} has been loading since ${since}; wait until that load ends. If its process is dead, a server or the next load rolls it back after ${new Date(alive).toISOString()}.`,
    { details: { reason: 'LOADING' } },
  );
}

/** The write lease of one load; every transaction renews it. */
export class LoadLease {
  readonly token = randomUUID();
  #isChanging = false;

  /** Runs in the transaction that starts the load. */
  async begin(
    run: RunQuery,
    { revision, who }: Pick<Unfinished, 'revision' | 'who'>,
  ): Promise<void> {
    running.add(this.token);
    await COUNT_STAGED.run(run, {});
    await MARK.run(run, {
      mark: {
        revision,
        who,
        since: new Date().toISOString(),
        changing: this.#isChanging,
        ...this.#sign(),
      },
    });
  }

  /** Takes over the marker of a dead load, in order to roll the load back. */
  async takeOver(run: RunQuery, { token, isChanging }: Unfinished): Promise<void> {
    running.add(this.token);
    this.#isChanging = isChanging;
    const rows = await RENEW.run(run, { token, mark: this.#sign() });
    if (rows.length === 0) throw lost();
  }

  /** Notes that from the next transaction on, the load may change rows that existed before it. */
  willChange(): void {
    this.#isChanging = true;
  }

  /** Must be the first query of every transaction between the first and the last. */
  async renew(run: RunQuery): Promise<void> {
    const mark = { changing: this.#isChanging, ...this.#sign() };
    const rows = await RENEW.run(run, { token: this.token, mark });
    if (rows.length === 0) throw lost();
  }

  /** Runs in the last transaction, whether the load was finished or rolled back. */
  async end(run: RunQuery): Promise<void> {
    await UNMARK.run(run, {});
  }

  /** Notes that this process no longer works on the load, whatever the outcome. */
  release(): void {
    running.delete(this.token);
  }

  #sign(): { token: string; alive: number } {
    return { token: this.token, alive: Date.now() + LEASE_MS };
  }
}

function lost(): RapportError {
  return new RapportError(
    'SERVICE_UNAVAILABLE',
    'Another process took this load for dead and is rolling it back; load again when that is done.',
  );
}
