/** The sources that a file of records brings: the data sets from which its records come, each known from a day. */
import type { Source } from '../../../domain/claims/claims.ts';
import { parseFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import { namedId } from './native-ids.ts';
import type { RecordOptions } from './record-options.ts';

export class DataSources {
  readonly #options: RecordOptions;

  constructor(options: RecordOptions) {
    this.#options = options;
  }

  /**
   * The source of what a record says: the data set that the record names, or the import's own if it names none.
   * A record of several data sets does not tell which of them says what. So they are one source, and nothing
   * counts as said by each of them.
   *
   * @param firstSeen the ISO day on which the data set first held the record. Each such day is a source of its
   *   own, because a source is known from one day.
   * @returns null if neither the record nor the options give a day.
   */
  of(names: readonly string[], firstSeen?: string): Source | null {
    const { dataset, publishedOn, accessedOn } = this.#options;
    if (firstSeen === undefined && publishedOn === undefined && accessedOn === undefined)
      return null;
    const named = [...new Set(names)].sort();
    const title = named.length === 0 ? dataset.title : named.join(', ');
    return {
      id: namedId(dataset.id, 'from', ...named, ...(firstSeen === undefined ? [] : [firstSeen])),
      title: firstSeen === undefined ? title : `${title}, since ${firstSeen}`,
      ...(firstSeen === undefined ? this.#days() : { publishedOn: firstSeen }),
      paragraphs: {},
    };
  }

  /** The day by which a document was known of which the record gives no day: it cannot have appeared later. */
  knownBy(firstSeen?: string): string | undefined {
    const { publishedOn, accessedOn } = this.#options;
    if (firstSeen !== undefined) return firstSeen;
    const latest = publishedOn === undefined ? null : parseFuzzyDate(publishedOn).latest;
    return latest ?? accessedOn;
  }

  #days(): Pick<Source, 'publishedOn' | 'accessedOn'> {
    const { publishedOn, accessedOn } = this.#options;
    return {
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(accessedOn === undefined ? {} : { accessedOn }),
    };
  }
}

/** A web address, or undefined if the text is none. */
export const addressIn = (text: string | undefined): string | undefined =>
  text !== undefined && URL.canParse(text) && /^https?:/.test(text) ? text : undefined;
