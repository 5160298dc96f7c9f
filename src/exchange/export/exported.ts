/** The port between the graph and the formats of an export: what an export reads, row by row, as known on one day. */
import type { CaseOutcome } from '../../domain/cases/case-projection.ts';
import type { Claim, ClaimContent, Modality, Rank, Source } from '../../domain/claims/claims.ts';
import type { Dataset } from '../../domain/claims/dataset.ts';
import type { PlaceNumber } from '../../domain/claims/locators.ts';
import type {
  CaseCapacity,
  EventCapacity,
  RelationshipType,
} from '../../domain/claims/predicates.ts';
import type { EntityDeclaration, EntityType } from '../../domain/entities/entities.ts';
import type { Status } from '../../domain/events/stages.ts';
import type { Verdict } from '../../domain/pairs/verdicts.ts';
import type { Support } from '../../domain/ties/support.ts';

/** What is exported: all of the graph, or what lies around some actors, or one event, or what one data set states. */
export interface ExportScope {
  /** Ids of actors: everything that they are at an end of. */
  readonly actors?: readonly string[];
  /** With `actors`: also the ties among those whom they met, up to this many steps. */
  readonly depth?: number;
  /** Id of an event or a legal case: it, its parts and everyone there. */
  readonly event?: string;
  /** Id of a data set: what rests on at least one of its claims. */
  readonly dataset?: string;
}

/** What every file of an export says about itself. */
export interface ExportHead {
  /** The question as it was asked, in words: `--actor john-kerry --known-by 2016-01-25`. */
  readonly question: string;
  readonly scope: ExportScope;
  /** ISO day; null if everything known today was asked for. */
  readonly knownBy: string | null;
  readonly revision: number;
  /** Instant of the revision (ISO). The files hold no time of their own, so that equal exports are equal bytes. */
  readonly recordedAt: string;
  /** BCP 47 tag of the language whose names are preferred. */
  readonly names: string;
  /** Address of the explorer without a final `/`, for links to pages; empty if none is known. */
  readonly site: string;
  readonly datasets: readonly {
    readonly id: string;
    readonly title: string;
    readonly licence: string | null;
  }[];
}

export interface ExportedName {
  readonly text: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly kind: string | null;
  /** EDTF. */
  readonly since: string | null;
  readonly until: string | null;
}

/** A date with its bounds. */
export interface ExportedDate {
  readonly edtf: string;
  readonly asWritten: string | null;
  readonly basis: string | null;
  /** First and last possible day (ISO); null if open. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** An entity of any type but sources and claims. */
export interface ExportedEntity {
  readonly id: string;
  readonly type: EntityType;
  /** In the preferred language where there is one. */
  readonly name: string;
  readonly names: readonly ExportedName[];
  readonly mergedIds: readonly string[];
  readonly description: string | null;
  /** Of an organization: party, ngo, state, …; of others as stated. */
  readonly kind: string | null;
  /** Other properties as stated: purpose, country, size, wikidata, … */
  readonly properties: readonly {
    readonly which: string;
    readonly value: string | number | null;
  }[];
  /** Of an event: where it stands. */
  readonly status: Status | null;
  /** Of a meeting. */
  readonly format: string | null;
  /** Of an event; of a legal case, the date of its stage. */
  readonly date: ExportedDate | null;
  /** Whether sources give days that exclude each other. The date is then one of them. */
  readonly dateDisputed: boolean;
  /** Of a legal case; MIXED if its outcomes differ. */
  readonly stage: string | null;
  /** Of a legal case, by defendant and charge. */
  readonly outcomes: readonly CaseOutcome[];
  /** Of a statement. */
  readonly demands: readonly string[];
  /** Of an event or case: what it is shown as. */
  readonly claimIds: readonly string[];
  /** Ids of the sources of all that is shown of it. */
  readonly sources: readonly string[];
}

/** A relationship of any type but pairs. */
export interface ExportedTie {
  readonly key: string;
  readonly type: Exclude<RelationshipType, 'COUNTERPART'>;
  readonly from: string;
  readonly fromName: string;
  readonly fromType: EntityType;
  readonly to: string;
  readonly toName: string;
  readonly toType: EntityType;
  readonly capacity: EventCapacity | CaseCapacity | null;
  /** Of an involvement. */
  readonly status: Status | null;
  readonly onBehalfOf: string | null;
  readonly insteadOf: string | null;
  readonly accompanying: string | null;
  /** Of anything else. */
  readonly support: Support | null;
  /** EDTF. */
  readonly since: string | null;
  readonly until: string | null;
  readonly attestedOn: string | null;
  readonly charges: readonly string[];
  readonly penaltyFaced: string | null;
  readonly penaltyGiven: string | null;
  /** Id of the whole from which an event has its place or topic. */
  readonly inheritedFrom: string | null;
  readonly claimIds: readonly string[];
  readonly sources: readonly string[];
}

/** What one meeting says about two actors. */
export interface ExportedPair {
  readonly key: string;
  readonly meeting: string;
  readonly a: string;
  readonly aName: string;
  readonly b: string;
  readonly bName: string;
  readonly aCapacities: readonly string[];
  readonly bCapacities: readonly string[];
  readonly verdict: Verdict;
  readonly status: Status;
  readonly format: string;
  readonly date: ExportedDate | null;
  readonly dateDisputed: boolean;
  /** The outermost meeting of the same two that this one lies in, or itself: the two count once. */
  readonly within: string;
  /** The least number of meetings that the source tells as this one. */
  readonly times: number;
  readonly claimIds: readonly string[];
  readonly sources: readonly string[];
}

/** A claim that counts, with canonical ids beside the stated ones. */
export interface ExportedClaim extends Claim {
  readonly modality: Modality;
  readonly canonicalSubject: string;
  readonly canonicalObject: string | null;
  readonly subjectName: string;
  readonly objectName: string | null;
  readonly knownFrom: string;
  readonly revision: number;
}

/** One data set's word on a claim: everything that does not make it another claim. */
export interface RecordedWord extends PlaceNumber {
  readonly dataset: string;
  readonly rank: Rank;
  readonly summary: string;
  readonly supersedes?: string;
}

/** A claim with the words of all data sets that state it, ascending by data set. */
export interface RecordedContent extends ClaimContent {
  readonly id: string;
  readonly words: readonly RecordedWord[];
}

/** What is recorded, with ids as stated: all that answers follow from, on every day up to the day of knowledge. */
export interface ExportedRecords {
  /** In the order in which they were first loaded, so that loading them in this order words claims alike. */
  readonly datasets: () => AsyncIterable<Dataset>;
  readonly sources: () => AsyncIterable<Source>;
  readonly entities: () => AsyncIterable<EntityDeclaration>;
  /** Ascending by id. Claims that no data set states any longer are left out. */
  readonly claims: () => AsyncIterable<RecordedContent>;
}

/**
 * What a format may read. Each list can be read any number of times. Its order does not depend on the engine:
 * entities by type and id, ties by type, the end they are read from and key, pairs by their first actor and key,
 * claims and sources by id. Reading throws `SERVICE_UNAVAILABLE` if a load changes the graph meanwhile.
 */
export interface Exported {
  readonly facts: ExportHead;
  readonly entities: (types?: readonly EntityType[]) => AsyncIterable<ExportedEntity>;
  readonly ties: (types?: readonly ExportedTie['type'][]) => AsyncIterable<ExportedTie>;
  readonly pairs: () => AsyncIterable<ExportedPair>;
  readonly claims: () => AsyncIterable<ExportedClaim>;
  readonly sources: () => AsyncIterable<Source>;
  readonly records: ExportedRecords;
}
