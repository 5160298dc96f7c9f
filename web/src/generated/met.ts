/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How firmly a source says something. */
export type Modality =
  /** The source reports it as somebody's word or as an accusation and does not vouch for it. */
  | 'ALLEGED'
  /** The source states it as a fact. */
  | 'ASSERTED'
  /** The source says that it is not so. */
  | 'DENIED';

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

/** Whether the answer on a pair in a meeting is stated or inferred. */
export type PairBasis =
  /** Inferred by one of two rules. If exactly two actors were to come and the meeting took place, both were there. If a report names many people as present and states no form, the meeting is a gathering. */
  | 'INFERRED'
  /** Sources say so. */
  | 'STATED';

/** How a search for paths between two actors ended. */
export type PathOutcome =
  /** At least one path was found, and no path that belongs before or among the paths shown is missing. */
  | 'FOUND'
  /** The work limit was reached. The paths shown are right and come first, but there may be more. Lower `maxLength`, or narrow `via`, `filter` or `maxDegree`. */
  | 'LIMIT_REACHED'
  /** There is no path of `maxLength` ties or fewer under these conditions. That proves nothing about the world: see `coverage`. */
  | 'NONE_WITHIN_LENGTH';

/** What the places of a source are. */
export type PlaceKind =
  /** A paragraph of a text. Headline, navigation and exact repeats are not counted. */
  | 'PARAGRAPH'
  /** A record of a data file. */
  | 'RECORD'
  /** A row of a table. */
  | 'ROW';

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

/** How certain it is that a role was held on a day. */
export type RoleBasis =
  /** A source reports the role on that day without stating a term. */
  | 'ATTESTED'
  /** The day lies within a stated term. */
  | 'DATED'
  /** No source states a term that covers the day. The role may have been held then. */
  | 'UNDATED';

/** What kind of source it is. */
export type SourceKind =
  /** What the curators of a data set add themselves, such as a title or a merge. It is always known, and evidence does not count it as a source. */
  | 'CURATION'
  /** Something that was published. */
  | 'PUBLICATION';

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

/** How well claims support a relationship that has no stage. */
export type Support =
  /** It is only alleged. */
  | 'ALLEGED'
  /** A source asserts it and none denies it. */
  | 'ASSERTED'
  /** One source asserts it and another denies it. */
  | 'DISPUTED';

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

/** Whether two actors belonged to something, or held it, at the same time. */
export type Together =
  /** Certainly not: the term of one ended before that of the other began. */
  | 'NO'
  /** Possibly: what sources say neither shows it nor excludes it. */
  | 'POSSIBLY'
  /** Certainly: their terms overlap, or sources report both on the same day. */
  | 'YES';

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

type Reference_Circumstance_Fragment = { readonly __typename: 'Circumstance', readonly key: string, readonly name: string };

type Reference_Group_Fragment = { readonly __typename: 'Group', readonly key: string, readonly name: string };

type Reference_LegalCase_Fragment = { readonly __typename: 'LegalCase', readonly key: string, readonly name: string };

type Reference_Meeting_Fragment = { readonly __typename: 'Meeting', readonly key: string, readonly name: string };

type Reference_Organization_Fragment = { readonly __typename: 'Organization', readonly key: string, readonly name: string };

type Reference_Person_Fragment = { readonly __typename: 'Person', readonly key: string, readonly name: string };

type Reference_Place_Fragment = { readonly __typename: 'Place', readonly key: string, readonly name: string };

type Reference_Role_Fragment = { readonly __typename: 'Role', readonly key: string, readonly name: string };

type Reference_Source_Fragment = { readonly __typename: 'Source', readonly key: string, readonly name: string };

type Reference_Statement_Fragment = { readonly __typename: 'Statement', readonly key: string, readonly name: string };

type Reference_Topic_Fragment = { readonly __typename: 'Topic', readonly key: string, readonly name: string };

type Reference_Visit_Fragment = { readonly __typename: 'Visit', readonly key: string, readonly name: string };

export type ReferenceFragment =
  | Reference_Circumstance_Fragment
  | Reference_Group_Fragment
  | Reference_LegalCase_Fragment
  | Reference_Meeting_Fragment
  | Reference_Organization_Fragment
  | Reference_Person_Fragment
  | Reference_Place_Fragment
  | Reference_Role_Fragment
  | Reference_Source_Fragment
  | Reference_Statement_Fragment
  | Reference_Topic_Fragment
  | Reference_Visit_Fragment
;

export type WhenFragment = { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null };

export type BackingFragment = { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } };

export type ClaimCardFragment = { readonly key: string, readonly summary: string, readonly predicate: string, readonly stage: Stage | null, readonly capacity: Capacity | null, readonly modality: Modality, readonly rank: Rank, readonly knownFrom: string, readonly knownUntil: string | null, readonly revision: number, readonly value: string | null, readonly place: { readonly kind: PlaceKind, readonly number: number } | null, readonly subject:
    | { readonly __typename: 'Circumstance', readonly key: string, readonly name: string }
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'LegalCase', readonly key: string, readonly name: string }
    | { readonly __typename: 'Meeting', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
    | { readonly __typename: 'Place', readonly key: string, readonly name: string }
    | { readonly __typename: 'Role', readonly key: string, readonly name: string }
    | { readonly __typename: 'Source', readonly key: string, readonly name: string }
    | { readonly __typename: 'Statement', readonly key: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly key: string, readonly name: string }
    | { readonly __typename: 'Visit', readonly key: string, readonly name: string }
   | null, readonly object:
    | { readonly __typename: 'Circumstance', readonly key: string, readonly name: string }
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'LegalCase', readonly key: string, readonly name: string }
    | { readonly __typename: 'Meeting', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
    | { readonly __typename: 'Place', readonly key: string, readonly name: string }
    | { readonly __typename: 'Role', readonly key: string, readonly name: string }
    | { readonly __typename: 'Source', readonly key: string, readonly name: string }
    | { readonly __typename: 'Statement', readonly key: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly key: string, readonly name: string }
    | { readonly __typename: 'Visit', readonly key: string, readonly name: string }
   | null, readonly source: { readonly __typename: 'Source', readonly kind: SourceKind, readonly publisher: string | null, readonly url: string | null, readonly key: string, readonly name: string, readonly publishedOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null }, readonly speaker:
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
   | null, readonly unnamedSpeaker: { readonly description: string, readonly of:
      | { readonly __typename: 'Group', readonly key: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
      | { readonly __typename: 'Person', readonly key: string, readonly name: string }
     | null } | null, readonly via:
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
   | null };

export type VoiceFragment = { readonly speaker:
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
   | null, readonly unnamedSpeaker: { readonly description: string, readonly of:
      | { readonly __typename: 'Group', readonly key: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
      | { readonly __typename: 'Person', readonly key: string, readonly name: string }
     | null } | null, readonly via:
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
   | null };

type Distinction_Circumstance_Fragment = { readonly __typename: 'Circumstance' };

type Distinction_Group_Fragment = { readonly __typename: 'Group', readonly description: string | null, readonly size: number | null, readonly roles: { readonly edges: ReadonlyArray<{ readonly parts: ReadonlyArray<{ readonly ongoing: boolean, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null }>, readonly node: { readonly key: string, readonly name: string } }> } };

type Distinction_LegalCase_Fragment = { readonly __typename: 'LegalCase', readonly stage: CaseStage | null, readonly category: string | null };

type Distinction_Meeting_Fragment = { readonly __typename: 'Meeting', readonly status: Status | null, readonly lapsed: boolean, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null };

type Distinction_Organization_Fragment = { readonly __typename: 'Organization', readonly description: string | null, readonly kind: OrganizationKind | null, readonly roles: { readonly edges: ReadonlyArray<{ readonly parts: ReadonlyArray<{ readonly ongoing: boolean, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null }>, readonly node: { readonly key: string, readonly name: string } }> } };

type Distinction_Person_Fragment = { readonly __typename: 'Person', readonly description: string | null, readonly roles: { readonly edges: ReadonlyArray<{ readonly parts: ReadonlyArray<{ readonly ongoing: boolean, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null }>, readonly node: { readonly key: string, readonly name: string } }> } };

type Distinction_Place_Fragment = { readonly __typename: 'Place' };

type Distinction_Role_Fragment = { readonly __typename: 'Role' };

type Distinction_Source_Fragment = { readonly __typename: 'Source', readonly publisher: string | null, readonly publishedOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null };

type Distinction_Statement_Fragment = { readonly __typename: 'Statement', readonly status: Status | null, readonly lapsed: boolean, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null };

type Distinction_Topic_Fragment = { readonly __typename: 'Topic' };

type Distinction_Visit_Fragment = { readonly __typename: 'Visit', readonly status: Status | null, readonly lapsed: boolean, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null };

export type DistinctionFragment =
  | Distinction_Circumstance_Fragment
  | Distinction_Group_Fragment
  | Distinction_LegalCase_Fragment
  | Distinction_Meeting_Fragment
  | Distinction_Organization_Fragment
  | Distinction_Person_Fragment
  | Distinction_Place_Fragment
  | Distinction_Role_Fragment
  | Distinction_Source_Fragment
  | Distinction_Statement_Fragment
  | Distinction_Topic_Fragment
  | Distinction_Visit_Fragment
;

export type DateToldFragment = { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null, readonly stage: Stage | null, readonly modality: Modality, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } } };

export type TermDatesFragment = { readonly ongoing: boolean, readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null, readonly attestedOn: { readonly edtf: string } | null };

export type MandatesFragment = { readonly capacity: EventCapacity, readonly onBehalfOf:
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
   | null, readonly representedBy:
    | { readonly __typename: 'Circumstance', readonly key: string, readonly name: string }
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'LegalCase', readonly key: string, readonly name: string }
    | { readonly __typename: 'Meeting', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
    | { readonly __typename: 'Place', readonly key: string, readonly name: string }
    | { readonly __typename: 'Role', readonly key: string, readonly name: string }
    | { readonly __typename: 'Source', readonly key: string, readonly name: string }
    | { readonly __typename: 'Statement', readonly key: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly key: string, readonly name: string }
    | { readonly __typename: 'Visit', readonly key: string, readonly name: string }
   | null, readonly insteadOf:
    | { readonly __typename: 'Circumstance', readonly key: string, readonly name: string }
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'LegalCase', readonly key: string, readonly name: string }
    | { readonly __typename: 'Meeting', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
    | { readonly __typename: 'Place', readonly key: string, readonly name: string }
    | { readonly __typename: 'Role', readonly key: string, readonly name: string }
    | { readonly __typename: 'Source', readonly key: string, readonly name: string }
    | { readonly __typename: 'Statement', readonly key: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly key: string, readonly name: string }
    | { readonly __typename: 'Visit', readonly key: string, readonly name: string }
   | null, readonly accompanying:
    | { readonly __typename: 'Circumstance', readonly key: string, readonly name: string }
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'LegalCase', readonly key: string, readonly name: string }
    | { readonly __typename: 'Meeting', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
    | { readonly __typename: 'Place', readonly key: string, readonly name: string }
    | { readonly __typename: 'Role', readonly key: string, readonly name: string }
    | { readonly __typename: 'Source', readonly key: string, readonly name: string }
    | { readonly __typename: 'Statement', readonly key: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly key: string, readonly name: string }
    | { readonly __typename: 'Visit', readonly key: string, readonly name: string }
   | null };

export type MetQueryVariables = Exact<{
  a: string;
  b: string;
  pathVerdicts?: ReadonlyArray<Verdict> | Verdict | null | undefined;
  knownBy?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type MetQuery = { readonly relationship: { readonly verdict: Verdict, readonly meetingCount: number, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly firstMetDate: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null, readonly lastMetDate: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null, readonly coverage: { readonly sourceCount: number, readonly claimCount: number, readonly knownFrom: string | null, readonly knownTo: string | null, readonly datasets: ReadonlyArray<{ readonly key: string, readonly title: string, readonly coverage: string }> }, readonly a:
      | { readonly __typename: 'Group', readonly description: string | null, readonly key: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly description: string | null, readonly key: string, readonly name: string }
      | { readonly __typename: 'Person', readonly description: string | null, readonly key: string, readonly name: string }
     | null, readonly b:
      | { readonly __typename: 'Group', readonly description: string | null, readonly key: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly description: string | null, readonly key: string, readonly name: string }
      | { readonly __typename: 'Person', readonly description: string | null, readonly key: string, readonly name: string }
     | null, readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly status: Status, readonly verdict: Verdict, readonly format: MeetingFormat, readonly basis: PairBasis, readonly times: number, readonly lapsed: boolean, readonly inferred: boolean, readonly dateDisputed: boolean, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null, readonly node: { readonly __typename: 'Meeting', readonly key: string, readonly name: string, readonly dates: ReadonlyArray<{ readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null, readonly stage: Stage | null, readonly modality: Modality, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } } }> }, readonly own: { readonly capacities: ReadonlyArray<EventCapacity>, readonly status: Status, readonly onBehalfOf:
            | { readonly __typename: 'Group', readonly key: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
            | { readonly __typename: 'Person', readonly key: string, readonly name: string }
           | null, readonly rolesThen: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly __typename: 'Role', readonly key: string, readonly name: string } }> }, readonly counterpart: { readonly capacities: ReadonlyArray<EventCapacity>, readonly status: Status, readonly onBehalfOf:
            | { readonly __typename: 'Group', readonly key: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
            | { readonly __typename: 'Person', readonly key: string, readonly name: string }
           | null, readonly rolesThen: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly __typename: 'Role', readonly key: string, readonly name: string } }> }, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly summary: string, readonly modality: Modality, readonly stage: Stage | null, readonly knownFrom: string, readonly place: { readonly kind: PlaceKind, readonly number: number } | null, readonly source: { readonly __typename: 'Source', readonly kind: SourceKind, readonly publisher: string | null, readonly key: string, readonly name: string }, readonly speaker:
                | { readonly __typename: 'Group', readonly key: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
                | { readonly __typename: 'Person', readonly key: string, readonly name: string }
               | null, readonly unnamedSpeaker: { readonly description: string, readonly of:
                  | { readonly __typename: 'Group', readonly key: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
                  | { readonly __typename: 'Person', readonly key: string, readonly name: string }
                 | null } | null, readonly via:
                | { readonly __typename: 'Group', readonly key: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
                | { readonly __typename: 'Person', readonly key: string, readonly name: string }
               | null }> } } }> }, readonly possibleDuplicates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly one: { readonly __typename: 'Meeting', readonly key: string, readonly name: string, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null }, readonly other: { readonly __typename: 'Meeting', readonly key: string, readonly name: string, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null } }> }, readonly cases: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly capacitiesOfA: ReadonlyArray<CaseCapacity>, readonly capacitiesOfB: ReadonlyArray<CaseCapacity>, readonly node: { readonly __typename: 'LegalCase', readonly stage: CaseStage | null, readonly key: string, readonly name: string }, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } } }> }, readonly sharedOrganizations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly together: Together, readonly node:
          | { readonly __typename: 'Circumstance', readonly key: string, readonly name: string }
          | { readonly __typename: 'Group', readonly key: string, readonly name: string }
          | { readonly __typename: 'LegalCase', readonly key: string, readonly name: string }
          | { readonly __typename: 'Meeting', readonly key: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
          | { readonly __typename: 'Person', readonly key: string, readonly name: string }
          | { readonly __typename: 'Place', readonly key: string, readonly name: string }
          | { readonly __typename: 'Role', readonly key: string, readonly name: string }
          | { readonly __typename: 'Source', readonly key: string, readonly name: string }
          | { readonly __typename: 'Statement', readonly key: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly key: string, readonly name: string }
          | { readonly __typename: 'Visit', readonly key: string, readonly name: string }
        , readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } } }> }, readonly sharedRoles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly together: Together, readonly node: { readonly __typename: 'Role', readonly key: string, readonly name: string }, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } } }> }, readonly sharedEvents: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly capacitiesOfA: ReadonlyArray<EventCapacity>, readonly capacitiesOfB: ReadonlyArray<EventCapacity>, readonly node:
          | { readonly __typename: 'Meeting', readonly status: Status | null, readonly lapsed: boolean, readonly dateDisputed: boolean, readonly key: string, readonly name: string, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null }
          | { readonly __typename: 'Statement', readonly status: Status | null, readonly lapsed: boolean, readonly dateDisputed: boolean, readonly key: string, readonly name: string, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null }
          | { readonly __typename: 'Visit', readonly status: Status | null, readonly lapsed: boolean, readonly dateDisputed: boolean, readonly key: string, readonly name: string, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null }
        , readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } } }> } }, readonly named: ReadonlyArray<
    | { readonly __typename: 'Circumstance', readonly key: string, readonly name: string }
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'LegalCase', readonly key: string, readonly name: string }
    | { readonly __typename: 'Meeting', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
    | { readonly __typename: 'Place', readonly key: string, readonly name: string }
    | { readonly __typename: 'Role', readonly key: string, readonly name: string }
    | { readonly __typename: 'Source', readonly key: string, readonly name: string }
    | { readonly __typename: 'Statement', readonly key: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly key: string, readonly name: string }
    | { readonly __typename: 'Visit', readonly key: string, readonly name: string }
    | Record<PropertyKey, never>
   | null>, readonly paths: { readonly outcome: PathOutcome, readonly nodes: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly status: Status | null, readonly verdict: Verdict | null, readonly format: MeetingFormat | null, readonly support: Support | null, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null, readonly from:
          | { readonly __typename: 'Group', readonly key: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
          | { readonly __typename: 'Person', readonly key: string, readonly name: string }
        , readonly to:
          | { readonly __typename: 'Group', readonly key: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
          | { readonly __typename: 'Person', readonly key: string, readonly name: string }
        , readonly via:
          | { readonly __typename: 'Circumstance', readonly key: string, readonly name: string }
          | { readonly __typename: 'Group', readonly key: string, readonly name: string }
          | { readonly __typename: 'LegalCase', readonly key: string, readonly name: string }
          | { readonly __typename: 'Meeting', readonly key: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
          | { readonly __typename: 'Person', readonly key: string, readonly name: string }
          | { readonly __typename: 'Place', readonly key: string, readonly name: string }
          | { readonly __typename: 'Role', readonly key: string, readonly name: string }
          | { readonly __typename: 'Source', readonly key: string, readonly name: string }
          | { readonly __typename: 'Statement', readonly key: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly key: string, readonly name: string }
          | { readonly __typename: 'Visit', readonly key: string, readonly name: string }
         | null, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } } }> }> } };

export type PairPartFragment = { readonly capacities: ReadonlyArray<EventCapacity>, readonly status: Status, readonly onBehalfOf:
    | { readonly __typename: 'Group', readonly key: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
    | { readonly __typename: 'Person', readonly key: string, readonly name: string }
   | null, readonly rolesThen: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly __typename: 'Role', readonly key: string, readonly name: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReferenceFragmentDoc = new TypedDocumentString(`
    fragment Reference on Entity {
  __typename
  key
  name(language: $language)
}
    `, {"fragmentName":"Reference"}) as unknown as TypedDocumentString<ReferenceFragment, unknown>;
export const VoiceFragmentDoc = new TypedDocumentString(`
    fragment Voice on Claim {
  speaker {
    ...Reference
  }
  unnamedSpeaker {
    description
    of {
      ...Reference
    }
  }
  via {
    ...Reference
  }
}
    fragment Reference on Entity {
  __typename
  key
  name(language: $language)
}`, {"fragmentName":"Voice"}) as unknown as TypedDocumentString<VoiceFragment, unknown>;
export const WhenFragmentDoc = new TypedDocumentString(`
    fragment When on FuzzyDate {
  edtf
  earliest
  latest
  asWritten
  basis
  how
}
    `, {"fragmentName":"When"}) as unknown as TypedDocumentString<WhenFragment, unknown>;
export const ClaimCardFragmentDoc = new TypedDocumentString(`
    fragment ClaimCard on Claim {
  key
  summary
  predicate
  stage
  capacity
  modality
  rank
  place {
    kind
    number
  }
  knownFrom
  knownUntil
  revision
  subject {
    ...Reference
  }
  object {
    ...Reference
  }
  value
  ...Voice
  source {
    ...Reference
    kind
    publisher
    url
    publishedOn {
      ...When
    }
  }
}
    fragment Reference on Entity {
  __typename
  key
  name(language: $language)
}
fragment When on FuzzyDate {
  edtf
  earliest
  latest
  asWritten
  basis
  how
}
fragment Voice on Claim {
  speaker {
    ...Reference
  }
  unnamedSpeaker {
    description
    of {
      ...Reference
    }
  }
  via {
    ...Reference
  }
}`, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const DistinctionFragmentDoc = new TypedDocumentString(`
    fragment Distinction on Entity {
  __typename
  ... on Actor {
    description(language: $language)
    roles(first: 1) {
      edges {
        parts {
          since {
            edtf
          }
          until {
            edtf
          }
          ongoing
        }
        node {
          key
          name(language: $language)
        }
      }
    }
  }
  ... on Organization {
    kind
  }
  ... on Group {
    size
  }
  ... on Event {
    status
    lapsed
    date {
      ...When
    }
  }
  ... on LegalCase {
    stage
    category
  }
  ... on Source {
    publisher
    publishedOn {
      ...When
    }
  }
}
    fragment When on FuzzyDate {
  edtf
  earliest
  latest
  asWritten
  basis
  how
}`, {"fragmentName":"Distinction"}) as unknown as TypedDocumentString<DistinctionFragment, unknown>;
export const BackingFragmentDoc = new TypedDocumentString(`
    fragment Backing on Evidence {
  claimCount
  statementCount
  sourceCount
  strongest
  claims(first: 20) {
    nodes {
      key
    }
  }
}
    `, {"fragmentName":"Backing"}) as unknown as TypedDocumentString<BackingFragment, unknown>;
export const DateToldFragmentDoc = new TypedDocumentString(`
    fragment DateTold on ToldDate {
  edtf
  earliest
  latest
  asWritten
  basis
  how
  stage
  modality
  evidence {
    ...Backing
  }
}
    fragment Backing on Evidence {
  claimCount
  statementCount
  sourceCount
  strongest
  claims(first: 20) {
    nodes {
      key
    }
  }
}`, {"fragmentName":"DateTold"}) as unknown as TypedDocumentString<DateToldFragment, unknown>;
export const TermDatesFragmentDoc = new TypedDocumentString(`
    fragment TermDates on Term {
  since {
    edtf
  }
  until {
    edtf
  }
  ongoing
  attestedOn {
    edtf
  }
}
    `, {"fragmentName":"TermDates"}) as unknown as TypedDocumentString<TermDatesFragment, unknown>;
export const MandatesFragmentDoc = new TypedDocumentString(`
    fragment Mandates on InvolvementPart {
  capacity
  onBehalfOf {
    ...Reference
  }
  representedBy {
    ...Reference
  }
  insteadOf {
    ...Reference
  }
  accompanying {
    ...Reference
  }
}
    fragment Reference on Entity {
  __typename
  key
  name(language: $language)
}`, {"fragmentName":"Mandates"}) as unknown as TypedDocumentString<MandatesFragment, unknown>;
export const PairPartFragmentDoc = new TypedDocumentString(`
    fragment PairPart on Part {
  capacities
  status
  onBehalfOf {
    ...Reference
  }
  rolesThen(first: 3) {
    basis
    role {
      ...Reference
    }
  }
}
    fragment Reference on Entity {
  __typename
  key
  name(language: $language)
}`, {"fragmentName":"PairPart"}) as unknown as TypedDocumentString<PairPartFragment, unknown>;
export const MetDocument = new TypedDocumentString(`
    query Met($a: ID!, $b: ID!, $pathVerdicts: [Verdict!], $knownBy: Date, $language: String) {
  relationship(a: $a, b: $b, knownBy: $knownBy) {
    verdict
    meetingCount
    counts {
      verdict
      count
    }
    firstMetDate {
      ...When
    }
    lastMetDate {
      ...When
    }
    coverage {
      sourceCount
      claimCount
      knownFrom
      knownTo
      datasets {
        key
        title
        coverage
      }
    }
    a {
      ...Reference
      description(language: $language)
    }
    b {
      ...Reference
      description(language: $language)
    }
    meetings(first: 50) {
      totalCount
      pageInfo {
        hasNextPage
      }
      edges {
        status
        verdict
        format
        basis
        times
        lapsed
        inferred
        date {
          ...When
        }
        dateDisputed
        node {
          ...Reference
          dates {
            ...DateTold
          }
        }
        own {
          ...PairPart
        }
        counterpart {
          ...PairPart
        }
        evidence {
          ...Backing
          claims(first: 20) {
            nodes {
              key
              summary
              modality
              stage
              place {
                kind
                number
              }
              knownFrom
              ...Voice
              source {
                ...Reference
                kind
                publisher
              }
            }
          }
        }
      }
    }
    possibleDuplicates(first: 10) {
      totalCount
      nodes {
        one {
          ...Reference
          date {
            ...When
          }
        }
        other {
          ...Reference
          date {
            ...When
          }
        }
      }
    }
    cases(first: 20) {
      totalCount
      edges {
        capacitiesOfA
        capacitiesOfB
        node {
          ...Reference
          stage
        }
        evidence {
          ...Backing
        }
      }
    }
    sharedOrganizations(first: 20) {
      totalCount
      edges {
        together
        node {
          ...Reference
        }
        evidence {
          ...Backing
        }
      }
    }
    sharedRoles(first: 20) {
      totalCount
      edges {
        together
        node {
          ...Reference
        }
        evidence {
          ...Backing
        }
      }
    }
    sharedEvents(first: 20) {
      totalCount
      edges {
        capacitiesOfA
        capacitiesOfB
        node {
          ...Reference
          status
          lapsed
          date {
            ...When
          }
          dateDisputed
        }
        evidence {
          ...Backing
        }
      }
    }
  }
  named: nodes(ids: [$a, $b]) {
    ...Reference
  }
  paths(
    from: $a
    to: $b
    filter: {verdicts: $pathVerdicts}
    via: [MEETING, CASE, EVENT, MEMBERSHIP, ROLE, PART_OF]
    maxLength: 4
    first: 3
    knownBy: $knownBy
  ) {
    outcome
    nodes {
      length
      hops {
        kind
        status
        verdict
        format
        support
        date {
          ...When
        }
        from {
          ...Reference
        }
        to {
          ...Reference
        }
        via {
          ...Reference
        }
        evidence {
          ...Backing
        }
      }
    }
  }
}
    fragment Reference on Entity {
  __typename
  key
  name(language: $language)
}
fragment When on FuzzyDate {
  edtf
  earliest
  latest
  asWritten
  basis
  how
}
fragment Backing on Evidence {
  claimCount
  statementCount
  sourceCount
  strongest
  claims(first: 20) {
    nodes {
      key
    }
  }
}
fragment Voice on Claim {
  speaker {
    ...Reference
  }
  unnamedSpeaker {
    description
    of {
      ...Reference
    }
  }
  via {
    ...Reference
  }
}
fragment DateTold on ToldDate {
  edtf
  earliest
  latest
  asWritten
  basis
  how
  stage
  modality
  evidence {
    ...Backing
  }
}
fragment PairPart on Part {
  capacities
  status
  onBehalfOf {
    ...Reference
  }
  rolesThen(first: 3) {
    basis
    role {
      ...Reference
    }
  }
}`) as unknown as TypedDocumentString<MetQuery, MetQueryVariables>;