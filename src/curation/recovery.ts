/** Keeps a served graph whole: loads the seeds at the start, and rolls back loads whose process died meanwhile. */
import { isRapportError, RapportError } from '../errors.ts';
import type { Curator, UnfinishedLoad } from './curator.ts';

/** How often a server looks for an interrupted load. */
const EVERY_MS = 5_000;

/** Tells the operator what happened; the error is absent if it went well. */
export type NoteRecovery = (what: string, error?: unknown) => void;

/** What a server is told to keep. */
export interface RecoveryOptions {
  /** Seeds to load; null for none. */
  readonly seedFolder: string | null;
  readonly everyMs?: number;
}

/**
 * Where the graph stands after the start of a server: it holds the seeds; another process loads; a load was
 * interrupted, and the server has no right to roll it back; the server has no right to load the seeds.
 */
export type StartState = 'current' | 'loading' | 'interrupted' | 'unloaded';

/** One for each server; several servers of one graph do not disturb each other, because a lease has one holder. */
export class Recovery {
  readonly #curator: Curator;
  readonly #seedFolder: string | null;
  readonly #everyMs: number;
  /** Known after the first write that was refused; the server then tries no other until it is restarted. */
  #mayOnlyRead = false;
  #isBehind = true;
  #said = '';
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(curator: Curator, { seedFolder, everyMs = EVERY_MS }: RecoveryOptions) {
    this.#curator = curator;
    this.#seedFolder = seedFolder;
    this.#everyMs = everyMs;
  }

  /**
   * Rolls back an interrupted load and loads the seeds. If another process is loading, this is done when
   * that load has ended, and the server can start meanwhile. A graph that may only be read is served as it is.
   *
   * @throws RapportError as `Curator.loadFolder`.
   */
  async begin(): Promise<StartState> {
    try {
      return (await this.#catchUp()) ? 'current' : 'unloaded';
    } catch (error) {
      if (isLoading(error)) return 'loading';
      if (isRapportError(error, 'GRAPH_READ_ONLY') && error.details['isEmpty'] !== true)
        return 'interrupted';
      throw error;
    }
  }

  /** Looks again and again until it is stopped. */
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

  /** A rollback that is under way ends when its graph is closed; the next start goes on with it. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  /** Whether the graph holds the seeds now; false if they may not be loaded. */
  async #catchUp(): Promise<boolean> {
    await this.#mend();
    const isLoaded = this.#seedFolder === null || (await this.#loadSeeds(this.#seedFolder));
    this.#isBehind = false;
    return isLoaded;
  }

  async #loadSeeds(folder: string): Promise<boolean> {
    try {
      await this.#curator.loadFolder(folder);
      return true;
    } catch (error) {
      if (!isRapportError(error, 'GRAPH_READ_ONLY') || error.details['isEmpty'] === true)
        throw error;
      this.#mayOnlyRead = true;
      return false;
    }
  }

  /** Rolls back an interrupted load, and tells whether there was one. */
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
   * Reports an error that repeats only once. A graph that is away or being loaded is not reported
   * here, since every answer says so.
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
