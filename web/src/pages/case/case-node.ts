/** The legal case that `LegalCaseDocument` asks for. */
import type { LegalCaseQuery } from '../../generated/legal-case.ts';

export type CaseNode = Extract<
  NonNullable<LegalCaseQuery['node']>,
  { readonly __typename: 'LegalCase' }
>;

/** An actor with its part in the case. */
export type Party = CaseNode['parties']['edges'][number];
