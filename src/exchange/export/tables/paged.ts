/** Rows with the address of the explorer's page of each. */
import type { EntityType } from '../../../domain/entities/entities.ts';
import { pageOf } from '../page-address.ts';

/** A row, and the address of its page; null if the export knows no address of the explorer. */
export type Paged<T> = T & { readonly page: string | null };

/** Adds to each row the page of the entity or source that `of` names. */
export async function* paged<T>(
  rows: AsyncIterable<T>,
  site: string,
  of: (row: T) => readonly [type: EntityType | 'Source', id: string],
): AsyncGenerator<Paged<T>> {
  for await (const row of rows) yield { ...row, page: pageOf(site, ...of(row)) };
}
