/** The sources of an export as Popolo cites them: as links with a note. */
import type { Exported } from '../exported.ts';
import { pageOf } from '../page-address.ts';
import type { PopoloRow } from './popolo-writer.ts';

export class LinkedSources {
  readonly #links = new Map<string, PopoloRow | null>();

  static async of(exported: Exported): Promise<LinkedSources> {
    const linked = new LinkedSources();
    for await (const { id, kind, url, title } of exported.sources()) {
      // Curators add names and merges; nobody can follow that to a document.
      if (kind === 'curation') continue;
      const address = url ?? pageOf(exported.facts.site, 'Source', id);
      linked.#links.set(id, address === null ? null : { url: address, note: title });
    }
    return linked;
  }

  /** Links to these sources. A link needs an address: that of the source, or else of its page. */
  of(ids: readonly string[]): readonly PopoloRow[] {
    return ids.map((id) => this.#links.get(id) ?? null).filter((link) => link !== null);
  }
}
