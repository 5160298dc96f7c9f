/** Imports files by the command, into a graph of the test's own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rapport } from '../../cli/rapport.ts';
import { dump } from '../../support/dump.ts';
import { openTestEmbedded, temporaryFolder } from '../../support/embedded.ts';

/** What `rapport import --json` prints, as far as tests look at it. */
export interface Printed {
  readonly revision?: number;
  readonly changed?: boolean;
  readonly rows: Readonly<Record<string, number>>;
  readonly claims: {
    readonly new: number;
    readonly same: number;
    readonly takenBack: number;
  } | null;
  readonly entities: Readonly<Record<'new' | 'known' | 'assumed', number>>;
  readonly problems: {
    readonly refused: Readonly<Record<string, number>>;
    readonly looks: Readonly<Record<string, number>>;
    readonly first: readonly {
      readonly line: number;
      readonly column: string;
      readonly cell: string;
      readonly code: string;
      readonly fix: string;
    }[];
  };
}

/** A folder with a graph and files to import. */
export class ImportFolder {
  readonly #folder = temporaryFolder();
  readonly data = join(this.#folder.path, 'data');

  /** Writes a file and returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.#folder.path, name);
    writeFileSync(path, content);
    return path;
  }

  /** Runs `rapport import` on CSV, with a day on which the file was read. */
  async import(files: string | readonly string[], mapping: string, ...more: readonly string[]) {
    const words = [...[files].flat(), '--format', 'csv', '--mapping', mapping, '--data', this.data];
    const days =
      more.includes('--published') || more.includes('--no-day') ? [] : ['--accessed', '2024-06-01'];
    const ended = await rapport([
      'import',
      ...words,
      ...days,
      ...more.filter((word) => word !== '--no-day'),
      '--json',
    ]);
    const report = ended.out.startsWith('{') ? (JSON.parse(ended.out) as Printed) : undefined;
    return { ...ended, report: report! };
  }

  /** Everything that the graph holds. */
  async stored() {
    const graph = await openTestEmbedded(join(this.data, 'rapport.grafeo'));
    try {
      return await dump(graph);
    } finally {
      await graph.close();
    }
  }

  remove(): void {
    this.#folder.remove();
  }
}
