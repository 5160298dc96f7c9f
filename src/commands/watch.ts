/** Runs something again whenever a file in some folders is saved, until a signal ends it. */
import { watch, type FSWatcher } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { memberOf, RapportError } from '../errors.ts';
import { stopSignal } from '../stop.ts';

/** Editors save in several steps, and a checkout changes many files: wait until nothing more comes. */
const SETTLE_MS = 100;

/**
 * Runs `run` now and after every change, never twice at once.
 *
 * @param folders each watched by itself, without the folders below it. Those that do not exist yet are
 *   watched as soon as they do.
 * @returns when SIGINT or SIGTERM arrives. An error of `run` ends it too.
 */
export async function runOnChange(
  folders: readonly string[],
  run: () => Promise<void>,
): Promise<void> {
  const changes = new Changes();
  const stopped = stopSignal().then(() => true);
  try {
    for (;;) {
      // Before it runs, so that nothing that is saved meanwhile is missed.
      changes.watch(folders);
      await run();
      const hasEnded = await Promise.race([changes.next().then(() => false), stopped]);
      if (hasEnded) return;
      await changes.settled();
    }
  } finally {
    changes.close();
  }
}

class Changes {
  #watchers: FSWatcher[] = [];
  #seen = 0;
  #settled = 0;
  #wake: () => void = () => {};

  /** Watches anew, since a folder may have been replaced by another of the same name. */
  watch(folders: readonly string[]): void {
    const before = this.#watchers;
    this.#watchers = folders.flatMap((folder) => this.#watcherOf(folder) ?? []);
    for (const watcher of before) watcher.close();
  }

  /** Resolves at the next change, or at once if there was one. */
  async next(): Promise<void> {
    if (this.#seen === this.#settled) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  /** Resolves when nothing has changed for a moment. Only later changes count then. */
  async settled(): Promise<void> {
    do {
      this.#settled = this.#seen;
      await delay(SETTLE_MS);
    } while (this.#seen > this.#settled);
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
  }

  #watcherOf(folder: string): FSWatcher | undefined {
    try {
      return watch(folder, (_, name) => this.#changed(name, folder)).on('error', () =>
        this.#changed(null, folder),
      );
    } catch (error) {
      const code = memberOf(error, 'code');
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      if (code !== 'ENOSPC' && code !== 'EMFILE') throw error;
      const fix = 'End other programs that watch files, or raise fs.inotify.max_user_watches.';
      throw new RapportError('CONFIG_INVALID', `The system watches no more files. ${fix}`);
    }
  }

  #changed(name: string | null, folder: string): void {
    if (name !== null && !isWatched(name) && name !== basename(folder)) return;
    this.#seen += 1;
    this.#wake();
  }
}

/** Seeds, texts and folders; not the files that editors keep beside the one they edit. */
const isWatched = (name: string): boolean =>
  /^[^.].*\.(ya?ml|txt)$/.test(name) || !name.includes('.');
