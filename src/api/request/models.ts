/** The objects that resolvers return for each GraphQL type: data of `queries/`, not GraphQL objects. */
import type { Path } from '../../analysis/paths.ts';
import type { CaseOutcome } from '../../domain/cases/case-projection.ts';
import type { EventDate, ToldDate } from '../../domain/events/event-dates.ts';
import type { Status } from '../../domain/events/stages.ts';
import type { Verdict } from '../../domain/pairs/verdicts.ts';
import type { Feature } from '../../domain/likeness/features.ts';
import type { NameMatch } from '../../domain/entities/name-match.ts';
import type { RoleBasis } from '../../domain/ties/roles-on.ts';
import type { PossibleDuplicateData } from '../../queries/likeness/possible-duplicates.ts';
import type { ChangeData } from '../../queries/records/changes.ts';
import type { ClaimData } from '../../queries/records/claims.ts';
import type { ContradictionData } from '../../queries/records/contradictions.ts';
import type { LearnedPair, LearnedPeriod } from '../../queries/records/learned.ts';
import type { EntityData } from '../../queries/entities/entities.ts';
import type { PropertyData, StepData } from '../../queries/entities/entity-columns.ts';
import type {
  InvolvedData,
  InvolvementData,
} from '../../queries/relationships/involvement-data.ts';
import type { CounterpartData } from '../../queries/counterparts/counterpart-data.ts';
import type { SharedCounterpartData } from '../../queries/counterparts/shared-counterparts.ts';
import type { PairFilter } from '../../queries/counterparts/pair-filter.ts';
import type { ActorPair, PairMeetingData, PartData } from '../../queries/counterparts/pair-rows.ts';
import type { WholeData } from '../../queries/relationships/wholes.ts';
import type { TieScope } from '../../queries/relationships/neighbours.ts';
import type { SharedData } from '../../queries/relationships/shared-ties.ts';
import type { TieDetails } from '../../queries/relationships/tie-details.ts';
import type { WithParts } from '../../queries/relationships/relationship-reader.ts';
import type { EdgeData } from '../../queries/relationships/edges.ts';
import type { TieData } from '../../queries/relationships/tie-data.ts';
import type { Connection, Edge } from '../lists/paging.ts';
import type { NetworkQuestion, RankedData } from '../questions/ranking-data.ts';
import type { TimelineEntry } from '../questions/timeline-entries.ts';

export type EntityModel = EntityData;
export type ClaimModel = ClaimData;
export type NodeModel = EntityData | ClaimData;
export type DateModel = EventDate;

/** Evidence names its claims by their ids, by what they are about, or by their source. */
export type EvidenceModel = { readonly asOf: string } & (
  { readonly claimIds: readonly string[] } | { readonly about: string } | { readonly from: string }
);

/** A step in the history of an event or a case. */
export interface StepModel extends StepData {
  readonly asOf: string;
}
export interface ToldDateModel extends ToldDate {
  readonly asOf: string;
}
export interface OutcomeModel extends CaseOutcome {
  readonly asOf: string;
}
/** An unnamed speaker, and the id of the actor for whom the speaker speaks. */
export interface UnnamedModel {
  readonly asOf: string;
  readonly description: string;
  readonly of: string | null;
}
export interface DemandModel extends PropertyData {
  readonly asOf: string;
}
export interface RoleOnModel extends TieData {
  readonly basis: RoleBasis;
}
export interface PartModel extends PartData {
  readonly asOf: string;
  readonly date: EventDate | null;
}
/** An entity, by its canonical id, as known on a day. */
export interface EntityOnDay {
  readonly asOf: string;
  readonly id: string;
}
/** Two actors, by their canonical ids, as known on a day. */
export interface PairOnDay extends ActorPair {
  readonly asOf: string;
}
export interface RelationshipModel {
  readonly asOf: string;
  readonly a: string;
  readonly b: string;
  readonly pair: CounterpartData;
}
/** Two meetings of a pair, by id. */
export interface PossibleDuplicateModel {
  readonly asOf: string;
  readonly one: string;
  readonly other: string;
}
export type PossibleDuplicateEdgeModel = Edge<PossibleDuplicateModel>;
export type PossibleDuplicatePageModel = Connection<
  PossibleDuplicateModel,
  PossibleDuplicateEdgeModel
>;
/** Two entities that may be the same. */
export interface LikenessModel extends PossibleDuplicateData {
  readonly asOf: string;
}
export type LikenessFeatureModel = Feature;
export type LikenessEdgeModel = Edge<LikenessModel>;
export type LikenessPageModel = Connection<LikenessModel, LikenessEdgeModel>;
/** The two days between which something was learned, and whom it must concern. */
export type LearnedModel = LearnedPeriod;
export type LearnedEventEdgeModel = Edge<EntityData> & {
  readonly before: StepModel | null;
  readonly after: StepModel;
};
export type LearnedEventPageModel = Connection<EntityData, LearnedEventEdgeModel>;
export interface LearnedPairModel extends LearnedPair {
  readonly asOf: string;
}
export type LearnedPairEdgeModel = Edge<LearnedPairModel>;
export type LearnedPairPageModel = Connection<LearnedPairModel, LearnedPairEdgeModel>;
export interface ContradictionModel extends ContradictionData {
  readonly asOf: string;
}
export type ContradictionEdgeModel = Edge<ContradictionModel>;
export type ContradictionPageModel = Connection<ContradictionModel, ContradictionEdgeModel>;
export interface CoverageModel {
  readonly asOf: string;
}

export type EntityEdgeModel = Edge<EntityData>;
export type EntityPageModel = Connection<EntityData, EntityEdgeModel>;
export type ClaimEdgeModel = Edge<ClaimData>;
export type ClaimPageModel = Connection<ClaimData, ClaimEdgeModel>;
/** Events, roles, topics and places are listed both by themselves and as ends of a relationship. */
export type TiedEdgeModel<Part extends SupportModel = SupportModel> = Edge<EntityData> &
  Partial<WithParts<Part>>;
export type InheritableEdgeModel = TiedEdgeModel<InheritableModel>;
/** The fields that relationships of every type have. */
export type SupportModel = Pick<TieData, 'asOf' | 'support' | 'claimIds'>;
/** The further fields of relationships that the parts of an event can inherit. */
export type InheritableModel = SupportModel & Pick<TieData, 'inheritedFrom'>;
/** A list of what leads to a place or a topic, or to a part of it. */
export type UnderPageModel = Connection<EntityData, Edge<EntityData> & WithParts<InheritableModel>>;
export type TiedPageModel = Connection<EntityData, TiedEdgeModel>;
/** A term; `basis` if it was asked whether it covers a day. */
export type TieModel = TieData & { readonly basis?: RoleBasis };
/** An edge leads to a thing and carries every relationship to it. */
export type TieEdgeModel = Edge<EntityData> & WithParts<TieModel>;
export type TiePageModel = Connection<EntityData, TieEdgeModel>;
export type InvolvementModel = InvolvementData;
export type InvolvementEdgeModel = Edge<EntityData> & InvolvedData;
export type InvolvementPageModel = Connection<EntityData, InvolvementEdgeModel>;
export type PairMeetingEdgeModel = Edge<EntityData> & PairMeetingData & { readonly asOf: string };
export type PairMeetingPageModel = Connection<EntityData, PairMeetingEdgeModel>;
export type CounterpartEdgeModel = Edge<EntityData> & CounterpartData & { readonly asOf: string };
export type CounterpartPageModel = Connection<EntityData, CounterpartEdgeModel>;
/** A counterpart of several actors, with what sources say of it and each of them. */
export interface SharedCounterpartModel extends SharedCounterpartData {
  readonly asOf: string;
  /** The actors asked for, and which meetings count. */
  readonly of: readonly string[];
  readonly filter: PairFilter;
}
export interface CounterpartTieModel extends CounterpartData {
  readonly asOf: string;
  /** The actor asked for. */
  readonly of: string;
}
export type SharedCounterpartEdgeModel = Edge<EntityData> & SharedCounterpartModel;
export type SharedCounterpartPageModel = Connection<EntityData, SharedCounterpartEdgeModel>;
export type SharedEdgeModel = Edge<EntityData> & SharedData & { readonly asOf: string };
export type SharedPageModel = Connection<EntityData, SharedEdgeModel>;
export interface SearchEdgeModel extends Edge<EntityData> {
  readonly matchedName: string;
  readonly match: NameMatch['how'];
  readonly score: number;
}
export interface SearchPageModel extends Connection<EntityData, SearchEdgeModel> {
  /** Names near what was searched, read when they are asked for. */
  readonly nearest: () => Promise<readonly { readonly name: string; readonly node: EntityData }[]>;
}
/** What something is part of. */
export interface WholeModel extends WholeData {
  readonly asOf: string;
  readonly basis: 'STATED' | 'INHERITED';
}
export interface MatrixModel {
  readonly rows: readonly EntityModel[];
  readonly columns: readonly EntityModel[];
  readonly cells: readonly MatrixCellModel[];
}
export interface MatrixCellModel extends CounterpartData {
  readonly asOf: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly row: EntityModel;
  readonly column: EntityModel;
}
export type RankingEdgeModel = Edge<EntityData> & RankedData & NetworkQuestion;
export type RankingPageModel = Connection<EntityData, RankingEdgeModel> & {
  readonly actorCount: number;
  readonly pairCount: number;
};
export type TimelineEdgeModel = Edge<EntityData> & Omit<TimelineEntry, 'id'>;
export type TimelinePageModel = Connection<EntityData, TimelineEdgeModel>;

/** A path between two actors. `details` has the ties of each hop by the hop's name, strongest first. */
export interface PathModel {
  readonly asOf: string;
  readonly path: Path;
  readonly details: ReadonlyMap<string, readonly TieDetails[]>;
}
export interface HopModel {
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
  readonly tieCount: number;
  readonly tie: TieDetails;
}
export type PathEdgeModel = Edge<PathModel>;
export interface PathPageModel extends Pick<Connection<PathModel>, 'edges' | 'pageInfo'> {
  readonly outcome: 'FOUND' | 'NONE_WITHIN_LENGTH' | 'LIMIT_REACHED';
  readonly visited: number;
  readonly count: () => Promise<number | null>;
}

export interface NetworkNodeModel {
  readonly scope: TieScope;
  readonly id: string;
  readonly distance: number;
  readonly tieCount: number;
  readonly neighbourCount: number;
}
export interface NetworkEdgeModel extends EdgeData {
  readonly scope: TieScope;
}
export interface NetworkModel {
  readonly nodes: readonly NetworkNodeModel[];
  readonly edges: readonly NetworkEdgeModel[];
  readonly omittedActors: number;
  readonly omittedActorsExact: boolean;
  readonly omittedEdges: number;
  readonly outcome: 'COMPLETE' | 'MAX_NODES' | 'MAX_EDGES' | 'LIMIT_REACHED';
}
/** The node is an id here, because what a change is about is read only if it is selected. */
export type ChangeEdgeModel = Edge<string> & ChangeData;
export type ChangePageModel = Connection<string, ChangeEdgeModel>;

/** Events of one group, counted. */
export interface EventGroupModel {
  readonly asOf: string;
  /** Id of the entity that the group is of; null if it is of none. */
  readonly entity: string | null;
  readonly key: string;
  /** What groups of one size are ordered by. */
  readonly name: string;
  readonly count: number;
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly statusCounts: readonly { readonly status: Status; readonly count: number }[];
}
