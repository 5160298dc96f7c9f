/** What a person decides about an import of records, because no record says it. */
import type { Dataset } from '../../../domain/claims/dataset.ts';
import type { EventStage } from '../../../domain/events/stages.ts';

export interface RecordInput {
  /** What messages call it. */
  readonly name: string;
  /** Its bytes, unpacked, from the start. It is called several times. */
  readonly read: () => AsyncIterable<Buffer>;
}

export interface RecordOptions {
  readonly dataset: Dataset;
  /** EDTF: when the file became public. Records that name a day of their own are known from that day. */
  readonly publishedOn?: string;
  /** ISO day on which it was read, if it is unknown when it became public. */
  readonly accessedOn?: string;
  /** The stage of events whose records give none. Without it, such an event has no stage. */
  readonly eventStage?: EventStage;
}
