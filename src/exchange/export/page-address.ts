/** Addresses of the explorer's pages, which every file links to. */
import { ACTOR_TYPES, type EntityType } from '../../domain/entities/entities.ts';

const PAGES: Readonly<Partial<Record<EntityType, string>>> = {
  Meeting: 'meeting',
  Visit: 'event',
  Statement: 'event',
  LegalCase: 'case',
  Role: 'role',
  Circumstance: 'circumstance',
  Place: 'place',
  Topic: 'topic',
};

/** The page of an entity or source; null if the export does not know the address of the explorer. */
export function pageOf(site: string, type: EntityType | 'Source', id: string): string | null {
  if (site === '') return null;
  const page =
    type === 'Source' ? 'source' : ACTOR_TYPES.includes(type) ? 'actor' : (PAGES[type] ?? null);
  return page === null ? null : `${site}/${page}/${encodeURIComponent(id)}`;
}
