/** The provenance of the current page, for its citations and files. */
import { useKnownBy } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { RevisionDocument } from '../generated/revision.ts';
import type { Provenance } from './files.ts';

/** The licence of the claims as worded in the graph; the sources keep their own rights. */
const LICENCE = 'Apache-2.0 (claims as worded by Rapport; sources keep their own rights)';

/** Returns a function that gives the current provenance. Its address leaves out the drawer and the language, because neither changes the answer. */
export function useProvenance(title: string): () => Provenance {
  const knownBy = useKnownBy();
  const { answered } = useAnswer(RevisionDocument, {});
  return () => {
    const url = new URL(location.href);
    url.searchParams.delete('evidence');
    url.searchParams.delete('lang');
    return {
      title,
      url: url.href,
      knownBy,
      revision: answered?.data.revision.number ?? null,
      retrievedOn: new Date().toISOString().slice(0, 10),
      licence: LICENCE,
    };
  };
}
