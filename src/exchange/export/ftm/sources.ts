/** The sources of an export as FollowTheMoney cites them: as documents that prove, with their address and publisher. */
import type { Source } from '../../../domain/claims/claims.ts';
import type { Exported } from '../exported.ts';
import { isoDates } from '../iso-dates.ts';
import { pageOf } from '../page-address.ts';
import { ftmLanguage } from './codes.ts';
import type { FtmEntity, FtmProperties } from './ftm-entity.ts';

/** What an entity repeats of a source, so that nobody has to follow the reference. */
interface Cited {
  readonly url: string | undefined;
  readonly publisher: string | undefined;
}

/** Sources by id. Curators' own sources prove nothing, and are not among them. */
export class CitedSources {
  readonly #sources = new Map<string, Cited>();

  static async of(exported: Exported): Promise<CitedSources> {
    const cited = new CitedSources();
    for await (const source of exported.sources()) {
      if (isPublication(source))
        cited.#sources.set(source.id, { url: addressOf(source), publisher: source.publisher });
    }
    return cited;
  }

  /** The properties that cite these sources. */
  cite(ids: readonly string[]): FtmProperties {
    const known = ids.flatMap((id) => {
      const source = this.#sources.get(id);
      return source === undefined ? [] : [{ id, ...source }];
    });
    return {
      proof: known.map(({ id }) => id),
      sourceUrl: known.map(({ url }) => url),
      publisher: known.map(({ publisher }) => publisher),
    };
  }
}

export const isPublication = ({ kind }: Source): boolean => kind !== 'curation';

/** A source as an article, whatever it is: the other documents of FollowTheMoney must have the name of a file. */
export function articleOf(source: Source, site: string): FtmEntity {
  const { id, title, publisher, language, publishedOn, accessedOn, note } = source;
  return {
    id,
    schema: 'Article',
    caption: title,
    properties: {
      title,
      sourceUrl: addressOf(source),
      publisher,
      publishedAt: publishedOn === undefined ? [] : isoDates(publishedOn),
      retrievedAt: accessedOn,
      language: language === undefined ? null : ftmLanguage(language),
      notes: [note, pageOf(site, 'Source', id)],
    },
  };
}

/** Its address as FollowTheMoney takes it, in ASCII and with a path; undefined if it is none. */
function addressOf({ url }: Source): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
