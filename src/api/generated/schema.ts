import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityModel, ClaimModel, DateModel, EvidenceModel, ToldDateModel, StepModel, OutcomeModel, UnnamedModel, DemandModel, RoleOnModel, PartModel, RelationshipModel, CoverageModel, TiePageModel, TieEdgeModel, TiedPageModel, TiedEdgeModel, EntityPageModel, EntityEdgeModel, InvolvementPageModel, InvolvementEdgeModel, PairMeetingPageModel, PairMeetingEdgeModel, CounterpartPageModel, CounterpartEdgeModel, SearchPageModel, SearchEdgeModel, ClaimPageModel, ClaimEdgeModel, ChangePageModel, ChangeEdgeModel, PossibleDuplicateModel, PossibleDuplicatePageModel, PossibleDuplicateEdgeModel, SharedPageModel, SharedEdgeModel, MatrixModel, MatrixCellModel, RankingPageModel, RankingEdgeModel, TimelinePageModel, TimelineEdgeModel, WayModel, HopModel, PathPageModel, PathEdgeModel, NetworkModel, NetworkNodeModel, NetworkEdgeModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  /** Circumstances it is under: exile, detention and the like. */
  readonly circumstances: CircumstancePartConnection;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Events it is involved in, in whatever capacity, newest first. */
  readonly involvements: InvolvementConnection;
  /** Meetings it is involved in, newest first. Being involved is not having met: see `capacity` and `status`. */
  readonly meetings: InvolvementConnection;
  /** Organizations and groups it is a member of, by name. */
  readonly memberships: MembershipConnection;
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom it met, is to meet, or asked to meet: the same list as `whoMet`. */
  readonly met: CounterpartConnection;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** Roles it holds or held, by name. */
  readonly roles: HoldingConnection;
  /** Roles held on a day, and how sure that is. */
  readonly rolesOn: ReadonlyArray<RoleOn>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CounterpartOrder;
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
};


/** Somebody or something that can act: a person, an organization or a group. */
export type ActorRolesOnArgs = {
  date: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which actors to list; all given conditions must hold. */
export type ActorFilter = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose name matches this text, as `search` does; where 1,000 names or more match, it is `BAD_USER_INPUT`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Who hold a role in, or are members of, this organization or group. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a case stands for one defendant and charge. */
export type CaseOutcome = {
  readonly __typename?: 'CaseOutcome';
  /** On which charge, as the source words it; null where the sources name none: on all. */
  readonly charge?: Maybe<Scalars['String']['output']>;
  /** When that step was taken (EDTF), where a source says. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** For whom; null where the sources name nobody: for all. */
  readonly defendant?: Maybe<Actor>;
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** The penalty given for it, as the source words it. */
  readonly penaltyGiven?: Maybe<Scalars['String']['output']>;
  /** The stage it is at. */
  readonly stage: CaseStage;
  /** How well claims support it. */
  readonly support: Support;
};

/** A page of legal cases an actor is party to. */
export type CasePartConnection = {
  readonly __typename?: 'CasePartConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<CasePartEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<LegalCase>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of legal cases an actor is party to. */
export type CasePartEdge = {
  readonly __typename?: 'CasePartEdge';
  /** In what capacity: complainant, plaintiff, prosecutor, defendant, counsel, judge, witness. */
  readonly capacity: Scalars['String']['output'];
  /** Charges, as the source words them. */
  readonly charges: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: LegalCase;
  /** Penalty faced, as the source words it. */
  readonly penaltyFaced?: Maybe<Scalars['String']['output']>;
  /** Penalty given, as the source words it. */
  readonly penaltyGiven?: Maybe<Scalars['String']['output']>;
  /** How well claims support it. */
  readonly support: Support;
};

/** A page of parties to a case. */
export type CasePartyConnection = {
  readonly __typename?: 'CasePartyConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<CasePartyEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of parties to a case. */
export type CasePartyEdge = {
  readonly __typename?: 'CasePartyEdge';
  /** In what capacity: complainant, plaintiff, prosecutor, defendant, counsel, judge, witness. */
  readonly capacity: Scalars['String']['output'];
  /** Charges, as the source words them. */
  readonly charges: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Actor;
  /** Penalty faced, as the source words it. */
  readonly penaltyFaced?: Maybe<Scalars['String']['output']>;
  /** Penalty given, as the source words it. */
  readonly penaltyGiven?: Maybe<Scalars['String']['output']>;
  /** How well claims support it. */
  readonly support: Support;
};

/** Where a legal case stands. */
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
  /** It stands differently for different defendants or charges: see `outcomes`. */
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
  /** What they are about, as the graph shows it now; null where it shows nothing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Where this page lies. `endCursor` is never null here: poll with it, whether the page is empty or not. */
  readonly pageInfo: PageInfo;
  /** How many changes there are in all, before and after this page; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One recorded change. It never changes itself, and never moves. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Canonical ids of the entities whose answers may differ: those that the change names, what is directly tied to an event, case, role or circumstance among them, and to an actor where it merges actors or tells of a membership or post. For a source that is changed, retracted or reinstated: those that its claims name. The first 100; none for a data set, which changes coverage only. */
  readonly affects: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether more are affected than `affects` lists: read again whatever you show. */
  readonly affectsMore: Scalars['Boolean']['output'];
  /** Opaque position in the feed, good for ever: over restarts, later revisions and while an older one is shown. */
  readonly cursor: Scalars['String']['output'];
  /** Id of that, as recorded: a later merge does not change it. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: ChangeKind;
  /** What it is about, as the graph shows it now (not as it was then): a retracted claim with rank `DEPRECATED`. Null for a data set, and for what is no longer shown. */
  readonly node?: Maybe<Node>;
  /** Why, where that is known. */
  readonly reason?: Maybe<ChangeReason>;
  /** The revision that recorded it. */
  readonly revision: Revision;
  /** What it happened to. */
  readonly subjectType: ChangeSubject;
};

/** What happened to a record. */
export type ChangeKind =
  /** It is there, or counts again. */
  | 'ADDED'
  /** It is worded, numbered, ranked, dated or declared otherwise. */
  | 'CHANGED'
  /** A tombstone: from this revision on it counts for nothing. A source's stands for all its claims, which are not listed one by one; a data set's says that another took its place. */
  | 'RETRACTED';

/** Why something was changed. */
export type ChangeReason =
  /** The curator's word, in any data set that states it: our mistake, at all times. */
  | 'DEPRECATED_BY_CURATOR'
  /** It was retracted before, and counts again. */
  | 'REINSTATED'
  /** Its publisher withdrew it; from that day its claims are no longer known. */
  | 'RETRACTED_BY_PUBLISHER'
  /** No data set states it any more. */
  | 'TAKEN_OUT';

/** What a change is about. */
export type ChangeSubject =
  /** A claim. A merge and its undoing are claims too (`sameAs`). */
  | 'CLAIM'
  /** A data set. */
  | 'DATASET'
  /** The declaration of an entity: its id and type. All else about it is claims. */
  | 'ENTITY'
  /** A source. */
  | 'SOURCE';

/** Something an actor is under for a time. */
export type Circumstance = Entity & Node & {
  readonly __typename?: 'Circumstance';
  /** Who is under it, by name. */
  readonly actors: MemberConnection;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** What kind. */
  readonly kind?: Maybe<CircumstanceKind>;
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Where it is undergone. */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
};


/** Something an actor is under for a time. */
export type CircumstanceActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something an actor is under for a time. */
export type CircumstanceDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something an actor is under for a time. */
export type CircumstanceNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something an actor is under for a time. */
export type CircumstancePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something an actor is under for a time. */
export type CircumstancePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of circumstances. */
export type CircumstanceConnection = {
  readonly __typename?: 'CircumstanceConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<CircumstanceEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Circumstance>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of circumstances. */
export type CircumstanceEdge = {
  readonly __typename?: 'CircumstanceEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Circumstance;
};

/** Which circumstances to list; all given conditions must hold. */
export type CircumstanceFilter = {
  /** That this actor is or was under, unless that is only alleged. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CircumstanceKind>>;
  /** Whose name matches this text, as `search` does; where 1,000 names or more match, it is `BAD_USER_INPUT`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of circumstance. */
export type CircumstanceKind =
  /** Being held. */
  | 'DETENTION'
  /** Held or imprisoned: the source does not tell them apart. */
  | 'DETENTION_OR_IMPRISONMENT'
  /** Living abroad because one cannot safely be at home. */
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
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Circumstance>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of circumstances an actor is under. */
export type CircumstancePartEdge = {
  readonly __typename?: 'CircumstancePartEdge';
  /** A day on which a source saw it so (EDTF), where no term is given. */
  readonly attestedOn?: Maybe<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Circumstance;
  /** When it began (EDTF); null where no source says. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** How well claims support it. */
  readonly support: Support;
  /** When it ended (EDTF); `..` while it goes on, null where no source says. */
  readonly until?: Maybe<Scalars['String']['output']>;
};

/** One sentence of one source about one subject: the truth that everything else is projected from. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Whom the subject came with, where stated: an actor or a role. */
  readonly accompanying?: Maybe<Entity>;
  /** The capacity it states. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** Hash of what is said and where; rewording our summary does not change it. */
  readonly id: Scalars['ID']['output'];
  /** In whose place the subject came, where stated: an actor or a role. */
  readonly insteadOf?: Maybe<Entity>;
  /** First day on which it counts as known: the last day its source can have been published. */
  readonly knownFrom: Scalars['Date']['output'];
  /** Day on which its publisher withdrew it; null while it stands. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** How firmly it is said. */
  readonly modality: Modality;
  /** The other entity, where it relates two. */
  readonly object?: Maybe<Entity>;
  /** On whose behalf the subject acted, where stated. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** The data set whose wording this is: of those that state it now, the one that did first. */
  readonly origin: Scalars['String']['output'];
  /** Paragraph of the source, counted from 1 (headline, navigation and exact repeats are not counted); null for what curators add. */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** What kind of thing is said: involvedIn, stage, date, format, holds and so on. */
  readonly predicate: Scalars['String']['output'];
  /** All qualifiers as stated, one of each name; at most 20. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** The curator's word on it. */
  readonly rank: Rank;
  /** When it was recorded. Never used to say when something was known. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Revision of the graph that recorded it. */
  readonly revision: Scalars['Int']['output'];
  /** SHA-256 of that paragraph (NFC, white space collapsed); null for what curators add. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** What it is taken from. */
  readonly source: Source;
  /** To whom the source attributes it; null when the source speaks for itself, or does not name the one who says it. */
  readonly speaker?: Maybe<Actor>;
  /** The stage it states, for an event, an involvement or a case. */
  readonly stage?: Maybe<Stage>;
  /** Object id as stated, before any merge. */
  readonly statedObject?: Maybe<Scalars['ID']['output']>;
  /** Subject id as stated, before any merge. */
  readonly statedSubject: Scalars['ID']['output'];
  /** Whom or what it speaks of. */
  readonly subject?: Maybe<Entity>;
  /** What the source says here, in our own words. */
  readonly summary: Scalars['String']['output'];
  /** The claim that this one corrects. */
  readonly supersedes?: Maybe<Claim>;
  /** Whoever says it without being named by the source; null where somebody is named or the source speaks for itself. */
  readonly unnamedSpeaker?: Maybe<UnnamedSpeaker>;
  /** The text, date, stage, form or number it gives, where it gives one. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Whom the source itself quotes, such as the paper that had it first; sources that quote the same are one origin. */
  readonly via?: Maybe<Actor>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
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

/** Which claims to list; all given conditions must hold. */
export type ClaimFilter = {
  /** That mention this entity, as subject, object, speaker, on whose behalf, in whose place, in whose company, or as whom the source quotes. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Said this firmly. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** With one of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Said by this actor, or about a statement of which it is author: what it says, hopes and demands. */
  readonly saidBy?: InputMaybe<Scalars['ID']['input']>;
  /** From this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Said by this actor: the source attributes it to that speaker. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** That state one of these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
};

/** Order of claims. */
export type ClaimOrder =
  /** By the day they became known, oldest first, then id. */
  | 'KNOWN_FROM_ASC'
  /** By the day they became known, newest first, then id. */
  | 'KNOWN_FROM_DESC';

/** A page of counterparts. */
export type CounterpartConnection = {
  readonly __typename?: 'CounterpartConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<CounterpartEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of counterparts. */
export type CounterpartEdge = {
  readonly __typename?: 'CounterpartEdge';
  /** The same by verdict, strongest first; at most 11. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** Earliest possible day among all of these that have one, whatever their verdict. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Earliest possible day of a meeting with the verdict MET; null where there is none, or one of them has no earliest day. */
  readonly firstMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that `firstMet` comes from, as precise as its source; null where that is. */
  readonly firstMetDate?: Maybe<FuzzyDate>;
  /** Latest possible day among all of these that have one, whatever their verdict; it may be of a plan. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Latest possible day of a meeting with the verdict MET; null where there is none, or one of them has no latest day. */
  readonly lastMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that `lastMet` comes from, as precise as its source; null where that is. */
  readonly lastMetDate?: Maybe<FuzzyDate>;
  /** How many meetings of the pair the filter leaves, whatever their verdict: plans and denied ones count too, inferred ones do not. A meeting within a meeting of the same two counts once. Reads "at least". */
  readonly meetingCount: Scalars['Int']['output'];
  /** The meetings, newest first, undated ones last. */
  readonly meetings: PairMeetingConnection;
  /** What the edge leads to. */
  readonly node: Actor;
  /** The same by status, strongest first; at most 12. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
  /** Whether they met, as far as anybody says. */
  readonly verdict: Verdict;
};


/** One of counterparts. */
export type CounterpartEdgeMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of counterparts. */
export type CounterpartOrder =
  /** Newest meeting first (`lastDate`, whatever its verdict), undated last, then name. */
  | 'LAST_DATE_DESC'
  /** Most meetings first (whatever their verdict), then strongest verdict, then name. */
  | 'MEETING_COUNT'
  /** By name. */
  | 'NAME_ASC'
  /** Strongest verdict first, then most meetings (whatever their verdict), then name. */
  | 'VERDICT';

/** What the graph covers: read it beside every NO_RECORD. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Actors known. */
  readonly actorCount: Scalars['Int']['output'];
  /** Claims known. */
  readonly claimCount: Scalars['Int']['output'];
  /** The data sets loaded and what each says of its coverage; at most 100. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** First day a publication became known. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day a publication became known. */
  readonly knownTo?: Maybe<Scalars['Date']['output']>;
  /** Meetings known, at whatever status. */
  readonly meetingCount: Scalars['Int']['output'];
  /** Earliest possible day of a known meeting. */
  readonly meetingsFrom?: Maybe<Scalars['Date']['output']>;
  /** Latest possible day of a known meeting. */
  readonly meetingsTo?: Maybe<Scalars['Date']['output']>;
  /** Publications known; what curators add themselves is no source that was looked at. */
  readonly sourceCount: Scalars['Int']['output'];
  /** In a sentence: how much was looked at, and that no record proves nothing. */
  readonly statement: Scalars['String']['output'];
};

/** What is loaded together. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** What was looked at and what was not. */
  readonly coverage: Scalars['String']['output'];
  /** Its id; claims name it as their origin. */
  readonly id: Scalars['ID']['output'];
  /** Licence of the claims as written here. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** How a date came to be known. */
export type DateBasis =
  /** An undated part of something dated: the bounds are those of the whole. */
  | 'INHERITED'
  /** No source gives a day: it was at the latest when it became known. */
  | 'KNOWN_BY'
  /** The day it was planned for: it was held, and no report of that gives a day. */
  | 'PLANNED'
  /** Computed from what the source says, such as a weekday; `how` tells the way. */
  | 'RESOLVED'
  /** The source states it. */
  | 'STATED';

/** Something a statement demands. */
export type Demand = {
  readonly __typename?: 'Demand';
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** Of whom it is demanded. */
  readonly of?: Maybe<Actor>;
  /** The demand, in our own words. */
  readonly text: Scalars['String']['output'];
};

/** A period to ask for, both ends included. */
export type During = {
  /** How strictly dates must fall within. */
  readonly match?: DuringMatch;
  /** First day; open where absent. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; open where absent. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** How strictly a date must fall within a period. */
export type DuringMatch =
  /** It was within for certain: both bounds lie inside. Undated things do not match. */
  | 'CERTAIN'
  /** It may have been within: the bounds overlap. Undated things match. */
  | 'POSSIBLE';

/** Something a user can point at. What is said of it is said by claims. */
export type Entity = {
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
};


/** Something a user can point at. What is said of it is said by claims. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something a user can point at. What is said of it is said by claims. */
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
  /** When it was or is to be, as far as what stands has a date: of something held the day it was, not the day it was to be; null where nothing gives one. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources contradict each other on its date, or one denies it; `date` is then on one of the days told. */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Every date told of what stands, the days a plan had before among them, by first possible day; at most 100. */
  readonly dates: ReadonlyArray<ToldDate>;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Actors involved, in what capacity, by name: one edge for each capacity. A role whose holder no source names is in `rolesInvolved` and is not counted here. */
  readonly involved: InvolvedConnection;
  /** Whether its date has passed (against today, or `knownBy`) and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The event it is part of; null where that is only alleged. */
  readonly partOf?: Maybe<Event>;
  /** Events that are part of it, by date. */
  readonly parts: EventConnection;
  /** Where it was or is to be. */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** Roles that a source names without their holder, such as "the foreign minister", by name. Never counted as anybody's part; whom the source means is not inferred here. */
  readonly rolesInvolved: InvolvedRoleConnection;
  /** Where it stands; null where no source says. */
  readonly status?: Maybe<Status>;
  /** How its status came to change, oldest first, as it became known; at most 100. */
  readonly statusHistory: ReadonlyArray<StatusStep>;
  /** What it is about. */
  readonly topics: TopicConnection;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
};


/** Something that was or is to be: a meeting, a visit or a statement. */
export type EventTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in lists of events as such. */
  readonly evidence?: Maybe<Evidence>;
  /** What the edge leads to. */
  readonly node: Event;
  /** How well claims support that it belongs here; null in lists of events as such. */
  readonly support?: Maybe<Support>;
};

/** Which events to list; all given conditions must hold. */
export type EventFilter = {
  /** Whose date falls within. */
  readonly during?: InputMaybe<During>;
  /** Meetings of one of these forms; other events have none. */
  readonly formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  /** That involve every one of these actors, in whatever capacity. */
  readonly involved?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That are part of this event, unless that is only alleged. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** At one of these places or at a part of one (a country finds what was in its cities), unless that is only alleged. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That stand at one of these. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** About one of these topics, unless that is only alleged. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Meetings with one of these verdicts: the strongest that any pair has by it; of the events of one actor, the strongest that this actor has. Visits and statements have none, nor has a meeting in which nobody makes a pair. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** Order of events. */
export type EventOrder =
  /** By earliest possible day, oldest first; those without one last; then id. */
  | 'DATE_ASC'
  /** By earliest possible day, newest first; those without one last; then id. */
  | 'DATE_DESC';

/** The claims behind something. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** How many claims. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims, by the day they became known, then id. */
  readonly claims: ClaimConnection;
  /** How many sources stand behind them, independently: sources that quote one and the same are one. What curators add is none. */
  readonly sourceCount: Scalars['Int']['output'];
  /** How many statements: what one paragraph of one source says of one stage, with one modality and speaker, is one, however many claims it was taken down as. What curators add is none. */
  readonly statementCount: Scalars['Int']['output'];
  /** The firmest modality among what sources say, else among what curators add; null where there is neither. */
  readonly strongest?: Maybe<Modality>;
};


/** The claims behind something. */
export type EvidenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A date as precise as the source gives it (EDTF level 1, and `[a..b]` for "one of these days"). No day is ever invented. */
export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  /** The words of the source, such as "Tuesday". */
  readonly asWritten?: Maybe<Scalars['String']['output']>;
  /** How the date came to be known. */
  readonly basis: DateBasis;
  /** First day it can be; null where open or unknown. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** Extended Date/Time Format: `2016-01-26`, `2016-01`, `2016-01-25/2016-01-26` (it lasted), `[2016-01-25..2016-01-26]` (on one of). */
  readonly edtf: Scalars['String']['output'];
  /** How a resolved date was computed, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** Last day it can be; null where open or unknown. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
};

/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type Group = Actor & Entity & Node & {
  readonly __typename?: 'Group';
  /** Legal cases it is party to. */
  readonly cases: CasePartConnection;
  /** Circumstances it is under: exile, detention and the like. */
  readonly circumstances: CircumstancePartConnection;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Events it is involved in, in whatever capacity, newest first. */
  readonly involvements: InvolvementConnection;
  /** Meetings it is involved in, newest first. Being involved is not having met: see `capacity` and `status`. */
  readonly meetings: InvolvementConnection;
  /** Members of it, by name, where a source says. */
  readonly members: MemberConnection;
  /** Organizations and groups it is a member of, by name. */
  readonly memberships: MembershipConnection;
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom it met, is to meet, or asked to meet: the same list as `whoMet`. */
  readonly met: CounterpartConnection;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** Roles it holds or held, by name. */
  readonly roles: HoldingConnection;
  /** Roles held on a day, and how sure that is. */
  readonly rolesOn: ReadonlyArray<RoleOn>;
  /** How many it counts, where the source says. */
  readonly size?: Maybe<Scalars['Int']['output']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collective that one source names only as such. Meeting a group is not meeting its members. */
export type GroupMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CounterpartOrder;
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
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of groups. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Group;
};

/** A page of things that may be the same. */
export type HintConnection = {
  readonly __typename?: 'HintConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<HintEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of things that may be the same. */
export type HintEdge = {
  readonly __typename?: 'HintEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Entity;
  /** How well claims support it. */
  readonly support: Support;
};

/** How many events fall into each stretch of time. Events are counted as they are told, one within another too, and one told as several once. All buckets, `imprecise` and `undated` together make `total`. */
export type Histogram = {
  readonly __typename?: 'Histogram';
  /** Buckets from the first to the last that holds an event, at most 600, oldest first; empty ones in between too. Empty where no event lies in one. */
  readonly buckets: ReadonlyArray<HistogramBucket>;
  /** Events that have a date, but one that may lie in several buckets or is open at an end: in no bucket. */
  readonly imprecise: Scalars['Int']['output'];
  /** How wide the buckets are. */
  readonly interval: HistogramInterval;
  /** Events counted in all. */
  readonly total: Scalars['Int']['output'];
  /** Events without a date: in no bucket. */
  readonly undated: Scalars['Int']['output'];
};

/** One stretch of time and the events that lie in it for certain. */
export type HistogramBucket = {
  readonly __typename?: 'HistogramBucket';
  /** How many events lie in it for certain. */
  readonly count: Scalars['Int']['output'];
  /** Meetings among them by verdict, the strongest first: the strongest that any of the actors asked for, or anybody, has by it; at most 11. Visits, statements and meetings in which nobody makes a pair are in `count` alone. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** Last day of it. */
  readonly end: Scalars['Date']['output'];
  /** Its name: `2016`, `2016-Q1` or `2016-01`. */
  readonly label: Scalars['String']['output'];
  /** First day of it. */
  readonly start: Scalars['Date']['output'];
  /** All of them by status; at most 12. Events that no source gives a status are in `count` alone. */
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
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of holders of a role. */
export type HolderEdge = {
  readonly __typename?: 'HolderEdge';
  /** A day on which a source saw it so (EDTF), where no term is given. */
  readonly attestedOn?: Maybe<Scalars['String']['output']>;
  /** How sure it is that the role was held on the day asked for; null where none was. */
  readonly basis?: Maybe<RoleBasis>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Person;
  /** When it began (EDTF); null where no source says. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** How well claims support it. */
  readonly support: Support;
  /** When it ended (EDTF); `..` while it goes on, null where no source says. */
  readonly until?: Maybe<Scalars['String']['output']>;
};

/** A page of roles held. */
export type HoldingConnection = {
  readonly __typename?: 'HoldingConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<HoldingEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of roles held. */
export type HoldingEdge = {
  readonly __typename?: 'HoldingEdge';
  /** A day on which a source saw it so (EDTF), where no term is given. */
  readonly attestedOn?: Maybe<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Role;
  /** When it began (EDTF); null where no source says. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** How well claims support it. */
  readonly support: Support;
  /** When it ended (EDTF); `..` while it goes on, null where no source says. */
  readonly until?: Maybe<Scalars['String']['output']>;
};

/** One tie of a way between two actors. Parallel ties of one kind between the two are one hop, shown by the strongest. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** When it was or is to be, for `MEETING` and `EVENT`; null where no source says. */
  readonly date?: Maybe<FuzzyDate>;
  /** Who says so: the claims behind the tie shown. */
  readonly evidence: Evidence;
  /** In what form, for the two; null for kinds other than `MEETING`. */
  readonly format?: Maybe<MeetingFormat>;
  /** Where the hop starts. */
  readonly from: Actor;
  /** What kind of tie it is; only `MEETING` can mean that they met. */
  readonly kind: TieKind;
  /** Where it stands for the two, for `MEETING` and `EVENT`. Expected to meet is not met. */
  readonly status?: Maybe<Status>;
  /** How well it is supported, for the kinds that have no status. */
  readonly support?: Maybe<Support>;
  /** How many ties of this kind the two have under these conditions; meetings are counted as in `Relationship.meetingCount`. Reads "at least". */
  readonly ties: Scalars['Int']['output'];
  /** Where it leads. */
  readonly to: Actor;
  /** Whether the two met, as far as this meeting says; null for other kinds. Planned is not met. */
  readonly verdict?: Maybe<Verdict>;
  /** The meeting, event, case or role between the two; null for `MEMBERSHIP` and `PART_OF`. */
  readonly via?: Maybe<Entity>;
};

/** A page of actors involved in an event. */
export type InvolvedConnection = {
  readonly __typename?: 'InvolvedConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<InvolvedEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of actors involved in an event. */
export type InvolvedEdge = {
  readonly __typename?: 'InvolvedEdge';
  /** Whom the actor came with, where stated, an actor or a role: both are of one side. */
  readonly accompanying?: Maybe<Entity>;
  /** In what capacity: host, guest, attendee (these three are present), requester, author, addressee, subject, invited, absent. */
  readonly capacity: Scalars['String']['output'];
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** In whose place the actor came, where stated: an actor or a role. That one was not there. */
  readonly insteadOf?: Maybe<Entity>;
  /** What the edge leads to. */
  readonly node: Actor;
  /** For whom the actor acted, where stated. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** Who took part for this organization, where it took part through somebody: an actor, or a role whose holder no source names. */
  readonly representedBy?: Maybe<Entity>;
  /** Roles the actor held on the event's date, and how sure that is. */
  readonly rolesThen: ReadonlyArray<RoleOn>;
  /** Where this actor's own part stands: one for all its capacities. */
  readonly status: Status;
  /** The strongest verdict that this actor has with anybody by this event; null where it makes a pair with nobody there. */
  readonly verdict?: Maybe<Verdict>;
};


/** One of actors involved in an event. */
export type InvolvedEdgeRolesThenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of roles involved in an event. */
export type InvolvedRoleConnection = {
  readonly __typename?: 'InvolvedRoleConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<InvolvedRoleEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of roles involved in an event: a source names the post and not who holds it. */
export type InvolvedRoleEdge = {
  readonly __typename?: 'InvolvedRoleEdge';
  /** Whom whoever holds it came with, where stated. */
  readonly accompanying?: Maybe<Entity>;
  /** In what capacity: host, guest, attendee (these three are present), requester, author, addressee, subject, invited, absent. */
  readonly capacity: Scalars['String']['output'];
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** In whose place whoever holds it came, where stated; that one was not there. */
  readonly insteadOf?: Maybe<Entity>;
  /** What the edge leads to. */
  readonly node: Role;
  /** For whom whoever holds it acted, where stated. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** Where this part stands. */
  readonly status: Status;
};

/** A page of events an actor is involved in. */
export type InvolvementConnection = {
  readonly __typename?: 'InvolvementConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<InvolvementEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of events an actor is involved in. */
export type InvolvementEdge = {
  readonly __typename?: 'InvolvementEdge';
  /** Whom the actor came with, where stated, an actor or a role: both are of one side. */
  readonly accompanying?: Maybe<Entity>;
  /** In what capacity: host, guest, attendee (these three are present), requester, author, addressee, subject, invited, absent. */
  readonly capacity: Scalars['String']['output'];
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** In whose place the actor came, where stated: an actor or a role. That one was not there. */
  readonly insteadOf?: Maybe<Entity>;
  /** What the edge leads to. */
  readonly node: Event;
  /** For whom the actor acted, where stated. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** Who took part for this organization, where it took part through somebody: an actor, or a role whose holder no source names. */
  readonly representedBy?: Maybe<Entity>;
  /** Where this actor's own part stands, one for all its capacities; the event itself can stand elsewhere. */
  readonly status: Status;
  /** The strongest verdict that this actor has with anybody by this event; null where it makes a pair with nobody there. */
  readonly verdict?: Maybe<Verdict>;
};

/** A legal case. Accused, charged, convicted and acquitted are different things: read `stage` and `support`. */
export type LegalCase = Entity & Node & {
  readonly __typename?: 'LegalCase';
  /** Against whom: defendants. */
  readonly against: CasePartyConnection;
  /** Who brought it: complainants, plaintiffs and prosecutors. */
  readonly broughtBy: CasePartyConnection;
  /** Category, such as criminal defamation. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Charges against any defendant, as the sources word them; at most 100. */
  readonly charges: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Where it stands for each defendant and charge that the sources tell apart, one that names neither being of all; at most 100. */
  readonly outcomes: ReadonlyArray<CaseOutcome>;
  /** Everybody who is party to it, in whatever capacity, by name. */
  readonly parties: CasePartyConnection;
  /** Penalties faced, as the sources word them; at most 100. */
  readonly penaltiesFaced: ReadonlyArray<Scalars['String']['output']>;
  /** Penalties given, as the sources word them; at most 100. */
  readonly penaltiesGiven: ReadonlyArray<Scalars['String']['output']>;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** Where it stands; `MIXED` where that differs by defendant or charge, null where no source names a stage. */
  readonly stage?: Maybe<CaseStage>;
  /** Every stage it is said to have been at, by the date of the step, else by when it became known; at most 100. */
  readonly stageHistory: ReadonlyArray<StageStep>;
  /** How well claims support the stage; null where there is none. */
  readonly stageSupport?: Maybe<Support>;
  /** What it is about. */
  readonly topics: TopicConnection;
};


/** A legal case. Accused, charged, convicted and acquitted are different things: read `stage` and `support`. */
export type LegalCaseAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal case. Accused, charged, convicted and acquitted are different things: read `stage` and `support`. */
export type LegalCaseBroughtByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal case. Accused, charged, convicted and acquitted are different things: read `stage` and `support`. */
export type LegalCaseDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A legal case. Accused, charged, convicted and acquitted are different things: read `stage` and `support`. */
export type LegalCaseNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A legal case. Accused, charged, convicted and acquitted are different things: read `stage` and `support`. */
export type LegalCasePartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal case. Accused, charged, convicted and acquitted are different things: read `stage` and `support`. */
export type LegalCasePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal case. Accused, charged, convicted and acquitted are different things: read `stage` and `support`. */
export type LegalCaseTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of legal cases. */
export type LegalCaseConnection = {
  readonly __typename?: 'LegalCaseConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<LegalCaseEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<LegalCase>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of legal cases. */
export type LegalCaseEdge = {
  readonly __typename?: 'LegalCaseEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: LegalCase;
};

/** Which cases to list; all given conditions must hold. */
export type LegalCaseFilter = {
  /** Brought by this actor (complainant, plaintiff or prosecutor). */
  readonly complainant?: InputMaybe<Scalars['ID']['input']>;
  /** Against this actor. */
  readonly defendant?: InputMaybe<Scalars['ID']['input']>;
  /** With this actor in any capacity. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** That stand at one of these stages; one that stands differently for different defendants or charges is found by each of its stages, and by `MIXED`. */
  readonly stages?: InputMaybe<ReadonlyArray<CaseStage>>;
  /** About one of these topics, unless that is only alleged. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How a name matched. */
export type MatchKind =
  /** The words are the same, case and accents aside. */
  | 'EXACT'
  /** The words are spelled nearly so. */
  | 'FUZZY'
  /** The words begin so. */
  | 'PREFIX';

/** Who met whom among some actors: a verdict and counts for each pair that has a meeting that counts. */
export type Matrix = {
  readonly __typename?: 'Matrix';
  /** Pairs with a meeting that counts, at most 2500, by row, then by column. What is not here is no record, and proves nothing. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** Actors of the columns, at most 50, likewise. */
  readonly columns: ReadonlyArray<Actor>;
  /** Actors of the rows, at most 50, in the order asked; a merged actor once. Who was not yet known by `knownBy` is left out. */
  readonly rows: ReadonlyArray<Actor>;
};

/** One pair of a matrix. It says what `relationship` would. */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** The actor of the column. */
  readonly column: Actor;
  /** Place of the column among `columns`, from 0. */
  readonly columnIndex: Scalars['Int']['output'];
  /** How many meetings of the pair the filter leaves, as `Relationship.meetingCount`; reads "at least". */
  readonly count: Scalars['Int']['output'];
  /** The same by verdict, strongest first; at most 11. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** Who says so: the claims behind all these meetings. */
  readonly evidence: Evidence;
  /** Earliest possible day among these that have one. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Earliest possible day of a meeting with the verdict MET; null where there is none, or one of them has no earliest day. */
  readonly firstMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that `firstMet` comes from, as precise as its source; null where that is. */
  readonly firstMetDate?: Maybe<FuzzyDate>;
  /** Latest possible day among these that have one. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Latest possible day of a meeting with the verdict MET; null where there is none, or one of them has no latest day. */
  readonly lastMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that `lastMet` comes from, as precise as its source; null where that is. */
  readonly lastMetDate?: Maybe<FuzzyDate>;
  /** The actor of the row. */
  readonly row: Actor;
  /** Place of the row among `rows`, from 0. */
  readonly rowIndex: Scalars['Int']['output'];
  /** The same by status, strongest first; at most 12. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
  /** Whether they met, as far as anybody says. */
  readonly verdict: Verdict;
};

/** A meeting. Read its `status`: expected to meet is not met. */
export type Meeting = Entity & Event & Node & {
  readonly __typename?: 'Meeting';
  /** When it was or is to be, as far as what stands has a date: of something held the day it was, not the day it was to be; null where nothing gives one. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources contradict each other on its date, or one denies it; `date` is then on one of the days told. */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Every date told of what stands, the days a plan had before among them, by first possible day; at most 100. */
  readonly dates: ReadonlyArray<ToldDate>;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** In what form. A pair may have met in another one: see `PairMeetingEdge.format`. */
  readonly format: MeetingFormat;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Actors involved, in what capacity, by name: one edge for each capacity. A role whose holder no source names is in `rolesInvolved` and is not counted here. */
  readonly involved: InvolvedConnection;
  /** Whether its date has passed (against today, or `knownBy`) and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The event it is part of; null where that is only alleged. */
  readonly partOf?: Maybe<Event>;
  /** Events that are part of it, by date. */
  readonly parts: EventConnection;
  /** Where it was or is to be. */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** Roles that a source names without their holder, such as "the foreign minister", by name. Never counted as anybody's part; whom the source means is not inferred here. */
  readonly rolesInvolved: InvolvedRoleConnection;
  /** Where it stands; null where no source says. */
  readonly status?: Maybe<Status>;
  /** How its status came to change, oldest first, as it became known; at most 100. */
  readonly statusHistory: ReadonlyArray<StatusStep>;
  /** How many meetings it was told as, where a source tells several as one; null where it is one. */
  readonly times?: Maybe<MeetingTimes>;
  /** What it is about. */
  readonly topics: TopicConnection;
  /** The strongest verdict that any pair has by this meeting; null where nobody makes a pair in it. */
  readonly verdict?: Maybe<Verdict>;
};


/** A meeting. Read its `status`: expected to meet is not met. */
export type MeetingDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting. Read its `status`: expected to meet is not met. */
export type MeetingInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting. Read its `status`: expected to meet is not met. */
export type MeetingNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting. Read its `status`: expected to meet is not met. */
export type MeetingPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting. Read its `status`: expected to meet is not met. */
export type MeetingPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting. Read its `status`: expected to meet is not met. */
export type MeetingPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting. Read its `status`: expected to meet is not met. */
export type MeetingRolesInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting. Read its `status`: expected to meet is not met. */
export type MeetingTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of meetings. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Meeting;
};

/** Forms of a meeting. A form belongs to a stage: how a plan was to be held does not say how it went. */
export type MeetingFormat =
  /** By telephone. */
  | 'CALL'
  /** Being seen together, such as walking side by side; it is not a meeting of the two. */
  | 'ENCOUNTER'
  /** A conference, a reception: who was there did not thereby meet. */
  | 'GATHERING'
  /** Talks between the ones present. */
  | 'TALKS'
  /** They met, or were to meet; no source says how. */
  | 'UNKNOWN'
  /** By video. */
  | 'VIDEO';

/** How many meetings a source tells as one, such as "some 12 times". */
export type MeetingTimes = {
  readonly __typename?: 'MeetingTimes';
  /** At least so many: what counts count. */
  readonly atLeast: Scalars['Int']['output'];
  /** At most so many; null where the source sets no bound. */
  readonly atMost?: Maybe<Scalars['Int']['output']>;
};

/** A page of members. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of members. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** A day on which a source saw it so (EDTF), where no term is given. */
  readonly attestedOn?: Maybe<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Actor;
  /** When it began (EDTF); null where no source says. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** How well claims support it. */
  readonly support: Support;
  /** When it ended (EDTF); `..` while it goes on, null where no source says. */
  readonly until?: Maybe<Scalars['String']['output']>;
};

/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of memberships. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** A day on which a source saw it so (EDTF), where no term is given. */
  readonly attestedOn?: Maybe<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Entity;
  /** When it began (EDTF); null where no source says. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** How well claims support it. */
  readonly support: Support;
  /** When it ended (EDTF); `..` while it goes on, null where no source says. */
  readonly until?: Maybe<Scalars['String']['output']>;
};

/** How firmly a source says something. */
export type Modality =
  /** Said to be so by somebody, without the source vouching for it; an accusation. */
  | 'ALLEGED'
  /** Said as a fact. */
  | 'ASSERTED'
  /** Said not to be so. */
  | 'DENIED';

/** How many claims are made with a modality. */
export type ModalityCount = {
  readonly __typename?: 'ModalityCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** How firmly the source says it. */
  readonly modality: Modality;
};

/** One of the names of an entity. Names do not depend on `knownBy`. */
export type Name = {
  readonly __typename?: 'Name';
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** BCP 47 tag; `und` where unknown. */
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

/** What sort of name it is. */
export type NameKind =
  /** Another name. */
  | 'ALIAS'
  /** A name no longer in use. */
  | 'FORMER'
  /** The whole name. */
  | 'FULL'
  /** A shorter form in use. */
  | 'SHORT';

/** Order of things that have a name. */
export type NameOrder =
  /** By name, folded, then id. */
  | 'NAME_ASC'
  /** By name backwards, folded, then id. */
  | 'NAME_DESC';

/** Actors around some, and the ties between them, ready to draw. */
export type Network = {
  readonly __typename?: 'Network';
  /** The ties between the actors shown, one edge a pair and kind, at most 2,000: heaviest first, then by ids. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The actors, at most 500: those asked for, then by distance, then with most ties to nearer ones shown, then by name. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** How many actors within `depth` are left out; "at least" where `omittedActorsExact` is false. */
  readonly omittedActors: Scalars['Int']['output'];
  /** Whether `omittedActors` is exact: once `maxNodes` are shown, deeper levels are not read. */
  readonly omittedActorsExact: Scalars['Boolean']['output'];
  /** How many edges between the actors shown are left out; "at least" where `outcome` is `LIMIT_REACHED`. */
  readonly omittedEdges: Scalars['Int']['output'];
  /** Why it is shown as far as it is; the first that applies of `LIMIT_REACHED`, `MAX_NODES`, `MAX_EDGES`, `COMPLETE`. */
  readonly outcome: NetworkOutcome;
  /** Whether anything within `depth` is left out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** All ties of one kind between two actors in a network. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The meetings by verdict, strongest first, at most 11; empty for other kinds. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** Who says so: the claims behind the ties; behind the strongest 100 where there are more. */
  readonly evidence: Evidence;
  /** Earliest possible day among those that have one, for `MEETING` and `EVENT`. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Made of both actors and the kind; stays the same while they do. */
  readonly id: Scalars['String']['output'];
  /** What kind of ties they are; only `MEETING` can mean that they met. */
  readonly kind: TieKind;
  /** Latest possible day among those that have one, for `MEETING` and `EVENT`. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Id of one actor; the smaller of both, for ties have no direction. */
  readonly source: Scalars['ID']['output'];
  /** The ties by status, strongest first, for `MEETING` and `EVENT`; at most 12. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
  /** Id of the other. */
  readonly target: Scalars['ID']['output'];
  /** Whether the two met, as far as anybody says, by the meetings that count here; null for other kinds. */
  readonly verdict?: Maybe<Verdict>;
  /** How many ties; meetings are counted as in `Relationship.meetingCount`. Reads "at least". */
  readonly weight: Scalars['Int']['output'];
};

/** An actor in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The actor. */
  readonly actor: Actor;
  /** How many relationships of these kinds it has in the whole graph, as known by then: for `MEETING` pairs in meetings, whatever their verdict, for `EVENT` involvements. */
  readonly degree: Scalars['Int']['output'];
  /** How many ties away it is from the nearest actor asked for; 0 for those. */
  readonly distance: Scalars['Int']['output'];
  /** With how many of the other actors shown it has ties. */
  readonly neighbours: Scalars['Int']['output'];
  /** How many ties it has with the other actors shown, parallel ones included: the sum of the weights of its edges. Reads "at least". */
  readonly ties: Scalars['Int']['output'];
};

/** Why a network is shown as far as it is. */
export type NetworkOutcome =
  /** Everybody within `depth` is shown, with all ties between them. */
  | 'COMPLETE'
  /** The work limit ended the reading: there may be more actors within `depth`, or more edges, than were counted. Lower `depth`, or narrow `via`, `filter` or `maxDegree`. */
  | 'LIMIT_REACHED'
  /** More edges are between the actors shown than 2,000; the weakest ones are left out. */
  | 'MAX_EDGES'
  /** More actors are within `depth` than `maxNodes`; the least important ones are left out. */
  | 'MAX_NODES';

/** Anything with an id that `node` can fetch again (Relay). */
export type Node = {
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
};

/** A party, NGO, government body, state or other organization. */
export type Organization = Actor & Entity & Node & {
  readonly __typename?: 'Organization';
  /** Legal cases it is party to. */
  readonly cases: CasePartConnection;
  /** Circumstances it is under: exile, detention and the like. */
  readonly circumstances: CircumstancePartConnection;
  /** The state it belongs to. */
  readonly country?: Maybe<Organization>;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Events it is involved in, in whatever capacity, newest first. */
  readonly involvements: InvolvementConnection;
  /** Its kind; null where no source says. */
  readonly kind?: Maybe<OrganizationKind>;
  /** Meetings it is involved in, newest first. Being involved is not having met: see `capacity` and `status`. */
  readonly meetings: InvolvementConnection;
  /** Members of it, by name. */
  readonly members: MemberConnection;
  /** Organizations and groups it is a member of, by name. */
  readonly memberships: MembershipConnection;
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom it met, is to meet, or asked to meet: the same list as `whoMet`. */
  readonly met: CounterpartConnection;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Political orientation as a source words it, such as opposition. */
  readonly orientation?: Maybe<Scalars['String']['output']>;
  /** The organization it is part of; null where that is only alleged. */
  readonly parent?: Maybe<Organization>;
  /** Places that are part of it, where it is a state, by name. */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** Posts in it, by name. */
  readonly posts: RoleConnection;
  /** What it is for, such as think tank or human rights group. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Roles it holds or held, by name. */
  readonly roles: HoldingConnection;
  /** Roles held on a day, and how sure that is. */
  readonly rolesOn: ReadonlyArray<RoleOn>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CounterpartOrder;
  with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
};


/** A party, NGO, government body, state or other organization. */
export type OrganizationRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Organization;
};

/** Which organizations to list; all given conditions must hold. */
export type OrganizationFilter = {
  /** Of this state. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Whose name matches this text, as `search` does; where 1,000 names or more match, it is `BAD_USER_INPUT`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
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
  /** A state; it is a place too. */
  | 'STATE';

/** Where a page lies in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page, but of `changes`, which is polled with it. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more lies before `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What the answer on a pair in a meeting rests on. */
export type PairBasis =
  /** Concluded, by one of two rules: that the only two who were to come were there, or that a long list of those present without a form is a gathering. */
  | 'INFERRED'
  /** Sources say so. */
  | 'STATED';

/** A page of meetings of a pair. */
export type PairMeetingConnection = {
  readonly __typename?: 'PairMeetingConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<PairMeetingEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of meetings of a pair. */
export type PairMeetingEdge = {
  readonly __typename?: 'PairMeetingEdge';
  /** Whether sources say so, or it is concluded from what they say. */
  readonly basis: PairBasis;
  /** The counterpart's part. */
  readonly counterpart: Part;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** Its date, as for the meeting. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether the days told of it exclude each other, or one of them is denied; then `date` is all of them. */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Who says so: the claims behind both parts and the meeting's status and date. */
  readonly evidence: Evidence;
  /** Its form for the pair: that of the report that names both as present, else the weaker of what is said of each; where nothing was held, of what is planned, alleged or denied. */
  readonly format: MeetingFormat;
  /** Whether it rests on a role held and not on what a source says; never counted. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Whether its date has passed and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** What the edge leads to. */
  readonly node: Meeting;
  /** The first actor's part. */
  readonly own: Part;
  /** Where it stands for the pair: the weakest of the meeting's status and the two parts'. */
  readonly status: Status;
  /** As how many meetings sources tell it, at least: 1, or more where they say such as "some twelve times". Counts count it so often. */
  readonly times: Scalars['Int']['output'];
  /** The verdict this meeting alone gives. */
  readonly verdict: Verdict;
};

/** One actor's part in a meeting. */
export type Part = {
  readonly __typename?: 'Part';
  /** Whose part it is. */
  readonly actor: Actor;
  /** In what capacities, by name; at least one. */
  readonly capacities: ReadonlyArray<Scalars['String']['output']>;
  /** The claims behind this part. */
  readonly evidence: Evidence;
  /** For whom the actor acted, where stated. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** Who was there for this organization, where it met through somebody: an actor, or a role whose holder no source names. */
  readonly representedBy?: Maybe<Entity>;
  /** Roles the actor held on the meeting's date, and how sure that is. */
  readonly rolesThen: ReadonlyArray<RoleOn>;
  /** Where this part stands. */
  readonly status: Status;
};


/** One actor's part in a meeting. */
export type PartRolesThenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A way between two actors, along ties; no actor is on it twice. It passes an organization only where those on either side can have belonged to it at one time. */
export type Path = {
  readonly __typename?: 'Path';
  /** The ties in order, from the first actor to the last; at most 6. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many ties it has. */
  readonly length: Scalars['Int']['output'];
};

/** A page of ways between two actors. */
export type PathConnection = {
  readonly __typename?: 'PathConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Path>;
  /** How the search for this page ended. */
  readonly outcome: PathOutcome;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, up to `maxLength`; counted only when asked for, by searching that far. Null where the work limit ends the count, or there are more than 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** How many actors the search for this page came upon, both ends included. */
  readonly visited: Scalars['Int']['output'];
};

/** One of ways between two actors. */
export type PathEdge = {
  readonly __typename?: 'PathEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Path;
};

/** How a search for ways between two actors ended. */
export type PathOutcome =
  /** At least one way was found, and nothing that belongs before or among the ways shown was left out. */
  | 'FOUND'
  /** The work limit ended the search: the ways shown are sure and come first, nothing is claimed about others. Lower `maxLength`, or narrow `via`, `filter` or `maxDegree`. */
  | 'LIMIT_REACHED'
  /** There is no way of `maxLength` ties or fewer under these conditions. It proves nothing about the world: see `coverage`. */
  | 'NONE_WITHIN_LENGTH';

/** A human being. */
export type Person = Actor & Entity & Node & {
  readonly __typename?: 'Person';
  /** Legal cases it is party to. */
  readonly cases: CasePartConnection;
  /** Circumstances it is under: exile, detention and the like. */
  readonly circumstances: CircumstancePartConnection;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Events it is involved in, in whatever capacity, newest first. */
  readonly involvements: InvolvementConnection;
  /** Meetings it is involved in, newest first. Being involved is not having met: see `capacity` and `status`. */
  readonly meetings: InvolvementConnection;
  /** Organizations and groups it is a member of, by name. */
  readonly memberships: MembershipConnection;
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom it met, is to meet, or asked to meet: the same list as `whoMet`. */
  readonly met: CounterpartConnection;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** Roles it holds or held, by name. */
  readonly roles: HoldingConnection;
  /** Roles held on a day, and how sure that is. */
  readonly rolesOn: ReadonlyArray<RoleOn>;
};


/** A human being. */
export type PersonCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CounterpartOrder;
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
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Person;
};

/** Somewhere that is not an actor: an airport, a city, a building. A state is an Organization and stands in lists of places too. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The place or state it is part of, where a source names one; null where that is only alleged. */
  readonly partOf?: Maybe<Entity>;
  /** Places that are part of it, by name. */
  readonly parts: PlaceConnection;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
};


/** Somewhere that is not an actor: an airport, a city, a building. A state is an Organization and stands in lists of places too. */
export type PlaceDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere that is not an actor: an airport, a city, a building. A state is an Organization and stands in lists of places too. */
export type PlaceNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere that is not an actor: an airport, a city, a building. A state is an Organization and stands in lists of places too. */
export type PlacePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere that is not an actor: an airport, a city, a building. A state is an Organization and stands in lists of places too. */
export type PlacePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in lists of places as such. */
  readonly evidence?: Maybe<Evidence>;
  /** What the edge leads to. */
  readonly node: Entity;
  /** How well claims support that it was there, or is part of the whole; null in lists of places as such. */
  readonly support?: Maybe<Support>;
};

/** Which places to list; all given conditions must hold. */
export type PlaceFilter = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose name matches this text, as `search` does; where 1,000 names or more match, it is `BAD_USER_INPUT`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Two meetings of a pair that may be one. Nothing is concluded from it: a merge is a curator's decision. */
export type PossibleDuplicate = {
  readonly __typename?: 'PossibleDuplicate';
  /** The one with the smaller id. */
  readonly one: Meeting;
  /** The other one. */
  readonly other: Meeting;
};

/** A page of meetings of a pair that may be one. */
export type PossibleDuplicateConnection = {
  readonly __typename?: 'PossibleDuplicateConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<PossibleDuplicateEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<PossibleDuplicate>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of meetings of a pair that may be one. */
export type PossibleDuplicateEdge = {
  readonly __typename?: 'PossibleDuplicateEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: PossibleDuplicate;
};

/** One qualifier of a claim. */
export type Qualifier = {
  readonly __typename?: 'Qualifier';
  /** Its name, from the list of predicates: capacity, insteadOf, accompanying, stage, charge, since, asWritten and so on. */
  readonly name: Scalars['String']['output'];
  /** Its value as text. */
  readonly value: Scalars['String']['output'];
};

/** Everything a researcher can ask. */
export type Query = {
  readonly __typename?: 'Query';
  /** What was recorded, revision by revision, each change once: a feed to poll. It ends at the revision that the graph shows; while an older one is shown, a cursor further on answers with an empty page, and goes on when the newest is shown again. */
  readonly changes: ChangeConnection;
  /** The circumstance with this id; null where there is none or it was not yet known. */
  readonly circumstance?: Maybe<Circumstance>;
  /** Circumstances, by name. */
  readonly circumstances: CircumstanceConnection;
  /** The claim with this id; null where there is none or it was not yet known. */
  readonly claim?: Maybe<Claim>;
  /** Claims by speaker, source, modality and so on. */
  readonly claims: ClaimConnection;
  /** What the graph covers. */
  readonly coverage: Coverage;
  /** The event with this id; null where there is none or it was not yet known. */
  readonly event?: Maybe<Event>;
  /** Events of every type, by date. */
  readonly events: EventConnection;
  /** The group with this id; null where there is none or it was not yet known. */
  readonly group?: Maybe<Group>;
  /** Groups, by name. */
  readonly groups: GroupConnection;
  /** How many events there are by year, quarter or month. More than 600 buckets are `QUERY_TOO_EXPENSIVE`: ask for a wider interval or a shorter period. */
  readonly histogram: Histogram;
  /** The case with this id; null where there is none or it was not yet known. */
  readonly legalCase?: Maybe<LegalCase>;
  /** Legal cases, by name. */
  readonly legalCases: LegalCaseConnection;
  /** Who met whom among some actors, as a table. Pairs with more than 50,000 meetings between them all are `QUERY_TOO_EXPENSIVE`. */
  readonly matrix: Matrix;
  /** The meeting with this id; null where there is none or it was not yet known. */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings, by date. */
  readonly meetings: MeetingConnection;
  /** The actors around some and the ties between them, most important first, ready to draw. What is left out is stated. An unknown actor is `NOT_FOUND`. Reading follows at most 50,000 relationships; then `outcome` is `LIMIT_REACHED`. */
  readonly network: Network;
  /** Non-governmental organizations, by name. */
  readonly ngos: OrganizationConnection;
  /** The thing with this id, of whatever type; null where there is none or it was not yet known. A merged id answers with the winner. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in their order, null for each that is not there; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organization with this id; null where there is none or it was not yet known. */
  readonly organization?: Maybe<Organization>;
  /** Organizations of every kind, by name. */
  readonly organizations: OrganizationConnection;
  /** Political parties, by name. */
  readonly parties: OrganizationConnection;
  /** Ways between two actors along ties: all of the shortest first, then those one tie longer, and so on; ways of one length in order of the names of the actors along them. An unknown actor is `NOT_FOUND`. A search follows at most 50,000 relationships; then `outcome` is `LIMIT_REACHED`. */
  readonly paths: PathConnection;
  /** People, by name. */
  readonly people: PersonConnection;
  /** The person with this id; null where there is none or it was not yet known. */
  readonly person?: Maybe<Person>;
  /** The place with this id, a state included; null where there is none or it was not yet known. */
  readonly place?: Maybe<Entity>;
  /** Places, states included, by name. */
  readonly places: PlaceConnection;
  /** The actors of a network of meetings by a measure. Above 200,000 ties (for BETWEENNESS 20,000, or 50 million actors times ties), or where it takes longer than 30 seconds, it is `QUERY_TOO_EXPENSIVE`. */
  readonly ranking: RankingConnection;
  /** The verdict on a pair, the coverage it rests on, and every tie between them. An unknown actor is `NOT_FOUND`. */
  readonly relationship: Relationship;
  /** The revision that the graph shows. */
  readonly revision: Revision;
  /** The role with this id; null where there is none or it was not yet known. */
  readonly role?: Maybe<Role>;
  /** Roles, by name. */
  readonly roles: RoleConnection;
  /** Entities by name: any script, case and accents folded, typos tolerated, prefixes matched; best first. */
  readonly search: SearchConnection;
  /** The source with this id; null where there is none or it was not yet known. */
  readonly source?: Maybe<Source>;
  /** Sources, by title. */
  readonly sources: SourceConnection;
  /** The statement with this id; null where there is none or it was not yet known. */
  readonly statement?: Maybe<Statement>;
  /** How much the graph holds, by type, status and modality. */
  readonly stats: Stats;
  /** What happened to some actors, in order: events, stages of cases, roles, memberships, circumstances. Entries without an earliest possible day come last. An unknown actor is `NOT_FOUND`. */
  readonly timeline: TimelineConnection;
  /** The topic with this id; null where there is none or it was not yet known. */
  readonly topic?: Maybe<Topic>;
  /** Topics, by name. */
  readonly topics: TopicConnection;
  /** The visit with this id; null where there is none or it was not yet known. */
  readonly visit?: Maybe<Visit>;
  /** Whom an actor met, is to meet or asked to meet, each with a verdict. An unknown actor is `NOT_FOUND`, never an empty list. */
  readonly whoMet: CounterpartConnection;
};


/** Everything a researcher can ask. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything a researcher can ask. */
export type QueryCircumstanceArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryCircumstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CircumstanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
};


/** Everything a researcher can ask. */
export type QueryCoverageArgs = {
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EventOrder;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Everything a researcher can ask. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryHistogramArgs = {
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  during?: InputMaybe<During>;
  formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  interval: HistogramInterval;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};


/** Everything a researcher can ask. */
export type QueryLegalCaseArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryLegalCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryMatrixArgs = {
  columns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<TieFilter>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  rows: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything a researcher can ask. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EventOrder;
};


/** Everything a researcher can ask. */
export type QueryNetworkArgs = {
  around: ReadonlyArray<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  filter?: InputMaybe<TieFilter>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: Scalars['Int']['input'];
  via?: ReadonlyArray<TieKind>;
};


/** Everything a researcher can ask. */
export type QueryNgosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  via?: ReadonlyArray<TieKind>;
};


/** Everything a researcher can ask. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryRankingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: RankingMeasure;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  scope?: InputMaybe<RankingScope>;
};


/** Everything a researcher can ask. */
export type QueryRelationshipArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Everything a researcher can ask. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryStatsArgs = {
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryTimelineArgs = {
  actors: ReadonlyArray<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: EventOrder;
  places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};


/** Everything a researcher can ask. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: NameOrder;
};


/** Everything a researcher can ask. */
export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything a researcher can ask. */
export type QueryWhoMetArgs = {
  actor: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: CounterpartOrder;
  with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The curator's word on a claim (Wikidata rank). */
export type Rank =
  /** Our mistake, or withdrawn by us: counts for nothing, at any time. */
  | 'DEPRECATED'
  /** Counts unless a preferred claim answers the same question. */
  | 'NORMAL'
  /** Counts before all normal claims of the same question. */
  | 'PREFERRED';

/** A page of a ranking, best first. In the network behind it two actors are tied where the filter leaves a meeting in which they count as a pair. A meeting in which n actors count adds 1 / (n − 1) to the weight of each tie, whether or not all n are in the scope, so that a conference ties its guests loosely; an organization present through somebody is one of the n. One told as several counts as often, at least; one within another of the same two counts with it, once. Actors without a tie are left out. */
export type RankingConnection = {
  readonly __typename?: 'RankingConnection';
  /** Actors of the network, exactly. */
  readonly actorCount: Scalars['Int']['output'];
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<RankingEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Pairs that are tied, exactly. */
  readonly tieCount: Scalars['Int']['output'];
  /** How many there are in all: the same as `actorCount`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a ranking. */
export type RankingEdge = {
  readonly __typename?: 'RankingEdge';
  /** Number of its community, from 1: the largest first, equally large ones by smallest id of a member. Null for other measures. */
  readonly community?: Maybe<Scalars['Int']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** How many actors of the network it is tied to. */
  readonly degree: Scalars['Int']['output'];
  /** Who says so: the claims behind the meetings that tie it to others of the network. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Actor;
  /** Its place in the whole ranking, from 1; equal scores are ordered by name, then id. */
  readonly rank: Scalars['Int']['output'];
  /** What it is ranked by; its meaning depends on the measure. */
  readonly score: Scalars['Float']['output'];
};

/** How actors of a network are ranked. Every measure uses the weights of ties. */
export type RankingMeasure =
  /** By how often an actor lies on the shortest ways between two others: weighted betweenness centrality (Brandes 2001), as a share of all pairs of others, 0–1. The length of a tie is 1 / weight, to a millionth. */
  | 'BETWEENNESS'
  /** By community (Louvain, Blondel and others 2008: weighted modularity, resolution 1, a fixed random seed), largest first; within one by the weights of the ties to its other members. The same network always gives the same communities. */
  | 'COMMUNITY'
  /** By the sum of the weights of an actor's ties. `RankingEdge.degree` is the plain number of counterparts. */
  | 'DEGREE'
  /** By weighted PageRank (Page and others 1999), with damping 0.85; the scores of a network add up to 1. */
  | 'PAGERANK';

/** Which actors a network holds. An actor must meet every condition given; give at least one, or leave the scope out for the whole graph. */
export type RankingScope = {
  /** These actors, 1–100. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Actors at most `depth` ties away from one of these, themselves included; 1–100. Ties are followed whatever the other conditions say. */
  readonly around?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How many ties away, 1–3; only with `around`, where it is 1 unless given. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
  /** Members of one of these organizations or groups, 1–100: by membership, not by a role held there. */
  readonly memberOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these types: PERSON, ORGANIZATION, GROUP. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** Everything between two actors. */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /** The first actor; null where it was not yet known by `knownBy`. */
  readonly a?: Maybe<Actor>;
  /** The second actor; null where it was not yet known by `knownBy`. */
  readonly b?: Maybe<Actor>;
  /** Legal cases both are party to. */
  readonly cases: SharedCaseConnection;
  /** The same by verdict, strongest first; at most 11. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** What the verdict rests on. */
  readonly coverage: Coverage;
  /** Earliest possible day of a meeting with the verdict MET; null where there is none, or one of them has no earliest day. */
  readonly firstMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that `firstMet` comes from, as precise as its source; null where that is. */
  readonly firstMetDate?: Maybe<FuzzyDate>;
  /** Latest possible day of a meeting with the verdict MET; null where there is none, or one of them has no latest day. */
  readonly lastMet?: Maybe<Scalars['Date']['output']>;
  /** The date of the meeting that `lastMet` comes from, as precise as its source; null where that is. */
  readonly lastMetDate?: Maybe<FuzzyDate>;
  /** How many meetings of the pair the filter leaves, whatever their verdict: plans and denied ones count too, inferred ones do not. A meeting within a meeting of the same two counts once. Reads "at least". */
  readonly meetingCount: Scalars['Int']['output'];
  /** Meetings of the two, newest first, undated ones last. */
  readonly meetings: PairMeetingConnection;
  /** Meetings of the two that may be one: told under two ids, with dates that overlap, each of at most a month. They are counted apart. Two of which the curators have decided that they are not one are none of them. */
  readonly possibleDuplicates: PossibleDuplicateConnection;
  /** Visits and statements both are involved in, and meetings in which they do not count as a pair at all. A shared event is a tie, never a meeting. */
  readonly sharedEvents: SharedEventConnection;
  /** Organizations and groups both belong to, by membership or by a role held. */
  readonly sharedOrganizations: SharedOrganizationConnection;
  /** Roles both hold or held. */
  readonly sharedRoles: SharedRoleConnection;
  /** The same by status, strongest first; at most 12. */
  readonly statusCounts: ReadonlyArray<StatusCount>;
  /** Whether they met, as far as anybody says. */
  readonly verdict: Verdict;
};


/** Everything between two actors. */
export type RelationshipCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything between two actors. */
export type RelationshipMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything between two actors. */
export type RelationshipPossibleDuplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything between two actors. */
export type RelationshipSharedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Everything between two actors. */
export type RelationshipSharedOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything between two actors. */
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

/** What makes a meeting one of an actor who is not said to have been there. */
export type Representation =
  /** Also where somebody was there who held a role in the organization, and where a source names a role alone: whoever held it then, and its organization. Such meetings are marked `inferred` and never count in a verdict. */
  | 'BY_ROLE'
  /** Only where a source says on whose behalf somebody was there. */
  | 'STATED';

/** A numbered state of the graph. A query, its `knownBy` and the revision make a citation that can be reproduced. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** The newest revision recorded; higher than `number` while an older one is shown. */
  readonly newest: Scalars['Int']['output'];
  /** Its number, from 1; 0 where nothing was loaded yet. */
  readonly number: Scalars['Int']['output'];
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
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Who holds or held it, by name. */
  readonly holders: HolderConnection;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Events at which a source names the post and not who holds it, newest first. Who held it then is not inferred here. */
  readonly involvements: InvolvementConnection;
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The organization it is a post in, where a source names one; null where that is only alleged (see `Organization.posts`). */
  readonly organization?: Maybe<Organization>;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
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
};


/** A post that people hold (Popolo *Post*, FollowTheMoney *Position*). */
export type RoleInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** How sure it is that a role was held on a day. */
export type RoleBasis =
  /** A source saw it so on that day, without a term. */
  | 'ATTESTED'
  /** The day lies within a stated term. */
  | 'DATED'
  /** No source gives a term that covers the day; it may have been held then. */
  | 'UNDATED';

/** A page of roles. */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of roles. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in lists of roles as such. */
  readonly evidence?: Maybe<Evidence>;
  /** What the edge leads to. */
  readonly node: Role;
  /** How well claims support that it is a post there; null in lists of roles as such. */
  readonly support?: Maybe<Support>;
};

/** Which roles to list; all given conditions must hold. */
export type RoleFilter = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose name matches this text, as `search` does; where 1,000 names or more match, it is `BAD_USER_INPUT`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** In this organization. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

/** A role and how sure it is that it was held on a given day. */
export type RoleOn = {
  readonly __typename?: 'RoleOn';
  /** A day on which a source saw it so (EDTF), where no term is given. */
  readonly attestedOn?: Maybe<Scalars['String']['output']>;
  /** How sure that is. */
  readonly basis: RoleBasis;
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** The role. */
  readonly role: Role;
  /** When it began (EDTF); null where no source says. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** How well claims support it. */
  readonly support: Support;
  /** When it ended (EDTF); `..` while it goes on, null where no source says. */
  readonly until?: Maybe<Scalars['String']['output']>;
};

/** A page of search results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many entities were found; at most 200, since the best 200 names of the types asked for are looked at. Lists with `filter.name` look at 1,000, and say so where that is not enough. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of search results. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** How it matched. */
  readonly match: MatchKind;
  /** The name that matched. */
  readonly matchedName: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Entity;
  /** How well it matched, 0–1; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** A page of legal cases two actors share. */
export type SharedCaseConnection = {
  readonly __typename?: 'SharedCaseConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SharedCaseEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<LegalCase>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of legal cases two actors share. */
export type SharedCaseEdge = {
  readonly __typename?: 'SharedCaseEdge';
  /** Capacities of the first actor. */
  readonly capacitiesOfA: ReadonlyArray<Scalars['String']['output']>;
  /** Capacities of the second actor. */
  readonly capacitiesOfB: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind both. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: LegalCase;
};

/** A page of events two actors share. */
export type SharedEventConnection = {
  readonly __typename?: 'SharedEventConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SharedEventEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of events two actors share. */
export type SharedEventEdge = {
  readonly __typename?: 'SharedEventEdge';
  /** Capacities of the first actor. */
  readonly capacitiesOfA: ReadonlyArray<Scalars['String']['output']>;
  /** Capacities of the second actor. */
  readonly capacitiesOfB: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind both. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Event;
};

/** A page of organizations two actors share. */
export type SharedOrganizationConnection = {
  readonly __typename?: 'SharedOrganizationConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SharedOrganizationEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of organizations two actors share. */
export type SharedOrganizationEdge = {
  readonly __typename?: 'SharedOrganizationEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind both. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Entity;
  /** Whether both belonged to it at the same time. */
  readonly together: Together;
};

/** A page of roles two actors share. */
export type SharedRoleConnection = {
  readonly __typename?: 'SharedRoleConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SharedRoleEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of roles two actors share. */
export type SharedRoleEdge = {
  readonly __typename?: 'SharedRoleEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind both. */
  readonly evidence: Evidence;
  /** What the edge leads to. */
  readonly node: Role;
  /** Whether both held it at the same time. */
  readonly together: Together;
};

/** What claims are taken from: a publication, or what the curators of a data set add themselves. */
export type Source = Entity & Node & {
  readonly __typename?: 'Source';
  /** When it was read. */
  readonly accessedOn?: Maybe<Scalars['Date']['output']>;
  /** The claims taken from it. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** What kind of source it is. */
  readonly kind: SourceKind;
  /** Day from which its claims count as known; `0001-01-01` of what curators add, which is known always. */
  readonly knownFrom: Scalars['Date']['output'];
  /** BCP 47 tag of its language. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its title. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know of it. A note has no day of its own and may tell of a withdrawal, so that of a source withdrawn later is null by an earlier `knownBy`. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** When it was published; the last possible day is when its claims count as known. */
  readonly publishedOn?: Maybe<FuzzyDate>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When its publisher withdrew it; from that day its claims are no longer known. */
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** What claims are taken from: a publication, or what the curators of a data set add themselves. */
export type SourceNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What claims are taken from: a publication, or what the curators of a data set add themselves. */
export type SourcePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The edges with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Source;
};

/** Which sources to list; all given conditions must hold. */
export type SourceFilter = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of this kind. */
  readonly kind?: InputMaybe<SourceKind>;
  /** In this language (BCP 47). */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Whose title matches this text, as `search` does; where 1,000 names or more match, it is `BAD_USER_INPUT`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** By this publisher, as written. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of source it is. */
export type SourceKind =
  /** What the curators of a data set add themselves, such as a title or that two ids are one: never the word of a publisher, known always, and no source among those that evidence counts. */
  | 'CURATION'
  /** Something that was published. */
  | 'PUBLICATION';

/** What a claim says of an event or a legal case. */
export type Stage =
  /** Case: acquitted. */
  | 'ACQUITTED'
  /** It is announced; counts as expected. */
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
  /** It is put off. */
  | 'POSTPONED'
  /** Somebody asked for it. */
  | 'REQUESTED'
  /** Case: suspended. */
  | 'SUSPENDED'
  /** Case: a warrant was issued. */
  | 'WARRANT_ISSUED';

/** A stage a case is said to have been at. */
export type StageStep = {
  readonly __typename?: 'StageStep';
  /** On which charge, as the source words it; null where it names none: on all. */
  readonly charge?: Maybe<Scalars['String']['output']>;
  /** When the step was taken (EDTF), where a source says. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** For which defendant; null where the source names none: of all. */
  readonly defendant?: Maybe<Actor>;
  /** The claims behind it. */
  readonly evidence: Evidence;
  /** Day from which it was known so. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The stage. */
  readonly stage?: Maybe<CaseStage>;
  /** How well claims support it. */
  readonly support?: Maybe<Support>;
};

/** An open letter, a remark or a position. A hope to meet is a statement, never a meeting. */
export type Statement = Entity & Event & Node & {
  readonly __typename?: 'Statement';
  /** When it was or is to be, as far as what stands has a date: of something held the day it was, not the day it was to be; null where nothing gives one. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources contradict each other on its date, or one denies it; `date` is then on one of the days told. */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Every date told of what stands, the days a plan had before among them, by first possible day; at most 100. */
  readonly dates: ReadonlyArray<ToldDate>;
  /** What it demands, at most 100. */
  readonly demands: ReadonlyArray<Demand>;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Actors involved, in what capacity, by name: one edge for each capacity. A role whose holder no source names is in `rolesInvolved` and is not counted here. */
  readonly involved: InvolvedConnection;
  /** What kind of statement. */
  readonly kind?: Maybe<StatementKind>;
  /** Whether its date has passed (against today, or `knownBy`) and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The event it is part of; null where that is only alleged. */
  readonly partOf?: Maybe<Event>;
  /** Events that are part of it, by date. */
  readonly parts: EventConnection;
  /** Where it was or is to be. */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** Roles that a source names without their holder, such as "the foreign minister", by name. Never counted as anybody's part; whom the source means is not inferred here. */
  readonly rolesInvolved: InvolvedRoleConnection;
  /** Where it stands; null where no source says. */
  readonly status?: Maybe<Status>;
  /** How its status came to change, oldest first, as it became known; at most 100. */
  readonly statusHistory: ReadonlyArray<StatusStep>;
  /** What it is about. */
  readonly topics: TopicConnection;
};


/** An open letter, a remark or a position. A hope to meet is a statement, never a meeting. */
export type StatementDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An open letter, a remark or a position. A hope to meet is a statement, never a meeting. */
export type StatementInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An open letter, a remark or a position. A hope to meet is a statement, never a meeting. */
export type StatementNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An open letter, a remark or a position. A hope to meet is a statement, never a meeting. */
export type StatementPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An open letter, a remark or a position. A hope to meet is a statement, never a meeting. */
export type StatementPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An open letter, a remark or a position. A hope to meet is a statement, never a meeting. */
export type StatementPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An open letter, a remark or a position. A hope to meet is a statement, never a meeting. */
export type StatementRolesInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An open letter, a remark or a position. A hope to meet is a statement, never a meeting. */
export type StatementTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Kinds of statement. */
export type StatementKind =
  /** A letter addressed to somebody and published. */
  | 'OPEN_LETTER'
  /** Anything else. */
  | 'OTHER'
  /** A view, hope or demand taken. */
  | 'POSITION'
  /** Something said. */
  | 'REMARK';

/** How much the graph holds, as known on a day. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Claims of each modality; at most 3. Those taken back are not counted. */
  readonly claims: ReadonlyArray<ModalityCount>;
  /** Entities of each type there are any of; at most 12. */
  readonly entities: ReadonlyArray<EntityCount>;
  /** Events at each status; at most 12. Events that no source gives a status are in `entities` alone. */
  readonly events: ReadonlyArray<StatusCount>;
  /** Meetings by verdict, the strongest that any pair has by it; at most 11. Those in which nobody makes a pair are in `entities` alone. */
  readonly meetings: ReadonlyArray<VerdictCount>;
  /** Relationships of each type there are any of, each once whatever the number of claims behind it; at most 11. */
  readonly relationships: ReadonlyArray<RelationshipCount>;
  /** Publications known; what curators add is among the sources in `entities` alone. */
  readonly sourceCount: Scalars['Int']['output'];
};

/** Where an event, one actor's part in it, or a pair's meeting stands; strongest first. */
export type Status =
  /** It is only alleged. */
  | 'ALLEGED'
  /** Called off. */
  | 'CANCELLED'
  /** Confirmed in the source's own voice or by both sides. */
  | 'CONFIRMED'
  /** The request was turned down. */
  | 'DECLINED'
  /** Somebody denies it; nobody says it was, or was to be. */
  | 'DENIED'
  /** Sources contradict each other. */
  | 'DISPUTED'
  /** Expected, announced, or confirmed by one side only. */
  | 'EXPECTED'
  /** It took place. */
  | 'HELD'
  /** It did not take place, though it was planned or asked for. */
  | 'NOT_HELD'
  /** Put off. */
  | 'POSTPONED'
  /** Asked for. */
  | 'REQUESTED'
  /** It took place, and this one was to come; no source says that this one was there. Only of parts and pairs. */
  | 'UNSTATED';

/** How many meetings (or events) stand at a status. Counts read "at least". */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: Status;
};

/** How an event stood from some day of knowledge on. Neighbours that say the same are one step. */
export type StatusStep = {
  readonly __typename?: 'StatusStep';
  /** The date it was to have, as known then. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources contradicted each other on that date. */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** The claims it rests on: those known on its first day, and none that came later. */
  readonly evidence: Evidence;
  /** Of a meeting: its form, as known then; else null. */
  readonly format?: Maybe<MeetingFormat>;
  /** Day from which it was known so. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The status; null where everything known of it was withdrawn. */
  readonly status?: Maybe<Status>;
};

/** How well claims support something that has no stage of its own. */
export type Support =
  /** It is only alleged. */
  | 'ALLEGED'
  /** A source asserts it and none denies it. */
  | 'ASSERTED'
  /** Asserted by one, denied by another. */
  | 'DISPUTED';

/** Which ties count; shared by all relationship queries. A meeting counts where it meets every condition given; an empty list matches nothing. */
export type TieFilter = {
  /** Only meetings whose date falls within. */
  readonly during?: InputMaybe<During>;
  /** Leave out these actors as counterparts. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings that have one of these forms for the pair. */
  readonly formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  /** Whether to add what is inferred from roles. */
  readonly representation?: Representation;
  /** Only meetings that stand at one of these for the pair. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Only meetings about one of these topics, unless that is only alleged. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings that give one of these verdicts for the pair. Where neither these nor `statuses` are given, `paths`, `ranking`, `matrix` and `network` take `MET`; other questions take all. `NO_RECORD` matches no meeting. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** What two actors can have in common; only `MEETING` can mean that they met. */
export type TieKind =
  /** Both are party to one legal case. */
  | 'CASE'
  /** Both are involved in one visit or statement, or in a meeting in which they do not count as a pair. Its status is the weakest of the event's and the two parts'. */
  | 'EVENT'
  /** Both count as a pair in a meeting: both were present, or one asked and the other was asked. Read its verdict: expected to meet is not met. */
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
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Which of the actors asked for it is about, by name; at most 20. */
  readonly actors: ReadonlyArray<Actor>;
  /** Of a case: the charge that step is about, where the source names one. */
  readonly charge?: Maybe<Scalars['String']['output']>;
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** When; null where no source says. Of an event, its date. */
  readonly date?: Maybe<FuzzyDate>;
  /** Of an event: whether sources contradict each other on its date; else false. */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Of a case: the defendant whom that step is about, where the source names one. */
  readonly defendant?: Maybe<Actor>;
  /** Who says so. */
  readonly evidence: Evidence;
  /** Of a meeting: its form. Else null. */
  readonly format?: Maybe<MeetingFormat>;
  /** What sort of entry it is. */
  readonly kind: TimelineKind;
  /** Of an event: whether its date has passed and no outcome is known; else false. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** What the entry is about: the event, the case, the role, what somebody is a member of, or the circumstance. */
  readonly node: Entity;
  /** Of an event: the part that each of these actors has in it, its capacities and its status; by actor, at most 100. Else empty. */
  readonly parts: ReadonlyArray<Part>;
  /** Of a case: the stage it reached; null where no source names one. */
  readonly stage?: Maybe<CaseStage>;
  /** Of an event: where it stands. It does not mean that everyone named was there: see `parts`. */
  readonly status?: Maybe<Status>;
  /** Of a case, role, membership or circumstance: how well supported it is. */
  readonly support?: Maybe<Support>;
  /** Of a meeting: the strongest verdict that one of these actors has with anybody by it; null where none of them makes a pair there, and of entries of other kinds. */
  readonly verdict?: Maybe<Verdict>;
  /** What happened: of an event its status, such as `HELD` or `EXPECTED`; of a case the stage; else `BEGAN`, `ENDED` or `ATTESTED` (a source saw it so). Null where no source says. */
  readonly what?: Maybe<Scalars['String']['output']>;
};

/** What a timeline can hold. */
export type TimelineKind =
  /** Stages of the legal cases they are party to. */
  | 'CASE'
  /** Circumstances, such as exile or detention, that began, ended or were seen. */
  | 'CIRCUMSTANCE'
  /** Meetings the actors are involved in, in whatever capacity. */
  | 'MEETING'
  /** Memberships that began, ended or were seen. */
  | 'MEMBERSHIP'
  /** Roles that began, ended or were seen held. */
  | 'ROLE'
  /** Statements they are involved in: as author, addressee, subject. */
  | 'STATEMENT'
  /** Visits they are involved in. */
  | 'VISIT';

/** Whether two were there, or held something, at the same time. */
export type Together =
  /** Never: the term of one ended before that of the other began. */
  | 'NO'
  /** No term says otherwise, and none says so. */
  | 'POSSIBLY'
  /** At one time for certain: their terms overlap, or a source saw both so on one day. */
  | 'YES';

/** A date that a source tells of an event. */
export type ToldDate = {
  readonly __typename?: 'ToldDate';
  /** The words of the source, such as "Tuesday". */
  readonly asWritten?: Maybe<Scalars['String']['output']>;
  /** How the date came to be known. */
  readonly basis: DateBasis;
  /** First day it can be; null where open or unknown. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** Extended Date/Time Format, as in `FuzzyDate`. */
  readonly edtf: Scalars['String']['output'];
  /** The claims that give it. */
  readonly evidence: Evidence;
  /** How a resolved date was computed, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** Last day it can be; null where open or unknown. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** How firmly it is said; a denied date is one on which it was not. */
  readonly modality: Modality;
  /** The stage it belongs to: the day something was expected on is not the day it was held; null where the source gives it of no stage. */
  readonly stage?: Maybe<Stage>;
};

/** What an event or a case is about. */
export type Topic = Entity & Node & {
  readonly __typename?: 'Topic';
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Events about it, by date. */
  readonly events: EventConnection;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
};


/** What an event or a case is about. */
export type TopicDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What an event or a case is about. */
export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an event or a case is about. */
export type TopicNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
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
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of topics. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The claims behind it; null in lists of topics as such. */
  readonly evidence?: Maybe<Evidence>;
  /** What the edge leads to. */
  readonly node: Topic;
  /** How well claims support that it is about this; null in lists of topics as such. */
  readonly support?: Maybe<Support>;
};

/** Which topics to list; all given conditions must hold. */
export type TopicFilter = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose name matches this text, as `search` does; where 1,000 names or more match, it is `BAD_USER_INPUT`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody to whom a source attributes a claim without a name: no actor, and counted nowhere. */
export type UnnamedSpeaker = {
  readonly __typename?: 'UnnamedSpeaker';
  /** Who that is, in our own words: an official in the delegation. */
  readonly description: Scalars['String']['output'];
  /** For whom that person speaks; null where the source does not say. */
  readonly of?: Maybe<Actor>;
};

/** Whether two actors met, as far as anybody says: the first that applies to any of their meetings. */
export type Verdict =
  /** It is only alleged; `format` says what is alleged. */
  | 'ALLEGED'
  /** Both were at one gathering, such as a conference or a reception; no source says they met there. */
  | 'BOTH_ATTENDED'
  /** It was declined, called off or did not take place. */
  | 'CALLED_OFF'
  /** Somebody denies it; nobody says it was, or was to be. */
  | 'DENIED'
  /** Sources contradict each other on whether they met. */
  | 'DISPUTED'
  /** A source says they met. */
  | 'MET'
  /** Nothing in the sources covered. It proves nothing. */
  | 'NO_RECORD'
  /** A meeting, call or gathering is expected, confirmed or put off. That is not a meeting held. */
  | 'PLANNED'
  /** The meeting took place, and both were to come; no source says that both were there. */
  | 'PRESENCE_UNSTATED'
  /** One asked to meet the other; nothing more is known. */
  | 'REQUESTED'
  /** Seen together, such as walking side by side; no source says they met. */
  | 'SEEN_TOGETHER'
  /** A source says they spoke by telephone or video. */
  | 'SPOKE';

/** How many meetings give a verdict. A meeting within a meeting of the same two counts once, under the stronger verdict. Counts read "at least". */
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
  /** When it was or is to be, as far as what stands has a date: of something held the day it was, not the day it was to be; null where nothing gives one. */
  readonly date?: Maybe<FuzzyDate>;
  /** Whether sources contradict each other on its date, or one denies it; `date` is then on one of the days told. */
  readonly dateDisputed: Scalars['Boolean']['output'];
  /** Every date told of what stands, the days a plan had before among them, by first possible day; at most 100. */
  readonly dates: ReadonlyArray<ToldDate>;
  /** What it is, in a phrase; in the language asked for where there is one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The claims about it: those with it as subject or object. */
  readonly evidence: Evidence;
  /** Stable, readable and never reused. */
  readonly id: Scalars['ID']['output'];
  /** Actors involved, in what capacity, by name: one edge for each capacity. A role whose holder no source names is in `rolesInvolved` and is not counted here. */
  readonly involved: InvolvedConnection;
  /** Whether its date has passed (against today, or `knownBy`) and no outcome is known. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** Older ids that were merged into this one. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Best name, in the language asked for where there is one; a former name only where there is no other. */
  readonly name: Scalars['String']['output'];
  /** Its names, best first; at most 100. */
  readonly names: ReadonlyArray<Name>;
  /** The event it is part of; null where that is only alleged. */
  readonly partOf?: Maybe<Event>;
  /** Events that are part of it, by date. */
  readonly parts: EventConnection;
  /** Where it was or is to be. */
  readonly places: PlaceConnection;
  /** Entities that may be the same as this one: hints that never count, a merge that is only alleged among them. */
  readonly possiblySameAs: HintConnection;
  /** Roles that a source names without their holder, such as "the foreign minister", by name. Never counted as anybody's part; whom the source means is not inferred here. */
  readonly rolesInvolved: InvolvedRoleConnection;
  /** Where it stands; null where no source says. */
  readonly status?: Maybe<Status>;
  /** How its status came to change, oldest first, as it became known; at most 100. */
  readonly statusHistory: ReadonlyArray<StatusStep>;
  /** What it is about. */
  readonly topics: TopicConnection;
};


/** A visit of an actor to a place. */
export type VisitDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A visit of an actor to a place. */
export type VisitInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A visit of an actor to a place. */
export type VisitNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A visit of an actor to a place. */
export type VisitPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A visit of an actor to a place. */
export type VisitPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
};


/** A visit of an actor to a place. */
export type VisitTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  ActorFilter: ActorFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseOutcome: ResolverTypeWrapper<OutcomeModel>;
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
  CounterpartConnection: ResolverTypeWrapper<CounterpartPageModel>;
  CounterpartEdge: ResolverTypeWrapper<CounterpartEdgeModel>;
  CounterpartOrder: CounterpartOrder;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: DateBasis;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Demand: ResolverTypeWrapper<DemandModel>;
  During: During;
  DuringMatch: DuringMatch;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityCount: ResolverTypeWrapper<EntityCount>;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Event']>;
  EventConnection: ResolverTypeWrapper<TiedPageModel>;
  EventEdge: ResolverTypeWrapper<TiedEdgeModel>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FuzzyDate: ResolverTypeWrapper<DateModel>;
  Group: ResolverTypeWrapper<EntityModel>;
  GroupConnection: ResolverTypeWrapper<EntityPageModel>;
  GroupEdge: ResolverTypeWrapper<EntityEdgeModel>;
  HintConnection: ResolverTypeWrapper<TiePageModel>;
  HintEdge: ResolverTypeWrapper<TieEdgeModel>;
  Histogram: ResolverTypeWrapper<Histogram>;
  HistogramBucket: ResolverTypeWrapper<HistogramBucket>;
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
  InvolvedRoleConnection: ResolverTypeWrapper<InvolvementPageModel>;
  InvolvedRoleEdge: ResolverTypeWrapper<InvolvementEdgeModel>;
  InvolvementConnection: ResolverTypeWrapper<InvolvementPageModel>;
  InvolvementEdge: ResolverTypeWrapper<InvolvementEdgeModel>;
  LegalCase: ResolverTypeWrapper<EntityModel>;
  LegalCaseConnection: ResolverTypeWrapper<EntityPageModel>;
  LegalCaseEdge: ResolverTypeWrapper<EntityEdgeModel>;
  LegalCaseFilter: LegalCaseFilter;
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
  Modality: Modality;
  ModalityCount: ResolverTypeWrapper<ModalityCount>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  NameOrder: NameOrder;
  Network: ResolverTypeWrapper<NetworkModel>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeModel>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeModel>;
  NetworkOutcome: NetworkOutcome;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<EntityModel>;
  OrganizationConnection: ResolverTypeWrapper<EntityPageModel>;
  OrganizationEdge: ResolverTypeWrapper<EntityEdgeModel>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairBasis: PairBasis;
  PairMeetingConnection: ResolverTypeWrapper<PairMeetingPageModel>;
  PairMeetingEdge: ResolverTypeWrapper<PairMeetingEdgeModel>;
  Part: ResolverTypeWrapper<PartModel>;
  Path: ResolverTypeWrapper<WayModel>;
  PathConnection: ResolverTypeWrapper<PathPageModel>;
  PathEdge: ResolverTypeWrapper<PathEdgeModel>;
  PathOutcome: PathOutcome;
  Person: ResolverTypeWrapper<EntityModel>;
  PersonConnection: ResolverTypeWrapper<EntityPageModel>;
  PersonEdge: ResolverTypeWrapper<EntityEdgeModel>;
  Place: ResolverTypeWrapper<EntityModel>;
  PlaceConnection: ResolverTypeWrapper<TiedPageModel>;
  PlaceEdge: ResolverTypeWrapper<TiedEdgeModel>;
  PlaceFilter: PlaceFilter;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicateModel>;
  PossibleDuplicateConnection: ResolverTypeWrapper<PossibleDuplicatePageModel>;
  PossibleDuplicateEdge: ResolverTypeWrapper<PossibleDuplicateEdgeModel>;
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
  Revision: ResolverTypeWrapper<Revision>;
  Role: ResolverTypeWrapper<EntityModel>;
  RoleBasis: RoleBasis;
  RoleConnection: ResolverTypeWrapper<TiedPageModel>;
  RoleEdge: ResolverTypeWrapper<TiedEdgeModel>;
  RoleFilter: RoleFilter;
  RoleOn: ResolverTypeWrapper<RoleOnModel>;
  SearchConnection: ResolverTypeWrapper<SearchPageModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SharedCaseConnection: ResolverTypeWrapper<SharedPageModel>;
  SharedCaseEdge: ResolverTypeWrapper<SharedEdgeModel>;
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
  Stage: Stage;
  StageStep: ResolverTypeWrapper<StepModel>;
  Statement: ResolverTypeWrapper<EntityModel>;
  StatementKind: StatementKind;
  Stats: ResolverTypeWrapper<Stats>;
  Status: Status;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusStep: ResolverTypeWrapper<StepModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Support: Support;
  TieFilter: TieFilter;
  TieKind: TieKind;
  TimelineConnection: ResolverTypeWrapper<TimelinePageModel>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdgeModel>;
  TimelineKind: TimelineKind;
  Together: Together;
  ToldDate: ResolverTypeWrapper<ToldDateModel>;
  Topic: ResolverTypeWrapper<EntityModel>;
  TopicConnection: ResolverTypeWrapper<TiedPageModel>;
  TopicEdge: ResolverTypeWrapper<TiedEdgeModel>;
  TopicFilter: TopicFilter;
  UnnamedSpeaker: ResolverTypeWrapper<UnnamedModel>;
  Verdict: Verdict;
  VerdictCount: ResolverTypeWrapper<VerdictCount>;
  Visit: ResolverTypeWrapper<EntityModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorFilter: ActorFilter;
  Boolean: Scalars['Boolean']['output'];
  CaseOutcome: OutcomeModel;
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
  CounterpartConnection: CounterpartPageModel;
  CounterpartEdge: CounterpartEdgeModel;
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
  EventEdge: TiedEdgeModel;
  EventFilter: EventFilter;
  Evidence: EvidenceModel;
  Float: Scalars['Float']['output'];
  FuzzyDate: DateModel;
  Group: EntityModel;
  GroupConnection: EntityPageModel;
  GroupEdge: EntityEdgeModel;
  HintConnection: TiePageModel;
  HintEdge: TieEdgeModel;
  Histogram: Histogram;
  HistogramBucket: HistogramBucket;
  HolderConnection: TiePageModel;
  HolderEdge: TieEdgeModel;
  HoldingConnection: TiePageModel;
  HoldingEdge: TieEdgeModel;
  Hop: HopModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  InvolvedConnection: InvolvementPageModel;
  InvolvedEdge: InvolvementEdgeModel;
  InvolvedRoleConnection: InvolvementPageModel;
  InvolvedRoleEdge: InvolvementEdgeModel;
  InvolvementConnection: InvolvementPageModel;
  InvolvementEdge: InvolvementEdgeModel;
  LegalCase: EntityModel;
  LegalCaseConnection: EntityPageModel;
  LegalCaseEdge: EntityEdgeModel;
  LegalCaseFilter: LegalCaseFilter;
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
  ModalityCount: ModalityCount;
  Name: Name;
  Network: NetworkModel;
  NetworkEdge: NetworkEdgeModel;
  NetworkNode: NetworkNodeModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: EntityModel;
  OrganizationConnection: EntityPageModel;
  OrganizationEdge: EntityEdgeModel;
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  PairMeetingConnection: PairMeetingPageModel;
  PairMeetingEdge: PairMeetingEdgeModel;
  Part: PartModel;
  Path: WayModel;
  PathConnection: PathPageModel;
  PathEdge: PathEdgeModel;
  Person: EntityModel;
  PersonConnection: EntityPageModel;
  PersonEdge: EntityEdgeModel;
  Place: EntityModel;
  PlaceConnection: TiedPageModel;
  PlaceEdge: TiedEdgeModel;
  PlaceFilter: PlaceFilter;
  PossibleDuplicate: PossibleDuplicateModel;
  PossibleDuplicateConnection: PossibleDuplicatePageModel;
  PossibleDuplicateEdge: PossibleDuplicateEdgeModel;
  Qualifier: Qualifier;
  Query: Record<PropertyKey, never>;
  RankingConnection: RankingPageModel;
  RankingEdge: RankingEdgeModel;
  RankingScope: RankingScope;
  Relationship: RelationshipModel;
  RelationshipCount: RelationshipCount;
  Revision: Revision;
  Role: EntityModel;
  RoleConnection: TiedPageModel;
  RoleEdge: TiedEdgeModel;
  RoleFilter: RoleFilter;
  RoleOn: RoleOnModel;
  SearchConnection: SearchPageModel;
  SearchEdge: SearchEdgeModel;
  SharedCaseConnection: SharedPageModel;
  SharedCaseEdge: SharedEdgeModel;
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
  StageStep: StepModel;
  Statement: EntityModel;
  Stats: Stats;
  StatusCount: StatusCount;
  StatusStep: StepModel;
  String: Scalars['String']['output'];
  TieFilter: TieFilter;
  TimelineConnection: TimelinePageModel;
  TimelineEdge: TimelineEdgeModel;
  ToldDate: ToldDateModel;
  Topic: EntityModel;
  TopicConnection: TiedPageModel;
  TopicEdge: TiedEdgeModel;
  TopicFilter: TopicFilter;
  UnnamedSpeaker: UnnamedModel;
  VerdictCount: VerdictCount;
  Visit: EntityModel;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Group' | 'Organization' | 'Person', ParentType, ContextType>;
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

export type CasePartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePartConnection'] = ResolversParentTypes['CasePartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CasePartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CasePartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePartEdge'] = ResolversParentTypes['CasePartEdge']> = {
  capacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  charges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalCase'], ParentType, ContextType>;
  penaltyFaced?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  penaltyGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type CasePartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePartyConnection'] = ResolversParentTypes['CasePartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CasePartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CasePartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePartyEdge'] = ResolversParentTypes['CasePartyEdge']> = {
  capacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  charges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  penaltyFaced?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  penaltyGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ChangeReason']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['ChangeSubject'], ParentType, ContextType>;
};

export type CircumstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Circumstance'] = ResolversParentTypes['Circumstance']> = {
  actors?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<CircumstanceActorsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CircumstanceDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CircumstanceKind']>, ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CircumstanceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<CircumstancePlacesArgs, 'first'>>;
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
  attestedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Circumstance'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  accompanying?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetingsFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingsTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  coverage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EvidenceClaimsArgs, 'first'>>;
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
  cases?: Resolver<ResolversTypes['CasePartConnection'], ParentType, ContextType, RequireFields<GroupCasesArgs, 'first'>>;
  circumstances?: Resolver<ResolversTypes['CircumstancePartConnection'], ParentType, ContextType, RequireFields<GroupCircumstancesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GroupDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<GroupInvolvementsArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<GroupMeetingsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<GroupMembersArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<GroupMembershipsArgs, 'first'>>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<GroupMetArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GroupNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<GroupPossiblySameAsArgs, 'first'>>;
  roles?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<GroupRolesArgs, 'first'>>;
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
  attestedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['RoleBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MeetingFormat']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  accompanying?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  representedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
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
  accompanying?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type InvolvementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementConnection'] = ResolversParentTypes['InvolvementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementEdge'] = ResolversParentTypes['InvolvementEdge']> = {
  accompanying?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  representedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type LegalCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCase'] = ResolversParentTypes['LegalCase']> = {
  against?: Resolver<ResolversTypes['CasePartyConnection'], ParentType, ContextType, RequireFields<LegalCaseAgainstArgs, 'first'>>;
  broughtBy?: Resolver<ResolversTypes['CasePartyConnection'], ParentType, ContextType, RequireFields<LegalCaseBroughtByArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  charges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<LegalCaseDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LegalCaseNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['CasePartyConnection'], ParentType, ContextType, RequireFields<LegalCasePartiesArgs, 'first'>>;
  penaltiesFaced?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  penaltiesGiven?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<LegalCasePossiblySameAsArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['CaseStage']>, ParentType, ContextType>;
  stageHistory?: Resolver<ReadonlyArray<ResolversTypes['StageStep']>, ParentType, ContextType>;
  stageSupport?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<LegalCaseTopicsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCaseConnection'] = ResolversParentTypes['LegalCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCaseEdge'] = ResolversParentTypes['LegalCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalCase'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  column?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  columnIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMetDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
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
  involved?: Resolver<ResolversTypes['InvolvedConnection'], ParentType, ContextType, RequireFields<MeetingInvolvedArgs, 'first'>>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MeetingNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<MeetingPartsArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<MeetingPlacesArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<MeetingPossiblySameAsArgs, 'first'>>;
  rolesInvolved?: Resolver<ResolversTypes['InvolvedRoleConnection'], ParentType, ContextType, RequireFields<MeetingRolesInvolvedArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusStep']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['MeetingTimes']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<MeetingTopicsArgs, 'first'>>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
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
  attestedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statusCounts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Circumstance' | 'Claim' | 'Group' | 'LegalCase' | 'Meeting' | 'Organization' | 'Person' | 'Place' | 'Role' | 'Source' | 'Statement' | 'Topic' | 'Visit', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  cases?: Resolver<ResolversTypes['CasePartConnection'], ParentType, ContextType, RequireFields<OrganizationCasesArgs, 'first'>>;
  circumstances?: Resolver<ResolversTypes['CircumstancePartConnection'], ParentType, ContextType, RequireFields<OrganizationCircumstancesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganizationDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<OrganizationInvolvementsArgs, 'first'>>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<OrganizationMeetingsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMembershipsArgs, 'first'>>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<OrganizationMetArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  orientation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<OrganizationPlacesArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<OrganizationPossiblySameAsArgs, 'first'>>;
  posts?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<OrganizationPostsArgs, 'first'>>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<OrganizationRolesArgs, 'first'>>;
  rolesOn?: Resolver<ReadonlyArray<ResolversTypes['RoleOn']>, ParentType, ContextType, RequireFields<OrganizationRolesOnArgs, 'date' | 'first'>>;
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
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
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
  capacities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  cases?: Resolver<ResolversTypes['CasePartConnection'], ParentType, ContextType, RequireFields<PersonCasesArgs, 'first'>>;
  circumstances?: Resolver<ResolversTypes['CircumstancePartConnection'], ParentType, ContextType, RequireFields<PersonCircumstancesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<PersonInvolvementsArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<PersonMeetingsArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PersonMembershipsArgs, 'first'>>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<PersonMetArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<PersonPossiblySameAsArgs, 'first'>>;
  roles?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<PersonRolesArgs, 'first'>>;
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
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlacePartsArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<PlacePossiblySameAsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  circumstance?: Resolver<Maybe<ResolversTypes['Circumstance']>, ParentType, ContextType, RequireFields<QueryCircumstanceArgs, 'id'>>;
  circumstances?: Resolver<ResolversTypes['CircumstanceConnection'], ParentType, ContextType, RequireFields<QueryCircumstancesArgs, 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryGroupsArgs, 'orderBy'>>;
  histogram?: Resolver<ResolversTypes['Histogram'], ParentType, ContextType, RequireFields<QueryHistogramArgs, 'interval'>>;
  legalCase?: Resolver<Maybe<ResolversTypes['LegalCase']>, ParentType, ContextType, RequireFields<QueryLegalCaseArgs, 'id'>>;
  legalCases?: Resolver<ResolversTypes['LegalCaseConnection'], ParentType, ContextType, RequireFields<QueryLegalCasesArgs, 'orderBy'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'rows'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'around' | 'depth' | 'maxNodes' | 'via'>>;
  ngos?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryNgosArgs, 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  parties?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'orderBy'>>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to' | 'via'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'orderBy'>>;
  ranking?: Resolver<ResolversTypes['RankingConnection'], ParentType, ContextType, RequireFields<QueryRankingArgs, 'by' | 'first'>>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'a' | 'b'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<QueryRolesArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, Partial<QueryStatsArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'actors' | 'first' | 'orderBy'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'orderBy'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  whoMet?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<QueryWhoMetArgs, 'actor' | 'first' | 'orderBy'>>;
};

export type RankingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingConnection'] = ResolversParentTypes['RankingConnection']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEdge'] = ResolversParentTypes['RankingEdge']> = {
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RoleDescriptionArgs>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['HolderConnection'], ParentType, ContextType, RequireFields<RoleHoldersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<RoleInvolvementsArgs, 'first'>>;
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
  attestedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RoleBasis'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
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
  capacitiesOfA?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacitiesOfB?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalCase'], ParentType, ContextType>;
};

export type SharedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEventConnection'] = ResolversParentTypes['SharedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEventEdge'] = ResolversParentTypes['SharedEventEdge']> = {
  capacitiesOfA?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacitiesOfB?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  involved?: Resolver<ResolversTypes['InvolvedConnection'], ParentType, ContextType, RequireFields<StatementInvolvedArgs, 'first'>>;
  kind?: Resolver<Maybe<ResolversTypes['StatementKind']>, ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<StatementPartsArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<StatementPlacesArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<StatementPossiblySameAsArgs, 'first'>>;
  rolesInvolved?: Resolver<ResolversTypes['InvolvedRoleConnection'], ParentType, ContextType, RequireFields<StatementRolesInvolvedArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusStep']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<StatementTopicsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TopicDescriptionArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TopicEventsArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<TopicPossiblySameAsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
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
  involved?: Resolver<ResolversTypes['InvolvedConnection'], ParentType, ContextType, RequireFields<VisitInvolvedArgs, 'first'>>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VisitNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<VisitPartsArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<VisitPlacesArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['HintConnection'], ParentType, ContextType, RequireFields<VisitPossiblySameAsArgs, 'first'>>;
  rolesInvolved?: Resolver<ResolversTypes['InvolvedRoleConnection'], ParentType, ContextType, RequireFields<VisitRolesInvolvedArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusStep']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<VisitTopicsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  CaseOutcome?: CaseOutcomeResolvers<ContextType>;
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
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
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
  LegalCase?: LegalCaseResolvers<ContextType>;
  LegalCaseConnection?: LegalCaseConnectionResolvers<ContextType>;
  LegalCaseEdge?: LegalCaseEdgeResolvers<ContextType>;
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
  SharedEventConnection?: SharedEventConnectionResolvers<ContextType>;
  SharedEventEdge?: SharedEventEdgeResolvers<ContextType>;
  SharedOrganizationConnection?: SharedOrganizationConnectionResolvers<ContextType>;
  SharedOrganizationEdge?: SharedOrganizationEdgeResolvers<ContextType>;
  SharedRoleConnection?: SharedRoleConnectionResolvers<ContextType>;
  SharedRoleEdge?: SharedRoleEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StageStep?: StageStepResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusStep?: StatusStepResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  ToldDate?: ToldDateResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  UnnamedSpeaker?: UnnamedSpeakerResolvers<ContextType>;
  VerdictCount?: VerdictCountResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
};

