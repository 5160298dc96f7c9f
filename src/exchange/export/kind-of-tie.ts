/** The kind of an edge that is no meeting. Programs join edges of one kind, so what is only alleged or disputed has its own. */
import type { ExportedTie } from './exported.ts';
import { isAsserted } from './is-asserted.ts';

/** Such as `MEMBER_OF`, or `MEMBER_OF DISPUTED`. */
export const kindOfTie = (tie: ExportedTie): string =>
  isAsserted(tie) ? tie.type : `${tie.type} ${tie.support}`;
