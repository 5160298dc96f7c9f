import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RevisionData } from '../../queries/records/coverage.ts';
import type { EntityModel, ClaimModel, DateModel, EvidenceModel, ToldDateModel, StepModel, OutcomeModel, UnnamedModel, DemandModel, InvolvementModel, TieModel, RoleOnModel, PartModel, RelationshipModel, LearnedModel, LearnedEventPageModel, LearnedEventEdgeModel, LearnedPairModel, LearnedPairPageModel, LearnedPairEdgeModel, ContradictionModel, ContradictionPageModel, ContradictionEdgeModel, CoverageModel, TiePageModel, TieEdgeModel, TiedPageModel, InheritableEdgeModel, EntityPageModel, EntityEdgeModel, SharedCounterpartPageModel, SharedCounterpartEdgeModel, CounterpartTieModel, TiedEdgeModel, EventGroupModel, InvolvementPageModel, InvolvementEdgeModel, PairMeetingPageModel, PairMeetingEdgeModel, CounterpartPageModel, CounterpartEdgeModel, SearchPageModel, SearchEdgeModel, ClaimPageModel, ClaimEdgeModel, ChangePageModel, ChangeEdgeModel, LikenessModel, LikenessFeatureModel, LikenessEdgeModel, LikenessPageModel, PossibleDuplicateModel, PossibleDuplicatePageModel, PossibleDuplicateEdgeModel, SharedPageModel, SharedEdgeModel, WholeModel, MatrixModel, MatrixCellModel, RankingPageModel, RankingEdgeModel, TimelinePageModel, TimelineEdgeModel, PathModel, HopModel, PathPageModel, PathEdgeModel, NetworkModel, NetworkNodeModel, NetworkEdgeModel } from '../request/models.ts';
import type { Context } from '../request/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 8601 calendar day, such as `2016-01-26`. Anything else is `BAD_USER_INPUT`. */
  Date: { input: string; output: string; }
  /** An ISO 8601 instant in UTC, such as `2016-01-26T09:30:00Z`. */
  DateTime: { input: string; output: string; }
};

/** Somebody or something that can act: a person, an organization or a group. */
export type Actor = {
  /** Legal cases it is party to. */
  readonly cases: CasePartConnection;
  /** Circumstances it is under, such as exile or detention. */
  readonly circumstances: CircumstancePartConnection;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Events it is involved in, with any capacity, by date. */
  readonly involvements?: Maybe<InvolvementConnection>;
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Meetings it is involved in, by date. Being involved does not mean having met: read `capacities` and `status`. */
  readonly meetings?: Maybe<InvolvementConnection>;
  /** Organizations and groups it is a member of, by name. */
  readonly memberships: MembershipConnection;
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom it met, is to meet or asked to meet; the same list as `whoMet`. */
  readonly met?: Maybe<CounterpartConnection>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Roles it holds or held, by name. */
  readonly roles: HoldingConnection;
  /** Roles held on one day, each with how certain that is. */
  readonly rolesOn: ReadonlyArray<RoleOn>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<CaseCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CounterpartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CounterpartOrder>;
  with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorRolesOnArgs = {
  date: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Actor;
};

/** Which actors to list; all given conditions must hold. Filters nest at most 3 deep, and there are at most 12 in all; more are `BAD_USER_INPUT`. An empty list of ids, types or kinds matches nothing; an empty list of filters is `BAD_USER_INPUT`. */
export type ActorFilter = {
  /** All of these filters match. */
  readonly all?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** At least one of these filters matches. */
  readonly any?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** Organizations that belong to this state. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** That hold or held such a role. */
  readonly holdsRole?: InputMaybe<RoleHeldFilter>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Members of this organization or group. An alleged membership does not match. */
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Whether they met anybody: `true` finds those with a meeting of the verdict `MET`, `false` those without one. The lack of such a meeting proves nothing. */
  readonly met?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose name matches this text, by the rules of `search`. `BAD_USER_INPUT` if 1,000 names or more match. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** None of these filters matches. */
  readonly none?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** This filter does not match. */
  readonly not?: InputMaybe<ActorFilter>;
  /** Actors that hold a role in this organization, or are members of this organization or group. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<ActorType>>;
};

/** Order of actors. Only the verdict `MET` counts as met. */
export type ActorOrder =
  /** By the number of actors that it met, most first; then by id. It is the number that `met(filter: { verdicts: [MET] })` counts. */
  | 'ACTORS_MET_DESC'
  /** By the number of meetings in which it met somebody, most first; then by id. It is the number that `meetings(filter: { verdicts: [MET] })` counts; a meeting within another one counts, too. */
  | 'MEETINGS_MET_DESC'
  /** By name without regard to case and accents, then by id. */
  | 'NAME_ASC'
  /** By name backwards, without regard to case and accents, then by id, backwards. */
  | 'NAME_DESC';

/** Types of actor. */
export type ActorType =
  /** A group. */
  | 'GROUP'
  /** An organization, a State among them. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON';

/** Capacities that a claim can state: those of `EventCapacity` for an event and those of `CaseCapacity` for a legal case. */
export type Capacity =
  /** Event: was not there. */
  | 'ABSENT'
  /** Event: to whom the statement is made. */
  | 'ADDRESSEE'
  /** Event: takes part. Counts as present. */
  | 'ATTENDEE'
  /** Event: made the statement. */
  | 'AUTHOR'
  /** Case: brought a complaint. */
  | 'COMPLAINANT'
  /** Case: represents a party. */
  | 'COUNSEL'
  /** Case: is charged or sued. */
  | 'DEFENDANT'
  /** Event: is received. Counts as present. */
  | 'GUEST'
  /** Event: receives the others. Counts as present, unless it is an organization or a State. */
  | 'HOST'
  /** Event: is or was to come. This alone does not mean that it came. */
  | 'INVITED'
  /** Case: judges it. */
  | 'JUDGE'
  /** Case: sues somebody. */
  | 'PLAINTIFF'
  /** Case: prosecutes for the state. */
  | 'PROSECUTOR'
  /** Event: asked for it. This alone does not mean that it came. */
  | 'REQUESTER'
  /** Event: whom the statement is about. */
  | 'SUBJECT'
  /** Case: testifies in it. */
  | 'WITNESS';

/** Capacities in which an actor is party to a legal case. */
export type CaseCapacity =
  /** Brought a complaint. */
  | 'COMPLAINANT'
  /** Represents a party. */
  | 'COUNSEL'
  /** Is charged or sued. */
  | 'DEFENDANT'
  /** Judges the case. */
  | 'JUDGE'
  /** Sues somebody. */
  | 'PLAINTIFF'
  /** Prosecutes for the state. */
  | 'PROSECUTOR'
  /** Testifies in it. */
  | 'WITNESS';

/** The stage of a case for one defendant and charge. */
export type CaseOutcome = {
  readonly __typename?: 'CaseOutcome';
  /** The charge, as the source words it; null if sources name none: it then applies to all charges. */
  readonly charge?: Maybe<Scalars['String']['output']>;
  /** When that step was taken (EDTF); null if no source says. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** The defendant; null if sources name none: it then applies to all defendants. */
  readonly defendant?: Maybe<Actor>;
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** The penalty given for it, as the source words it; null if none is known. */
  readonly penaltyGiven?: Maybe<Scalars['String']['output']>;
  /** The stage it has reached. */
  readonly stage: CaseStage;
  /** How well claims support this. */
  readonly support: Support;
};

/** One capacity of an actor in a legal case, with charges, penalties and the claims behind it. */
export type CasePart = {
  readonly __typename?: 'CasePart';
  /** The capacity. */
  readonly capacity: CaseCapacity;
  /** The charges, as the source words them. */
  readonly charges: ReadonlyArray<Scalars['String']['output']>;
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** The penalty faced, as the source words it; null if none is known. */
  readonly penaltyFaced?: Maybe<Scalars['String']['output']>;
  /** The penalty given, as the source words it; null if none is known. */
  readonly penaltyGiven?: Maybe<Scalars['String']['output']>;
  /** How well claims support this. */
  readonly support: Support;
};

/** A page of legal cases an actor is party to. */
export type CasePartConnection = {
  readonly __typename?: 'CasePartConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<CasePartEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<LegalCase>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of legal cases an actor is party to. */
export type CasePartEdge = {
  readonly __typename?: 'CasePartEdge';
  /** The capacities of the actor, by name. */
  readonly capacities: ReadonlyArray<CaseCapacity>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: LegalCase;
  /** The actor's capacities in the case, each with its charges and penalties, ordered by capacity; at most 100. A filter by capacity selects cases; each of them still lists all capacities. */
  readonly parts: ReadonlyArray<CasePart>;
  /** How well claims support this: the best support that any of its parts has. */
  readonly support: Support;
};

/** A page of parties to a case. */
export type CasePartyConnection = {
  readonly __typename?: 'CasePartyConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<CasePartyEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of parties to a case. */
export type CasePartyEdge = {
  readonly __typename?: 'CasePartyEdge';
  /** The capacities of the actor, by name. */
  readonly capacities: ReadonlyArray<CaseCapacity>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Actor;
  /** The actor's capacities in the case, each with its charges and penalties, ordered by capacity; at most 100. A filter by capacity selects actors; each of them still lists all capacities. */
  readonly parts: ReadonlyArray<CasePart>;
  /** How well claims support this: the best support that any of its parts has. */
  readonly support: Support;
};

/** Stages of a legal case. */
export type CaseStage =
  /** The defendant was acquitted. */
  | 'ACQUITTED'
  /** Under appeal. */
  | 'APPEALED'
  /** The appeal failed. */
  | 'APPEAL_REJECTED'
  /** The appeal succeeded. */
  | 'APPEAL_UPHELD'
  /** Charges were brought by the prosecution. */
  | 'CHARGED'
  /** The case was closed. */
  | 'CLOSED'
  /** A complaint was filed. */
  | 'COMPLAINT_FILED'
  /** The defendant was convicted. */
  | 'CONVICTED'
  /** The case was dismissed. */
  | 'DISMISSED'
  /** The stage differs by defendant or charge: see `outcomes`. */
  | 'MIXED'
  /** On trial. */
  | 'ON_TRIAL'
  /** The case was suspended. */
  | 'SUSPENDED'
  /** A warrant was issued. */
  | 'WARRANT_ISSUED';

/** A page of changes, oldest first. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** What the changes are about, as the graph shows it now; null if the graph no longer shows it. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Where this page lies. `endCursor` is never null here, so that a caller can poll with it after an empty page too. */
  readonly pageInfo: PageInfo;
  /** How many changes there are in all, before and after this page; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One recorded change. It stays as it is and keeps its position. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Keys of the entities, after all merges, whose answers may have changed, at most 100. They are the entities that the change names, and those directly related to an event, case, role or circumstance among them. If the change merges actors, or concerns a membership, a held role, a post or a part of a whole, the entities directly related to the actors it names are included. For a source that is changed, retracted or reinstated, they are the entities that its claims name. Empty for a data set, which changes only the coverage. */
  readonly affects: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether more entities are affected than `affects` lists. If so, read again everything you show. */
  readonly affectsMore: Scalars['Boolean']['output'];
  /** Opaque position in the feed. It stays valid across restarts and later revisions, and while an older revision is shown. */
  readonly cursor: Scalars['String']['output'];
  /** What happened. */
  readonly kind: ChangeKind;
  /** The record as the graph shows it now, not as it was then: a retracted claim has the rank `DEPRECATED`. Null for a data set, and for a record that is no longer shown. */
  readonly node?: Maybe<Node>;
  /** The reason; null if it is not recorded. */
  readonly reason?: Maybe<ChangeReason>;
  /** The revision that recorded it. */
  readonly revision: Revision;
  /** Key of the record, as recorded. A later merge does not change it. */
  readonly subjectKey: Scalars['ID']['output'];
  /** What it happened to. */
  readonly subjectType: ChangeSubject;
};

/** What happened to a record. */
export type ChangeKind =
  /** It was added, or counts again. */
  | 'ADDED'
  /** Its wording, paragraph, rank, dates or declaration changed. */
  | 'CHANGED'
  /** A tombstone: from this revision on, the record does not count. The tombstone of a source also stands for all its claims, which are not listed one by one. The tombstone of a data set says that another data set replaced it. */
  | 'RETRACTED';

/** Why something was changed. */
export type ChangeReason =
  /** A curator marked it as our mistake, in any data set that states it. It does not count on any day. */
  | 'DEPRECATED_BY_CURATOR'
  /** It was retracted earlier and counts again. */
  | 'REINSTATED'
  /** Its publisher withdrew it. From that day on its claims are no longer known. */
  | 'RETRACTED_BY_PUBLISHER'
  /** No data set states it any more. */
  | 'TAKEN_OUT';

/** What a change is about. */
export type ChangeSubject =
  /** A claim. A merge and its undoing are claims too (`sameAs`). */
  | 'CLAIM'
  /** A data set. */
  | 'DATASET'
  /** The declaration of an entity: its id and type. Everything else about it is claims. */
  | 'ENTITY'
  /** A source. */
  | 'SOURCE';

/** What an actor is under for a time, such as exile or detention. */
export type Circumstance = Entity & Node & {
  readonly __typename?: 'Circumstance';
  /** Who is under it, by name. */
  readonly actors: MemberConnection;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind?: Maybe<CircumstanceKind>;
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Where it applies. */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
};


/** What an actor is under for a time, such as exile or detention. */
export type CircumstanceActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** What an actor is under for a time, such as exile or detention. */
export type CircumstanceDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What an actor is under for a time, such as exile or detention. */
export type CircumstanceNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What an actor is under for a time, such as exile or detention. */
export type CircumstancePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** What an actor is under for a time, such as exile or detention. */
export type CircumstancePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of circumstances. */
export type CircumstanceConnection = {
  readonly __typename?: 'CircumstanceConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<CircumstanceEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Circumstance>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of circumstances. */
export type CircumstanceEdge = {
  readonly __typename?: 'CircumstanceEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Circumstance;
};

/** Which circumstances to list; all given conditions must hold. */
export type CircumstanceFilter = {
  /** That this actor is or was under. An alleged relationship does not match. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** That somebody (`actor`, if it is given) is under within this period. `POSSIBLE` matches a term that can overlap the period, `CERTAIN` one that lies within it. An alleged term does not match. */
  readonly during?: InputMaybe<During>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CircumstanceKind>>;
  /** Whose name matches this text, by the rules of `search`. `BAD_USER_INPUT` if 1,000 names or more match. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** That apply at one of these places or at a part of one, at most 5 steps below. An alleged place does not match. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Kinds of circumstance. */
export type CircumstanceKind =
  /** Being held. */
  | 'DETENTION'
  /** Held or imprisoned; the source does not tell which. */
  | 'DETENTION_OR_IMPRISONMENT'
  /** Living abroad because it is not safe to be at home. */
  | 'EXILE'
  /** Confined to one's home. */
  | 'HOUSE_ARREST'
  /** Serving a sentence. */
  | 'IMPRISONMENT'
  /** Anything else. */
  | 'OTHER';

/** A page of circumstances an actor is under. */
export type CircumstancePartConnection = {
  readonly __typename?: 'CircumstancePartConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<CircumstancePartEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Circumstance>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of circumstances an actor is under. */
export type CircumstancePartEdge = {
  readonly __typename?: 'CircumstancePartEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Circumstance;
  /** The times for which the actor is or was under it, oldest first; at most 100. */
  readonly parts: ReadonlyArray<Term>;
  /** How well claims support this: the best support that any of its parts has. */
  readonly support: Support;
};

/** What one source says in one place about one subject. Everything else is projected from claims. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Whom the subject accompanied, an actor or a role; null if the source does not say. */
  readonly accompanying?: Maybe<Entity>;
  /** The capacity it states; null if none. */
  readonly capacity?: Maybe<Capacity>;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Whom the subject replaced, an actor or a role; null if the source does not say. */
  readonly insteadOf?: Maybe<Entity>;
  /** A hash of what is said and where, the same on every day. Rewording the summary does not change it. */
  readonly key: Scalars['ID']['output'];
  /** First day on which it counts as known: the last day on which its source can have been published or, if that is unknown, the day on which the source was read. `0001-01-01` for what curators add, which is always known. */
  readonly knownFrom: Scalars['Date']['output'];
  /** Day on which its publisher withdrew it; null if it was not withdrawn. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** How firmly it is said. */
  readonly modality: Modality;
  /** The other entity, if the predicate relates two. */
  readonly object?: Maybe<Entity>;
  /** On whose behalf the subject acted; null if the source does not say. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** The data set that gives the wording: the first of those that state the claim now, or the first that proposes it if none states it. */
  readonly origin: Scalars['String']['output'];
  /** Paragraph of the source, counted from 1. Headline, navigation and exact repeats are not counted. Null for what curators add, and if the place is a row or a record. */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** Where in the source it stands; null for what curators add. */
  readonly place?: Maybe<SourcePlace>;
  /** What kind of thing is said, such as `involvedIn`, `stage`, `date`, `format` or `holds`. */
  readonly predicate: Scalars['String']['output'];
  /** All qualifiers as stated, one per name; at most 20. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** The curator's decision on it. */
  readonly rank: Rank;
  /** When it was recorded. This never decides when something was known. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as that revision says; for a pending claim, who proposed it. Null if the revision does not say. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Revision of the graph that recorded it. */
  readonly revision: Scalars['Int']['output'];
  /** SHA-256 of what stands at that place, as 64 hexadecimal digits: of a paragraph (text in NFC, white space collapsed), of the cells of a row (NFC, trimmed) or of a record. It stays the same if the place moves within its source. Null for what curators add. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The source of the claim. */
  readonly source: Source;
  /** The actor to whom the source attributes it. Null if the source speaks for itself or does not name the speaker. */
  readonly speaker?: Maybe<Actor>;
  /** The stage it states of an event, an involvement or a case; null if none. */
  readonly stage?: Maybe<Stage>;
  /** Key of the object as stated, before any merge. */
  readonly statedObject?: Maybe<Scalars['ID']['output']>;
  /** Key of the subject as stated, before any merge. */
  readonly statedSubject: Scalars['ID']['output'];
  /** The entity that the claim is about. */
  readonly subject?: Maybe<Entity>;
  /** What the source says here, in our own words. */
  readonly summary: Scalars['String']['output'];
  /** The claim that this one corrects. */
  readonly supersedes?: Maybe<Claim>;
  /** The speaker whom the source describes but does not name. Null if the source names the speaker or speaks for itself. */
  readonly unnamedSpeaker?: Maybe<UnnamedSpeaker>;
  /** The text, date (EDTF), stage, form or number that it gives; null if it gives none. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Whom the source itself quotes, such as the newspaper that reported it first. Sources that quote the same actor count as one. */
  readonly via?: Maybe<Actor>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Which claims to list. All given conditions must hold, also those beside `any`, `all`, `none` and `not`. Filters nest at most 3 deep, and there are at most 12 in all; more are BAD_USER_INPUT. An empty list of predicates, modalities or stages matches nothing; an empty list of filters is BAD_USER_INPUT. */
export type ClaimFilter = {
  /** That mention this entity: as subject, object or speaker, as the actor represented, replaced or accompanied, or as the one whom the source quotes. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** All of these filters match; 1–12 filters. */
  readonly all?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** At least one of these filters matches; 1–12 filters. */
  readonly any?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Stated or proposed by this data set, alone or beside others. */
  readonly dataset?: InputMaybe<Scalars['String']['input']>;
  /** That became known within this period, its first and last day included. */
  readonly known?: InputMaybe<KnownPeriod>;
  /** With one of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** None of these filters matches; 1–12 filters. */
  readonly none?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** This filter does not match. A claim without a speaker or a stage matches `not` of any speaker or stage. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** From this paragraph of a source, counted from 1; goes with `source`. */
  readonly paragraph?: InputMaybe<Scalars['Int']['input']>;
  /** With one of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** From this record of a source, counted from 1; goes with `source`. */
  readonly record?: InputMaybe<Scalars['Int']['input']>;
  /** From this row of a source, counted from 1; goes with `source`. */
  readonly row?: InputMaybe<Scalars['Int']['input']>;
  /** That a source attributes to this actor, or that are about a statement by this actor: what it says, hopes and demands. */
  readonly saidBy?: InputMaybe<Scalars['ID']['input']>;
  /** From this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** That a source attributes to this speaker. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** That state one of these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
  /** Whose `summary` has all these words, or parts of words, without regard to case; at most 10. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Order of claims. */
export type ClaimOrder =
  /** By the day on which they became known, oldest first, then by id. */
  | 'KNOWN_FROM_ASC'
  /** By the day on which they became known, newest first, then by id, backwards. */
  | 'KNOWN_FROM_DESC';

/** Something on which claims contradict each other. All of them stay visible; none is preferred. */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** The claims on all sides. Read `modality`, `stage` and `value` to see who says what; `Event.dates` lists the dates. */
  readonly evidence: Evidence;
  /** What they contradict each other on. */
  readonly kind: ContradictionKind;
  /** The meeting of a pair; null for other kinds. */
  readonly meeting?: Maybe<Meeting>;
  /** The event of a disputed part, the object of a relationship, or the other actor of a pair; null for other kinds. */
  readonly object?: Maybe<Entity>;
  /** What they are about: the event, the actor whose part is disputed, the subject of the relationship, or one actor of the pair. */
  readonly subject: Entity;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of contradictions. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Contradiction;
};

/** What claims can contradict each other on. */
export type ContradictionKind =
  /** When an event takes or took place: the dates given exclude each other, or one is denied. */
  | 'DATE'
  /** What a meeting says of two actors: their verdict there is `DISPUTED`, because the meeting itself or the part of one of them is disputed. This does not mean that a source says they met: a plan or a gathering can be disputed, too. */
  | 'PAIR'
  /** Whether an actor was part of an event that is not itself disputed. */
  | 'PART'
  /** Whether a relationship holds, such as a role, a membership or a place. */
  | 'RELATIONSHIP'
  /** Whether an event took place, or is to take place: its status is `DISPUTED`. */
  | 'STATUS';

/** A page of counterparts. */
export type CounterpartConnection = {
  readonly __typename?: 'CounterpartConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<CounterpartEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of counterparts. */
export type CounterpartEdge = {
  readonly __typename?: 'CounterpartEdge';
  /** These meetings by verdict, strongest first; at most 11. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** Earliest possible day of these meetings, whatever their verdict; undated ones are ignored. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Earliest possible day of a meeting with the verdict MET; null if there is none, or if one of them has no earliest day. */
  readonly firstMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that gives `firstMet`, as precise as its source; null if `firstMet` is null. */
  readonly firstMetDate?: Maybe<FuzzyDate>;
  /** Latest possible day of these meetings, whatever their verdict; undated ones are ignored. It may be the day of a plan. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Latest possible day of a meeting with the verdict MET; null if there is none, or if one of them has no latest day. */
  readonly lastMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that gives `lastMet`, as precise as its source; null if `lastMet` is null. */
  readonly lastMetDate?: Maybe<FuzzyDate>;
  /** How many meetings of the pair pass the filter, whatever their verdict. Planned and denied ones count too; inferred ones do not. A meeting within a meeting of the same two counts once. Read it as "at least". */
  readonly meetingCount: Scalars['Int']['output'];
  /** The meetings, newest first, undated ones last. */
  readonly meetings: PairMeetingConnection;
  /** The item itself. */
  readonly node: Actor;
  /** These meetings by status, strongest first; at most 12. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
  /** Whether they met, as far as sources say. */
  readonly verdict: Verdict;
};


/** One entry in a page of counterparts. */
export type CounterpartEdgeMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which meetings of an actor with others count, and with whom. All given conditions must hold. An empty list matches nothing. */
export type CounterpartFilter = {
  /** Only meetings in which one of the two has one of these capacities, such as `REQUESTER`. */
  readonly capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  /** Only with counterparts that meet these conditions, such as members of a party. */
  readonly counterparts?: InputMaybe<ActorFilter>;
  /** Only meetings whose date falls within this period. */
  readonly during?: InputMaybe<During>;
  /** Leaves out these actors as counterparts. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings with one of these forms for the pair. */
  readonly formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  /** Only meetings at one of these places, or at a part of one. An alleged place does not match. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether to add meetings that are inferred from roles. */
  readonly representation?: InputMaybe<Representation>;
  /** Only meetings with one of these statuses for the pair. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Only meetings about one of these topics or a part of one. An alleged topic does not match. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings with one of these verdicts on the pair. `NO_RECORD` matches no meeting. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** With how many of several actors a counterpart must have a meeting that counts. */
export type CounterpartMatch =
  /** With each of them. */
  | 'ALL'
  /** With at least one of them. */
  | 'ANY';

/** Order of counterparts. */
export type CounterpartOrder =
  /** Newest meeting first (`lastDate`, whatever its verdict), undated ones last, then by name. */
  | 'LAST_DATE_DESC'
  /** Most meetings first (whatever their verdict), then strongest verdict, then by name. */
  | 'MEETING_COUNT'
  /** By name. */
  | 'NAME_ASC'
  /** Strongest verdict first, then most meetings (whatever their verdict), then by name. */
  | 'VERDICT';

/** What sources say of a counterpart and one of the actors asked for. */
export type CounterpartTie = {
  readonly __typename?: 'CounterpartTie';
  /** The actor asked for. */
  readonly actor: Actor;
  /** These meetings by verdict, strongest first; at most 11. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** Who says so: the claims behind all these meetings. */
  readonly evidence: Evidence;
  /** Earliest possible day of these meetings, whatever their verdict; undated ones are ignored. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Latest possible day of these meetings, whatever their verdict; undated ones are ignored. It may be the day of a plan. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** How many meetings of the pair pass the filter, counted as in `Relationship.meetingCount`. Read it as "at least". */
  readonly meetingCount: Scalars['Int']['output'];
  /** These meetings by status, strongest first; at most 12. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
  /** Whether the two met, as far as sources say. */
  readonly verdict: Verdict;
};

/** What the graph covers. Read it beside every NO_RECORD. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many actors are known. */
  readonly actorCount: Scalars['Int']['output'];
  /** How many claims are known. Pending claims do not count. */
  readonly claimCount: Scalars['Int']['output'];
  /** The loaded data sets, each with its coverage; at most 100. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** First day on which a publication became known. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which a publication became known. */
  readonly knownTo?: Maybe<Scalars['Date']['output']>;
  /** How many meetings are known, whatever their status. */
  readonly meetingCount: Scalars['Int']['output'];
  /** Earliest possible day of a known meeting. */
  readonly meetingsFrom?: Maybe<Scalars['Date']['output']>;
  /** Latest possible day of a known meeting. */
  readonly meetingsTo?: Maybe<Scalars['Date']['output']>;
  /** How many known claims are pending: proposed and not accepted yet, so that nothing else here counts them. */
  readonly pendingClaimCount: Scalars['Int']['output'];
  /** How many publications are known. The curation of a data set does not count. */
  readonly sourceCount: Scalars['Int']['output'];
  /** How much was looked at, in a sentence; a second one warns that the absence of a record proves nothing. */
  readonly statement: Scalars['String']['output'];
};

/** A data set: what is loaded together under one id. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** What was looked at and what was not, in a sentence or two. */
  readonly coverage: Scalars['String']['output'];
  /** Its key, which claims name as their `origin`. */
  readonly key: Scalars['ID']['output'];
  /** Licence of the claims as worded here (an SPDX id or words). */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** How many of the pending claims this data set words; those of all data sets add up to `Coverage.pendingClaimCount`. */
  readonly pendingClaimCount: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Where a date comes from. */
export type DateBasis =
  /** The event has no date of its own; the bounds are those of the event it is part of. */
  | 'INHERITED'
  /** No source gives a day; the event took place no later than the day on which it became known. */
  | 'KNOWN_BY'
  /** The event was held, but no report of it gives a day; this is the planned day. */
  | 'PLANNED'
  /** It is computed from what the source says, such as a weekday; `how` explains the computation. */
  | 'RESOLVED'
  /** The source states it. */
  | 'STATED';

/** Order by date. */
export type DateOrder =
  /** By earliest possible day, oldest first, those without one last. */
  | 'DATE_ASC'
  /** By earliest possible day, newest first, those without one last. */
  | 'DATE_DESC';

/** Something a statement demands. */
export type Demand = {
  readonly __typename?: 'Demand';
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** From whom it is demanded; null if no source says. */
  readonly of?: Maybe<Actor>;
  /** The demand, in our own words. */
  readonly text: Scalars['String']['output'];
};

/** A period, both ends included. */
export type During = {
  /** How strictly dates must fall within. */
  readonly match?: InputMaybe<DuringMatch>;
  /** First day; without it the period has no beginning. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; without it the period has no end. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** How strictly a date must fall within a period. */
export type DuringMatch =
  /** The date certainly lies within the period: both bounds are inside. Undated items do not match. */
  | 'CERTAIN'
  /** The date may lie within the period: the bounds overlap. Undated items match. */
  | 'POSSIBLE';

/** Anything a user can point at. Claims say what is known about it. */
export type Entity = {
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
};


/** Anything a user can point at. Claims say what is known about it. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Anything a user can point at. Claims say what is known about it. */
export type EntityPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many entities are of a type. */
export type EntityCount = {
  readonly __typename?: 'EntityCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: EntityType;
};

/** Types of entity. */
export type EntityType =
  /** Exile, detention, imprisonment and the like. */
  | 'CIRCUMSTANCE'
  /** A collective that one source names only as such. */
  | 'GROUP'
  /** A legal case. */
  | 'LEGAL_CASE'
  /** A meeting. */
  | 'MEETING'
  /** A party, NGO, government body, state or other organization. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** A post (Popolo *Post*, FollowTheMoney *Position*). */
  | 'ROLE'
  /** A publication. */
  | 'SOURCE'
  /** An open letter, remark or position. */
  | 'STATEMENT'
  /** A topic. */
  | 'TOPIC'
  /** A visit. */
  | 'VISIT';

/** Something that was or is to be: a meeting, a visit or a statement. */
export type Event = {
  /** The date that belongs to the status: for a held event the date on which it took place, not the planned one. Null if no date is known. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources give held dates that exclude each other, or a source denies the held date. If held dates exclude each other, `date` is the set of them ("one of these"). */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Every date that sources give for the event as it stands, by first possible day; at most 100. Earlier dates of a plan are included. */
  readonly dates: ReadonlyArray<ToldDate>;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Actors involved, by name, one edge per actor. A role whose holder no source names is in `rolesInvolved` and does not count here. */
  readonly involved: InvolvedConnection;
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Whether its last possible day has passed (compared with today, or with `knownBy`) and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The event it is part of; null if there is none, or if that is only alleged or disputed. `wholes` also has the disputed ones. */
  readonly partOf?: Maybe<Event>;
  /** Events that are part of it, by date. */
  readonly parts?: Maybe<EventConnection>;
  /** Where it takes place: its own places, or those of the event that it is part of if no source states one of its own (`PlaceEdge.basis`). */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Roles that a source names without their holder, such as "the foreign minister", by name. They never count as anybody's part, and the holder is not inferred here. */
  readonly rolesInvolved: InvolvedRoleConnection;
  /** Its status; null if no source says. */
  readonly status?: Maybe<Status>;
  /** How its status changed as things became known, oldest first; at most 100 steps. */
  readonly statusHistory: ReadonlyArray<StatusStep>;
  /** What it is about: its own topics, or those of the event that it is part of if no source states one of its own (`TopicEdge.basis`). */
  readonly topics: TopicConnection;
  /** Everything that it is part of, nearest first, at most 20: the whole that sources name, and by inheritance the wholes of that one, at most 5 steps up. What is only alleged is left out, and what is disputed is marked by `support`. */
  readonly wholes: ReadonlyArray<Whole>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventRolesInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** Capacities in which an actor, or a role, is involved in an event. */
export type EventCapacity =
  /** Was not there. */
  | 'ABSENT'
  /** To whom a statement is made. */
  | 'ADDRESSEE'
  /** Takes part. Counts as present. */
  | 'ATTENDEE'
  /** Made a statement. */
  | 'AUTHOR'
  /** Is received. Counts as present. */
  | 'GUEST'
  /** Receives the others. Counts as present, unless it is an organization or a State. */
  | 'HOST'
  /** Is or was to come. This alone does not mean that it came. */
  | 'INVITED'
  /** Asked for the event. This alone does not mean that it came. */
  | 'REQUESTER'
  /** Whom a statement is about. */
  | 'SUBJECT';

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** In the events of a place, an organization or a topic: STATED if sources state that place or topic of the event itself; INHERITED if they state a part of the place or topic, or state it of an event that this one is part of. In `Event.parts`: STATED. Null in other lists. */
  readonly basis?: Maybe<TieBasis>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in a plain list of events. */
  readonly evidence?: Maybe<Evidence>;
  /** The item itself. */
  readonly node: Event;
  /** How well claims support that it belongs here; null in a plain list of events. */
  readonly support?: Maybe<Support>;
};

/** Which events to list. All given conditions must hold, also those beside `any`, `all`, `none` and `not`. Filters nest at most 3 deep, and there are at most 12 in all; more are BAD_USER_INPUT. An empty list of ids matches nothing. */
export type EventFilter = {
  /** All of these filters match; 1–12 filters. */
  readonly all?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** At least one of these filters matches; 1–12 filters. */
  readonly any?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Whose date falls within this period. */
  readonly during?: InputMaybe<During>;
  /** Meetings of one of these forms. Other events have no form and do not match. */
  readonly formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  /** One of these events. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who is involved. */
  readonly involved?: InputMaybe<InvolvedFilter>;
  /** Whether it has lapsed: its last possible day has passed (compared with today, or with `knownBy`) and no outcome is known. `false` finds all others, also those without a date. */
  readonly lapsed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A name matches, by the rules of `search`; 1–200 characters. BAD_USER_INPUT if 1,000 names or more match. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** None of these filters matches; 1–12 filters. */
  readonly none?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** This filter does not match. */
  readonly not?: InputMaybe<EventFilter>;
  /** That are part of this event. An alleged part does not match. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** At one of these places or at a part of one, at most 5 steps below: a country finds the events in its cities. An event without a place of its own has those of the event that it is part of. An alleged place does not match. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How many actors have a present part. */
  readonly present?: InputMaybe<PresentFilter>;
  /** How many sources speak of it. */
  readonly sources?: InputMaybe<SourcesFilter>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** About one of these topics or a part of one, at most 5 steps below. An event without a topic of its own has those of the event that it is part of. An alleged topic does not match. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Meetings with one of these verdicts: the strongest verdict on any pair in the meeting, or, in the events of one actor, on any pair with that actor. Visits, statements and meetings without a pair have no verdict and do not match. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** The events of one group. */
export type EventGroup = {
  readonly __typename?: 'EventGroup';
  /** How many events are in it. */
  readonly count: Scalars['Int']['output'];
  /** The meetings among them by the strongest verdict on any pair in the meeting, strongest first; at most 11. That pair need not include anybody of the group. Visits, statements and meetings without a pair are only in `count`. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** What the group stands for: the key of an entity, a word or a year, such as `PERSON`, `NGO`, `HOST`, `TALKS`, `2016`. */
  readonly key: Scalars['String']['output'];
  /** The party, role, place or topic; null for groups of other kinds. */
  readonly node?: Maybe<Entity>;
  /** All these events by status; at most 12. Events without a status are only in `count`. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
};

/** What events can be grouped by. */
export type EventGroupKey =
  /** By the type of an actor that is involved: `PERSON`, `ORGANIZATION`, `GROUP`. */
  | 'ACTOR_TYPE'
  /** By capacity of a part, whatever its status. */
  | 'CAPACITY'
  /** By the form of the meeting; other events have none. */
  | 'FORMAT'
  /** By the kind of an organization that is involved itself. */
  | 'ORGANIZATION_KIND'
  /** By the party of which somebody involved is a member on the event's date, by the rule of `InvolvedFilter.memberOf`. A party that is involved itself does not count here. */
  | 'PARTY'
  /** By place, as sources give it: an event in a city is not in the group of its country. Alleged places do not count. */
  | 'PLACE'
  /** By the role that somebody involved holds on the event's date, by the rule of `InvolvedFilter.roles`. */
  | 'ROLE'
  /** By topic; alleged topics do not count. */
  | 'TOPIC'
  /** By calendar year, if the date certainly lies within one. */
  | 'YEAR';

/** Counts of events by group. An event counts once per group, however many of the actors involved put it there, and it may be in several groups. */
export type EventGroups = {
  readonly __typename?: 'EventGroups';
  /** What they are grouped by. */
  readonly by: EventGroupKey;
  /** How many groups there are. */
  readonly groupCount: Scalars['Int']['output'];
  /** The groups, those with most events first, then by name; at most 100. */
  readonly groups: ReadonlyArray<EventGroup>;
  /** How many groups are left out because of `first`. */
  readonly omitted: Scalars['Int']['output'];
  /** How many events meet the filter. */
  readonly total: Scalars['Int']['output'];
  /** How many of these are in no group, such as events without any member of a party. */
  readonly ungrouped: Scalars['Int']['output'];
};

/** Order of events. */
export type EventOrder =
  /** By earliest possible day, oldest first, those without one last; then by id. */
  | 'DATE_ASC'
  /** By earliest possible day, newest first, those without one last; then by id. */
  | 'DATE_DESC'
  /** By the number of actors involved, with any capacity and status, most first; then by id. It is the number that `involved.totalCount` tells. */
  | 'INVOLVED_DESC';

/** The claims behind an answer, and how many statements and sources they are. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** How many claims. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims, by the day on which they became known, then by id. */
  readonly claims: ClaimConnection;
  /** How many independent sources stand behind the claims. Sources that quote the same actor count as one. What curators add does not count. */
  readonly sourceCount: Scalars['Int']['output'];
  /** How many statements. What one paragraph, row or record of one source says of one stage, with one modality and speaker, is one statement, however many claims record it. What curators add does not count. */
  readonly statementCount: Scalars['Int']['output'];
  /** The firmest modality among the claims of sources, or among those of curators if there are no others. Null if there are no claims. */
  readonly strongest?: Maybe<Modality>;
};


/** The claims behind an answer, and how many statements and sources they are. */
export type EvidenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** A date as precise as the source gives it (EDTF level 1, and `[a..b]` for "one of these days"). No day is ever invented. */
export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  /** The words of the source, such as "Tuesday". */
  readonly asWritten?: Maybe<Scalars['String']['output']>;
  /** Where the date comes from. */
  readonly basis: DateBasis;
  /** First possible day; null if open or unknown. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** Extended Date/Time Format: `2016-01-26` or `2016-01`; `2016-01-25/2016-01-26` lasts from the first day to the last; `[2016-01-25..2016-01-26]` is one of these days. */
  readonly edtf: Scalars['String']['output'];
  /** How a date with basis `RESOLVED` was computed, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** Last possible day; null if open or unknown. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
};

/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type Group = Actor & Entity & Node & {
  readonly __typename?: 'Group';
  /** Legal cases it is party to. */
  readonly cases: CasePartConnection;
  /** Circumstances it is under, such as exile or detention. */
  readonly circumstances: CircumstancePartConnection;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Events it is involved in, with any capacity, by date. */
  readonly involvements?: Maybe<InvolvementConnection>;
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Meetings it is involved in, by date. Being involved does not mean having met: read `capacities` and `status`. */
  readonly meetings?: Maybe<InvolvementConnection>;
  /** Its members, by name, as far as sources name them. */
  readonly members: MemberConnection;
  /** Organizations and groups it is a member of, by name. */
  readonly memberships: MembershipConnection;
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom it met, is to meet or asked to meet; the same list as `whoMet`. */
  readonly met?: Maybe<CounterpartConnection>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Roles it holds or held, by name. */
  readonly roles: HoldingConnection;
  /** Roles held on one day, each with how certain that is. */
  readonly rolesOn: ReadonlyArray<RoleOn>;
  /** How many people it counts; null if the source does not say. */
  readonly size?: Maybe<Scalars['Int']['output']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<CaseCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CounterpartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CounterpartOrder>;
  with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupRolesOnArgs = {
  date: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of groups. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Group;
};

/** A page of entities that may be the same. */
export type HintConnection = {
  readonly __typename?: 'HintConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<HintEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of entities that may be the same. */
export type HintEdge = {
  readonly __typename?: 'HintEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Entity;
  /** How well claims support this. */
  readonly support: Support;
};

/** How many events fall into each bucket of time. Each event counts once, even if it is part of another event or a source tells several as one. The buckets, `imprecise` and `undated` add up to `total`. */
export type Histogram = {
  readonly __typename?: 'Histogram';
  /** The buckets from the first to the last that holds an event, oldest first, with the empty ones in between; at most 600. An empty list if no event certainly lies in a bucket. */
  readonly buckets: ReadonlyArray<HistogramBucket>;
  /** All these meetings by verdict, strongest first, whatever their dates: also those in no bucket; at most 11. The verdict of a meeting is that of `HistogramBucket.counts`. Visits, statements and meetings without a pair are only in `total`. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** How many events have a date that may lie in several buckets or has an open end. They are in no bucket. */
  readonly imprecise: Scalars['Int']['output'];
  /** How wide the buckets are. */
  readonly interval: HistogramInterval;
  /** How many events are counted in all. */
  readonly total: Scalars['Int']['output'];
  /** How many events have no date. They are in no bucket. */
  readonly undated: Scalars['Int']['output'];
};

/** One bucket of time, and the events that certainly lie in it. */
export type HistogramBucket = {
  readonly __typename?: 'HistogramBucket';
  /** How many events certainly lie in it. */
  readonly count: Scalars['Int']['output'];
  /** The meetings among them by verdict, strongest first; at most 11. A meeting counts under the strongest verdict on any pair in it. If `filter.involved` has only `any`, only pairs with one of these actors decide; if it has only `all` with exactly two actors, only the pair of the two does. `filter.verdicts` filters by the same verdict. Visits, statements and meetings without a pair are only in `count`. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** Its last day. */
  readonly end: Scalars['Date']['output'];
  /** Its name: `2016`, `2016-Q1` or `2016-01`. */
  readonly label: Scalars['String']['output'];
  /** Its first day. */
  readonly start: Scalars['Date']['output'];
  /** All these events by status; at most 12. Events without a status are only in `count`. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
};

/** How wide the buckets of a histogram are. */
export type HistogramInterval =
  /** Calendar months. */
  | 'MONTH'
  /** Calendar quarters. */
  | 'QUARTER'
  /** Calendar years. */
  | 'YEAR';

/** A page of holders of a role. */
export type HolderConnection = {
  readonly __typename?: 'HolderConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<HolderEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of holders of a role. */
export type HolderEdge = {
  readonly __typename?: 'HolderEdge';
  /** How certain it is that the role was held on the day given as `on`, by the surest of its parts; null if no day is given. */
  readonly basis?: Maybe<RoleBasis>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Person;
  /** The terms in which the person holds or held it, oldest first; with `on` only those that may cover the day; at most 100. */
  readonly parts: ReadonlyArray<Term>;
  /** How well claims support this: the best support that any of its parts has. */
  readonly support: Support;
};

/** A page of roles held. */
export type HoldingConnection = {
  readonly __typename?: 'HoldingConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<HoldingEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of roles held. */
export type HoldingEdge = {
  readonly __typename?: 'HoldingEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Role;
  /** The terms in which the actor holds or held it, oldest first; at most 100. */
  readonly parts: ReadonlyArray<Term>;
  /** How well claims support this: the best support that any of its parts has. */
  readonly support: Support;
};

/** One tie on a path. Parallel ties of one kind between the same two actors are one hop, which shows the strongest of them. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The date of the meeting or event; null for other kinds, or if no source says. */
  readonly date?: Maybe<FuzzyDate>;
  /** Who says so: the claims behind the tie shown. */
  readonly evidence: Evidence;
  /** The form of the meeting for the two; null for other kinds. */
  readonly format?: Maybe<MeetingFormat>;
  /** The actor at which the hop starts. */
  readonly from: Actor;
  /** The kind of the tie. Only `MEETING` can mean that they met. */
  readonly kind: TieKind;
  /** Its status for the two, for `MEETING` and `EVENT`; null for other kinds. Expected to meet is not met. */
  readonly status?: Maybe<Status>;
  /** How well claims support the tie; null for the kinds with a status. */
  readonly support?: Maybe<Support>;
  /** How many ties of this kind the two have under these conditions. Meetings are counted as in `Relationship.meetingCount`. Read it as "at least". */
  readonly tieCount: Scalars['Int']['output'];
  /** The actor to which it leads. */
  readonly to: Actor;
  /** Whether the two met, by this meeting alone; null for other kinds. Planned is not met. */
  readonly verdict?: Maybe<Verdict>;
  /** The meeting, event, case or role between the two; null for `MEMBERSHIP` and `PART_OF`. */
  readonly via?: Maybe<Entity>;
};

/** A page of actors involved in an event. */
export type InvolvedConnection = {
  readonly __typename?: 'InvolvedConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<InvolvedEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of actors involved in an event. */
export type InvolvedEdge = {
  readonly __typename?: 'InvolvedEdge';
  /** The capacities of the actor, by name. */
  readonly capacities: ReadonlyArray<EventCapacity>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Actor;
  /** The actor's involvements in the event, one per capacity, ordered by capacity; at most 100. A filter by capacity selects actors; each of them still lists all involvements. */
  readonly parts: ReadonlyArray<InvolvementPart>;
  /** Roles that the actor held on the event's date, each with how certain that is. */
  readonly rolesThen: ReadonlyArray<RoleOn>;
  /** Status of this actor's own part, one for all its capacities. */
  readonly status: Status;
  /** The strongest verdict on this actor and anybody else in this event; null if the actor makes no pair in it. */
  readonly verdict?: Maybe<Verdict>;
};


/** One entry in a page of actors involved in an event. */
export type InvolvedEdgeRolesThenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is involved in an event. `capacities` and `statuses` say which parts count for all other conditions here; without other conditions, somebody must have such a part. One and the same actor must meet all conditions except `all` and `none`: `{ memberOf: ["party"], roles: ["minister"] }` finds a member who is also minister. Two filters in `EventFilter.all` can be met by two people. */
export type InvolvedFilter = {
  /** Each of these actors is involved. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these actors is involved. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only parts with one of these capacities. */
  readonly capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  /** An organization of one of these kinds is involved itself. Its members do not count. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Somebody involved is a member of one of these organizations or groups on the event's date. Memberships whose term certainly lies before or after the date do not match; those without a term do, and so does every membership if the event has no date. Alleged memberships do not match. */
  readonly memberOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** None of these actors is involved. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Somebody involved holds one of these roles on the event's date, by the same rule as `memberOf`. A role that a source names without its holder is nobody's. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only parts with one of these statuses: the actor's own, not the event's. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
};

/** A page of roles involved in an event. */
export type InvolvedRoleConnection = {
  readonly __typename?: 'InvolvedRoleConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<InvolvedRoleEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of roles involved in an event. A source names the role and not its holder. */
export type InvolvedRoleEdge = {
  readonly __typename?: 'InvolvedRoleEdge';
  /** The capacities of the role, by name. */
  readonly capacities: ReadonlyArray<EventCapacity>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Role;
  /** The role's involvements in the event, one per capacity, ordered by capacity; at most 100. `representedBy` is always null. */
  readonly parts: ReadonlyArray<InvolvementPart>;
  /** Status of this role's part, one for all its capacities. */
  readonly status: Status;
};

/** A page of events an actor is involved in. */
export type InvolvementConnection = {
  readonly __typename?: 'InvolvementConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<InvolvementEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of events an actor is involved in. */
export type InvolvementEdge = {
  readonly __typename?: 'InvolvementEdge';
  /** The capacities of the actor, by name. */
  readonly capacities: ReadonlyArray<EventCapacity>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Event;
  /** The actor's involvements in the event, one per capacity, ordered by capacity; at most 100. A filter by capacity selects events; each of them still lists all involvements. */
  readonly parts: ReadonlyArray<InvolvementPart>;
  /** Status of this actor's own part, one for all its capacities. The event can have another status. */
  readonly status: Status;
  /** The strongest verdict on this actor and anybody else in this event; null if the actor makes no pair in it. */
  readonly verdict?: Maybe<Verdict>;
};

/** One involvement of an actor or a role in an event: its capacity, for whom or with whom it acted, and the claims behind it. */
export type InvolvementPart = {
  readonly __typename?: 'InvolvementPart';
  /** Whom the actor accompanied: an actor or a role. The two are of one side and do not meet. Null if no source says. */
  readonly accompanying?: Maybe<Entity>;
  /** The capacity. */
  readonly capacity: EventCapacity;
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** Whom the actor replaced: an actor or a role that was not there. Null if no source says. */
  readonly insteadOf?: Maybe<Entity>;
  /** For whom the actor acted; null if no source says. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** Who took part for this organization: an actor, or a role whose holder no source names. Null if it did not take part through somebody. */
  readonly representedBy?: Maybe<Entity>;
};

/** A period in which claims became known. Each end can be left out. */
export type KnownPeriod = {
  /** First day of the period. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the period. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What became known between two days. */
export type Learned = {
  readonly __typename?: 'Learned';
  /** Events whose status, date or form as known differs between the two days, the newest knowledge first. An event of which nothing is known any more on the last day is left out. */
  readonly events: LearnedEventConnection;
  /** Pairs of actors whose verdict as known differs between the two days, the newest knowledge first. */
  readonly pairs: LearnedPairConnection;
};


/** What became known between two days. */
export type LearnedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What became known between two days. */
export type LearnedPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A period of knowledge: what was not known on the first day and was known on the last. */
export type LearnedBetween = {
  /** What was known on this day does not count as learned. */
  readonly since: Scalars['Date']['input'];
  /** Answers are as known on this day. It must not lie before `since`. */
  readonly until: Scalars['Date']['input'];
};

/** A page of events of which something became known. */
export type LearnedEventConnection = {
  readonly __typename?: 'LearnedEventConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<LearnedEventEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of events of which something became known. */
export type LearnedEventEdge = {
  readonly __typename?: 'LearnedEventEdge';
  /** The event's status, date and form on the last day, as known then. */
  readonly after: StatusStep;
  /** The event's status, date and form on the first day, as known then; null if nothing was known of it. */
  readonly before?: Maybe<StatusStep>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself, as known on the last day. */
  readonly node: Event;
};

/** Two actors and what became known of whether they met. */
export type LearnedPair = {
  readonly __typename?: 'LearnedPair';
  /** The actor with the smaller id; null if it was no longer known on the last day. */
  readonly a?: Maybe<Actor>;
  /** The verdict as known on the last day. */
  readonly after: Verdict;
  /** The other actor; null if it was no longer known on the last day. */
  readonly b?: Maybe<Actor>;
  /** The verdict as known on the first day. */
  readonly before: Verdict;
  /** The claims behind the meetings of which something became known in the period. */
  readonly evidence: Evidence;
  /** The last day in the period on which something became known, or was withdrawn, of a meeting of the two. */
  readonly knownFrom: Scalars['Date']['output'];
};

/** A page of pairs of which something became known. */
export type LearnedPairConnection = {
  readonly __typename?: 'LearnedPairConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<LearnedPairEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<LearnedPair>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of pairs of which something became known. */
export type LearnedPairEdge = {
  readonly __typename?: 'LearnedPairEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: LearnedPair;
};

/** A legal case (FollowTheMoney *CourtCase*). Accused, charged, convicted and acquitted are different things: read `stage` and `stageSupport`. */
export type LegalCase = Entity & Node & {
  readonly __typename?: 'LegalCase';
  /** Against whom: defendants. */
  readonly against: CasePartyConnection;
  /** Who brought it: complainants, plaintiffs and prosecutors. */
  readonly broughtBy: CasePartyConnection;
  /** Its category, such as criminal defamation. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** The charges against any defendant, as the sources word them; at most 100. */
  readonly charges: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The stage per defendant and charge, as far as sources tell them apart; at most 100. An outcome without a defendant or a charge applies to all of them. */
  readonly outcomes: ReadonlyArray<CaseOutcome>;
  /** Everybody who is party to it, with any capacity, by name. */
  readonly parties: CasePartyConnection;
  /** Penalties faced, as the sources word them; at most 100. */
  readonly penaltiesFaced: ReadonlyArray<Scalars['String']['output']>;
  /** Penalties given, as the sources word them; at most 100. */
  readonly penaltiesGiven: ReadonlyArray<Scalars['String']['output']>;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** The stage it has reached; `MIXED` if that differs by defendant or charge, null if no source names a stage. */
  readonly stage?: Maybe<CaseStage>;
  /** Every stage that sources report, by the date of the step, or by the day on which it became known if it has none; at most 100. */
  readonly stageHistory: ReadonlyArray<StageStep>;
  /** How well claims support the stage; null if there is none. If the outcomes differ in support, the most doubtful one decides; an alleged outcome is more doubtful than a disputed one. */
  readonly stageSupport?: Maybe<Support>;
  /** What it is about. */
  readonly topics: TopicConnection;
};


/** A legal case (FollowTheMoney *CourtCase*). Accused, charged, convicted and acquitted are different things: read `stage` and `stageSupport`. */
export type LegalCaseAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A legal case (FollowTheMoney *CourtCase*). Accused, charged, convicted and acquitted are different things: read `stage` and `stageSupport`. */
export type LegalCaseBroughtByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A legal case (FollowTheMoney *CourtCase*). Accused, charged, convicted and acquitted are different things: read `stage` and `stageSupport`. */
export type LegalCaseDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A legal case (FollowTheMoney *CourtCase*). Accused, charged, convicted and acquitted are different things: read `stage` and `stageSupport`. */
export type LegalCaseNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A legal case (FollowTheMoney *CourtCase*). Accused, charged, convicted and acquitted are different things: read `stage` and `stageSupport`. */
export type LegalCasePartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A legal case (FollowTheMoney *CourtCase*). Accused, charged, convicted and acquitted are different things: read `stage` and `stageSupport`. */
export type LegalCasePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal case (FollowTheMoney *CourtCase*). Accused, charged, convicted and acquitted are different things: read `stage` and `stageSupport`. */
export type LegalCaseTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of legal cases. */
export type LegalCaseConnection = {
  readonly __typename?: 'LegalCaseConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<LegalCaseEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<LegalCase>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of legal cases. */
export type LegalCaseEdge = {
  readonly __typename?: 'LegalCaseEdge';
  /** In `Topic.cases`: STATED if sources state this very topic of the case, INHERITED if they state a part of it. Null in a plain list of legal cases. */
  readonly basis?: Maybe<TieBasis>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in a plain list of legal cases. */
  readonly evidence?: Maybe<Evidence>;
  /** The item itself. */
  readonly node: LegalCase;
  /** How well claims support that it is about the topic; null in a plain list of legal cases. */
  readonly support?: Maybe<Support>;
};

/** Which cases to list; all given conditions must hold. */
export type LegalCaseFilter = {
  /** Whose category contains this text, such as `defamation`, without regard to case. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** In which a charge contains this text, without regard to case: a charge against any defendant, or against `defendant` if that is given. A charge that is only alleged does not match. */
  readonly charge?: InputMaybe<Scalars['String']['input']>;
  /** Brought by this actor (complainant, plaintiff or prosecutor). */
  readonly complainant?: InputMaybe<Scalars['ID']['input']>;
  /** Against this actor. */
  readonly defendant?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose name matches this text, by the rules of `search`. `BAD_USER_INPUT` if 1,000 names or more match. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** To which this actor is party, with any capacity. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** That have reached one of these stages. A case with different stages per defendant or charge matches each of them, and `MIXED`. */
  readonly stages?: InputMaybe<ReadonlyArray<CaseStage>>;
  /** About one of these topics or a part of one, at most 5 steps below. An alleged topic does not match. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Two entities that may be the same. It is a hint for a curator, and never a merge: many people share a name. */
export type Likeness = {
  readonly __typename?: 'Likeness';
  /** The entity that `for` names; if it names both or is not given, the one with the smaller key. */
  readonly a: Entity;
  /** The other entity. */
  readonly b: Entity;
  /** What speaks for and against it, names first; at most 10. The score follows from the weights. */
  readonly features: ReadonlyArray<LikenessFeature>;
  /** How like they are, 0–1. Scores of different questions are comparable. It is no probability. */
  readonly score: Scalars['Float']['output'];
};

/** A page of pairs of entities that may be the same. */
export type LikenessConnection = {
  readonly __typename?: 'LikenessConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<LikenessEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Likeness>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many pairs there are in all, at most 5,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of pairs of entities that may be the same. */
export type LikenessEdge = {
  readonly __typename?: 'LikenessEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Likeness;
};

/** One thing that two entities have in common, or in which they differ. */
export type LikenessFeature = {
  readonly __typename?: 'LikenessFeature';
  /** What it is. */
  readonly kind: LikenessFeatureKind;
  /** What is compared of `a`: a name, the words left over, an id, a role with its term; null if `a` has nothing of the kind. */
  readonly valueA?: Maybe<Scalars['String']['output']>;
  /** The same of `b`. */
  readonly valueB?: Maybe<Scalars['String']['output']>;
  /** −1 to 1. The score starts at 0. In the order of the features, each moves it by this share of the way to 1, or of the way to 0 if it is negative. */
  readonly weight: Scalars['Float']['output'];
};

/** What speaks for or against two entities being the same. */
export type LikenessFeatureKind =
  /** Both held a role, but never at the same time: one may be the successor of the other. */
  | 'DISJOINT_TERMS'
  /** A claim says that they may be the same (`Entity.possiblySameAs`). */
  | 'HINT'
  /** A name has the initials of the other one, or a word of it. */
  | 'INITIALS'
  /** One name has words that the other lacks. */
  | 'MORE_WORDS'
  /** They are of different countries. */
  | 'OTHER_COUNTRY'
  /** They have different ids in one register, so that they are hardly the same. */
  | 'OTHER_IDENTIFIER'
  /** The organizations are of different kinds, such as party and NGO. */
  | 'OTHER_KIND'
  /** The words of the two names are in another order. */
  | 'OTHER_ORDER'
  /** The roles are in different organizations. */
  | 'OTHER_ORGANIZATION'
  /** They are of different types, such as person and organization. */
  | 'OTHER_TYPE'
  /** Both names have words that the other lacks, or a number that it lacks. */
  | 'OTHER_WORDS'
  /** The words of two names are the same, apart from case, accents, punctuation and script. */
  | 'SAME_NAME'
  /** Some words of two names only sound alike, for example in two scripts. */
  | 'SAME_SOUND'
  /** Both have the same id in a register, such as Wikidata. */
  | 'SHARED_IDENTIFIER'
  /** Both belong to an organization, or hold a role in it. Roles are in the same organization. */
  | 'SHARED_ORGANIZATION'
  /** Both held a role, and no source excludes that it was at the same time. */
  | 'SHARED_ROLE'
  /** The words of two names are spelled almost alike: at most a quarter of the letters of a word differ. */
  | 'SIMILAR_NAME';

/** How a name matched. */
export type MatchKind =
  /** The words are the same apart from case, accents and the spaces between them. */
  | 'EXACT'
  /** The words are spelled almost like the text. */
  | 'FUZZY'
  /** The text is the initials of a name of three words or more. */
  | 'INITIALS'
  /** The words of the name begin with the text. */
  | 'PREFIX';

/** Who met whom among some actors: the verdict and counts for each pair with a meeting that counts. */
export type Matrix = {
  readonly __typename?: 'Matrix';
  /** The pairs with a meeting that counts, at most 2500, by row, then by column. A pair that is missing has NO_RECORD, which proves nothing. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** The actors of the columns, at most 50, by the same rules. */
  readonly columns: ReadonlyArray<Actor>;
  /** The actors of the rows, at most 50, in the order of the argument. A merged actor appears once. An actor not yet known by `knownBy` is left out. */
  readonly rows: ReadonlyArray<Actor>;
};

/** One pair of a matrix. It says the same as `relationship`. */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** The actor of the column. */
  readonly column: Actor;
  /** Index of the column in `columns`, from 0. */
  readonly columnIndex: Scalars['Int']['output'];
  /** These meetings by verdict, strongest first; at most 11. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** Who says so: the claims behind all these meetings. */
  readonly evidence: Evidence;
  /** Earliest possible day of these meetings; undated ones are ignored. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Earliest possible day of a meeting with the verdict MET; null if there is none, or if one of them has no earliest day. */
  readonly firstMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that gives `firstMet`, as precise as its source; null if `firstMet` is null. */
  readonly firstMetDate?: Maybe<FuzzyDate>;
  /** Latest possible day of these meetings; undated ones are ignored. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Latest possible day of a meeting with the verdict MET; null if there is none, or if one of them has no latest day. */
  readonly lastMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that gives `lastMet`, as precise as its source; null if `lastMet` is null. */
  readonly lastMetDate?: Maybe<FuzzyDate>;
  /** How many meetings of the pair pass the filter, counted as in `Relationship.meetingCount`. Read it as "at least". */
  readonly meetingCount: Scalars['Int']['output'];
  /** The actor of the row. */
  readonly row: Actor;
  /** Index of the row in `rows`, from 0. */
  readonly rowIndex: Scalars['Int']['output'];
  /** These meetings by status, strongest first; at most 12. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
  /** Whether they met, as far as sources say. */
  readonly verdict: Verdict;
};

/** A meeting. Read its `status`: "expected to meet" is not "met". */
export type Meeting = Entity & Event & Node & {
  readonly __typename?: 'Meeting';
  /** The date that belongs to the status: for a held event the date on which it took place, not the planned one. Null if no date is known. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources give held dates that exclude each other, or a source denies the held date. If held dates exclude each other, `date` is the set of them ("one of these"). */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Every date that sources give for the event as it stands, by first possible day; at most 100. Earlier dates of a plan are included. */
  readonly dates: ReadonlyArray<ToldDate>;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its form. A pair may have met in another form: see `PairMeetingEdge.format`. */
  readonly format: MeetingFormat;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Actors involved, by name, one edge per actor. A role whose holder no source names is in `rolesInvolved` and does not count here. */
  readonly involved: InvolvedConnection;
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Whether its last possible day has passed (compared with today, or with `knownBy`) and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The event it is part of; null if there is none, or if that is only alleged or disputed. `wholes` also has the disputed ones. */
  readonly partOf?: Maybe<Event>;
  /** Events that are part of it, by date. */
  readonly parts?: Maybe<EventConnection>;
  /** Where it takes place. */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Roles that a source names without their holder, such as "the foreign minister", by name. They never count as anybody's part, and the holder is not inferred here. */
  readonly rolesInvolved: InvolvedRoleConnection;
  /** Its status; null if no source says. */
  readonly status?: Maybe<Status>;
  /** How its status changed as things became known, oldest first; at most 100 steps. */
  readonly statusHistory: ReadonlyArray<StatusStep>;
  /** How many meetings it stands for, if a source tells several as one; null if it is one. */
  readonly times?: Maybe<MeetingTimes>;
  /** What it is about. */
  readonly topics: TopicConnection;
  /** The strongest verdict on any pair in this meeting; null if there is no pair in it. */
  readonly verdict?: Maybe<Verdict>;
  /** Everything that it is part of, nearest first, at most 20: the whole that sources name, and by inheritance the wholes of that one, at most 5 steps up. What is only alleged is left out, and what is disputed is marked by `support`. */
  readonly wholes: ReadonlyArray<Whole>;
};


/** A meeting. Read its `status`: "expected to meet" is not "met". */
export type MeetingDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting. Read its `status`: "expected to meet" is not "met". */
export type MeetingInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** A meeting. Read its `status`: "expected to meet" is not "met". */
export type MeetingNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting. Read its `status`: "expected to meet" is not "met". */
export type MeetingPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A meeting. Read its `status`: "expected to meet" is not "met". */
export type MeetingPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A meeting. Read its `status`: "expected to meet" is not "met". */
export type MeetingPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting. Read its `status`: "expected to meet" is not "met". */
export type MeetingRolesInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A meeting. Read its `status`: "expected to meet" is not "met". */
export type MeetingTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of meetings. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Meeting;
};

/** Forms of a meeting. A form belongs to a stage: the planned form does not tell how the meeting went. */
export type MeetingFormat =
  /** By telephone. */
  | 'CALL'
  /** Being seen together, such as walking side by side. It is not a meeting of the two. */
  | 'ENCOUNTER'
  /** A conference or a reception. Those who attended it did not necessarily meet. */
  | 'GATHERING'
  /** Talks between those present. */
  | 'TALKS'
  /** They met, or were to meet, and no source says how. */
  | 'UNKNOWN'
  /** By video. */
  | 'VIDEO';

/** How many meetings the newest source to say so tells as one, such as "some 12 times". */
export type MeetingTimes = {
  readonly __typename?: 'MeetingTimes';
  /** The smallest number. Counts use it, unless only an outsider tells it, or only a plan of a meeting that was held. */
  readonly atLeast: Scalars['Int']['output'];
  /** The largest number; null if the source gives none. */
  readonly atMost?: Maybe<Scalars['Int']['output']>;
};

/** A page of members. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of members. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Actor;
  /** The terms of the membership, oldest first; at most 100. */
  readonly parts: ReadonlyArray<Term>;
  /** How well claims support this: the best support that any of its parts has. */
  readonly support: Support;
};

/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of memberships. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind all its parts. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Entity;
  /** The terms of the membership, oldest first; at most 100. */
  readonly parts: ReadonlyArray<Term>;
  /** How well claims support this: the best support that any of its parts has. */
  readonly support: Support;
};

/** Which meetings count in questions over many actors: those with the verdict `MET`, unless it says otherwise. All given conditions must hold. An empty list matches nothing. Meetings inferred from roles never count there. */
export type MetFilter = {
  /** Only meetings whose date falls within this period. */
  readonly during?: InputMaybe<During>;
  /** Leaves out these actors. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings with one of these forms for the pair. */
  readonly formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  /** Only meetings with one of these statuses for the pair. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Only meetings about one of these topics or a part of one. An alleged topic does not match. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings with one of these verdicts on the pair. If neither `verdicts` nor `statuses` is given, only `MET` counts. `NO_RECORD` matches no meeting. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** How firmly a source says something. */
export type Modality =
  /** The source reports it as somebody's word or as an accusation and does not vouch for it. */
  | 'ALLEGED'
  /** The source states it as a fact. */
  | 'ASSERTED'
  /** The source says that it is not so. */
  | 'DENIED';

/** How many claims are made with a modality. */
export type ModalityCount = {
  readonly __typename?: 'ModalityCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** How firmly the source says it. */
  readonly modality: Modality;
};

/** One entry in a page of the names of an entity. Names do not depend on `knownBy`. */
export type Name = {
  readonly __typename?: 'Name';
  /** Kind of name. */
  readonly kind: NameKind;
  /** Language as a BCP 47 tag; `und` if unknown. */
  readonly language: Scalars['String']['output'];
  /** ISO 15924 code, such as `Latn` or `Khmr`. */
  readonly script: Scalars['String']['output'];
  /** When it came into use (EDTF). */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** The name as written. */
  readonly text: Scalars['String']['output'];
  /** When it went out of use (EDTF). */
  readonly until?: Maybe<Scalars['String']['output']>;
};

/** Kind of name. */
export type NameKind =
  /** Another name. */
  | 'ALIAS'
  /** A name no longer in use. */
  | 'FORMER'
  /** The whole name. */
  | 'FULL'
  /** A shorter form in use. */
  | 'SHORT';

/** Order of lists by name. */
export type NameOrder =
  /** By name without regard to case and accents, then by id. */
  | 'NAME_ASC'
  /** By name backwards, without regard to case and accents, then by id, backwards. */
  | 'NAME_DESC';

/** A name that is near a text that no name matches. */
export type NearestName = {
  readonly __typename?: 'NearestName';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Whose name it is. */
  readonly node: Entity;
};

/** The actors around some actors, and the ties between them, ready to draw. */
export type Network = {
  readonly __typename?: 'Network';
  /** The ties between the actors shown, one edge per pair and kind, at most 2,000: by `tieCount`, the largest first, then by keys. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The actors, at most 500: first those asked for, then the others by distance, by the number of ties to nearer actors shown, and by name. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** How many actors within `depth` are left out. Read it as "at least" if `omittedActorsExact` is false. */
  readonly omittedActors: Scalars['Int']['output'];
  /** Whether `omittedActors` is exact. It is not if `maxNodes` was reached before the last level: deeper levels are then not read. */
  readonly omittedActorsExact: Scalars['Boolean']['output'];
  /** How many edges between the actors shown are left out. Read it as "at least" if `outcome` is `LIMIT_REACHED`. */
  readonly omittedEdges: Scalars['Int']['output'];
  /** Whether it is complete, and if not, why: the first that applies of `LIMIT_REACHED`, `MAX_NODES`, `MAX_EDGES`, `COMPLETE`. */
  readonly outcome: NetworkOutcome;
  /** Whether anything within `depth` is left out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** All ties of one kind between two actors in a network. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The meetings by verdict, strongest first, at most 11; empty for other kinds. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** Who says so: the claims behind the ties, or behind the strongest 100 if there are more. */
  readonly evidence: Evidence;
  /** Earliest possible day of the ties, for `MEETING` and `EVENT`; undated ones are ignored. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Earliest possible day of a meeting with the verdict MET; null if there is none, or if one of them has no earliest day. */
  readonly firstMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that gives `firstMet`, as precise as its source; null if `firstMet` is null. */
  readonly firstMetDate?: Maybe<FuzzyDate>;
  /** Key of the edge in this network, made of both actors' keys and the kind. It is no id: in another network, the edge with the same key can say something else. */
  readonly key: Scalars['String']['output'];
  /** The kind of the ties. Only `MEETING` can mean that they met. */
  readonly kind: TieKind;
  /** Latest possible day of the ties, for `MEETING` and `EVENT`; undated ones are ignored. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Latest possible day of a meeting with the verdict MET; null if there is none, or if one of them has no latest day. */
  readonly lastMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that gives `lastMet`, as precise as its source; null if `lastMet` is null. */
  readonly lastMetDate?: Maybe<FuzzyDate>;
  /** Key of one actor: the smaller of the two keys, because ties have no direction. It is the `key` of an actor in `Network.nodes`. */
  readonly source: Scalars['ID']['output'];
  /** The ties by status, strongest first, for `MEETING` and `EVENT`; at most 12. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
  /** Key of the other actor. */
  readonly target: Scalars['ID']['output'];
  /** How many ties there are. Meetings are counted as in `Relationship.meetingCount`. Read it as "at least". */
  readonly tieCount: Scalars['Int']['output'];
  /** Whether the two met, as far as sources say, by the meetings that count here; null for other kinds. */
  readonly verdict?: Maybe<Verdict>;
};

/** An actor in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The actor. */
  readonly actor: Actor;
  /** How many relationships of the kinds in `via` it has in the whole graph, as known on that day. For `MEETING` it counts pairs in meetings, whatever their verdict; for `EVENT` it counts involvements. */
  readonly degree: Scalars['Int']['output'];
  /** Number of ties to the nearest actor asked for; 0 for those actors. */
  readonly distance: Scalars['Int']['output'];
  /** How many of the other actors shown it has ties with. */
  readonly neighbourCount: Scalars['Int']['output'];
  /** How many ties it has with the other actors shown, parallel ones included: the sum of `tieCount` of its edges. Read it as "at least". */
  readonly tieCount: Scalars['Int']['output'];
};

/** Whether a network is complete, and if not, why. */
export type NetworkOutcome =
  /** All actors within `depth` are shown, with all ties between them. */
  | 'COMPLETE'
  /** The work limit was reached. There may be more actors within `depth`, or more edges, than were counted. Lower `depth`, or narrow `via`, `filter` or `maxDegree`. */
  | 'LIMIT_REACHED'
  /** There are more than 2,000 edges between the actors shown. The weakest ones are left out. */
  | 'MAX_EDGES'
  /** There are more actors within `depth` than `maxNodes`. The least important ones are left out. */
  | 'MAX_NODES';

/** An object as known on a day (Relay *Node*). The same object has another id on another day, so that a client's cache never mixes two days. `node` reads it again by its id, with no other argument. No two objects share an id, whatever their types; nothing else has a field `id`. */
export type Node = {
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
};

/** A party, NGO, government body, state or other organization. */
export type Organization = Actor & Entity & Node & {
  readonly __typename?: 'Organization';
  /** Legal cases it is party to. */
  readonly cases: CasePartConnection;
  /** Circumstances it is under, such as exile or detention. */
  readonly circumstances: CircumstancePartConnection;
  /** The state it belongs to; null if no source says. */
  readonly country?: Maybe<Organization>;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Of a state: what happened there and at the places that are part of it, by date. Of another organization: what happened at its seat and at those of its parts. On the edge, `basis` is INHERITED for what happened at a part, and `support` marks what is only alleged to have happened there. A part that is only alleged to be one is left out, and so is one that is more than 5 steps below. */
  readonly events?: Maybe<EventConnection>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Events it is involved in, with any capacity, by date. */
  readonly involvements?: Maybe<InvolvementConnection>;
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Its kind; null if no source says. */
  readonly kind?: Maybe<OrganizationKind>;
  /** Meetings it is involved in, by date. Being involved does not mean having met: read `capacities` and `status`. */
  readonly meetings?: Maybe<InvolvementConnection>;
  /** Members of it, by name. */
  readonly members: MemberConnection;
  /** Organizations and groups it is a member of, by name. */
  readonly memberships: MembershipConnection;
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom it met, is to meet or asked to meet; the same list as `whoMet`. */
  readonly met?: Maybe<CounterpartConnection>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Its political orientation as a source words it, such as opposition; null if no source says. */
  readonly orientation?: Maybe<Scalars['String']['output']>;
  /** The organization it is part of; null if there is none, or if that is only alleged or disputed. `wholes` also has the disputed ones. */
  readonly parent?: Maybe<Organization>;
  /** Organizations that are part of it, by name: those of which it is the `parent`. */
  readonly parts: OrganizationConnection;
  /** Of a state: the places that are part of it, by name. */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Posts in it, by name. */
  readonly posts: RoleConnection;
  /** Its purpose, such as think tank or human rights group; null if no source says. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Roles it holds or held, by name. */
  readonly roles: HoldingConnection;
  /** Roles held on one day, each with how certain that is. */
  readonly rolesOn: ReadonlyArray<RoleOn>;
  /** Everything that it is part of, nearest first, at most 20: the whole that sources name, and by inheritance the wholes of that one, at most 5 steps up. What is only alleged is left out, and what is disputed is marked by `support`. */
  readonly wholes: ReadonlyArray<Whole>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<CaseCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CounterpartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CounterpartOrder>;
  with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationRolesOnArgs = {
  date: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in a plain list of organizations. */
  readonly evidence?: Maybe<Evidence>;
  /** The item itself. */
  readonly node: Organization;
  /** How well claims support that it is part of the whole; null in a plain list of organizations. */
  readonly support?: Maybe<Support>;
};

/** Kinds of organization. */
export type OrganizationKind =
  /** A government, ministry or other public body. */
  | 'GOVERNMENT_BODY'
  /** A non-governmental organization. */
  | 'NGO'
  /** Anything else. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** A state. It is a place too. */
  | 'STATE';

/** Where a page lies in its list (Relay *PageInfo*). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page, except in `changes`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whether the answer on a pair in a meeting is stated or inferred. */
export type PairBasis =
  /** Inferred by one of two rules. If exactly two actors were to come and the meeting took place, both were there. If a report names many people as present and states no form, the meeting is a gathering. */
  | 'INFERRED'
  /** Sources say so. */
  | 'STATED';

/** A page of meetings of a pair. */
export type PairMeetingConnection = {
  readonly __typename?: 'PairMeetingConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<PairMeetingEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of meetings of a pair. */
export type PairMeetingEdge = {
  readonly __typename?: 'PairMeetingEdge';
  /** Whether sources say so, or it is inferred from what they say. */
  readonly basis: PairBasis;
  /** The counterpart's part. */
  readonly counterpart: Part;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The date of the meeting; null if none is known. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources give held dates that exclude each other, or a source denies the held date. If held dates exclude each other, `date` is the set of them ("one of these"). */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Who says so: the claims behind both parts and the meeting's status and date. */
  readonly evidence: Evidence;
  /** Its form for the pair: the form in a report that names both as present, else the weaker of the forms reported of each. If the meeting was not held, the form that is planned, alleged or denied. */
  readonly format: MeetingFormat;
  /** Whether it is inferred from a role and not stated by a source. It then never counts. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Whether its last possible day has passed (compared with today, or with `knownBy`) and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** The item itself. */
  readonly node: Meeting;
  /** The first actor's part. */
  readonly own: Part;
  /** Its status for the pair: the weakest of the meeting's and the two parts'. */
  readonly status: Status;
  /** How many meetings it counts as, at least: 1, or more if a source says, for example, "some twelve times". */
  readonly times: Scalars['Int']['output'];
  /** The verdict on the pair by this meeting alone. */
  readonly verdict: Verdict;
};

/** One actor's part in a meeting. */
export type Part = {
  readonly __typename?: 'Part';
  /** Whose part it is. */
  readonly actor: Actor;
  /** The capacities of the actor, by name; at least one. */
  readonly capacities: ReadonlyArray<EventCapacity>;
  /** The claims behind this part. */
  readonly evidence: Evidence;
  /** For whom the actor acted; null if no source says. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** Who was there for this organization: an actor, or a role whose holder no source names. Null if nobody represented it. */
  readonly representedBy?: Maybe<Entity>;
  /** Roles that the actor held on the meeting's date, each with how certain that is. */
  readonly rolesThen: ReadonlyArray<RoleOn>;
  /** Status of this part. */
  readonly status: Status;
};


/** One actor's part in a meeting. */
export type PartRolesThenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A path between two actors along ties. No actor is on it twice. It passes an organization only if the actors on either side can have belonged to it at the same time. */
export type Path = {
  readonly __typename?: 'Path';
  /** The ties in order, from the first actor to the last; at most 6. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many ties it has. */
  readonly length: Scalars['Int']['output'];
};

/** A page of paths between two actors. */
export type PathConnection = {
  readonly __typename?: 'PathConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Path>;
  /** How the search for this page ended. */
  readonly outcome: PathOutcome;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many paths there are in all, up to `maxLength`; counted only if selected, by searching that far. Null if the work limit is reached, or if there are more than 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** How many actors the search for this page visited, both ends included. */
  readonly visited: Scalars['Int']['output'];
};

/** One entry in a page of paths between two actors. */
export type PathEdge = {
  readonly __typename?: 'PathEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Path;
};

/** How a search for paths between two actors ended. */
export type PathOutcome =
  /** At least one path was found, and no path that belongs before or among the paths shown is missing. */
  | 'FOUND'
  /** The work limit was reached. The paths shown are right and come first, but there may be more. Lower `maxLength`, or narrow `via`, `filter` or `maxDegree`. */
  | 'LIMIT_REACHED'
  /** There is no path of `maxLength` ties or fewer under these conditions. That proves nothing about the world: see `coverage`. */
  | 'NONE_WITHIN_LENGTH';

/** A human being. */
export type Person = Actor & Entity & Node & {
  readonly __typename?: 'Person';
  /** Legal cases it is party to. */
  readonly cases: CasePartConnection;
  /** Circumstances it is under, such as exile or detention. */
  readonly circumstances: CircumstancePartConnection;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Events it is involved in, with any capacity, by date. */
  readonly involvements?: Maybe<InvolvementConnection>;
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Meetings it is involved in, by date. Being involved does not mean having met: read `capacities` and `status`. */
  readonly meetings?: Maybe<InvolvementConnection>;
  /** Organizations and groups it is a member of, by name. */
  readonly memberships: MembershipConnection;
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom it met, is to meet or asked to meet; the same list as `whoMet`. */
  readonly met?: Maybe<CounterpartConnection>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Roles it holds or held, by name. */
  readonly roles: HoldingConnection;
  /** Roles held on one day, each with how certain that is. */
  readonly rolesOn: ReadonlyArray<RoleOn>;
};


/** A human being. */
export type PersonCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<CaseCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A human being. */
export type PersonCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A human being. */
export type PersonDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** A human being. */
export type PersonMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** A human being. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A human being. */
export type PersonMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CounterpartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CounterpartOrder>;
  with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being. */
export type PersonNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A human being. */
export type PersonRolesOnArgs = {
  date: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Person;
};

/** A place that is not an actor, such as an airport, a city or a building. A state is an Organization and is also in lists of places. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What happened here and at the places that are part of it, by date. On the edge, `basis` is INHERITED for what happened at a part, and `support` marks what is only alleged to have happened here. A part that is only alleged to be one is left out, and so is one that is more than 5 steps below. */
  readonly events?: Maybe<EventConnection>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The place or state it is part of; null if no source names one, or if that is only alleged or disputed. `wholes` also has the disputed ones. */
  readonly partOf?: Maybe<Entity>;
  /** Places that are part of it, by name. */
  readonly parts: PlaceConnection;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Everything that it is part of, nearest first, at most 20: the whole that sources name, and by inheritance the wholes of that one, at most 5 steps up. What is only alleged is left out, and what is disputed is marked by `support`. */
  readonly wholes: ReadonlyArray<Whole>;
};


/** A place that is not an actor, such as an airport, a city or a building. A state is an Organization and is also in lists of places. */
export type PlaceDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place that is not an actor, such as an airport, a city or a building. A state is an Organization and is also in lists of places. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A place that is not an actor, such as an airport, a city or a building. A state is an Organization and is also in lists of places. */
export type PlaceNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place that is not an actor, such as an airport, a city or a building. A state is an Organization and is also in lists of places. */
export type PlacePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A place that is not an actor, such as an airport, a city or a building. A state is an Organization and is also in lists of places. */
export type PlacePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Whether sources state the place of the event itself, or of an event that it is part of. An event inherits only if no source states a place of its own. Null in a plain list of places. */
  readonly basis?: Maybe<TieBasis>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in a plain list of places. */
  readonly evidence?: Maybe<Evidence>;
  /** The item itself. */
  readonly node: Entity;
  /** How well claims support that the event was there, or that the place is part of the whole; null in a plain list of places. */
  readonly support?: Maybe<Support>;
};

/** Which places to list; all given conditions must hold. */
export type PlaceFilter = {
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose name matches this text, by the rules of `search`. `BAD_USER_INPUT` if 1,000 names or more match. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What the places of a source are. */
export type PlaceKind =
  /** A paragraph of a text. Headline, navigation and exact repeats are not counted. */
  | 'PARAGRAPH'
  /** A record of a data file. */
  | 'RECORD'
  /** A row of a table. */
  | 'ROW';

/** Two meetings of a pair that may be the same one. Nothing follows from it: only a curator merges. */
export type PossibleDuplicate = {
  readonly __typename?: 'PossibleDuplicate';
  /** The meeting with the smaller id. */
  readonly one: Meeting;
  /** The other meeting. */
  readonly other: Meeting;
};

/** A page of meetings of a pair that may be the same one. */
export type PossibleDuplicateConnection = {
  readonly __typename?: 'PossibleDuplicateConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<PossibleDuplicateEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<PossibleDuplicate>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of meetings that may be the same one. */
export type PossibleDuplicateEdge = {
  readonly __typename?: 'PossibleDuplicateEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PossibleDuplicate;
};

/** How many actors have a present part: as host, guest or attendee. An organization or state as host is not present. Parts that are not held, denied, declined or cancelled do not count. Planned parts count, too: add `statuses: [HELD]` to find only events that were held. */
export type PresentFilter = {
  /** At most so many, 0 or more. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many, 0 or more. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
};

/** One qualifier of a claim. */
export type Qualifier = {
  readonly __typename?: 'Qualifier';
  /** Its name, such as `capacity`, `insteadOf`, `accompanying`, `stage`, `charge`, `since` or `asWritten`. The predicate decides which ones a claim can have. */
  readonly name: Scalars['String']['output'];
  /** Its value as text. */
  readonly value: Scalars['String']['output'];
};

/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type Query = {
  readonly __typename?: 'Query';
  /** People, organizations and groups in one list, by name. */
  readonly actors?: Maybe<ActorConnection>;
  /** The feed of what was recorded, revision by revision, each change once. Poll it with the last cursor. The feed ends at the revision that the graph shows. While an older revision is shown, a cursor beyond it gives an empty page, and continues when the newest is shown again. A cursor of a revision that the graph never had is `BAD_USER_INPUT`. */
  readonly changes: ChangeConnection;
  /** The circumstance with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly circumstance?: Maybe<Circumstance>;
  /** Circumstances, by name. */
  readonly circumstances?: Maybe<CircumstanceConnection>;
  /** The claim with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly claim?: Maybe<Claim>;
  /** Claims by speaker, source, modality and so on: those that count, or those that are only proposed. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Everything on which claims contradict each other, by kind, then by name of the subject. An unknown id is `NOT_FOUND`. */
  readonly contradictions?: Maybe<ContradictionConnection>;
  /** Whom several actors met, are to meet or asked to meet, with a verdict for each of them. To ask only for those whom they met, give `filter: { verdicts: [MET] }`. The actors themselves are never in the list. An unknown actor is `NOT_FOUND`. */
  readonly counterparts?: Maybe<SharedCounterpartConnection>;
  /** What the graph covers. */
  readonly coverage: Coverage;
  /** The event with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly event?: Maybe<Event>;
  /** How many events there are by party, role, place, topic and so on. More than 50,000 counts are `QUERY_TOO_EXPENSIVE`: narrow the filter. */
  readonly eventGroups?: Maybe<EventGroups>;
  /** Events of every type, by date. */
  readonly events?: Maybe<EventConnection>;
  /** The group with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly group?: Maybe<Group>;
  /** Groups, by name. */
  readonly groups?: Maybe<GroupConnection>;
  /** How many events there are per year, quarter or month. More than 600 buckets are `QUERY_TOO_EXPENSIVE`: ask for a wider interval or a shorter period. */
  readonly histogram?: Maybe<Histogram>;
  /** What became known between two days: the events and pairs whose answer changed, with the answer before and after. An unknown actor is `NOT_FOUND`. */
  readonly learned?: Maybe<Learned>;
  /** The case with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly legalCase?: Maybe<LegalCase>;
  /** Legal cases, by name. */
  readonly legalCases?: Maybe<LegalCaseConnection>;
  /** Who met whom among some actors, as a table. More than 50,000 meetings of all these pairs together are `QUERY_TOO_EXPENSIVE`. */
  readonly matrix?: Maybe<Matrix>;
  /** The meeting with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings, by date. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** The actors around some actors, most important first, and the ties between them, ready to draw. The answer states what it leaves out. An unknown actor is `NOT_FOUND`. A query follows at most 50,000 relationships; beyond that, `outcome` is `LIMIT_REACHED`. */
  readonly network?: Maybe<Network>;
  /** Non-governmental organizations, by name. */
  readonly ngos?: Maybe<OrganizationConnection>;
  /** The entity, source or claim with this id, as known on the day in the id; null if there is none, or if it was not yet known. Everything below inherits the day. A merged id gives the entity that is left after the merge. */
  readonly node?: Maybe<Node>;
  /** The entities, sources and claims with these ids, in the order of the ids; at most 100. Null for an id that does not exist. Each is as known on the day in its id. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organization with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly organization?: Maybe<Organization>;
  /** Organizations of every kind, by name. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** Political parties, by name. */
  readonly parties?: Maybe<OrganizationConnection>;
  /** The paths between two actors along ties: all of the shortest first, then those one tie longer, and so on. Paths of one length are ordered by the names of the actors along them. An unknown actor is `NOT_FOUND`. A search follows at most 50,000 relationships; beyond that, `outcome` is `LIMIT_REACHED`. */
  readonly paths?: Maybe<PathConnection>;
  /** People, by name. */
  readonly people?: Maybe<PersonConnection>;
  /** The person with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly person?: Maybe<Person>;
  /** The place with this id, a state included; null if there is none, or if it was not yet known by `knownBy`. */
  readonly place?: Maybe<Entity>;
  /** Places, states included, by name. */
  readonly places?: Maybe<PlaceConnection>;
  /** Pairs of people, organizations, roles, places or topics that may be the same under two ids, the likest first, then by key. Names are compared by letters and by sound in all scripts. Each is compared with at most 75 others that share a rare word, sound or identifier, and of pairs with like names the 5,000 likest are considered. Pairs that curators hold different are left out. It is `QUERY_TOO_EXPENSIVE` if the graph has over 100,000 names, or without `for` over 5,000 entities with names. An unknown id is `NOT_FOUND`. */
  readonly possibleDuplicates?: Maybe<LikenessConnection>;
  /** The actors of a network of meetings, ranked by a measure. It is `QUERY_TOO_EXPENSIVE` above 200,000 ties, or if it takes longer than 30 seconds. For `BETWEENNESS` the bounds are 20,000 ties, and 50 million as the product of actors and ties. */
  readonly ranking?: Maybe<RankingConnection>;
  /** The verdict on a pair, the coverage on which it rests, and all ties between the two. An unknown actor is `NOT_FOUND`. */
  readonly relationship?: Maybe<Relationship>;
  /** The revision that the graph shows. */
  readonly revision: Revision;
  /** The role with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly role?: Maybe<Role>;
  /** Roles, by name. */
  readonly roles?: Maybe<RoleConnection>;
  /** Entities by name, best match first; sources by title and publisher. Names in any script match without regard to case and accents, with typos, by prefix, written together (Hunsen) and by their initials. If nothing matches, `nearest` has the nearest names. */
  readonly search: SearchConnection;
  /** The source with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly source?: Maybe<Source>;
  /** Sources, by title. */
  readonly sources?: Maybe<SourceConnection>;
  /** The statement with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly statement?: Maybe<Statement>;
  /** Statements, by date. `filter: { involved: { any: [...], capacities: [AUTHOR] } }` finds those by an author, and `capacities: [ADDRESSEE]` those to somebody. */
  readonly statements?: Maybe<StatementConnection>;
  /** How much the graph holds, by type, status and modality. */
  readonly stats: Stats;
  /** What happened, in order: to some actors, about some topics, or at some places. Holds events, stages of cases, roles, memberships and circumstances. At least one of `actors`, `topics` and `places` must be given. Entries without an earliest possible day come last. An unknown actor, topic or place is `NOT_FOUND`. */
  readonly timeline?: Maybe<TimelineConnection>;
  /** The topic with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly topic?: Maybe<Topic>;
  /** Topics, by name. */
  readonly topics?: Maybe<TopicConnection>;
  /** The visit with this id; null if there is none, or if it was not yet known by `knownBy`. */
  readonly visit?: Maybe<Visit>;
  /** Visits, by date. */
  readonly visits?: Maybe<VisitConnection>;
  /** Whom an actor met, is to meet or asked to meet, each with a verdict. An unknown actor is `NOT_FOUND`, never an empty list. */
  readonly whoMet?: Maybe<CounterpartConnection>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryCircumstanceArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CircumstanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  pending?: InputMaybe<Scalars['Boolean']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryContradictionsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryCounterpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedCounterpartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  match?: InputMaybe<CounterpartMatch>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  orderBy?: InputMaybe<SharedCounterpartOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryCoverageArgs = {
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryEventGroupsArgs = {
  by: EventGroupKey;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryHistogramArgs = {
  filter?: InputMaybe<EventFilter>;
  interval: HistogramInterval;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryLearnedArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  between: LearnedBetween;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryLegalCaseArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryLegalCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryMatrixArgs = {
  columns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  columnsMemberOf?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<MetFilter>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  rows?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  rowsMemberOf?: InputMaybe<Scalars['ID']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryNetworkArgs = {
  around: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MetFilter>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryNgosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<TieKind>>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryPossibleDuplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  for?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryRankingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: RankingMeasure;
  filter?: InputMaybe<MetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  scope?: InputMaybe<RankingScope>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryRelationshipArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryStatsArgs = {
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryTimelineArgs = {
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** All questions that the graph answers. Every argument that takes an id takes the `id` of an object or its `key`. The day in an `id` must be the day of `knownBy`; another `knownBy`, or none, is `BAD_USER_INPUT`. `null` for an argument or input field with a default means the default. If an argument or input field allows `null`, an empty list is a condition that nothing meets, so the answer is empty. There are two exceptions: an empty `exclude` or `none` leaves nobody out, and an empty list of filters (`any`, `all`, `none`) is `BAD_USER_INPUT`. If `null` is not allowed, as in `around`, an empty list is `BAD_USER_INPUT`; only `nodes` answers it, with an empty list. */
export type QueryWhoMetArgs = {
  actor: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CounterpartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CounterpartOrder>;
  with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The curator's decision on a claim (Wikidata *rank*). */
export type Rank =
  /** Our mistake, or withdrawn by us. It does not count on any day. */
  | 'DEPRECATED'
  /** Counts, unless a preferred claim answers the same question. */
  | 'NORMAL'
  /** Proposed and recorded, not accepted yet. It counts for nothing: no answer, count or evidence holds it, and only `claim`, `node` and `claims(pending: true)` show it. If another data set states the claim, it is not pending. */
  | 'PENDING'
  /** Counts instead of all normal claims that answer the same question. */
  | 'PREFERRED';

/** A page of a ranking, best first. In its network, two actors are tied if a meeting in which they are a pair passes the filter. A meeting in which n actors count adds 1 / (n − 1) to the weight of each tie, whether or not all n are in the scope: a conference ties its guests loosely. An organization that somebody represents is one of the n. A meeting that a source tells as several adds its weight as many times, by the smallest number told. A meeting within another one of the same two counts once, together with it. Actors without a tie are left out. */
export type RankingConnection = {
  readonly __typename?: 'RankingConnection';
  /** How many actors the network has; always exact. */
  readonly actorCount: Scalars['Int']['output'];
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<RankingEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many pairs of actors are tied; always exact. */
  readonly pairCount: Scalars['Int']['output'];
  /** How many there are in all: the same as `actorCount`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of a ranking. */
export type RankingEdge = {
  readonly __typename?: 'RankingEdge';
  /** Number of its community, from 1: the largest first, and equally large ones by the smallest id of a member. Null for other measures. */
  readonly community?: Maybe<Scalars['Int']['output']>;
  /** How many actors of the network it is tied to. */
  readonly counterpartCount: Scalars['Int']['output'];
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so: the claims behind the meetings that tie it to other actors of the network. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Actor;
  /** Its place in the whole ranking, from 1. Equal scores are ordered by name, then by id. */
  readonly order: Scalars['Int']['output'];
  /** Its score. The meaning depends on the measure. */
  readonly score: Scalars['Float']['output'];
};

/** How the actors of a network are ranked. Every measure uses the weights of the ties. */
export type RankingMeasure =
  /** By how often an actor lies on the shortest paths between two others: weighted betweenness centrality (Brandes 2001), as a share of all pairs of others, 0–1. The length of a tie is 1 / weight, rounded to a millionth. */
  | 'BETWEENNESS'
  /** By community, largest first, and within a community by the weights of the ties to its other members. The method is Louvain (Blondel and others 2008) with weighted modularity, resolution 1 and a fixed random seed: the same network always gives the same communities. */
  | 'COMMUNITY'
  /** By the sum of the weights of an actor's ties. `RankingEdge.counterpartCount` is the plain number of counterparts. */
  | 'DEGREE'
  /** By weighted PageRank (Page and others 1999) with damping 0.85. The scores of a network add up to 1. */
  | 'PAGERANK';

/** The actors that a network holds. An actor must meet all given conditions. Give at least one condition, or leave the scope out for the whole graph. */
export type RankingScope = {
  /** These actors, at most 100 ids. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Actors at most `depth` ties away from one of these actors, and these actors themselves; at most 100 ids. The other conditions do not restrict which ties are followed. */
  readonly around?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How many ties to follow, 1–3; only with `around`, and then 1 by default. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
  /** Members of one of these organizations or groups, at most 100 ids. A role held there is not a membership. */
  readonly memberOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these types: PERSON, ORGANIZATION, GROUP. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** Everything that ties two actors. */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /** The first actor; null if it was not yet known by `knownBy`. */
  readonly a?: Maybe<Actor>;
  /** The second actor; null if it was not yet known by `knownBy`. */
  readonly b?: Maybe<Actor>;
  /** Legal cases to which both are party. */
  readonly cases: SharedCaseConnection;
  /** These meetings by verdict, strongest first; at most 11. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** What the sources cover. The verdict rests on it. */
  readonly coverage: Coverage;
  /** Earliest possible day of a meeting with the verdict MET; null if there is none, or if one of them has no earliest day. */
  readonly firstMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that gives `firstMet`, as precise as its source; null if `firstMet` is null. */
  readonly firstMetDate?: Maybe<FuzzyDate>;
  /** Latest possible day of a meeting with the verdict MET; null if there is none, or if one of them has no latest day. */
  readonly lastMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that gives `lastMet`, as precise as its source; null if `lastMet` is null. */
  readonly lastMetDate?: Maybe<FuzzyDate>;
  /** How many meetings of the pair pass the filter, whatever their verdict. Planned and denied ones count too; inferred ones do not. A meeting within a meeting of the same two counts once. Read it as "at least". */
  readonly meetingCount: Scalars['Int']['output'];
  /** Meetings of the two, newest first, undated ones last. */
  readonly meetings: PairMeetingConnection;
  /** Meetings of the two that may be the same one: they have different ids, and their dates overlap and span at most a month each. They count separately. Two meetings that curators hold different are left out. */
  readonly possibleDuplicates: PossibleDuplicateConnection;
  /** Visits and statements that involve both, and meetings that involve both without making them a pair. A shared event is a tie, never a meeting. */
  readonly sharedEvents: SharedEventConnection;
  /** Organizations and groups to which both belong, by membership or by a role. */
  readonly sharedOrganizations: SharedOrganizationConnection;
  /** Roles that both hold or held. */
  readonly sharedRoles: SharedRoleConnection;
  /** These meetings by status, strongest first; at most 12. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
  /** Whether they met, as far as sources say. */
  readonly verdict: Verdict;
};


/** Everything that ties two actors. */
export type RelationshipCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that ties two actors. */
export type RelationshipMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that ties two actors. */
export type RelationshipPossibleDuplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that ties two actors. */
export type RelationshipSharedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Everything that ties two actors. */
export type RelationshipSharedOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that ties two actors. */
export type RelationshipSharedRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many relationships are of a type. */
export type RelationshipCount = {
  readonly __typename?: 'RelationshipCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type as stored: `INVOLVED_IN`, `COUNTERPART` (a pair in one meeting, whatever its verdict), `HOLDS`, `POST_IN`, `MEMBER_OF`, `PART_OF`, `PARTY_TO`, `UNDER`, `CONCERNS`, `AT`, `POSSIBLY_SAME_AS`. */
  readonly type: Scalars['String']['output'];
};

/** Which meetings an answer shows for an actor who was not there in person. */
export type Representation =
  /** Also those that follow from roles. If somebody with a role in an organization was there, the organization gets the meeting. If a source names only a role, the holder on that day and the organization of the role get it. Such meetings are marked `inferred` and never count in a verdict. */
  | 'BY_ROLE'
  /** Only those in which, according to a source, somebody acted on behalf of the actor. */
  | 'STATED';

/** A numbered state of the graph. A query, its `knownBy`, the revision and `rapportVersion` make a citation that can be reproduced. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** Number of the newest revision; higher than `number` if an older one is shown. */
  readonly newest: Scalars['Int']['output'];
  /** Its number, from 1; 0 if nothing is loaded yet. */
  readonly number: Scalars['Int']['output'];
  /** Version of Rapport that gives this answer, as in `/health/ready`; not of the one that recorded the revision. Another version may answer the same question differently from the same revision. */
  readonly rapportVersion: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made it. */
  readonly who?: Maybe<Scalars['String']['output']>;
  /** Why it was made. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A post that people hold (Popolo *Post*, FollowTheMoney *Position*). */
export type Role = Entity & Node & {
  readonly __typename?: 'Role';
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Who holds or held it, by name. */
  readonly holders: HolderConnection;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Events in which a source names the role without its holder, by date. The holder is not inferred here. */
  readonly involvements?: Maybe<InvolvementConnection>;
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The organization in which it is a post. Null if no source names one, or if that is only alleged or disputed. Then see `Organization.posts`, whose edges have the support. */
  readonly organization?: Maybe<Organization>;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
};


/** A post that people hold (Popolo *Post*, FollowTheMoney *Position*). */
export type RoleDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A post that people hold (Popolo *Post*, FollowTheMoney *Position*). */
export type RoleHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A post that people hold (Popolo *Post*, FollowTheMoney *Position*). */
export type RoleInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** A post that people hold (Popolo *Post*, FollowTheMoney *Position*). */
export type RoleNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A post that people hold (Popolo *Post*, FollowTheMoney *Position*). */
export type RolePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How certain it is that a role was held on a day. */
export type RoleBasis =
  /** A source reports the role on that day without stating a term. */
  | 'ATTESTED'
  /** The day lies within a stated term. */
  | 'DATED'
  /** No source states a term that covers the day. The role may have been held then. */
  | 'UNDATED';

/** A page of roles. */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of roles. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in a plain list of roles. */
  readonly evidence?: Maybe<Evidence>;
  /** The item itself. */
  readonly node: Role;
  /** How well claims support that it is a post there; null in a plain list of roles. */
  readonly support?: Maybe<Support>;
};

/** Which roles to list; all given conditions must hold. */
export type RoleFilter = {
  /** That this actor holds or held. An alleged term does not match. */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose name matches this text, by the rules of `search`. `BAD_USER_INPUT` if 1,000 names or more match. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** That are posts in this organization. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

/** A role that an actor holds or held. One and the same role must meet all given conditions; without conditions, any role matches. A role that is only alleged does not match. */
export type RoleHeldFilter = {
  /** Held on this day, as far as sources say. A term is excluded only if it certainly lies before or after the day. `rolesOn` tells how certain it is. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** A role in this organization. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** This role. */
  readonly role?: InputMaybe<Scalars['ID']['input']>;
};

/** A role, and how certain it is that it was held on a given day. */
export type RoleOn = {
  readonly __typename?: 'RoleOn';
  /** A day on which a source reports it; given if no source states a term. */
  readonly attestedOn?: Maybe<FuzzyDate>;
  /** How certain it is that the role was held on that day. */
  readonly basis: RoleBasis;
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** Whether a source says that the term goes on. */
  readonly ongoing: Scalars['Boolean']['output'];
  /** The role. */
  readonly role: Role;
  /** When the term began; null if no source says. */
  readonly since?: Maybe<FuzzyDate>;
  /** How well claims support this. */
  readonly support: Support;
  /** When the term ended; null if no source says, or if it goes on. */
  readonly until?: Maybe<FuzzyDate>;
};

/** A page of search results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** If nothing was found, the nearest names, nearest first, at most 5; else empty. They do not match: ask whether one of them was meant. */
  readonly nearest: ReadonlyArray<NearestName>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entities were found; at most 200, because only the best 200 names of the given types are considered. Lists with `filter.name` consider 1,000 names and are refused if that is not enough. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of search results. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** How it matched. */
  readonly match: MatchKind;
  /** The name that matched. */
  readonly matchedName: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Entity;
  /** How well it matched, 0–1. Scores are comparable only within one answer. */
  readonly score: Scalars['Float']['output'];
};

/** A page of legal cases two actors share. */
export type SharedCaseConnection = {
  readonly __typename?: 'SharedCaseConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SharedCaseEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<LegalCase>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of legal cases two actors share. */
export type SharedCaseEdge = {
  readonly __typename?: 'SharedCaseEdge';
  /** Capacities of the first actor. */
  readonly capacitiesOfA: ReadonlyArray<CaseCapacity>;
  /** Capacities of the second actor. */
  readonly capacitiesOfB: ReadonlyArray<CaseCapacity>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind both sides of this tie. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: LegalCase;
};

/** A page of counterparts of several actors. */
export type SharedCounterpartConnection = {
  readonly __typename?: 'SharedCounterpartConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SharedCounterpartEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of counterparts of several actors. */
export type SharedCounterpartEdge = {
  readonly __typename?: 'SharedCounterpartEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** Latest possible day of these meetings, whatever their verdict; undated ones are ignored. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** How many meetings with these actors pass the filter, all actors taken together; a meeting with two of them counts twice. */
  readonly meetingCount: Scalars['Int']['output'];
  /** The item itself. */
  readonly node: Actor;
  /** What sources say of it and each of the actors asked for, in their order; at most 20. With `ANY`, those without a meeting that counts are left out. */
  readonly ties: ReadonlyArray<CounterpartTie>;
};

/** Which meetings of several actors with others count, and with whom. All given conditions must hold. An empty list matches nothing. Meetings inferred from roles never count here. */
export type SharedCounterpartFilter = {
  /** Only meetings in which one of the two has one of these capacities, such as `REQUESTER`. */
  readonly capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  /** Only with counterparts that meet these conditions, such as members of a party. */
  readonly counterparts?: InputMaybe<ActorFilter>;
  /** Only meetings whose date falls within this period. */
  readonly during?: InputMaybe<During>;
  /** Leaves out these actors as counterparts. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings with one of these forms for the pair. */
  readonly formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  /** Only meetings at one of these places, or at a part of one. An alleged place does not match. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings with one of these statuses for the pair. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Only meetings about one of these topics. An alleged topic does not match. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings with one of these verdicts on the pair. `NO_RECORD` matches no meeting. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** Order of counterparts of several actors. */
export type SharedCounterpartOrder =
  /** Newest meeting first (`lastDate`, whatever its verdict), undated ones last, then by name. */
  | 'LAST_DATE_DESC'
  /** With most of the actors first, then most meetings with them, then by name. */
  | 'MEETING_COUNT'
  /** By name. */
  | 'NAME_ASC';

/** A page of events two actors share. */
export type SharedEventConnection = {
  readonly __typename?: 'SharedEventConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SharedEventEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of events two actors share. */
export type SharedEventEdge = {
  readonly __typename?: 'SharedEventEdge';
  /** Capacities of the first actor. */
  readonly capacitiesOfA: ReadonlyArray<EventCapacity>;
  /** Capacities of the second actor. */
  readonly capacitiesOfB: ReadonlyArray<EventCapacity>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind both sides of this tie. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Event;
};

/** A page of organizations two actors share. */
export type SharedOrganizationConnection = {
  readonly __typename?: 'SharedOrganizationConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SharedOrganizationEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of organizations two actors share. */
export type SharedOrganizationEdge = {
  readonly __typename?: 'SharedOrganizationEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind both sides of this tie. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Entity;
  /** Whether both belonged to it at the same time. */
  readonly together: Together;
};

/** A page of roles two actors share. */
export type SharedRoleConnection = {
  readonly __typename?: 'SharedRoleConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SharedRoleEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of roles two actors share. */
export type SharedRoleEdge = {
  readonly __typename?: 'SharedRoleEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind both sides of this tie. */
  readonly evidence: Evidence;
  /** The item itself. */
  readonly node: Role;
  /** Whether both held it at the same time. */
  readonly together: Together;
};

/** What claims are taken from: a publication (FollowTheMoney *Document*), or what the curators of a data set add themselves. */
export type Source = Entity & Node & {
  readonly __typename?: 'Source';
  /** When it was read. */
  readonly accessedOn?: Maybe<Scalars['Date']['output']>;
  /** The claims taken from it. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** What kind of source it is. */
  readonly kind: SourceKind;
  /** Day from which its claims count as known; `0001-01-01` for what curators add, which is always known. */
  readonly knownFrom: Scalars['Date']['output'];
  /** Its language as a BCP 47 tag. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its title. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it. The note of a withdrawn source is null if `knownBy` is before the withdrawal, because the note may mention it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** When it was published. Its claims count as known from the last possible day. */
  readonly publishedOn?: Maybe<FuzzyDate>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When its publisher withdrew it; null if it did not. From that day on its claims are no longer known. */
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** What claims are taken from: a publication (FollowTheMoney *Document*), or what the curators of a data set add themselves. */
export type SourceNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What claims are taken from: a publication (FollowTheMoney *Document*), or what the curators of a data set add themselves. */
export type SourcePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Source;
};

/** Which sources to list; all given conditions must hold. */
export type SourceFilter = {
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of this kind. */
  readonly kind?: InputMaybe<SourceKind>;
  /** In this language (BCP 47). */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Whose title or publisher matches this text, by the rules of `search`. `BAD_USER_INPUT` if 1,000 names or more match. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** By this publisher, as written. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of source it is. */
export type SourceKind =
  /** What the curators of a data set add themselves, such as a title or a merge. It is always known, and evidence does not count it as a source. */
  | 'CURATION'
  /** Something that was published. */
  | 'PUBLICATION';

/** Order of sources. */
export type SourceOrder =
  /** By the number of claims taken from it, most first; then by id. It is the number that `evidence.claimCount` tells. */
  | 'CLAIMS_DESC'
  /** By title without regard to case and accents, then by id. */
  | 'NAME_ASC'
  /** By title backwards, without regard to case and accents, then by id, backwards. */
  | 'NAME_DESC'
  /** By earliest possible day of publication, oldest first, those without one last; then by id. */
  | 'PUBLISHED_ASC'
  /** By earliest possible day of publication, newest first, those without one last; then by id. */
  | 'PUBLISHED_DESC';

/** A place in a source, for people who look it up. A place that moves gets another number and keeps its claims. */
export type SourcePlace = {
  readonly __typename?: 'SourcePlace';
  /** What kind of place it is. */
  readonly kind: PlaceKind;
  /** Its number, counted from 1. */
  readonly number: Scalars['Int']['output'];
};

/** How many sources speak of an event: the sources of all claims that have it as subject or object, without what curators add. Unlike in `Evidence.sourceCount`, sources that quote one another count separately. */
export type SourcesFilter = {
  /** At least so many, 0 or more. */
  readonly min: Scalars['Int']['input'];
};

/** What a claim says of an event or a legal case. */
export type Stage =
  /** Case: acquitted. */
  | 'ACQUITTED'
  /** It is announced. This counts as expected. */
  | 'ANNOUNCED'
  /** Case: under appeal. */
  | 'APPEALED'
  /** Case: the appeal failed. */
  | 'APPEAL_REJECTED'
  /** Case: the appeal succeeded. */
  | 'APPEAL_UPHELD'
  /** It is called off. */
  | 'CANCELLED'
  /** Case: charges were brought by the prosecution. */
  | 'CHARGED'
  /** Case: closed. */
  | 'CLOSED'
  /** Case: a complaint was filed. */
  | 'COMPLAINT_FILED'
  /** It is confirmed. */
  | 'CONFIRMED'
  /** Case: convicted. */
  | 'CONVICTED'
  /** The request was turned down. */
  | 'DECLINED'
  /** Case: dismissed. */
  | 'DISMISSED'
  /** It is expected. */
  | 'EXPECTED'
  /** It took place. */
  | 'HELD'
  /** It did not take place. */
  | 'NOT_HELD'
  /** Case: on trial. */
  | 'ON_TRIAL'
  /** It is postponed. */
  | 'POSTPONED'
  /** Somebody asked for it. */
  | 'REQUESTED'
  /** Case: suspended. */
  | 'SUSPENDED'
  /** Case: a warrant was issued. */
  | 'WARRANT_ISSUED';

/** A stage that sources report of a case. */
export type StageStep = {
  readonly __typename?: 'StageStep';
  /** The charge, as the source words it; null if the source names none: it then applies to all charges. */
  readonly charge?: Maybe<Scalars['String']['output']>;
  /** When the step was taken (EDTF); null if no source says. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** The defendant; null if the source names none: it then applies to all defendants. */
  readonly defendant?: Maybe<Actor>;
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** First day on which this was known. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The stage. */
  readonly stage?: Maybe<CaseStage>;
  /** How well claims support this. */
  readonly support?: Maybe<Support>;
};

/** An open letter, a remark or a position. The hope to meet is a statement, never a meeting. */
export type Statement = Entity & Event & Node & {
  readonly __typename?: 'Statement';
  /** The date that belongs to the status: for a held event the date on which it took place, not the planned one. Null if no date is known. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources give held dates that exclude each other, or a source denies the held date. If held dates exclude each other, `date` is the set of them ("one of these"). */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Every date that sources give for the event as it stands, by first possible day; at most 100. Earlier dates of a plan are included. */
  readonly dates: ReadonlyArray<ToldDate>;
  /** What it demands; at most 100. */
  readonly demands: ReadonlyArray<Demand>;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Actors involved, by name, one edge per actor. A role whose holder no source names is in `rolesInvolved` and does not count here. */
  readonly involved: InvolvedConnection;
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Its kind; null if no source says. */
  readonly kind?: Maybe<StatementKind>;
  /** Whether its last possible day has passed (compared with today, or with `knownBy`) and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The event it is part of; null if there is none, or if that is only alleged or disputed. `wholes` also has the disputed ones. */
  readonly partOf?: Maybe<Event>;
  /** Events that are part of it, by date. */
  readonly parts?: Maybe<EventConnection>;
  /** Where it takes place: its own places, or those of the event that it is part of if no source states one of its own (`PlaceEdge.basis`). */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Roles that a source names without their holder, such as "the foreign minister", by name. They never count as anybody's part, and the holder is not inferred here. */
  readonly rolesInvolved: InvolvedRoleConnection;
  /** Its status; null if no source says. */
  readonly status?: Maybe<Status>;
  /** How its status changed as things became known, oldest first; at most 100 steps. */
  readonly statusHistory: ReadonlyArray<StatusStep>;
  /** What it is about: its own topics, or those of the event that it is part of if no source states one of its own (`TopicEdge.basis`). */
  readonly topics: TopicConnection;
  /** Everything that it is part of, nearest first, at most 20: the whole that sources name, and by inheritance the wholes of that one, at most 5 steps up. What is only alleged is left out, and what is disputed is marked by `support`. */
  readonly wholes: ReadonlyArray<Whole>;
};


/** An open letter, a remark or a position. The hope to meet is a statement, never a meeting. */
export type StatementDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An open letter, a remark or a position. The hope to meet is a statement, never a meeting. */
export type StatementInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** An open letter, a remark or a position. The hope to meet is a statement, never a meeting. */
export type StatementNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An open letter, a remark or a position. The hope to meet is a statement, never a meeting. */
export type StatementPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** An open letter, a remark or a position. The hope to meet is a statement, never a meeting. */
export type StatementPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** An open letter, a remark or a position. The hope to meet is a statement, never a meeting. */
export type StatementPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An open letter, a remark or a position. The hope to meet is a statement, never a meeting. */
export type StatementRolesInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** An open letter, a remark or a position. The hope to meet is a statement, never a meeting. */
export type StatementTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Statement;
};

/** Kinds of statement. */
export type StatementKind =
  /** A published letter to somebody. */
  | 'OPEN_LETTER'
  /** Anything else. */
  | 'OTHER'
  /** A view, a hope or a demand. */
  | 'POSITION'
  /** A spoken or written remark. */
  | 'REMARK';

/** How much the graph holds, as known on a day. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Claims by modality; at most 3. Deprecated and pending claims do not count. */
  readonly claims: ReadonlyArray<ModalityCount>;
  /** Entities by type; at most 12. A type without entities is left out. */
  readonly entities: ReadonlyArray<EntityCount>;
  /** Events by status; at most 12. Events without a status are only in `entities`. */
  readonly events: ReadonlyArray<StatusCount>;
  /** Meetings by the strongest verdict on any pair in them; at most 11. Meetings without a pair are only in `entities`. */
  readonly meetings: ReadonlyArray<VerdictCount>;
  /** Relationships by type, each counted once, whatever the number of claims behind it; at most 11. A type without relationships is left out. */
  readonly relationships: ReadonlyArray<RelationshipCount>;
  /** How many publications are known. The curation of a data set is only in `entities`. */
  readonly sourceCount: Scalars['Int']['output'];
};

/** Where an event, an actor's part in it, or a pair's meeting stands by all that is known; strongest first. */
export type Status =
  /** It is only alleged. */
  | 'ALLEGED'
  /** It is cancelled. */
  | 'CANCELLED'
  /** Confirmed by the source itself, or by speakers of two sides. */
  | 'CONFIRMED'
  /** The request was turned down. */
  | 'DECLINED'
  /** Somebody denies it, and nobody says that it took place or was planned. */
  | 'DENIED'
  /** Sources contradict each other. */
  | 'DISPUTED'
  /** Expected, announced, or confirmed by one side only. */
  | 'EXPECTED'
  /** It took place. */
  | 'HELD'
  /** It was planned or asked for and did not take place. */
  | 'NOT_HELD'
  /** It is postponed. */
  | 'POSTPONED'
  /** Somebody asked for it. */
  | 'REQUESTED'
  /** The event took place and this actor was expected, but no source says that the actor was there. Only parts and pairs have this status. */
  | 'UNSTATED';

/** How many meetings or events have a status. Read the count as "at least". */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: Status;
};

/** The status of an event from some day on, as known then. Consecutive steps differ. */
export type StatusStep = {
  readonly __typename?: 'StatusStep';
  /** Its date, as known then. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources gave held dates that exclude each other, or a source denied the held date, as known then. */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** The claims behind this step: those known on its first day, and none that became known later. */
  readonly evidence: Evidence;
  /** The form of a meeting, as known then; null for other events. */
  readonly format?: Maybe<MeetingFormat>;
  /** First day on which this was known. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The status; null if everything known about it was withdrawn. */
  readonly status?: Maybe<Status>;
};

/** How well claims support a relationship that has no stage. */
export type Support =
  /** It is only alleged. */
  | 'ALLEGED'
  /** A source asserts it and none denies it. */
  | 'ASSERTED'
  /** One source asserts it and another denies it. */
  | 'DISPUTED';

/** The time for which something holds, such as a term of office, as far as sources state it. */
export type Term = {
  readonly __typename?: 'Term';
  /** A day on which a source reports it; given if no source states a term. */
  readonly attestedOn?: Maybe<FuzzyDate>;
  /** How certain it is that this covers the day given as `on`; null if no day is given. */
  readonly basis?: Maybe<RoleBasis>;
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** Whether a source says that it goes on. */
  readonly ongoing: Scalars['Boolean']['output'];
  /** When it began; null if no source says. */
  readonly since?: Maybe<FuzzyDate>;
  /** How well claims support this. */
  readonly support: Support;
  /** When it ended; null if no source says, or if it goes on. */
  readonly until?: Maybe<FuzzyDate>;
};

/** What a term did on a day. */
export type TermPoint =
  /** A source reports it on that day; it may have begun before and ended after. */
  | 'ATTESTED'
  /** It began on that day. */
  | 'BEGAN'
  /** It ended on that day. */
  | 'ENDED';

/** Where a place, a topic or a whole comes from. */
export type TieBasis =
  /** It is inherited: sources state it of a whole or of a part. */
  | 'INHERITED'
  /** Sources state it. */
  | 'STATED';

/** Which meetings of a pair count. A meeting counts if it meets all given conditions. An empty list matches nothing. */
export type TieFilter = {
  /** Only meetings in which one of the two has one of these capacities, such as `REQUESTER`. */
  readonly capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  /** Only meetings whose date falls within this period. */
  readonly during?: InputMaybe<During>;
  /** Only meetings with one of these forms for the pair. */
  readonly formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  /** Only meetings at one of these places, or at a part of one. An alleged place does not match. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether to add meetings that are inferred from roles. */
  readonly representation?: InputMaybe<Representation>;
  /** Only meetings with one of these statuses for the pair. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Only meetings about one of these topics or a part of one. An alleged topic does not match. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings with one of these verdicts on the pair. `NO_RECORD` matches no meeting. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** Kinds of tie between two actors. Only `MEETING` can mean that they met. */
export type TieKind =
  /** Both are party to the same legal case. */
  | 'CASE'
  /** Both are involved in the same visit or statement, or in a meeting in which they are no pair. The status of the tie is the weakest of the event's and the two parts'. */
  | 'EVENT'
  /** The two are a pair in a meeting: both are present, or one asks and the other is asked. Read the verdict: expected to meet is not met. */
  | 'MEETING'
  /** One is a member of the other, an organization or group. */
  | 'MEMBERSHIP'
  /** One is part of the other; both are organizations. */
  | 'PART_OF'
  /** One holds or held a role in the other, an organization. */
  | 'ROLE';

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** The actors that it is about, by name, at most 20. If actors were asked for, only those are listed. */
  readonly actors: ReadonlyArray<Actor>;
  /** Of a case: the charge of that step; null if the source names none. */
  readonly charge?: Maybe<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** When it happened; null if no source says. Of an event, its date. */
  readonly date?: Maybe<FuzzyDate>;
  /** Of an event: whether sources give held dates that exclude each other, or a source denies the held date. False for other kinds. */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Of a case: the defendant of that step; null if the source names none. */
  readonly defendant?: Maybe<Actor>;
  /** Who says so: the claims behind it. Of an event: the claims behind how it stands, and behind `parts`. */
  readonly evidence: Evidence;
  /** Of a meeting: its form. Null for other kinds. */
  readonly format?: Maybe<MeetingFormat>;
  /** Kind of entry. */
  readonly kind: TimelineKind;
  /** Of an event: whether its last possible day has passed (compared with today, or with `knownBy`) and no outcome is known. False for other kinds. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** What the entry is about: the event, the case, the role, the organization or group of a membership, or the circumstance. */
  readonly node: Entity;
  /** Of an event: the parts of the actors asked for, or of all actors if none were asked for, each with its capacities and status, by actor; at most 100. Empty for other kinds. */
  readonly parts: ReadonlyArray<Part>;
  /** Of a case: the stage it reached; null if no source names one. */
  readonly stage?: Maybe<CaseStage>;
  /** Of an event: its status. A held event does not mean that everyone named was there: see `parts`. Null for other kinds. */
  readonly status?: Maybe<Status>;
  /** Of a case, role, membership or circumstance: how well claims support it. Of a case without a stage: how well claims support that all of `actors` are parties to it. */
  readonly support?: Maybe<Support>;
  /** Of a role, membership or circumstance: whether it began, ended or is reported on that day. Null for other kinds. */
  readonly termPoint?: Maybe<TermPoint>;
  /** Of a meeting: the strongest verdict on a pair with one of the actors asked for, or on any pair if no actors were asked for. Null if there is no such pair, and for other kinds. */
  readonly verdict?: Maybe<Verdict>;
};

/** What a timeline can hold. */
export type TimelineKind =
  /** Stages of the legal cases to which they are party. */
  | 'CASE'
  /** Circumstances, such as exile or detention, that began, ended or are reported on a day. */
  | 'CIRCUMSTANCE'
  /** Meetings in which the actors are involved, with any capacity. */
  | 'MEETING'
  /** Memberships that began, ended or are reported on a day. */
  | 'MEMBERSHIP'
  /** Roles that began, ended or are reported on a day. */
  | 'ROLE'
  /** Statements in which they are involved: as author, addressee or subject. */
  | 'STATEMENT'
  /** Visits in which they are involved. */
  | 'VISIT';

/** Whether two actors belonged to something, or held it, at the same time. */
export type Together =
  /** Certainly not: the term of one ended before that of the other began. */
  | 'NO'
  /** Possibly: what sources say neither shows it nor excludes it. */
  | 'POSSIBLY'
  /** Certainly: their terms overlap, or sources report both on the same day. */
  | 'YES';

/** A date that a source gives for an event. */
export type ToldDate = {
  readonly __typename?: 'ToldDate';
  /** The words of the source, such as "Tuesday". */
  readonly asWritten?: Maybe<Scalars['String']['output']>;
  /** Where the date comes from. */
  readonly basis: DateBasis;
  /** First possible day; null if open or unknown. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** Extended Date/Time Format, as in `FuzzyDate`. */
  readonly edtf: Scalars['String']['output'];
  /** The claims that give this date. */
  readonly evidence: Evidence;
  /** How a date with basis `RESOLVED` was computed, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** Last possible day; null if open or unknown. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** How firmly it is said. A denied date is one on which the event did not take place. */
  readonly modality: Modality;
  /** The stage that the date belongs to: the day on which something is expected is not the day on which it is held. Null if the source gives it for no stage. */
  readonly stage?: Maybe<Stage>;
};

/** What an event or a case is about. */
export type Topic = Entity & Node & {
  readonly __typename?: 'Topic';
  /** Legal cases about it and about the topics that are part of it, by name. On the edge, `basis` is INHERITED for what is about a part, and `support` marks what is only alleged to be about it. A part that is only alleged to be one is left out, and so is one that is more than 5 steps below. */
  readonly cases?: Maybe<LegalCaseConnection>;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Events about it and about the topics that are part of it, by date. On the edge, `basis` is INHERITED for what is about a part, and `support` marks what is only alleged to be about it. A part that is only alleged to be one is left out, and so is one that is more than 5 steps below. */
  readonly events?: Maybe<EventConnection>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The topic it is part of; null if no source names one, or if that is only alleged or disputed. `wholes` also has the disputed ones. */
  readonly partOf?: Maybe<Topic>;
  /** Topics that are part of it, by name. */
  readonly parts: TopicConnection;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Everything that it is part of, nearest first, at most 20: the whole that sources name, and by inheritance the wholes of that one, at most 5 steps up. What is only alleged is left out, and what is disputed is marked by `support`. */
  readonly wholes: ReadonlyArray<Whole>;
};


/** What an event or a case is about. */
export type TopicCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** What an event or a case is about. */
export type TopicDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What an event or a case is about. */
export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What an event or a case is about. */
export type TopicNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What an event or a case is about. */
export type TopicPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** What an event or a case is about. */
export type TopicPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of topics. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Whether sources state the topic of the event itself, or of an event that it is part of. An event inherits only if no source states a topic of its own. Null in a plain list of topics. */
  readonly basis?: Maybe<TieBasis>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in a plain list of topics. */
  readonly evidence?: Maybe<Evidence>;
  /** The item itself. */
  readonly node: Topic;
  /** How well claims support that it is about this topic, or that the topic is part of the whole; null in a plain list of topics. */
  readonly support?: Maybe<Support>;
};

/** Which topics to list; all given conditions must hold. */
export type TopicFilter = {
  /** With one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose name matches this text, by the rules of `search`. `BAD_USER_INPUT` if 1,000 names or more match. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A speaker whom a source describes but does not name. An unnamed speaker is no actor and counts nowhere. */
export type UnnamedSpeaker = {
  readonly __typename?: 'UnnamedSpeaker';
  /** Who it is, in our own words, such as "an official in the delegation". */
  readonly description: Scalars['String']['output'];
  /** For whom that person speaks; null if the source does not say. */
  readonly of?: Maybe<Actor>;
};

/** Whether two actors met, as far as sources say: the first value that applies to any of their meetings. */
export type Verdict =
  /** It is only alleged. `format` tells what is alleged: a meeting, a call and so on. */
  | 'ALLEGED'
  /** Both were at the same gathering, such as a conference or a reception, and no source says they met there. */
  | 'BOTH_ATTENDED'
  /** It was declined or cancelled, or did not take place. */
  | 'CALLED_OFF'
  /** Somebody denies it, and nobody says that it took place or was planned. */
  | 'DENIED'
  /** Sources contradict each other on whether they met. */
  | 'DISPUTED'
  /** A source says they met. */
  | 'MET'
  /** The sources covered say nothing. That proves nothing. */
  | 'NO_RECORD'
  /** A meeting, call or gathering is expected, confirmed or postponed. It is not known to have taken place. */
  | 'PLANNED'
  /** The meeting took place and both were expected, but no source says that both were there. */
  | 'PRESENCE_UNSTATED'
  /** One asked to meet the other, and nothing more is known. */
  | 'REQUESTED'
  /** They were seen together, such as walking side by side, and no source says they met. */
  | 'SEEN_TOGETHER'
  /** A source says they spoke by telephone or video. */
  | 'SPOKE';

/** How many meetings have a verdict. A meeting within a meeting of the same two counts once, under the stronger verdict. Read the count as "at least". */
export type VerdictCount = {
  readonly __typename?: 'VerdictCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The verdict. */
  readonly verdict: Verdict;
};

/** A visit of an actor to a place. */
export type Visit = Entity & Event & Node & {
  readonly __typename?: 'Visit';
  /** The date that belongs to the status: for a held event the date on which it took place, not the planned one. Null if no date is known. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources give held dates that exclude each other, or a source denies the held date. If held dates exclude each other, `date` is the set of them ("one of these"). */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Every date that sources give for the event as it stands, by first possible day; at most 100. Earlier dates of a plan are included. */
  readonly dates: ReadonlyArray<ToldDate>;
  /** What it is, in a phrase, in `language` if possible. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims that have it as subject or object. */
  readonly evidence: Evidence;
  /** Its id: `key` alone, or `key@day` if the answer is as of a day (`knownBy`). `node` reads it again as of that day. */
  readonly id: Scalars['ID']['output'];
  /** Actors involved, by name, one edge per actor. A role whose holder no source names is in `rolesInvolved` and does not count here. */
  readonly involved: InvolvedConnection;
  /** Its plain id, the same on every day: stable, readable and never reused. */
  readonly key: Scalars['ID']['output'];
  /** Whether its last possible day has passed (compared with today, or with `knownBy`) and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** Keys of older entities that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its best name, in `language` if possible; a former name only if there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The event it is part of; null if there is none, or if that is only alleged or disputed. `wholes` also has the disputed ones. */
  readonly partOf?: Maybe<Event>;
  /** Events that are part of it, by date. */
  readonly parts?: Maybe<EventConnection>;
  /** Where it takes place: its own places, or those of the event that it is part of if no source states one of its own (`PlaceEdge.basis`). */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one. They are hints and never count; an alleged merge is such a hint. */
  readonly possiblySameAs: HintConnection;
  /** Roles that a source names without their holder, such as "the foreign minister", by name. They never count as anybody's part, and the holder is not inferred here. */
  readonly rolesInvolved: InvolvedRoleConnection;
  /** Its status; null if no source says. */
  readonly status?: Maybe<Status>;
  /** How its status changed as things became known, oldest first; at most 100 steps. */
  readonly statusHistory: ReadonlyArray<StatusStep>;
  /** What it is about: its own topics, or those of the event that it is part of if no source states one of its own (`TopicEdge.basis`). */
  readonly topics: TopicConnection;
  /** Everything that it is part of, nearest first, at most 20: the whole that sources name, and by inheritance the wholes of that one, at most 5 steps up. What is only alleged is left out, and what is disputed is marked by `support`. */
  readonly wholes: ReadonlyArray<Whole>;
};


/** A visit of an actor to a place. */
export type VisitDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A visit of an actor to a place. */
export type VisitInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<EventCapacity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  partStatuses?: InputMaybe<ReadonlyArray<Status>>;
};


/** A visit of an actor to a place. */
export type VisitNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A visit of an actor to a place. */
export type VisitPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A visit of an actor to a place. */
export type VisitPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A visit of an actor to a place. */
export type VisitPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A visit of an actor to a place. */
export type VisitRolesInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A visit of an actor to a place. */
export type VisitTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of visits. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** The items without their edges. */
  readonly nodes: ReadonlyArray<Visit>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page of visits. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Visit;
};

/** Something that a place, a topic, an event or an organization is part of. A filter by a place or a topic finds what is known of its parts. */
export type Whole = {
  readonly __typename?: 'Whole';
  /** Whether sources state it, or it is inherited. */
  readonly basis: TieBasis;
  /** Who says so: the claims behind every step up to it. */
  readonly evidence: Evidence;
  /** The whole. */
  readonly node: Entity;
  /** How many steps up it is: 1 is stated. */
  readonly steps: Scalars['Int']['output'];
  /** How well claims support it: the support of the most doubtful step up to it. If several chains of steps lead to it, the best supported chain decides. */
  readonly support: Support;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
  ;
  Entity:
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
  ;
  Event:
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
  ;
  Node:
    | ( EntityModel )
    | ( ClaimModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorConnection: ResolverTypeWrapper<EntityPageModel>;
  ActorEdge: ResolverTypeWrapper<EntityEdgeModel>;
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  ActorType: ActorType;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capacity: Capacity;
  CaseCapacity: CaseCapacity;
  CaseOutcome: ResolverTypeWrapper<OutcomeModel>;
  CasePart: ResolverTypeWrapper<TieModel>;
  CasePartConnection: ResolverTypeWrapper<TiePageModel>;
  CasePartEdge: ResolverTypeWrapper<TieEdgeModel>;
  CasePartyConnection: ResolverTypeWrapper<TiePageModel>;
  CasePartyEdge: ResolverTypeWrapper<TieEdgeModel>;
  CaseStage: CaseStage;
  ChangeConnection: ResolverTypeWrapper<ChangePageModel>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdgeModel>;
  ChangeKind: ChangeKind;
  ChangeReason: ChangeReason;
  ChangeSubject: ChangeSubject;
  Circumstance: ResolverTypeWrapper<EntityModel>;
  CircumstanceConnection: ResolverTypeWrapper<EntityPageModel>;
  CircumstanceEdge: ResolverTypeWrapper<EntityEdgeModel>;
  CircumstanceFilter: CircumstanceFilter;
  CircumstanceKind: CircumstanceKind;
  CircumstancePartConnection: ResolverTypeWrapper<TiePageModel>;
  CircumstancePartEdge: ResolverTypeWrapper<TieEdgeModel>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<ClaimPageModel>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeModel>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  Contradiction: ResolverTypeWrapper<ContradictionModel>;
  ContradictionConnection: ResolverTypeWrapper<ContradictionPageModel>;
  ContradictionEdge: ResolverTypeWrapper<ContradictionEdgeModel>;
  ContradictionKind: ContradictionKind;
  CounterpartConnection: ResolverTypeWrapper<CounterpartPageModel>;
  CounterpartEdge: ResolverTypeWrapper<CounterpartEdgeModel>;
  CounterpartFilter: CounterpartFilter;
  CounterpartMatch: CounterpartMatch;
  CounterpartOrder: CounterpartOrder;
  CounterpartTie: ResolverTypeWrapper<CounterpartTieModel>;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: DateBasis;
  DateOrder: DateOrder;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Demand: ResolverTypeWrapper<DemandModel>;
  During: During;
  DuringMatch: DuringMatch;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityCount: ResolverTypeWrapper<EntityCount>;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Event']>;
  EventCapacity: EventCapacity;
  EventConnection: ResolverTypeWrapper<TiedPageModel>;
  EventEdge: ResolverTypeWrapper<InheritableEdgeModel>;
  EventFilter: EventFilter;
  EventGroup: ResolverTypeWrapper<EventGroupModel>;
  EventGroupKey: EventGroupKey;
  EventGroups: ResolverTypeWrapper<Omit<EventGroups, 'groups'> & { groups: ReadonlyArray<ResolversTypes['EventGroup']> }>;
  EventOrder: EventOrder;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FuzzyDate: ResolverTypeWrapper<DateModel>;
  Group: ResolverTypeWrapper<EntityModel>;
  GroupConnection: ResolverTypeWrapper<EntityPageModel>;
  GroupEdge: ResolverTypeWrapper<EntityEdgeModel>;
  HintConnection: ResolverTypeWrapper<TiePageModel>;
  HintEdge: ResolverTypeWrapper<TieEdgeModel>;
  Histogram: ResolverTypeWrapper<Omit<Histogram, 'buckets' | 'counts'> & { buckets: ReadonlyArray<ResolversTypes['HistogramBucket']>, counts: ReadonlyArray<ResolversTypes['VerdictCount']> }>;
  HistogramBucket: ResolverTypeWrapper<Omit<HistogramBucket, 'counts'> & { counts: ReadonlyArray<ResolversTypes['VerdictCount']> }>;
  HistogramInterval: HistogramInterval;
  HolderConnection: ResolverTypeWrapper<TiePageModel>;
  HolderEdge: ResolverTypeWrapper<TieEdgeModel>;
  HoldingConnection: ResolverTypeWrapper<TiePageModel>;
  HoldingEdge: ResolverTypeWrapper<TieEdgeModel>;
  Hop: ResolverTypeWrapper<HopModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvolvedConnection: ResolverTypeWrapper<InvolvementPageModel>;
  InvolvedEdge: ResolverTypeWrapper<InvolvementEdgeModel>;
  InvolvedFilter: InvolvedFilter;
  InvolvedRoleConnection: ResolverTypeWrapper<InvolvementPageModel>;
  InvolvedRoleEdge: ResolverTypeWrapper<InvolvementEdgeModel>;
  InvolvementConnection: ResolverTypeWrapper<InvolvementPageModel>;
  InvolvementEdge: ResolverTypeWrapper<InvolvementEdgeModel>;
  InvolvementPart: ResolverTypeWrapper<InvolvementModel>;
  KnownPeriod: KnownPeriod;
  Learned: ResolverTypeWrapper<LearnedModel>;
  LearnedBetween: LearnedBetween;
  LearnedEventConnection: ResolverTypeWrapper<LearnedEventPageModel>;
  LearnedEventEdge: ResolverTypeWrapper<LearnedEventEdgeModel>;
  LearnedPair: ResolverTypeWrapper<LearnedPairModel>;
  LearnedPairConnection: ResolverTypeWrapper<LearnedPairPageModel>;
  LearnedPairEdge: ResolverTypeWrapper<LearnedPairEdgeModel>;
  LegalCase: ResolverTypeWrapper<EntityModel>;
  LegalCaseConnection: ResolverTypeWrapper<TiedPageModel>;
  LegalCaseEdge: ResolverTypeWrapper<InheritableEdgeModel>;
  LegalCaseFilter: LegalCaseFilter;
  Likeness: ResolverTypeWrapper<LikenessModel>;
  LikenessConnection: ResolverTypeWrapper<LikenessPageModel>;
  LikenessEdge: ResolverTypeWrapper<LikenessEdgeModel>;
  LikenessFeature: ResolverTypeWrapper<LikenessFeatureModel>;
  LikenessFeatureKind: LikenessFeatureKind;
  MatchKind: MatchKind;
  Matrix: ResolverTypeWrapper<MatrixModel>;
  MatrixCell: ResolverTypeWrapper<MatrixCellModel>;
  Meeting: ResolverTypeWrapper<EntityModel>;
  MeetingConnection: ResolverTypeWrapper<EntityPageModel>;
  MeetingEdge: ResolverTypeWrapper<EntityEdgeModel>;
  MeetingFormat: MeetingFormat;
  MeetingTimes: ResolverTypeWrapper<MeetingTimes>;
  MemberConnection: ResolverTypeWrapper<TiePageModel>;
  MemberEdge: ResolverTypeWrapper<TieEdgeModel>;
  MembershipConnection: ResolverTypeWrapper<TiePageModel>;
  MembershipEdge: ResolverTypeWrapper<TieEdgeModel>;
  MetFilter: MetFilter;
  Modality: Modality;
  ModalityCount: ResolverTypeWrapper<ModalityCount>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  NameOrder: NameOrder;
  NearestName: ResolverTypeWrapper<Omit<NearestName, 'node'> & { node: ResolversTypes['Entity'] }>;
  Network: ResolverTypeWrapper<NetworkModel>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeModel>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeModel>;
  NetworkOutcome: NetworkOutcome;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<EntityModel>;
  OrganizationConnection: ResolverTypeWrapper<EntityPageModel>;
  OrganizationEdge: ResolverTypeWrapper<EntityEdgeModel>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairBasis: PairBasis;
  PairMeetingConnection: ResolverTypeWrapper<PairMeetingPageModel>;
  PairMeetingEdge: ResolverTypeWrapper<PairMeetingEdgeModel>;
  Part: ResolverTypeWrapper<PartModel>;
  Path: ResolverTypeWrapper<PathModel>;
  PathConnection: ResolverTypeWrapper<PathPageModel>;
  PathEdge: ResolverTypeWrapper<PathEdgeModel>;
  PathOutcome: PathOutcome;
  Person: ResolverTypeWrapper<EntityModel>;
  PersonConnection: ResolverTypeWrapper<EntityPageModel>;
  PersonEdge: ResolverTypeWrapper<EntityEdgeModel>;
  Place: ResolverTypeWrapper<EntityModel>;
  PlaceConnection: ResolverTypeWrapper<TiedPageModel>;
  PlaceEdge: ResolverTypeWrapper<InheritableEdgeModel>;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicateModel>;
  PossibleDuplicateConnection: ResolverTypeWrapper<PossibleDuplicatePageModel>;
  PossibleDuplicateEdge: ResolverTypeWrapper<PossibleDuplicateEdgeModel>;
  PresentFilter: PresentFilter;
  Qualifier: ResolverTypeWrapper<Qualifier>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  RankingConnection: ResolverTypeWrapper<RankingPageModel>;
  RankingEdge: ResolverTypeWrapper<RankingEdgeModel>;
  RankingMeasure: RankingMeasure;
  RankingScope: RankingScope;
  Relationship: ResolverTypeWrapper<RelationshipModel>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  Representation: Representation;
  Revision: ResolverTypeWrapper<RevisionData>;
  Role: ResolverTypeWrapper<EntityModel>;
  RoleBasis: RoleBasis;
  RoleConnection: ResolverTypeWrapper<TiedPageModel>;
  RoleEdge: ResolverTypeWrapper<TiedEdgeModel>;
  RoleFilter: RoleFilter;
  RoleHeldFilter: RoleHeldFilter;
  RoleOn: ResolverTypeWrapper<RoleOnModel>;
  SearchConnection: ResolverTypeWrapper<SearchPageModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SharedCaseConnection: ResolverTypeWrapper<SharedPageModel>;
  SharedCaseEdge: ResolverTypeWrapper<SharedEdgeModel>;
  SharedCounterpartConnection: ResolverTypeWrapper<SharedCounterpartPageModel>;
  SharedCounterpartEdge: ResolverTypeWrapper<SharedCounterpartEdgeModel>;
  SharedCounterpartFilter: SharedCounterpartFilter;
  SharedCounterpartOrder: SharedCounterpartOrder;
  SharedEventConnection: ResolverTypeWrapper<SharedPageModel>;
  SharedEventEdge: ResolverTypeWrapper<SharedEdgeModel>;
  SharedOrganizationConnection: ResolverTypeWrapper<SharedPageModel>;
  SharedOrganizationEdge: ResolverTypeWrapper<SharedEdgeModel>;
  SharedRoleConnection: ResolverTypeWrapper<SharedPageModel>;
  SharedRoleEdge: ResolverTypeWrapper<SharedEdgeModel>;
  Source: ResolverTypeWrapper<EntityModel>;
  SourceConnection: ResolverTypeWrapper<EntityPageModel>;
  SourceEdge: ResolverTypeWrapper<EntityEdgeModel>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourcePlace: ResolverTypeWrapper<SourcePlace>;
  SourcesFilter: SourcesFilter;
  Stage: Stage;
  StageStep: ResolverTypeWrapper<StepModel>;
  Statement: ResolverTypeWrapper<EntityModel>;
  StatementConnection: ResolverTypeWrapper<EntityPageModel>;
  StatementEdge: ResolverTypeWrapper<EntityEdgeModel>;
  StatementKind: StatementKind;
  Stats: ResolverTypeWrapper<Omit<Stats, 'meetings'> & { meetings: ReadonlyArray<ResolversTypes['VerdictCount']> }>;
  Status: Status;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusStep: ResolverTypeWrapper<StepModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Support: Support;
  Term: ResolverTypeWrapper<TieModel>;
  TermPoint: TermPoint;
  TieBasis: TieBasis;
  TieFilter: TieFilter;
  TieKind: TieKind;
  TimelineConnection: ResolverTypeWrapper<TimelinePageModel>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdgeModel>;
  TimelineKind: TimelineKind;
  Together: Together;
  ToldDate: ResolverTypeWrapper<ToldDateModel>;
  Topic: ResolverTypeWrapper<EntityModel>;
  TopicConnection: ResolverTypeWrapper<TiedPageModel>;
  TopicEdge: ResolverTypeWrapper<InheritableEdgeModel>;
  TopicFilter: TopicFilter;
  UnnamedSpeaker: ResolverTypeWrapper<UnnamedModel>;
  Verdict: Verdict;
  VerdictCount: ResolverTypeWrapper<VerdictCount>;
  Visit: ResolverTypeWrapper<EntityModel>;
  VisitConnection: ResolverTypeWrapper<EntityPageModel>;
  VisitEdge: ResolverTypeWrapper<EntityEdgeModel>;
  Whole: ResolverTypeWrapper<WholeModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorConnection: EntityPageModel;
  ActorEdge: EntityEdgeModel;
  ActorFilter: ActorFilter;
  Boolean: Scalars['Boolean']['output'];
  CaseOutcome: OutcomeModel;
  CasePart: TieModel;
  CasePartConnection: TiePageModel;
  CasePartEdge: TieEdgeModel;
  CasePartyConnection: TiePageModel;
  CasePartyEdge: TieEdgeModel;
  ChangeConnection: ChangePageModel;
  ChangeEdge: ChangeEdgeModel;
  Circumstance: EntityModel;
  CircumstanceConnection: EntityPageModel;
  CircumstanceEdge: EntityEdgeModel;
  CircumstanceFilter: CircumstanceFilter;
  CircumstancePartConnection: TiePageModel;
  CircumstancePartEdge: TieEdgeModel;
  Claim: ClaimModel;
  ClaimConnection: ClaimPageModel;
  ClaimEdge: ClaimEdgeModel;
  ClaimFilter: ClaimFilter;
  Contradiction: ContradictionModel;
  ContradictionConnection: ContradictionPageModel;
  ContradictionEdge: ContradictionEdgeModel;
  CounterpartConnection: CounterpartPageModel;
  CounterpartEdge: CounterpartEdgeModel;
  CounterpartFilter: CounterpartFilter;
  CounterpartTie: CounterpartTieModel;
  Coverage: CoverageModel;
  Dataset: Dataset;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Demand: DemandModel;
  During: During;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityCount: EntityCount;
  Event: ResolversInterfaceTypes<ResolversParentTypes>['Event'];
  EventConnection: TiedPageModel;
  EventEdge: InheritableEdgeModel;
  EventFilter: EventFilter;
  EventGroup: EventGroupModel;
  EventGroups: Omit<EventGroups, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['EventGroup']> };
  Evidence: EvidenceModel;
  Float: Scalars['Float']['output'];
  FuzzyDate: DateModel;
  Group: EntityModel;
  GroupConnection: EntityPageModel;
  GroupEdge: EntityEdgeModel;
  HintConnection: TiePageModel;
  HintEdge: TieEdgeModel;
  Histogram: Omit<Histogram, 'buckets' | 'counts'> & { buckets: ReadonlyArray<ResolversParentTypes['HistogramBucket']>, counts: ReadonlyArray<ResolversParentTypes['VerdictCount']> };
  HistogramBucket: Omit<HistogramBucket, 'counts'> & { counts: ReadonlyArray<ResolversParentTypes['VerdictCount']> };
  HolderConnection: TiePageModel;
  HolderEdge: TieEdgeModel;
  HoldingConnection: TiePageModel;
  HoldingEdge: TieEdgeModel;
  Hop: HopModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  InvolvedConnection: InvolvementPageModel;
  InvolvedEdge: InvolvementEdgeModel;
  InvolvedFilter: InvolvedFilter;
  InvolvedRoleConnection: InvolvementPageModel;
  InvolvedRoleEdge: InvolvementEdgeModel;
  InvolvementConnection: InvolvementPageModel;
  InvolvementEdge: InvolvementEdgeModel;
  InvolvementPart: InvolvementModel;
  KnownPeriod: KnownPeriod;
  Learned: LearnedModel;
  LearnedBetween: LearnedBetween;
  LearnedEventConnection: LearnedEventPageModel;
  LearnedEventEdge: LearnedEventEdgeModel;
  LearnedPair: LearnedPairModel;
  LearnedPairConnection: LearnedPairPageModel;
  LearnedPairEdge: LearnedPairEdgeModel;
  LegalCase: EntityModel;
  LegalCaseConnection: TiedPageModel;
  LegalCaseEdge: InheritableEdgeModel;
  LegalCaseFilter: LegalCaseFilter;
  Likeness: LikenessModel;
  LikenessConnection: LikenessPageModel;
  LikenessEdge: LikenessEdgeModel;
  LikenessFeature: LikenessFeatureModel;
  Matrix: MatrixModel;
  MatrixCell: MatrixCellModel;
  Meeting: EntityModel;
  MeetingConnection: EntityPageModel;
  MeetingEdge: EntityEdgeModel;
  MeetingTimes: MeetingTimes;
  MemberConnection: TiePageModel;
  MemberEdge: TieEdgeModel;
  MembershipConnection: TiePageModel;
  MembershipEdge: TieEdgeModel;
  MetFilter: MetFilter;
  ModalityCount: ModalityCount;
  Name: Name;
  NearestName: Omit<NearestName, 'node'> & { node: ResolversParentTypes['Entity'] };
  Network: NetworkModel;
  NetworkEdge: NetworkEdgeModel;
  NetworkNode: NetworkNodeModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: EntityModel;
  OrganizationConnection: EntityPageModel;
  OrganizationEdge: EntityEdgeModel;
  PageInfo: PageInfo;
  PairMeetingConnection: PairMeetingPageModel;
  PairMeetingEdge: PairMeetingEdgeModel;
  Part: PartModel;
  Path: PathModel;
  PathConnection: PathPageModel;
  PathEdge: PathEdgeModel;
  Person: EntityModel;
  PersonConnection: EntityPageModel;
  PersonEdge: EntityEdgeModel;
  Place: EntityModel;
  PlaceConnection: TiedPageModel;
  PlaceEdge: InheritableEdgeModel;
  PlaceFilter: PlaceFilter;
  PossibleDuplicate: PossibleDuplicateModel;
  PossibleDuplicateConnection: PossibleDuplicatePageModel;
  PossibleDuplicateEdge: PossibleDuplicateEdgeModel;
  PresentFilter: PresentFilter;
  Qualifier: Qualifier;
  Query: Record<PropertyKey, never>;
  RankingConnection: RankingPageModel;
  RankingEdge: RankingEdgeModel;
  RankingScope: RankingScope;
  Relationship: RelationshipModel;
  RelationshipCount: RelationshipCount;
  Revision: RevisionData;
  Role: EntityModel;
  RoleConnection: TiedPageModel;
  RoleEdge: TiedEdgeModel;
  RoleFilter: RoleFilter;
  RoleHeldFilter: RoleHeldFilter;
  RoleOn: RoleOnModel;
  SearchConnection: SearchPageModel;
  SearchEdge: SearchEdgeModel;
  SharedCaseConnection: SharedPageModel;
  SharedCaseEdge: SharedEdgeModel;
  SharedCounterpartConnection: SharedCounterpartPageModel;
  SharedCounterpartEdge: SharedCounterpartEdgeModel;
  SharedCounterpartFilter: SharedCounterpartFilter;
  SharedEventConnection: SharedPageModel;
  SharedEventEdge: SharedEdgeModel;
  SharedOrganizationConnection: SharedPageModel;
  SharedOrganizationEdge: SharedEdgeModel;
  SharedRoleConnection: SharedPageModel;
  SharedRoleEdge: SharedEdgeModel;
  Source: EntityModel;
  SourceConnection: EntityPageModel;
  SourceEdge: EntityEdgeModel;
  SourceFilter: SourceFilter;
  SourcePlace: SourcePlace;
  SourcesFilter: SourcesFilter;
  StageStep: StepModel;
  Statement: EntityModel;
  StatementConnection: EntityPageModel;
  StatementEdge: EntityEdgeModel;
  Stats: Omit<Stats, 'meetings'> & { meetings: ReadonlyArray<ResolversParentTypes['VerdictCount']> };
  StatusCount: StatusCount;
  StatusStep: StepModel;
  String: Scalars['String']['output'];
  Term: TieModel;
  TieFilter: TieFilter;
  TimelineConnection: TimelinePageModel;
  TimelineEdge: TimelineEdgeModel;
  ToldDate: ToldDateModel;
  Topic: EntityModel;
  TopicConnection: TiedPageModel;
  TopicEdge: InheritableEdgeModel;
  TopicFilter: TopicFilter;
  UnnamedSpeaker: UnnamedModel;
  VerdictCount: VerdictCount;
  Visit: EntityModel;
  VisitConnection: EntityPageModel;
  VisitEdge: EntityEdgeModel;
  Whole: WholeModel;
};

export type SemanticNonNullDirectiveArgs = {
  levels?: ReadonlyArray<Scalars['Int']['input']>;
};

export type SemanticNonNullDirectiveResolver<Result, Parent, ContextType = Context, Args = SemanticNonNullDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Group' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type CaseOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOutcome'] = ResolversParentTypes['CaseOutcome']> = {
  charge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defendant?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  penaltyGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type CasePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePart'] = ResolversParentTypes['CasePart']> = {
  capacity?: Resolver<ResolversTypes['CaseCapacity'], ParentType, ContextType>;
  charges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  penaltyFaced?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  penaltyGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type CasePartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePartConnection'] = ResolversParentTypes['CasePartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CasePartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CasePartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePartEdge'] = ResolversParentTypes['CasePartEdge']> = {
  capacities?: Resolver<ReadonlyArray<ResolversTypes['CaseCapacity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalCase'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['CasePart']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type CasePartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePartyConnection'] = ResolversParentTypes['CasePartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CasePartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CasePartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePartyEdge'] = ResolversParentTypes['CasePartyEdge']> = {
  capacities?: Resolver<ReadonlyArray<ResolversTypes['CaseCapacity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['CasePart']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  affects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  affectsMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ChangeReason']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  subjectKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['ChangeSubject'], ParentType, ContextType>;
};

export type CircumstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Circumstance'] = ResolversParentTypes['Circumstance']> = {
  actors?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<CircumstanceActorsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CircumstanceDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CircumstanceKind']>, ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CircumstanceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<CircumstancePlacesArgs, 'first' | 'orderBy'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<CircumstancePossiblySameAsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CircumstanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircumstanceConnection'] = ResolversParentTypes['CircumstanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CircumstanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Circumstance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircumstanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircumstanceEdge'] = ResolversParentTypes['CircumstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Circumstance'], ParentType, ContextType>;
};

export type CircumstancePartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircumstancePartConnection'] = ResolversParentTypes['CircumstancePartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CircumstancePartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Circumstance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircumstancePartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircumstancePartEdge'] = ResolversParentTypes['CircumstancePartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Circumstance'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  accompanying?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Capacity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['SourcePlace']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedObject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  statedSubject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  unnamedSpeaker?: Resolver<Maybe<ResolversTypes['UnnamedSpeaker']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type CounterpartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartConnection'] = ResolversParentTypes['CounterpartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CounterpartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterpartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartEdge'] = ResolversParentTypes['CounterpartEdge']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PairMeetingConnection'], ParentType, ContextType, RequireFields<CounterpartEdgeMeetingsArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  statusCounts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type CounterpartTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartTie'] = ResolversParentTypes['CounterpartTie']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statusCounts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetingsFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingsTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pendingClaimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  coverage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingClaimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Circumstance' | 'Group' | 'LegalCase' | 'Meeting' | 'Organization' | 'Person' | 'Place' | 'Role' | 'Source' | 'Statement' | 'Topic' | 'Visit', ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Meeting' | 'Statement' | 'Visit', ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['TieBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type EventGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventGroup'] = ResolversParentTypes['EventGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  statusCounts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
};

export type EventGroupsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventGroups'] = ResolversParentTypes['EventGroups']> = {
  by?: Resolver<ResolversTypes['EventGroupKey'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['EventGroup']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ungrouped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EvidenceClaimsArgs, 'first' | 'orderBy'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strongest?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
};

export type FuzzyDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  asWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  cases?: Resolver<ResolversTypes['CasePartConnection'], ParentType, ContextType, RequireFields<GroupCasesArgs, 'first' | 'orderBy'>>;
  circumstances?: Resolver<ResolversTypes['CircumstancePartConnection'], ParentType, ContextType, RequireFields<GroupCircumstancesArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GroupDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvements?: Resolver<Maybe<ResolversTypes['InvolvementConnection']>, ParentType, ContextType, RequireFields<GroupInvolvementsArgs, 'first' | 'orderBy'>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['InvolvementConnection']>, ParentType, ContextType, RequireFields<GroupMeetingsArgs, 'first' | 'orderBy'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<GroupMembersArgs, 'first' | 'orderBy'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<GroupMembershipsArgs, 'first' | 'orderBy'>>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['CounterpartConnection']>, ParentType, ContextType, RequireFields<GroupMetArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GroupNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<GroupPossiblySameAsArgs, 'first'>>;
  roles?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<GroupRolesArgs, 'first' | 'orderBy'>>;
  rolesOn?: Resolver<ReadonlyArray<ResolversTypes['RoleOn']>, ParentType, ContextType, RequireFields<GroupRolesOnArgs, 'date' | 'first'>>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type HintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HintConnection'] = ResolversParentTypes['HintConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HintEdge'] = ResolversParentTypes['HintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type HistogramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Histogram'] = ResolversParentTypes['Histogram']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['HistogramBucket']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  imprecise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['HistogramInterval'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistogramBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistogramBucket'] = ResolversParentTypes['HistogramBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statusCounts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
};

export type HolderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolderConnection'] = ResolversParentTypes['HolderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HolderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HolderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolderEdge'] = ResolversParentTypes['HolderEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['RoleBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type HoldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MeetingFormat']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type InvolvedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedConnection'] = ResolversParentTypes['InvolvedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedEdge'] = ResolversParentTypes['InvolvedEdge']> = {
  capacities?: Resolver<ReadonlyArray<ResolversTypes['EventCapacity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['InvolvementPart']>, ParentType, ContextType>;
  rolesThen?: Resolver<ReadonlyArray<ResolversTypes['RoleOn']>, ParentType, ContextType, RequireFields<InvolvedEdgeRolesThenArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type InvolvedRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedRoleConnection'] = ResolversParentTypes['InvolvedRoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvedRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvedRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvedRoleEdge'] = ResolversParentTypes['InvolvedRoleEdge']> = {
  capacities?: Resolver<ReadonlyArray<ResolversTypes['EventCapacity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['InvolvementPart']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type InvolvementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementConnection'] = ResolversParentTypes['InvolvementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementEdge'] = ResolversParentTypes['InvolvementEdge']> = {
  capacities?: Resolver<ReadonlyArray<ResolversTypes['EventCapacity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['InvolvementPart']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type InvolvementPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementPart'] = ResolversParentTypes['InvolvementPart']> = {
  accompanying?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['EventCapacity'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  representedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type LearnedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Learned'] = ResolversParentTypes['Learned']> = {
  events?: Resolver<ResolversTypes['LearnedEventConnection'], ParentType, ContextType, RequireFields<LearnedEventsArgs, 'first'>>;
  pairs?: Resolver<ResolversTypes['LearnedPairConnection'], ParentType, ContextType, RequireFields<LearnedPairsArgs, 'first'>>;
};

export type LearnedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnedEventConnection'] = ResolversParentTypes['LearnedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearnedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearnedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnedEventEdge'] = ResolversParentTypes['LearnedEventEdge']> = {
  after?: Resolver<ResolversTypes['StatusStep'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['StatusStep']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type LearnedPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnedPair'] = ResolversParentTypes['LearnedPair']> = {
  a?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LearnedPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnedPairConnection'] = ResolversParentTypes['LearnedPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearnedPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LearnedPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearnedPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnedPairEdge'] = ResolversParentTypes['LearnedPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LearnedPair'], ParentType, ContextType>;
};

export type LegalCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCase'] = ResolversParentTypes['LegalCase']> = {
  against?: Resolver<ResolversTypes['CasePartyConnection'], ParentType, ContextType, RequireFields<LegalCaseAgainstArgs, 'first' | 'orderBy'>>;
  broughtBy?: Resolver<ResolversTypes['CasePartyConnection'], ParentType, ContextType, RequireFields<LegalCaseBroughtByArgs, 'first' | 'orderBy'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  charges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<LegalCaseDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LegalCaseNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['CasePartyConnection'], ParentType, ContextType, RequireFields<LegalCasePartiesArgs, 'first' | 'orderBy'>>;
  penaltiesFaced?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  penaltiesGiven?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<LegalCasePossiblySameAsArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['CaseStage']>, ParentType, ContextType>;
  stageHistory?: Resolver<ReadonlyArray<ResolversTypes['StageStep']>, ParentType, ContextType>;
  stageSupport?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<LegalCaseTopicsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCaseConnection'] = ResolversParentTypes['LegalCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCaseEdge'] = ResolversParentTypes['LegalCaseEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['TieBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalCase'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type LikenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Likeness'] = ResolversParentTypes['Likeness']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['LikenessFeature']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LikenessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikenessConnection'] = ResolversParentTypes['LikenessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LikenessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Likeness']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LikenessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikenessEdge'] = ResolversParentTypes['LikenessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Likeness'], ParentType, ContextType>;
};

export type LikenessFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikenessFeature'] = ResolversParentTypes['LikenessFeature']> = {
  kind?: Resolver<ResolversTypes['LikenessFeatureKind'], ParentType, ContextType>;
  valueA?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueB?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  column?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  columnIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rowIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statusCounts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  dateDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['ToldDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MeetingDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['MeetingFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involved?: Resolver<ResolversTypes['InvolvedConnection'], ParentType, ContextType, RequireFields<MeetingInvolvedArgs, 'first' | 'orderBy'>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MeetingNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<MeetingPartsArgs, 'first' | 'orderBy'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<MeetingPlacesArgs, 'first' | 'orderBy'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<MeetingPossiblySameAsArgs, 'first'>>;
  rolesInvolved?: Resolver<ResolversTypes['InvolvedRoleConnection'], ParentType, ContextType, RequireFields<MeetingRolesInvolvedArgs, 'first' | 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusStep']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['MeetingTimes']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<MeetingTopicsArgs, 'first' | 'orderBy'>>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  wholes?: Resolver<ReadonlyArray<ResolversTypes['Whole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingTimes'] = ResolversParentTypes['MeetingTimes']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type ModalityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModalityCount'] = ResolversParentTypes['ModalityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NearestNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestName'] = ResolversParentTypes['NearestName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  omittedActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedActorsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omittedEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['NetworkOutcome'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statusCounts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbourCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Circumstance' | 'Claim' | 'Group' | 'LegalCase' | 'Meeting' | 'Organization' | 'Person' | 'Place' | 'Role' | 'Source' | 'Statement' | 'Topic' | 'Visit', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  cases?: Resolver<ResolversTypes['CasePartConnection'], ParentType, ContextType, RequireFields<OrganizationCasesArgs, 'first' | 'orderBy'>>;
  circumstances?: Resolver<ResolversTypes['CircumstancePartConnection'], ParentType, ContextType, RequireFields<OrganizationCircumstancesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganizationDescriptionArgs>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'first' | 'orderBy'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvements?: Resolver<Maybe<ResolversTypes['InvolvementConnection']>, ParentType, ContextType, RequireFields<OrganizationInvolvementsArgs, 'first' | 'orderBy'>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['InvolvementConnection']>, ParentType, ContextType, RequireFields<OrganizationMeetingsArgs, 'first' | 'orderBy'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first' | 'orderBy'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMembershipsArgs, 'first' | 'orderBy'>>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['CounterpartConnection']>, ParentType, ContextType, RequireFields<OrganizationMetArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  orientation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<OrganizationPartsArgs, 'first' | 'orderBy'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<OrganizationPlacesArgs, 'first' | 'orderBy'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<OrganizationPossiblySameAsArgs, 'first'>>;
  posts?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<OrganizationPostsArgs, 'first' | 'orderBy'>>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<OrganizationRolesArgs, 'first' | 'orderBy'>>;
  rolesOn?: Resolver<ReadonlyArray<ResolversTypes['RoleOn']>, ParentType, ContextType, RequireFields<OrganizationRolesOnArgs, 'date' | 'first'>>;
  wholes?: Resolver<ReadonlyArray<ResolversTypes['Whole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairMeetingConnection'] = ResolversParentTypes['PairMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PairMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairMeetingEdge'] = ResolversParentTypes['PairMeetingEdge']> = {
  basis?: Resolver<ResolversTypes['PairBasis'], ParentType, ContextType>;
  counterpart?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  dateDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['MeetingFormat'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type PartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Part'] = ResolversParentTypes['Part']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['EventCapacity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  representedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  rolesThen?: Resolver<ReadonlyArray<ResolversTypes['RoleOn']>, ParentType, ContextType, RequireFields<PartRolesThenArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  cases?: Resolver<ResolversTypes['CasePartConnection'], ParentType, ContextType, RequireFields<PersonCasesArgs, 'first' | 'orderBy'>>;
  circumstances?: Resolver<ResolversTypes['CircumstancePartConnection'], ParentType, ContextType, RequireFields<PersonCircumstancesArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvements?: Resolver<Maybe<ResolversTypes['InvolvementConnection']>, ParentType, ContextType, RequireFields<PersonInvolvementsArgs, 'first' | 'orderBy'>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['InvolvementConnection']>, ParentType, ContextType, RequireFields<PersonMeetingsArgs, 'first' | 'orderBy'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PersonMembershipsArgs, 'first' | 'orderBy'>>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['CounterpartConnection']>, ParentType, ContextType, RequireFields<PersonMetArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<PersonPossiblySameAsArgs, 'first'>>;
  roles?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<PersonRolesArgs, 'first' | 'orderBy'>>;
  rolesOn?: Resolver<ReadonlyArray<ResolversTypes['RoleOn']>, ParentType, ContextType, RequireFields<PersonRolesOnArgs, 'date' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PlaceDescriptionArgs>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<PlaceEventsArgs, 'first' | 'orderBy'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlacePartsArgs, 'first' | 'orderBy'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<PlacePossiblySameAsArgs, 'first'>>;
  wholes?: Resolver<ReadonlyArray<ResolversTypes['Whole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['TieBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  one?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type PossibleDuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicateConnection'] = ResolversParentTypes['PossibleDuplicateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PossibleDuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PossibleDuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicateEdge'] = ResolversParentTypes['PossibleDuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PossibleDuplicate'], ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actors?: Resolver<Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  circumstance?: Resolver<Maybe<ResolversTypes['Circumstance']>, ParentType, ContextType, RequireFields<QueryCircumstanceArgs, 'id'>>;
  circumstances?: Resolver<Maybe<ResolversTypes['CircumstanceConnection']>, ParentType, ContextType, RequireFields<QueryCircumstancesArgs, 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy' | 'pending'>>;
  contradictions?: Resolver<Maybe<ResolversTypes['ContradictionConnection']>, ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'first'>>;
  counterparts?: Resolver<Maybe<ResolversTypes['SharedCounterpartConnection']>, ParentType, ContextType, RequireFields<QueryCounterpartsArgs, 'first' | 'match' | 'of' | 'orderBy'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventGroups?: Resolver<Maybe<ResolversTypes['EventGroups']>, ParentType, ContextType, RequireFields<QueryEventGroupsArgs, 'by' | 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<QueryGroupsArgs, 'orderBy'>>;
  histogram?: Resolver<Maybe<ResolversTypes['Histogram']>, ParentType, ContextType, RequireFields<QueryHistogramArgs, 'interval'>>;
  learned?: Resolver<Maybe<ResolversTypes['Learned']>, ParentType, ContextType, RequireFields<QueryLearnedArgs, 'between'>>;
  legalCase?: Resolver<Maybe<ResolversTypes['LegalCase']>, ParentType, ContextType, RequireFields<QueryLegalCaseArgs, 'id'>>;
  legalCases?: Resolver<Maybe<ResolversTypes['LegalCaseConnection']>, ParentType, ContextType, RequireFields<QueryLegalCasesArgs, 'orderBy'>>;
  matrix?: Resolver<Maybe<ResolversTypes['Matrix']>, ParentType, ContextType, Partial<QueryMatrixArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'around' | 'depth' | 'maxNodes' | 'via'>>;
  ngos?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryNgosArgs, 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  parties?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryPartiesArgs, 'orderBy'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathConnection']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to' | 'via'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'orderBy'>>;
  possibleDuplicates?: Resolver<Maybe<ResolversTypes['LikenessConnection']>, ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'first' | 'minScore'>>;
  ranking?: Resolver<Maybe<ResolversTypes['RankingConnection']>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'by' | 'first'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'a' | 'b'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, RequireFields<QueryRolesArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, Partial<QueryStatsArgs>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first' | 'orderBy'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<Maybe<ResolversTypes['TopicConnection']>, ParentType, ContextType, RequireFields<QueryTopicsArgs, 'orderBy'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  visits?: Resolver<Maybe<ResolversTypes['VisitConnection']>, ParentType, ContextType, RequireFields<QueryVisitsArgs, 'orderBy'>>;
  whoMet?: Resolver<Maybe<ResolversTypes['CounterpartConnection']>, ParentType, ContextType, RequireFields<QueryWhoMetArgs, 'actor' | 'first' | 'orderBy'>>;
};

export type RankingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingConnection'] = ResolversParentTypes['RankingConnection']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEdge'] = ResolversParentTypes['RankingEdge']> = {
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counterpartCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  a?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['SharedCaseConnection'], ParentType, ContextType, RequireFields<RelationshipCasesArgs, 'first'>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  firstMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PairMeetingConnection'], ParentType, ContextType, RequireFields<RelationshipMeetingsArgs, 'first'>>;
  possibleDuplicates?: Resolver<ResolversTypes['PossibleDuplicateConnection'], ParentType, ContextType, RequireFields<RelationshipPossibleDuplicatesArgs, 'first'>>;
  sharedEvents?: Resolver<ResolversTypes['SharedEventConnection'], ParentType, ContextType, RequireFields<RelationshipSharedEventsArgs, 'first'>>;
  sharedOrganizations?: Resolver<ResolversTypes['SharedOrganizationConnection'], ParentType, ContextType, RequireFields<RelationshipSharedOrganizationsArgs, 'first'>>;
  sharedRoles?: Resolver<ResolversTypes['SharedRoleConnection'], ParentType, ContextType, RequireFields<RelationshipSharedRolesArgs, 'first'>>;
  statusCounts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  newest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rapportVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RoleDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['HolderConnection'], ParentType, ContextType, RequireFields<RoleHoldersArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvements?: Resolver<Maybe<ResolversTypes['InvolvementConnection']>, ParentType, ContextType, RequireFields<RoleInvolvementsArgs, 'first' | 'orderBy'>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RoleNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<RolePossiblySameAsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type RoleOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleOn'] = ResolversParentTypes['RoleOn']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RoleBasis'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['NearestName']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SharedCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedCaseConnection'] = ResolversParentTypes['SharedCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedCaseEdge'] = ResolversParentTypes['SharedCaseEdge']> = {
  capacitiesOfA?: Resolver<ReadonlyArray<ResolversTypes['CaseCapacity']>, ParentType, ContextType>;
  capacitiesOfB?: Resolver<ReadonlyArray<ResolversTypes['CaseCapacity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalCase'], ParentType, ContextType>;
};

export type SharedCounterpartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedCounterpartConnection'] = ResolversParentTypes['SharedCounterpartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedCounterpartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedCounterpartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedCounterpartEdge'] = ResolversParentTypes['SharedCounterpartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['CounterpartTie']>, ParentType, ContextType>;
};

export type SharedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEventConnection'] = ResolversParentTypes['SharedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEventEdge'] = ResolversParentTypes['SharedEventEdge']> = {
  capacitiesOfA?: Resolver<ReadonlyArray<ResolversTypes['EventCapacity']>, ParentType, ContextType>;
  capacitiesOfB?: Resolver<ReadonlyArray<ResolversTypes['EventCapacity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type SharedOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedOrganizationConnection'] = ResolversParentTypes['SharedOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedOrganizationEdge'] = ResolversParentTypes['SharedOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Together'], ParentType, ContextType>;
};

export type SharedRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedRoleConnection'] = ResolversParentTypes['SharedRoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedRoleEdge'] = ResolversParentTypes['SharedRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Together'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  accessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<SourcePossiblySameAsArgs, 'first'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourcePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcePlace'] = ResolversParentTypes['SourcePlace']> = {
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageStep'] = ResolversParentTypes['StageStep']> = {
  charge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defendant?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CaseStage']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  dateDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['ToldDate']>, ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<StatementDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involved?: Resolver<ResolversTypes['InvolvedConnection'], ParentType, ContextType, RequireFields<StatementInvolvedArgs, 'first' | 'orderBy'>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StatementKind']>, ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<StatementPartsArgs, 'first' | 'orderBy'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<StatementPlacesArgs, 'first' | 'orderBy'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<StatementPossiblySameAsArgs, 'first'>>;
  rolesInvolved?: Resolver<ResolversTypes['InvolvedRoleConnection'], ParentType, ContextType, RequireFields<StatementRolesInvolvedArgs, 'first' | 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusStep']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<StatementTopicsArgs, 'first' | 'orderBy'>>;
  wholes?: Resolver<ReadonlyArray<ResolversTypes['Whole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['ModalityCount']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type StatusStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusStep'] = ResolversParentTypes['StatusStep']> = {
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  dateDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MeetingFormat']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['RoleBasis']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  charge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  dateDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defendant?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MeetingFormat']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CaseStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
  termPoint?: Resolver<Maybe<ResolversTypes['TermPoint']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type ToldDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldDate'] = ResolversParentTypes['ToldDate']> = {
  asWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  cases?: Resolver<Maybe<ResolversTypes['LegalCaseConnection']>, ParentType, ContextType, RequireFields<TopicCasesArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TopicDescriptionArgs>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<TopicEventsArgs, 'first' | 'orderBy'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<TopicPartsArgs, 'first' | 'orderBy'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<TopicPossiblySameAsArgs, 'first'>>;
  wholes?: Resolver<ReadonlyArray<ResolversTypes['Whole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['TieBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type UnnamedSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedSpeaker'] = ResolversParentTypes['UnnamedSpeaker']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type VerdictCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictCount'] = ResolversParentTypes['VerdictCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  dateDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['ToldDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<VisitDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involved?: Resolver<ResolversTypes['InvolvedConnection'], ParentType, ContextType, RequireFields<VisitInvolvedArgs, 'first' | 'orderBy'>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VisitNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<VisitPartsArgs, 'first' | 'orderBy'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<VisitPlacesArgs, 'first' | 'orderBy'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<VisitPossiblySameAsArgs, 'first'>>;
  rolesInvolved?: Resolver<ResolversTypes['InvolvedRoleConnection'], ParentType, ContextType, RequireFields<VisitRolesInvolvedArgs, 'first' | 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusStep']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<VisitTopicsArgs, 'first' | 'orderBy'>>;
  wholes?: Resolver<ReadonlyArray<ResolversTypes['Whole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type WholeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Whole'] = ResolversParentTypes['Whole']> = {
  basis?: Resolver<ResolversTypes['TieBasis'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  CaseOutcome?: CaseOutcomeResolvers<ContextType>;
  CasePart?: CasePartResolvers<ContextType>;
  CasePartConnection?: CasePartConnectionResolvers<ContextType>;
  CasePartEdge?: CasePartEdgeResolvers<ContextType>;
  CasePartyConnection?: CasePartyConnectionResolvers<ContextType>;
  CasePartyEdge?: CasePartyEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Circumstance?: CircumstanceResolvers<ContextType>;
  CircumstanceConnection?: CircumstanceConnectionResolvers<ContextType>;
  CircumstanceEdge?: CircumstanceEdgeResolvers<ContextType>;
  CircumstancePartConnection?: CircumstancePartConnectionResolvers<ContextType>;
  CircumstancePartEdge?: CircumstancePartEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
  CounterpartTie?: CounterpartTieResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Demand?: DemandResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventGroup?: EventGroupResolvers<ContextType>;
  EventGroups?: EventGroupsResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  HintConnection?: HintConnectionResolvers<ContextType>;
  HintEdge?: HintEdgeResolvers<ContextType>;
  Histogram?: HistogramResolvers<ContextType>;
  HistogramBucket?: HistogramBucketResolvers<ContextType>;
  HolderConnection?: HolderConnectionResolvers<ContextType>;
  HolderEdge?: HolderEdgeResolvers<ContextType>;
  HoldingConnection?: HoldingConnectionResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  InvolvedConnection?: InvolvedConnectionResolvers<ContextType>;
  InvolvedEdge?: InvolvedEdgeResolvers<ContextType>;
  InvolvedRoleConnection?: InvolvedRoleConnectionResolvers<ContextType>;
  InvolvedRoleEdge?: InvolvedRoleEdgeResolvers<ContextType>;
  InvolvementConnection?: InvolvementConnectionResolvers<ContextType>;
  InvolvementEdge?: InvolvementEdgeResolvers<ContextType>;
  InvolvementPart?: InvolvementPartResolvers<ContextType>;
  Learned?: LearnedResolvers<ContextType>;
  LearnedEventConnection?: LearnedEventConnectionResolvers<ContextType>;
  LearnedEventEdge?: LearnedEventEdgeResolvers<ContextType>;
  LearnedPair?: LearnedPairResolvers<ContextType>;
  LearnedPairConnection?: LearnedPairConnectionResolvers<ContextType>;
  LearnedPairEdge?: LearnedPairEdgeResolvers<ContextType>;
  LegalCase?: LegalCaseResolvers<ContextType>;
  LegalCaseConnection?: LegalCaseConnectionResolvers<ContextType>;
  LegalCaseEdge?: LegalCaseEdgeResolvers<ContextType>;
  Likeness?: LikenessResolvers<ContextType>;
  LikenessConnection?: LikenessConnectionResolvers<ContextType>;
  LikenessEdge?: LikenessEdgeResolvers<ContextType>;
  LikenessFeature?: LikenessFeatureResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingTimes?: MeetingTimesResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  ModalityCount?: ModalityCountResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NearestName?: NearestNameResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairMeetingConnection?: PairMeetingConnectionResolvers<ContextType>;
  PairMeetingEdge?: PairMeetingEdgeResolvers<ContextType>;
  Part?: PartResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  PossibleDuplicateConnection?: PossibleDuplicateConnectionResolvers<ContextType>;
  PossibleDuplicateEdge?: PossibleDuplicateEdgeResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankingConnection?: RankingConnectionResolvers<ContextType>;
  RankingEdge?: RankingEdgeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RoleOn?: RoleOnResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedCaseConnection?: SharedCaseConnectionResolvers<ContextType>;
  SharedCaseEdge?: SharedCaseEdgeResolvers<ContextType>;
  SharedCounterpartConnection?: SharedCounterpartConnectionResolvers<ContextType>;
  SharedCounterpartEdge?: SharedCounterpartEdgeResolvers<ContextType>;
  SharedEventConnection?: SharedEventConnectionResolvers<ContextType>;
  SharedEventEdge?: SharedEventEdgeResolvers<ContextType>;
  SharedOrganizationConnection?: SharedOrganizationConnectionResolvers<ContextType>;
  SharedOrganizationEdge?: SharedOrganizationEdgeResolvers<ContextType>;
  SharedRoleConnection?: SharedRoleConnectionResolvers<ContextType>;
  SharedRoleEdge?: SharedRoleEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourcePlace?: SourcePlaceResolvers<ContextType>;
  StageStep?: StageStepResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusStep?: StatusStepResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  ToldDate?: ToldDateResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  UnnamedSpeaker?: UnnamedSpeakerResolvers<ContextType>;
  VerdictCount?: VerdictCountResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  Whole?: WholeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  semanticNonNull?: SemanticNonNullDirectiveResolver<any, any, ContextType>;
};
