/** The curators' voice: the one source of a data set that holds what its curators say themselves. */
import type { Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';

/** Source of what the curators of a data set add; each claim of it gives a reason in its summary. */
export function curationSource({ id, title }: Pick<Dataset, 'id' | 'title'>): Source {
  return { id: `${id}-curation`, kind: 'curation', title: `Curators of ${title}`, paragraphs: {} };
}
