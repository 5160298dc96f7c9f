/** Keeps a served graph whole: loads the seeds at the start, and rolls back loads whose process died meanwhile. */
import { isRapportError } from '../errors.ts';
import type { Curator } from './curator.ts';

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

/** One for each server; several servers of one graph do not disturb each other, because a lease has one holder. */
export class Recovery {
  readonly #curator: Curator;
  readonly #seedFolder: string | null;
  readonly #everyMs: number;
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
   * that load has ended, and the server can start meanwhile.
   *
   * @returns whether the graph can be served now.
   * @throws RapportError as `Curator.loadFolder`.
   */
  async begin(): Promise<boolean> {
    try {
      await this.#catchUp();
    } catch (error) {
      if (!isLoading(error)) throw error;
    }
    return !this.#isBehind;
  }

  /** Looks again and again until it is stopped. */
  watch(note: NoteRecovery): void {
    const round = async () => {
      try {
        if (this.#isBehind) await this.#catchUp();
        else if (await this.#curator.undoUnfinished()) note('rolled back an interrupted load');
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

  async #catchUp(): Promise<void> {
    await this.#curator.undoUnfinished();
    if (this.#seedFolder !== null) await this.#curator.loadFolder(this.#seedFolder);
    this.#isBehind = false;
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
