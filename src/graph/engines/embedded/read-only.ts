/** Refuses writes in a read. Grafeo would run them, and would keep schema changes even after a rollback. */
import type { WriteCounters } from '@grafeo-db/js';
import { RapportError } from '../../../errors.ts';

/** Strings, quoted names and comments. A word inside them is not a clause. */
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The keyword of a writing clause. The same word as a label, type, property, parameter or map key does not match. */
const WRITING_CLAUSE = /(?<![.:|$\w])(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH)\b(?!\s*:)/i;

/** @throws RapportError `INTERNAL` if `cypher` has a writing clause. */
export function checkReadOnly(cypher: string): void {
  const clause = WRITING_CLAUSE.exec(cypher.replace(QUOTED, ' '))?.[0];
  if (clause !== undefined) {
    throw new RapportError('INTERNAL', `A read holds the writing clause ${clause.toUpperCase()}.`);
  }
}

/** @throws RapportError `INTERNAL` if a read wrote although {@link checkReadOnly} accepted it. */
export function checkWroteNothing(counters: WriteCounters): void {
  if (Object.values(counters).some((count) => count !== 0)) {
    throw new RapportError('INTERNAL', 'A read wrote to the graph; it was rolled back.');
  }
}
