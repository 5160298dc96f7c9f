/** The source of a data set to which the claims of its own curators belong. */
import type { Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';

/** The source of what the curators of a data set add. The summary of each of its claims gives a reason. */
export function curationSource({ id, title }: Pick<Dataset, 'id' | 'title'>): Source {
  return { id: `${id}-curation`, kind: 'curation', title: `Curators of ${title}`, paragraphs: {} };
}
