/** Collects what one record says, and makes of it what the import takes. */
import type { Dataset } from '../../../domain/claims/dataset.ts';
import { claimId, type Modality, type Source } from '../../../domain/claims/claims.ts';
import type { Predicate } from '../../../domain/claims/predicates.ts';
import type { Qualifiers } from '../../../domain/claims/qualifiers.ts';
import type { EntityId, EntityType } from '../../../domain/entities/entities.ts';
import type { RecordFile, SeedClaim, SeedEntity } from '../../../curation/check/placed.ts';
import type { ImportedItem, Outcome, Problem } from '../importer.ts';
import { shortened } from './cells.ts';
import { summaryOf } from './record-summary.ts';

/** Where a value stands: the record that holds it, and the hash of that. */
export interface Whereabouts {
  /** Number of the record in the file, counted from 1. */
  readonly number: number;
  readonly line: number;
  readonly sha256: string;
}

/** What a record is called, and where it stands. */
export interface RecordHead extends Whereabouts {
  /** As its format calls it: `Occupancy`, `memberships`. */
  readonly kind: string;
  /** As the file has it; for a record without one, words that identify it. */
  readonly id: string;
}

/** What one claim says, and the property in which it says so. */
export interface Said {
  readonly subject: EntityId;
  readonly predicate: Predicate;
  readonly object?: EntityId;
  readonly value?: string;
  readonly qualifiers?: Qualifiers;
  readonly modality?: Modality;
  /** The property, for issues about the claim. */
  readonly column: string;
}

/** What a claim rests on: the source, and the values that together say it. */
export interface Grounds {
  readonly source: Source;
  readonly whereabouts: Whereabouts;
}

/** A problem without its line. */
export type Fault = Omit<Problem, 'line'> & { readonly line?: number };

/** The name of the file and the data set of a record. */
export interface DraftPlace {
  readonly file: string;
  readonly dataset: Dataset;
}

export class RecordDraft {
  readonly #entities = new Map<EntityId, SeedEntity>();
  readonly #sources = new Map<string, Source>();
  readonly #claims = new Map<string, SeedClaim>();
  readonly #problems: Problem[] = [];
  readonly #leftOut: Record<string, number> = {};

  readonly head: RecordHead;
  readonly #dataset: Dataset;
  /** Each record has a file of its own, by which the import tells whose issue it is. */
  readonly #document: RecordFile;

  constructor(head: RecordHead, { file, dataset }: DraftPlace) {
    this.head = head;
    this.#dataset = dataset;
    this.#document = { file, lineOf: ([line]) => Number(line ?? head.line) };
  }

  declare(id: EntityId, type: EntityType, more: Pick<SeedEntity, 'isStageless'> = {}): void {
    const document = this.#document;
    this.#entities.set(id, {
      declaration: { id, type },
      document,
      path: [this.head.line],
      ...more,
    });
  }

  /** A source that the record describes or rests on. */
  describe(source: Source): void {
    this.#sources.set(source.id, source);
  }

  say(said: Said, { source, whereabouts }: Grounds): void {
    const { subject, predicate, object, value, qualifiers = {}, modality = 'asserted' } = said;
    const content = {
      subject,
      predicate,
      ...(object === undefined ? {} : { object }),
      ...(value === undefined ? {} : { value }),
      qualifiers: defined(qualifiers),
      modality,
      source: source.id,
      locator: { record: whereabouts.number, sha256: whereabouts.sha256 },
    };
    const id = claimId(content);
    if (this.#claims.has(id)) return;
    this.describe(source);
    this.#claims.set(id, {
      claim: {
        id,
        ...content,
        summary: summaryOf(this.head),
        rank: 'normal',
        origin: this.#dataset.id,
      },
      at: {},
      document: this.#document,
      path: [whereabouts.line, said.column],
    });
  }

  fault({ line = this.head.line, ...fault }: Fault): void {
    this.#problems.push({ line, ...fault });
  }

  /** Counts what the model has no place for. */
  leaveOut(what: string, count = 1): void {
    this.#leftOut[what] = (this.#leftOut[what] ?? 0) + count;
  }

  /** Whether it says nothing and describes no source. */
  get isEmpty(): boolean {
    return this.#claims.size === 0 && this.#sources.size === 0;
  }

  /** A record of which all is left out is refused by no rule of its own, and must have its line all the same. */
  #sayWhy(): void {
    if (this.#problems.some(({ severity }) => severity === 'refused')) return;
    const { kind, id } = this.head;
    const isTold = this.#problems.length > 0;
    this.fault({
      severity: 'refused',
      column: '',
      cell: shortened(id),
      code: 'nothingLeft',
      message: `Nothing that ${kind} ${shortened(id)} says can be imported.`,
      fix: isTold
        ? 'Correct what was left out of it: the lines before this one say why.'
        : 'Name what it is about, or remove it.',
    });
  }

  /** What the import takes. A refused record keeps its problems only. */
  item(outcome: Outcome): ImportedItem {
    const { number, line } = this.head;
    const document = this.#document;
    const isTaken = outcome === 'imported';
    if (outcome === 'refused') this.#sayWhy();
    const sources = [...this.#sources.values()].map((source) => {
      return { source, navigation: [], document, path: [line] };
    });
    return {
      place: { kind: 'record', number },
      line,
      outcome,
      problems: this.#problems,
      // What a refused record would have declared tells the import what others lose.
      entities: [...this.#entities.values()],
      sources: isTaken ? sources : [],
      claims: isTaken ? [...this.#claims.values()] : [],
      ...(Object.keys(this.#leftOut).length === 0 ? {} : { leftOut: this.#leftOut }),
    };
  }
}

function defined(qualifiers: Qualifiers): Qualifiers {
  return Object.fromEntries(Object.entries(qualifiers).filter(([, value]) => value !== undefined));
}
