/** Two small data sets about two people, on which amendments and reverts are tried. */
import type { Staging } from '../../src/curation/large-load/one-transaction.ts';
import type { Dataset } from '../../src/domain/claims/dataset.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { toClaim, world } from '../domain/support/world.ts';

export const NOW = new Date('2020-01-02T03:04:05.678Z');
export const BY = { who: 'tests', why: 'a test', now: NOW };
export const STAGED: Staging = { above: 5, graceMs: 0 };
export const OWN: Dataset = { id: 'own', title: 'Own', coverage: 'Invented.' };
export const OTHER: Dataset = { id: 'other', title: 'Other', coverage: 'Invented.' };
export const NOTHING: Records = { entities: [], sources: [], claims: [] };

export const { entities, sources } = world()
  .person('mira', 'tom')
  .source('page-one', { publishedOn: '2014-03-05' }).records;
export const MIRA = toClaim('mira name Mira', {}, { source: 'page-one' });
export const TOM = toClaim('tom name Tom', {}, { source: 'page-one' });
