/** Keeps a served graph whole: loads the seeds at the start, and rolls back loads whose process has died. */
import { isRapportError, RapportError } from '../errors.ts';
import type { Curator, UnfinishedLoad } from './curator.ts';

/** How often a server looks for an interrupted load. */
const EVERY_MS = 5_000;

/** Tells the operator what happened. The error is absent if all went well. */
export type NoteRecovery = (what: string, error?: unknown) => void;

/** What a server has to keep up to date. */
export interface RecoveryOptions {
  /** Seeds to load; null for none. */
  readonly seedFolder: string | null;
  /** Whether they are only for a graph that is empty or has them already. */
  readonly seedsAreDefault?: boolean;
  readonly everyMs?: number;
}

/**
 * The state of the graph after the start of a server. `current`: it holds the seeds. `loading`: another
 * process is loading. `interrupted`: a load was interrupted, and the server may not roll it back. `unloaded`:
 * the server may not load the seeds. `apart`: it holds other data sets, and nobody asked for the seeds.
 */
export type StartState = 'current' | 'loading' | 'interrupted' | 'unloaded' | 'apart';

/** Each server has one. Several servers of one graph do not disturb each other, because only one can hold a lease. */
export class Recovery {
  readonly #curator: Curator;
  readonly #seedFolder: string | null;
  readonly #seedsAreDefault: boolean;
  readonly #everyMs: number;
  /** Set after the first refused write. The server then tries no other write until it is restarted. */
  #mayOnlyRead = false;
  #isBehind = true;
  #said = '';
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(
    curator: Curator,
    { seedFolder, seedsAreDefault = false, everyMs = EVERY_MS }: RecoveryOptions,
  ) {
    this.#curator = curator;
    this.#seedFolder = seedFolder;
    this.#seedsAreDefault = seedsAreDefault;
    this.#everyMs = everyMs;
  }

  /**
   * Rolls back an interrupted load, then loads the seeds. If another process is loading, the server starts at
   * once, and both are done when that load has ended. A graph that may only be read is served as it is.
   *
   * @throws RapportError as `Curator.loadFolder`.
   */
  async begin(): Promise<StartState> {
    try {
      return await this.#catchUp();
    } catch (error) {
      if (isLoading(error)) return 'loading';
      if (isRapportError(error, 'GRAPH_READ_ONLY') && error.details['isEmpty'] !== true)
        return 'interrupted';
      throw error;
    }
  }

  /** Checks the graph at intervals until `stop` is called. */
  watch(note: NoteRecovery): void {
    const round = async () => {
      try {
        if (this.#isBehind) await this.#catchUp();
        else if (await this.#mend()) note('rolled back an interrupted load');
        this.#said = '';
      } catch (error) {
        this.#complain(error, note);
      }
      if (!this.#isStopped) this.#timer = setTimeout(() => void round(), this.#everyMs).unref();
    };
    this.#timer = setTimeout(() => void round(), this.#everyMs).unref();
  }

  /** Stops checking. A rollback that is running ends when its graph is closed, and the next start goes on with it. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #catchUp(): Promise<StartState> {
    await this.#mend();
    const state = this.#seedFolder === null ? 'current' : await this.#loadSeeds(this.#seedFolder);
    this.#isBehind = false;
    return state;
  }

  async #loadSeeds(folder: string): Promise<StartState> {
    const { loadFolder, loadFolderUnlessOthers } = this.#curator;
    try {
      const loaded = await (this.#seedsAreDefault ? loadFolderUnlessOthers : loadFolder)(folder);
      return loaded === 'apart' ? 'apart' : 'current';
    } catch (error) {
      if (!isRapportError(error, 'GRAPH_READ_ONLY') || error.details['isEmpty'] === true)
        throw error;
      this.#mayOnlyRead = true;
      return 'unloaded';
    }
  }

  /** Rolls back an interrupted load, and returns whether there was one. */
  async #mend(): Promise<boolean> {
    if (!this.#mayOnlyRead) {
      try {
        return await this.#curator.undoUnfinished();
      } catch (error) {
        if (!isRapportError(error, 'GRAPH_READ_ONLY')) throw error;
        this.#mayOnlyRead = true;
      }
    }
    const load = await this.#curator.findLoad();
    if (load?.state === 'interrupted') throw cannotMend(load);
    return false;
  }

  /**
   * Reports an error, but the same one only once in a row. A graph that is away or loading is not reported here,
   * because every answer says so.
   */
  #complain(error: unknown, note: NoteRecovery): void {
    if (this.#isStopped || isRapportError(error, 'SERVICE_UNAVAILABLE')) return;
    const said = String(error);
    if (said === this.#said) return;
    this.#said = said;
    note('could not bring the graph up to date', error);
  }
}

/** Whether another process is loading. */
function isLoading(error: unknown): boolean {
  return isRapportError(error, 'SERVICE_UNAVAILABLE') && error.details['reason'] === 'LOADING';
}

function cannotMend({ who, since }: UnfinishedLoad): RapportError {
  return new RapportError(
    'GRAPH_READ_ONLY',
    `The load that ${who} began at ${since} was interrupted. This server may only read the graph, so it cannot ` +
      'roll the load back, and questions get 503. Run "rapport rebuild" with the right to write.',
  );
}
