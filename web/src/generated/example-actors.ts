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

export type ExampleActorsQueryVariables = Exact<{
  knownBy?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type ExampleActorsQuery = { readonly meetings: { readonly nodes: ReadonlyArray<{ readonly involved: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Group', readonly key: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly key: string, readonly name: string }
          | { readonly __typename: 'Person', readonly key: string, readonly name: string }
        > } }> } };

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
export const ExampleActorsDocument = new TypedDocumentString(`
    query ExampleActors($knownBy: Date, $language: String) {
  meetings(orderBy: DATE_DESC, first: 10, knownBy: $knownBy) {
    nodes {
      involved(first: 4) {
        nodes {
          ...Reference
        }
      }
    }
  }
}
    fragment Reference on Entity {
  __typename
  key
  name(language: $language)
}`) as unknown as TypedDocumentString<ExampleActorsQuery, ExampleActorsQueryVariables>;