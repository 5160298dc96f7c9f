/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which actors to list; all given conditions must hold. Filters nest at most 3 deep, and there are at most 12 in all; more are `BAD_USER_INPUT`. An empty list of ids, types or kinds matches nothing; an empty list of filters is `BAD_USER_INPUT`. */
export type ActorFilter = {
  /** All of these filters match. */
  readonly all?: ReadonlyArray<ActorFilter> | null | undefined;
  /** At least one of these filters matches. */
  readonly any?: ReadonlyArray<ActorFilter> | null | undefined;
  /** Organizations that belong to this state. */
  readonly country?: string | null | undefined;
  /** That hold or held such a role. */
  readonly holdsRole?: RoleHeldFilter | null | undefined;
  /** With one of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Organizations of one of these kinds. */
  readonly kinds?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Members of this organization or group. An alleged membership does not match. */
  readonly memberOf?: string | null | undefined;
  /** Whether they met anybody: `true` finds those with a meeting of the verdict `MET`, `false` those without one. The lack of such a meeting proves nothing. */
  readonly met?: boolean | null | undefined;
  /** Whose name matches this text, by the rules of `search`. `BAD_USER_INPUT` if 1,000 names or more match. */
  readonly name?: string | null | undefined;
  /** None of these filters matches. */
  readonly none?: ReadonlyArray<ActorFilter> | null | undefined;
  /** This filter does not match. */
  readonly not?: ActorFilter | null | undefined;
  /** Actors that hold a role in this organization, or are members of this organization or group. */
  readonly organization?: string | null | undefined;
  /** Of one of these types. */
  readonly types?: ReadonlyArray<ActorType> | null | undefined;
};

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

/** Which meetings of an actor with others count, and with whom. All given conditions must hold. An empty list matches nothing. */
export type CounterpartFilter = {
  /** Only meetings in which one of the two has one of these capacities, such as `REQUESTER`. */
  readonly capacities?: ReadonlyArray<EventCapacity> | null | undefined;
  /** Only with counterparts that meet these conditions, such as members of a party. */
  readonly counterparts?: ActorFilter | null | undefined;
  /** Only meetings whose date falls within this period. */
  readonly during?: During | null | undefined;
  /** Leaves out these actors as counterparts. */
  readonly exclude?: ReadonlyArray<string> | null | undefined;
  /** Only meetings with one of these forms for the pair. */
  readonly formats?: ReadonlyArray<MeetingFormat> | null | undefined;
  /** Only meetings at one of these places, or at a part of one. An alleged place does not match. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Whether to add meetings that are inferred from roles. */
  readonly representation?: Representation | null | undefined;
  /** Only meetings with one of these statuses for the pair. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
  /** Only meetings about one of these topics or a part of one. An alleged topic does not match. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** Only meetings with one of these verdicts on the pair. `NO_RECORD` matches no meeting. */
  readonly verdicts?: ReadonlyArray<Verdict> | null | undefined;
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

/** A period, both ends included. */
export type During = {
  /** How strictly dates must fall within. */
  readonly match?: DuringMatch | null | undefined;
  /** First day; without it the period has no beginning. */
  readonly since?: string | null | undefined;
  /** Last day; without it the period has no end. */
  readonly until?: string | null | undefined;
};

/** How strictly a date must fall within a period. */
export type DuringMatch =
  /** The date certainly lies within the period: both bounds are inside. Undated items do not match. */
  | 'CERTAIN'
  /** The date may lie within the period: the bounds overlap. Undated items match. */
  | 'POSSIBLE';

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

/** Which events to list. All given conditions must hold, also those beside `any`, `all`, `none` and `not`. Filters nest at most 3 deep, and there are at most 12 in all; more are BAD_USER_INPUT. An empty list of ids matches nothing. */
export type EventFilter = {
  /** All of these filters match; 1–12 filters. */
  readonly all?: ReadonlyArray<EventFilter> | null | undefined;
  /** At least one of these filters matches; 1–12 filters. */
  readonly any?: ReadonlyArray<EventFilter> | null | undefined;
  /** Whose date falls within this period. */
  readonly during?: During | null | undefined;
  /** Meetings of one of these forms. Other events have no form and do not match. */
  readonly formats?: ReadonlyArray<MeetingFormat> | null | undefined;
  /** One of these events. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Who is involved. */
  readonly involved?: InvolvedFilter | null | undefined;
  /** Whether it has lapsed: its last possible day has passed (compared with today, or with `knownBy`) and no outcome is known. `false` finds all others, also those without a date. */
  readonly lapsed?: boolean | null | undefined;
  /** A name matches, by the rules of `search`; 1–200 characters. BAD_USER_INPUT if 1,000 names or more match. */
  readonly name?: string | null | undefined;
  /** None of these filters matches; 1–12 filters. */
  readonly none?: ReadonlyArray<EventFilter> | null | undefined;
  /** This filter does not match. */
  readonly not?: EventFilter | null | undefined;
  /** That are part of this event. An alleged part does not match. */
  readonly partOf?: string | null | undefined;
  /** At one of these places or at a part of one, at most 5 steps below: a country finds the events in its cities. An event without a place of its own has those of the event that it is part of. An alleged place does not match. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** How many actors have a present part. */
  readonly present?: PresentFilter | null | undefined;
  /** How many sources speak of it. */
  readonly sources?: SourcesFilter | null | undefined;
  /** With one of these statuses. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
  /** About one of these topics or a part of one, at most 5 steps below. An event without a topic of its own has those of the event that it is part of. An alleged topic does not match. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** Meetings with one of these verdicts: the strongest verdict on any pair in the meeting, or, in the events of one actor, on any pair with that actor. Visits, statements and meetings without a pair have no verdict and do not match. */
  readonly verdicts?: ReadonlyArray<Verdict> | null | undefined;
};

/** Who is involved in an event. `capacities` and `statuses` say which parts count for all other conditions here; without other conditions, somebody must have such a part. One and the same actor must meet all conditions except `all` and `none`: `{ memberOf: ["party"], roles: ["minister"] }` finds a member who is also minister. Two filters in `EventFilter.all` can be met by two people. */
export type InvolvedFilter = {
  /** Each of these actors is involved. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** One of these actors is involved. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** Only parts with one of these capacities. */
  readonly capacities?: ReadonlyArray<EventCapacity> | null | undefined;
  /** An organization of one of these kinds is involved itself. Its members do not count. */
  readonly kinds?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Somebody involved is a member of one of these organizations or groups on the event's date. Memberships whose term certainly lies before or after the date do not match; those without a term do, and so does every membership if the event has no date. Alleged memberships do not match. */
  readonly memberOf?: ReadonlyArray<string> | null | undefined;
  /** None of these actors is involved. */
  readonly none?: ReadonlyArray<string> | null | undefined;
  /** Somebody involved holds one of these roles on the event's date, by the same rule as `memberOf`. A role that a source names without its holder is nobody's. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** Only parts with one of these statuses: the actor's own, not the event's. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
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

/** What the places of a source are. */
export type PlaceKind =
  /** A paragraph of a text. Headline, navigation and exact repeats are not counted. */
  | 'PARAGRAPH'
  /** A record of a data file. */
  | 'RECORD'
  /** A row of a table. */
  | 'ROW';

/** How many actors have a present part: as host, guest or attendee. An organization or state as host is not present. Parts that are not held, denied, declined or cancelled do not count. Planned parts count, too: add `statuses: [HELD]` to find only events that were held. */
export type PresentFilter = {
  /** At most so many, 0 or more. */
  readonly max?: number | null | undefined;
  /** At least so many, 0 or more. */
  readonly min?: number | null | undefined;
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

/** Which meetings an answer shows for an actor who was not there in person. */
export type Representation =
  /** Also those that follow from roles. If somebody with a role in an organization was there, the organization gets the meeting. If a source names only a role, the holder on that day and the organization of the role get it. Such meetings are marked `inferred` and never count in a verdict. */
  | 'BY_ROLE'
  /** Only those in which, according to a source, somebody acted on behalf of the actor. */
  | 'STATED';

/** A role that an actor holds or held. One and the same role must meet all given conditions; without conditions, any role matches. A role that is only alleged does not match. */
export type RoleHeldFilter = {
  /** Held on this day, as far as sources say. A term is excluded only if it certainly lies before or after the day. `rolesOn` tells how certain it is. */
  readonly on?: string | null | undefined;
  /** A role in this organization. */
  readonly organization?: string | null | undefined;
  /** This role. */
  readonly role?: string | null | undefined;
};

/** What kind of source it is. */
export type SourceKind =
  /** What the curators of a data set add themselves, such as a title or a merge. It is always known, and evidence does not count it as a source. */
  | 'CURATION'
  /** Something that was published. */
  | 'PUBLICATION';

/** How many sources speak of an event: the sources of all claims that have it as subject or object, without what curators add. Unlike in `Evidence.sourceCount`, sources that quote one another count separately. */
export type SourcesFilter = {
  /** At least so many, 0 or more. */
  readonly min: number;
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

export type ActorYearsQueryVariables = Exact<{
  filter: EventFilter;
  knownBy?: string | null | undefined;
}>;


export type ActorYearsQuery = { readonly histogram: { readonly total: number, readonly imprecise: number, readonly undated: number, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly buckets: ReadonlyArray<{ readonly label: string, readonly start: string, readonly end: string, readonly count: number, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }> }> } };

export type ActorOtherEventsQueryVariables = Exact<{
  filter: EventFilter;
  knownBy?: string | null | undefined;
}>;


export type ActorOtherEventsQuery = { readonly statements: { readonly total: number }, readonly visits: { readonly total: number } };

export type ActorEventsPossibleQueryVariables = Exact<{
  id: string;
  filter: EventFilter;
}>;


export type ActorEventsPossibleQuery = { readonly node:
    | { readonly key: string, readonly involvements: { readonly totalCount: number } | null }
    | { readonly key: string, readonly involvements: { readonly totalCount: number } | null }
    | { readonly key: string, readonly involvements: { readonly totalCount: number } | null }
    | Record<PropertyKey, never>
   | null };

export type ActorMeetingsWithQueryVariables = Exact<{
  id: string;
  other: string;
  filter?: CounterpartFilter | null | undefined;
  after?: string | null | undefined;
  knownBy?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type ActorMeetingsWithQuery = { readonly whoMet: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Group', readonly key: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
        | { readonly __typename: 'Person', readonly key: string, readonly name: string }
      , readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly verdict: Verdict, readonly status: Status, readonly format: MeetingFormat, readonly lapsed: boolean, readonly dateDisputed: boolean, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null, readonly node: { readonly __typename: 'Meeting', readonly key: string, readonly name: string }, readonly own: { readonly capacities: ReadonlyArray<EventCapacity>, readonly status: Status }, readonly counterpart: { readonly capacities: ReadonlyArray<EventCapacity>, readonly status: Status }, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } } }> } }> } };

export type ActorMeetingsWithPossibleQueryVariables = Exact<{
  id: string;
  other: string;
  filter?: CounterpartFilter | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type ActorMeetingsWithPossibleQuery = { readonly whoMet: { readonly edges: ReadonlyArray<{ readonly meetings: { readonly totalCount: number } }> } };

export type ActorTimelineQueryVariables = Exact<{
  id: string;
  kinds: ReadonlyArray<TimelineKind> | TimelineKind;
  knownBy?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type ActorTimelineQuery = { readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly kind: TimelineKind, readonly status: Status | null, readonly verdict: Verdict | null, readonly stage: CaseStage | null, readonly dateDisputed: boolean, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null, readonly node:
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
      , readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number, readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string }> } } }> } };

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
export const ActorYearsDocument = new TypedDocumentString(`
    query ActorYears($filter: EventFilter!, $knownBy: Date) {
  histogram(interval: YEAR, filter: $filter, knownBy: $knownBy) {
    total
    imprecise
    undated
    counts {
      verdict
      count
    }
    buckets {
      label
      start
      end
      count
      counts {
        verdict
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorYearsQuery, ActorYearsQueryVariables>;
export const ActorOtherEventsDocument = new TypedDocumentString(`
    query ActorOtherEvents($filter: EventFilter!, $knownBy: Date) {
  statements: histogram(
    interval: YEAR
    filter: $filter
    types: [STATEMENT]
    knownBy: $knownBy
  ) {
    total
  }
  visits: histogram(
    interval: YEAR
    filter: $filter
    types: [VISIT]
    knownBy: $knownBy
  ) {
    total
  }
}
    `) as unknown as TypedDocumentString<ActorOtherEventsQuery, ActorOtherEventsQueryVariables>;
export const ActorEventsPossibleDocument = new TypedDocumentString(`
    query ActorEventsPossible($id: ID!, $filter: EventFilter!) {
  node(id: $id) {
    ... on Actor {
      key
      involvements(first: 1, filter: $filter) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorEventsPossibleQuery, ActorEventsPossibleQueryVariables>;
export const ActorMeetingsWithDocument = new TypedDocumentString(`
    query ActorMeetingsWith($id: ID!, $other: ID!, $filter: CounterpartFilter, $after: String, $knownBy: Date, $language: String) {
  whoMet(actor: $id, with: [$other], filter: $filter, knownBy: $knownBy) {
    edges {
      node {
        ...Reference
      }
      meetings(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          verdict
          status
          format
          lapsed
          date {
            ...When
          }
          dateDisputed
          node {
            ...Reference
          }
          own {
            capacities
            status
          }
          counterpart {
            capacities
            status
          }
          evidence {
            ...Backing
          }
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
}`) as unknown as TypedDocumentString<ActorMeetingsWithQuery, ActorMeetingsWithQueryVariables>;
export const ActorMeetingsWithPossibleDocument = new TypedDocumentString(`
    query ActorMeetingsWithPossible($id: ID!, $other: ID!, $filter: CounterpartFilter, $knownBy: Date) {
  whoMet(actor: $id, with: [$other], filter: $filter, knownBy: $knownBy) {
    edges {
      meetings(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorMeetingsWithPossibleQuery, ActorMeetingsWithPossibleQueryVariables>;
export const ActorTimelineDocument = new TypedDocumentString(`
    query ActorTimeline($id: ID!, $kinds: [TimelineKind!]!, $knownBy: Date, $language: String) {
  timeline(
    actors: [$id]
    kinds: $kinds
    orderBy: DATE_DESC
    first: 60
    knownBy: $knownBy
  ) {
    totalCount
    edges {
      cursor
      kind
      status
      verdict
      stage
      date {
        ...When
      }
      dateDisputed
      node {
        ...Reference
      }
      evidence {
        ...Backing
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
}`) as unknown as TypedDocumentString<ActorTimelineQuery, ActorTimelineQueryVariables>;