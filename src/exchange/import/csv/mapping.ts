/** A mapping as it was read and checked: what each column of a register means. */
import type { Dataset } from '../../../domain/claims/dataset.ts';
import type { Source } from '../../../domain/claims/claims.ts';
import type { EventCapacity } from '../../../domain/claims/predicates.ts';
import type { MeetingFormat } from '../../../domain/entities/entities.ts';
import type { EventStage } from '../../../domain/events/stages.ts';
import type { Encoding } from './decode-csv.ts';

/** One value, or several. */
export type Some<T> = T | readonly T[];

export const listOf = <T>(some: Some<T> | undefined): readonly T[] =>
  some === undefined ? [] : Array.isArray(some) ? (some as readonly T[]) : [some as T];

export type SourceMapping = Partial<Omit<Source, 'kind' | 'paragraphs' | 'retractedOn'>>;

export interface FileMapping extends SourceMapping {
  readonly year?: number;
  readonly yearFrom?: string;
}

export interface TableMapping {
  readonly encoding?: 'auto' | Encoding;
  readonly delimiter?: 'auto' | ',' | ';' | 'tab' | '|';
  readonly header?: { readonly find?: Some<string>; readonly within?: number };
  readonly stopAt?: string;
  readonly fillDown?: Some<string>;
  readonly continues?: Some<string>;
  readonly shortRows?: 'refuse' | 'fill';
  readonly blank?: readonly string[];
  readonly unnamed?: Some<string>;
  readonly nil?: { readonly column: Some<string>; readonly is: Some<string> };
  readonly identicalRows?: 'fold' | 'refuse';
}

export interface ListMapping {
  readonly by: Some<string>;
  readonly lineBreaks?: 'separate' | 'join';
  readonly keepTogether?: Some<string>;
  readonly label?: string;
}

export interface FieldMapping {
  readonly column?: Some<string>;
  readonly always?: string;
  readonly patterns?: Some<string>;
  readonly formats?: Some<string>;
  readonly year?: number;
  readonly yearFrom?: string;
  readonly months?: string;
  readonly otherwise?: 'refuse' | 'leaveOut';
  readonly list?: ListMapping;
  readonly type?: 'organization' | 'person';
  readonly persons?: Some<string>;
  readonly organizations?: Some<string>;
}

export interface Involved {
  readonly person?: string;
  readonly organization?: string;
  readonly role?: string;
  readonly each?: string;
  readonly capacity?: EventCapacity;
  readonly onBehalfOf?: string;
}

/** What a rule says of a cell. */
export type CellCondition =
  'present' | 'blank' | { readonly equals?: Some<string>; readonly matches?: string };

/** A rule: conditions by column, all of which must hold, and what is decided under `is`. */
export type DecisionRule<T extends string> = Readonly<Record<string, CellCondition>> & {
  readonly is: T;
};

/** A word for all rows, or rules by which the columns of each row decide. */
export type Decision<T extends string> =
  T | { readonly when: readonly DecisionRule<T>[]; readonly else?: T };

export interface MeetingMapping {
  readonly id?: string;
  readonly stage: Decision<EventStage>;
  readonly date?: string;
  readonly format?: Decision<MeetingFormat>;
  readonly gathering?: { readonly above: number };
  readonly description?: string;
  readonly involved: readonly Involved[];
}

export interface Mapping {
  readonly dataset: Dataset;
  readonly source: SourceMapping;
  readonly files?: Readonly<Record<string, FileMapping>>;
  readonly table?: TableMapping;
  readonly fields: Readonly<Record<string, FieldMapping>>;
  readonly rows: readonly { readonly meeting: MeetingMapping }[];
}
