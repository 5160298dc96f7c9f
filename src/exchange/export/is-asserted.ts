/** Which ties may be written by formats that cannot say that a tie is only alleged, or disputed. */
import type { ExportedTie } from './exported.ts';

/** Whether a source asserts the tie and no other doubts it. */
export const isAsserted = ({ support }: ExportedTie): boolean =>
  support === null || support === 'ASSERTED';
