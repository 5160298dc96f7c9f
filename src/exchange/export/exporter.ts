/** Exports for a server: the formats, and one export as a stream of bytes that is of one revision. */
import type { Readable } from 'node:stream';
import type { Graph } from '../../graph/graph.ts';
import { asOneFile } from './as-one-file.ts';
import type { ExportAsked } from './export-asked.ts';
import { FORMATS, formatNamed } from './formats.ts';
import { openExport } from './open-export.ts';
import { questionOf } from './question.ts';

/** An export that can be sent. */
export interface ExportToSend {
  readonly fileName: string;
  readonly mediaType: string;
  readonly revision: number;
  /** Identifies the content of the graph. */
  readonly stamp: string;
  /** The bytes. They are made while they are read. */
  readonly content: () => Readable;
}

export const EXPORTER = {
  formats: FORMATS.map(({ files: _, ...about }) => about),
  /** @throws RapportError as `openExport`; `BAD_USER_INPUT` for an unknown format. */
  async open(
    graph: Graph,
    name: string,
    asked: Omit<ExportAsked, 'question'>,
  ): Promise<ExportToSend> {
    const format = formatNamed(name);
    const { site: _, ...question } = asked;
    const exported = await openExport(graph, { ...asked, question: questionOf(question) });
    const { revision, scope } = exported.facts;
    const about = scope.dataset ?? scope.event ?? scope.actors?.[0] ?? 'all';
    return {
      fileName: `rapport-${about}-r${revision}.${format.extension}`,
      mediaType: format.mediaType,
      revision,
      stamp: exported.stamp,
      content: () => {
        const files = [...format.files(exported, () => undefined)];
        return asOneFile(files, files.length === 1);
      },
    };
  },
};
