/** What fixes tell a curator to write, in the words of the format in which the records are written. */

/** The instructions that depend on the format. Everything else in a fix is a word of the model. */
export interface RecordTerms {
  /** Follows "Correct the id, or ". */
  readonly declareEntity: string;
  readonly addName: string;
  /** How to check against a graph that may have what is unknown; empty if the records always are. */
  readonly checkAgainst: string;
  /** Decides as a curator whether two ids are one; follows "If they are one, ". */
  readonly curate: (
    predicate: 'sameAs' | 'possiblySameAs',
    pair: { readonly id: string; readonly as: string },
    modality?: 'denied',
  ) => string;
  /** Follows "Correct the number, or ": gives the sha256 of a place in a source that this file describes. */
  readonly addSha256: (file: string, source: string) => string;
  /** Keeps lines of the page from being counted as paragraphs; {@link RecordTerms.updateHashes} follows. */
  readonly skipLines: string;
  /** Brings the hashes up to date with the text of a source. */
  readonly updateHashes: string;
  /** Follows "If it is another step, ". */
  readonly giveDay: (of: string, stage: string) => string;
}

/** For records that are not written in a format of their own. */
export const PLAIN_TERMS: RecordTerms = {
  declareEntity: 'declare it',
  addName: 'Add a name.',
  checkAgainst: '',
  curate: (predicate, { id, as }, modality) =>
    `${modality === undefined ? 'state' : 'deny'} ${predicate} of ${id} and ${as} as a curator`,
  addSha256: () => 'add the sha256 of what stands there',
  skipLines: 'Name the lines of the page that are no paragraphs',
  updateHashes: 'bring the hashes up to date with the text.',
  giveDay: (of, stage) => `give the stage ${stage} of ${of} the qualifier date`,
};
