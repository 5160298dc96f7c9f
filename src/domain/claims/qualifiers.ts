/** The details of a claim besides its subject and object. */
import type { EntityId } from '../entities/entities.ts';

/** All qualifiers. Which of them a predicate takes is listed in predicates.ts. */
export interface Qualifiers {
  readonly capacity?: string;
  /** Actor for whom the subject acted. */
  readonly onBehalfOf?: EntityId;
  /** Actor in whose place the subject came. That actor was not there. */
  readonly insteadOf?: EntityId;
  /** Actor whom the subject accompanied: the two are of one side. */
  readonly accompanying?: EntityId;
  readonly stage?: string;
  /** EDTF day or period of the step itself (not of the event). */
  readonly date?: string;
  readonly basis?: string;
  readonly asWritten?: string;
  /** How a resolved date was computed. */
  readonly how?: string;
  readonly since?: string;
  readonly until?: string;
  readonly attestedOn?: string;
  readonly charges?: readonly string[];
  readonly penaltyFaced?: string;
  readonly penaltyGiven?: string;
  /** The one charge that a step of a case is about. */
  readonly charge?: string;
  /** Actor of whom a statement demands something, or the defendant whom a step of a case is about. */
  readonly of?: EntityId;
  readonly language?: string;
  readonly script?: string;
  readonly kind?: string;
  /** Which property a `property` claim gives. */
  readonly which?: string;
}
