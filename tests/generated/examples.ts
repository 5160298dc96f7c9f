/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
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

/** How a search for paths between two actors ended. */
export type PathOutcome =
  /** At least one path was found, and no path that belongs before or among the paths shown is missing. */
  | 'FOUND'
  /** The work limit was reached. The paths shown are right and come first, but there may be more. Lower `maxLength`, or narrow `via`, `filter` or `maxDegree`. */
  | 'LIMIT_REACHED'
  /** There is no path of `maxLength` ties or fewer under these conditions. That proves nothing about the world: see `coverage`. */
  | 'NONE_WITHIN_LENGTH';

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

export type DidTheyMeetQueryVariables = Exact<{ [key: string]: never; }>;


export type DidTheyMeetQuery = { readonly relationship: { readonly verdict: Verdict, readonly coverage: { readonly statement: string }, readonly meetings: { readonly edges: ReadonlyArray<{ readonly status: Status, readonly verdict: Verdict, readonly format: MeetingFormat, readonly lapsed: boolean, readonly date: { readonly edtf: string, readonly basis: DateBasis, readonly asWritten: string | null } | null, readonly evidence: { readonly strongest: Modality | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly modality: Modality, readonly paragraph: number | null, readonly speaker:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null, readonly source: { readonly title: string } }> } } }> } } };

export type KnownThenAndNowQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownThenAndNowQuery = { readonly onMonday: { readonly verdict: Verdict, readonly coverage: { readonly statement: string } }, readonly now: { readonly verdict: Verdict, readonly meetingCount: number } };

export type WhomIsKerryToMeetQueryVariables = Exact<{ [key: string]: never; }>;


export type WhomIsKerryToMeetQuery = { readonly whoMet: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly verdict: Verdict, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly lastMetDate: { readonly edtf: string } | null, readonly node:
        | { readonly __typename: 'Group', readonly name: string }
        | { readonly __typename: 'Organization', readonly name: string }
        | { readonly __typename: 'Person', readonly name: string }
      , readonly meetings: { readonly edges: ReadonlyArray<{ readonly status: Status, readonly verdict: Verdict, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null, readonly counterpart: { readonly capacities: ReadonlyArray<EventCapacity>, readonly rolesThen: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly name: string } }> } }> } }> } };

export type SeenTogetherQueryVariables = Exact<{ [key: string]: never; }>;


export type SeenTogetherQuery = { readonly whoMet: { readonly edges: ReadonlyArray<{ readonly verdict: Verdict, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly meetings: { readonly edges: ReadonlyArray<{ readonly format: MeetingFormat, readonly node: { readonly places: { readonly nodes: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              > } } }> } }> } };

export type WhoAskedToMeetQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAskedToMeetQuery = { readonly whoMet: { readonly edges: ReadonlyArray<{ readonly verdict: Verdict, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly meetings: { readonly edges: ReadonlyArray<{ readonly counterpart: { readonly capacities: ReadonlyArray<EventCapacity> }, readonly node: { readonly topics: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }, readonly evidence: { readonly claims: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly speaker:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }> } } }> } }> } };

export type AccuserAndAccusedQueryVariables = Exact<{ [key: string]: never; }>;


export type AccuserAndAccusedQuery = { readonly relationship: { readonly verdict: Verdict, readonly cases: { readonly edges: ReadonlyArray<{ readonly capacitiesOfA: ReadonlyArray<CaseCapacity>, readonly capacitiesOfB: ReadonlyArray<CaseCapacity>, readonly node: { readonly name: string, readonly category: string | null } }> }, readonly sharedOrganizations: { readonly edges: ReadonlyArray<{ readonly together: Together, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }, readonly sharedEvents: { readonly totalCount: number } } };

export type WhatYimSovannSaysQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatYimSovannSaysQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string, readonly predicate: string, readonly stage: Stage | null, readonly modality: Modality, readonly paragraph: number | null, readonly sha256: string | null, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } };

export type AccusationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccusationsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly value: string | null, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } };

export type ClaimsOfASourceQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsOfASourceQuery = { readonly source: { readonly title: string, readonly kind: SourceKind, readonly publisher: string | null, readonly url: string | null, readonly knownFrom: string, readonly note: string | null, readonly publishedOn: { readonly edtf: string } | null, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly paragraph: number | null, readonly summary: string }> } } } | null };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { readonly person: { readonly name: string, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string }>, readonly roles: { readonly edges: ReadonlyArray<{ readonly parts: ReadonlyArray<{ readonly since: { readonly edtf: string } | null, readonly until: { readonly edtf: string } | null, readonly attestedOn: { readonly edtf: string } | null }>, readonly evidence: { readonly statementCount: number }, readonly node: { readonly name: string, readonly organization: { readonly name: string } | null } }> }, readonly involvements: { readonly edges: ReadonlyArray<{ readonly capacities: ReadonlyArray<EventCapacity>, readonly status: Status, readonly verdict: Verdict | null, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> } | null, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly sourceCount: number } } | null };

export type RolesOnADayQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesOnADayQuery = { readonly person: { readonly rolesOn: ReadonlyArray<{ readonly basis: RoleBasis, readonly attestedOn: { readonly edtf: string } | null, readonly role: { readonly name: string } }> } | null, readonly role: { readonly holders: { readonly edges: ReadonlyArray<{ readonly basis: RoleBasis | null, readonly node: { readonly name: string } }> } } | null };

export type PartiesAndPostsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartiesAndPostsQuery = { readonly parties: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly orientation: string | null, readonly posts: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly holders: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } }> } };

export type NgosQueryVariables = Exact<{ [key: string]: never; }>;


export type NgosQuery = { readonly ngos: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly purpose: string | null, readonly posts: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly holders: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } }> } };

export type CasesBroughtQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesBroughtQuery = { readonly legalCases: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly category: string | null, readonly stage: CaseStage | null, readonly charges: ReadonlyArray<string>, readonly penaltiesFaced: ReadonlyArray<string>, readonly outcomes: ReadonlyArray<{ readonly charge: string | null, readonly stage: CaseStage, readonly defendant:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }>, readonly against: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly evidence: { readonly claims: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly paragraph: number | null }> } } }> } };

export type ExileAndDetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type ExileAndDetentionQuery = { readonly person: { readonly circumstances: { readonly edges: ReadonlyArray<{ readonly parts: ReadonlyArray<{ readonly attestedOn: { readonly edtf: string } | null }>, readonly node: { readonly name: string, readonly kind: CircumstanceKind | null } }> } } | null, readonly groups: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly size: number | null, readonly circumstances: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: CircumstanceKind | null }, readonly evidence: { readonly claims: { readonly nodes: ReadonlyArray<{ readonly speaker:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }> } } }> } }> } };

export type OpenLetterQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenLetterQuery = { readonly events: { readonly nodes: ReadonlyArray<
      | { readonly name: string, readonly date: { readonly edtf: string, readonly asWritten: string | null, readonly how: string | null } | null, readonly involved: { readonly edges: ReadonlyArray<{ readonly capacities: ReadonlyArray<EventCapacity>, readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }> } }
      | { readonly kind: StatementKind | null, readonly name: string, readonly demands: ReadonlyArray<{ readonly text: string, readonly of:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }>, readonly date: { readonly edtf: string, readonly asWritten: string | null, readonly how: string | null } | null, readonly involved: { readonly edges: ReadonlyArray<{ readonly capacities: ReadonlyArray<EventCapacity>, readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }> } }
      | { readonly name: string, readonly date: { readonly edtf: string, readonly asWritten: string | null, readonly how: string | null } | null, readonly involved: { readonly edges: ReadonlyArray<{ readonly capacities: ReadonlyArray<EventCapacity>, readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }> } }
    > } };

export type PartsOfTheVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type PartsOfTheVisitQuery = { readonly event:
    | { readonly name: string, readonly status: Status | null, readonly dateDisputed: boolean, readonly date: { readonly edtf: string } | null, readonly dates: ReadonlyArray<{ readonly edtf: string, readonly stage: Stage | null, readonly asWritten: string | null, readonly evidence: { readonly statementCount: number } }>, readonly places: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly parts: { readonly nodes: ReadonlyArray<
          | { readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null }
          | { readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null }
          | { readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null }
        > } | null }
    | { readonly name: string, readonly status: Status | null, readonly dateDisputed: boolean, readonly date: { readonly edtf: string } | null, readonly dates: ReadonlyArray<{ readonly edtf: string, readonly stage: Stage | null, readonly asWritten: string | null, readonly evidence: { readonly statementCount: number } }>, readonly places: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly parts: { readonly nodes: ReadonlyArray<
          | { readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null }
          | { readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null }
          | { readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null }
        > } | null }
    | { readonly name: string, readonly status: Status | null, readonly dateDisputed: boolean, readonly date: { readonly edtf: string } | null, readonly dates: ReadonlyArray<{ readonly edtf: string, readonly stage: Stage | null, readonly asWritten: string | null, readonly evidence: { readonly statementCount: number } }>, readonly places: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly parts: { readonly nodes: ReadonlyArray<
          | { readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null }
          | { readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null }
          | { readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null }
        > } | null }
   | null };

export type SearchQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly matchedName: string, readonly match: MatchKind, readonly score: number, readonly node:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> } };

export type TopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsQuery = { readonly topic: { readonly name: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Meeting', readonly name: string, readonly status: Status | null }
        | { readonly __typename: 'Statement', readonly name: string, readonly status: Status | null }
        | { readonly __typename: 'Visit', readonly name: string, readonly status: Status | null }
      > } | null } | null };

export type CoverageAndCitationQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageAndCitationQuery = { readonly coverage: { readonly statement: string, readonly sourceCount: number, readonly claimCount: number, readonly meetingsFrom: string | null, readonly meetingsTo: string | null, readonly datasets: ReadonlyArray<{ readonly title: string, readonly coverage: string, readonly licence: string | null }> }, readonly revision: { readonly number: number, readonly recordedAt: string | null, readonly why: string | null } };

export type WaysBetweenQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysBetweenQuery = { readonly paths: { readonly outcome: PathOutcome, readonly nodes: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly verdict: Verdict | null, readonly status: Status | null, readonly support: Support | null, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly via:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly evidence: { readonly claimCount: number, readonly strongest: Modality | null } }> }> } };

export type PlannedIsNotMetQueryVariables = Exact<{ [key: string]: never; }>;


export type PlannedIsNotMetQuery = { readonly planned: { readonly outcome: PathOutcome, readonly visited: number, readonly nodes: ReadonlyArray<{ readonly hops: ReadonlyArray<{ readonly verdict: Verdict | null, readonly status: Status | null, readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly date: { readonly edtf: string } | null }> }> }, readonly met: { readonly outcome: PathOutcome, readonly visited: number, readonly nodes: ReadonlyArray<{ readonly hops: ReadonlyArray<{ readonly verdict: Verdict | null, readonly status: Status | null, readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly date: { readonly edtf: string } | null }> }> } };

export type WaysFragment = { readonly outcome: PathOutcome, readonly visited: number, readonly nodes: ReadonlyArray<{ readonly hops: ReadonlyArray<{ readonly verdict: Verdict | null, readonly status: Status | null, readonly to:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly date: { readonly edtf: string } | null }> }> };

export type NetworkOfKerryQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkOfKerryQuery = { readonly network: { readonly outcome: NetworkOutcome, readonly omittedActors: number, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly tieCount: number, readonly actor:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }>, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly kind: TieKind, readonly tieCount: number, readonly verdict: Verdict | null, readonly evidence: { readonly claimCount: number } }> } };

export type RankingQueryVariables = Exact<{ [key: string]: never; }>;


export type RankingQuery = { readonly ranking: { readonly actorCount: number, readonly pairCount: number, readonly edges: ReadonlyArray<{ readonly order: number, readonly score: number, readonly counterpartCount: number, readonly node:
        | { readonly __typename: 'Group', readonly name: string }
        | { readonly __typename: 'Organization', readonly name: string }
        | { readonly __typename: 'Person', readonly name: string }
      , readonly evidence: { readonly claimCount: number } }> } };

export type MeetingMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingMatrixQuery = { readonly matrix: { readonly columns: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly cells: ReadonlyArray<{ readonly verdict: Verdict, readonly meetingCount: number, readonly row:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly column:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly lastMetDate: { readonly edtf: string } | null, readonly evidence: { readonly sourceCount: number } }> } };

export type TimelineQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: TimelineKind, readonly status: Status | null, readonly termPoint: TermPoint | null, readonly verdict: Verdict | null, readonly format: MeetingFormat | null, readonly date: { readonly edtf: string, readonly basis: DateBasis } | null, readonly actors: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly evidence: { readonly claimCount: number } }> } };

export type EventsByMonthQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByMonthQuery = { readonly histogram: { readonly total: number, readonly imprecise: number, readonly undated: number, readonly buckets: ReadonlyArray<{ readonly label: string, readonly count: number, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly statusCounts: ReadonlyArray<{ readonly status: Status, readonly count: number }> }> } };

export type ChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly kind: ChangeKind, readonly subjectType: ChangeSubject, readonly subjectKey: string, readonly reason: ChangeReason | null, readonly affects: ReadonlyArray<string>, readonly revision: { readonly number: number, readonly who: string | null, readonly why: string | null }, readonly node:
        | { readonly name: string }
        | { readonly summary: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { readonly stats: { readonly sourceCount: number, readonly entities: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly meetings: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly events: ReadonlyArray<{ readonly status: Status, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: string, readonly count: number }>, readonly claims: ReadonlyArray<{ readonly modality: Modality, readonly count: number }> } };

export type WhatCuratorsAddQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatCuratorsAddQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly evidence: { readonly claimCount: number, readonly statementCount: number, readonly claims: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly predicate: string, readonly value: string | null, readonly paragraph: number | null, readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }> } } }> } };

export type WhatBecameKnownQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatBecameKnownQuery = { readonly learned: { readonly events: { readonly edges: ReadonlyArray<{ readonly before: { readonly status: Status | null } | null, readonly after: { readonly status: Status | null, readonly knownFrom: string }, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }, readonly pairs: { readonly nodes: ReadonlyArray<{ readonly before: Verdict, readonly after: Verdict, readonly a:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly b:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly evidence: { readonly statementCount: number } }> } } };

export type ContradictionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContradictionsQuery = { readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly meeting: { readonly name: string } | null, readonly evidence: { readonly claims: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly summary: string, readonly source: { readonly name: string } }> } } }> } };

export type WhoMetNobodyQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoMetNobodyQuery = { readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }, readonly coverage: { readonly statement: string } };

export type WhomBothMeetQueryVariables = Exact<{ [key: string]: never; }>;


export type WhomBothMeetQuery = { readonly counterparts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly meetingCount: number, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly ties: ReadonlyArray<{ readonly verdict: Verdict, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly evidence: { readonly sourceCount: number } }> }> } };

export type CounterpartsOfAPartyQueryVariables = Exact<{ [key: string]: never; }>;


export type CounterpartsOfAPartyQuery = { readonly whoMet: { readonly edges: ReadonlyArray<{ readonly verdict: Verdict, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> } };

export type MeetingsWithPartyOrRoleQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsWithPartyOrRoleQuery = { readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: Status | null, readonly verdict: Verdict | null, readonly involved: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly rolesThen: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly name: string } }> }> } }> } };

export type MeetingsByRoleQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsByRoleQuery = { readonly eventGroups: { readonly total: number, readonly ungrouped: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly statusCounts: ReadonlyArray<{ readonly status: Status, readonly count: number }> }> } };

export type AskedAndNotMetQueryVariables = Exact<{ [key: string]: never; }>;


export type AskedAndNotMetQuery = { readonly whoMet: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly verdict: Verdict, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> } };

export type PairByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type PairByYearQuery = { readonly histogram: { readonly total: number, readonly buckets: ReadonlyArray<{ readonly label: string, readonly count: number, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }> }> } };

export type EventsAtPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsAtPlacesQuery = { readonly places: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<
            | { readonly name: string, readonly status: Status | null }
            | { readonly name: string, readonly status: Status | null }
            | { readonly name: string, readonly status: Status | null }
          > } | null }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > } };

export type StatementsToSomebodyQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsToSomebodyQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly involved: { readonly edges: ReadonlyArray<{ readonly capacities: ReadonlyArray<EventCapacity>, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> } }> } };

export type LapsedOrOffQueryVariables = Exact<{ [key: string]: never; }>;


export type LapsedOrOffQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly name: string, readonly status: Status | null, readonly lapsed: boolean }
      | { readonly name: string, readonly status: Status | null, readonly lapsed: boolean }
      | { readonly name: string, readonly status: Status | null, readonly lapsed: boolean }
    > } };

export type WhomKerryMetOnlyQueryVariables = Exact<{ [key: string]: never; }>;


export type WhomKerryMetOnlyQuery = { readonly whoMet: { readonly totalCount: number }, readonly seen: { readonly edges: ReadonlyArray<{ readonly verdict: Verdict, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> } };

export type RoleWhenMeetingQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleWhenMeetingQuery = { readonly whoMet: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly meetings: { readonly edges: ReadonlyArray<{ readonly counterpart: { readonly rolesThen: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly name: string } }> } }> } }> } };

export type EventsByTypeOfActorQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByTypeOfActorQuery = { readonly eventGroups: { readonly total: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }> }> } };

export type EventsByTopicQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByTopicQuery = { readonly eventGroups: { readonly total: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } };

export type EventsByCapacityQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByCapacityQuery = { readonly eventGroups: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> } };

export type NotAboutHumanRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotAboutHumanRightsQuery = { readonly meetings: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: Status | null }> } };

export type ClaimsOfAParagraphQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsOfAParagraphQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string, readonly modality: Modality, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } };

export type WordsInClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsInClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string, readonly paragraph: number | null }> } };

export type ClaimsKnownInAPeriodQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsKnownInAPeriodQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string, readonly knownFrom: string, readonly origin: string }> } };

export type StatementsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: StatementKind | null, readonly demands: ReadonlyArray<{ readonly text: string, readonly of:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> }> } };

export type VisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitsQuery = { readonly visits: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: Status | null, readonly date: { readonly edtf: string } | null, readonly involved: { readonly edges: ReadonlyArray<{ readonly capacities: ReadonlyArray<EventCapacity>, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly parts: { readonly totalCount: number } | null }> } };

export type WholesOfAPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type WholesOfAPlaceQuery = { readonly places: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string, readonly wholes: ReadonlyArray<{ readonly basis: TieBasis, readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly events: { readonly nodes: ReadonlyArray<
            | { readonly name: string, readonly status: Status | null }
            | { readonly name: string, readonly status: Status | null }
            | { readonly name: string, readonly status: Status | null }
          > } | null }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > } };

export type GroupsToMeetQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsToMeetQuery = { readonly whoMet: { readonly edges: ReadonlyArray<{ readonly verdict: Verdict, readonly node:
        | { readonly size: number | null, readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> } };

export type PeopleByRoleOnADayQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleByRoleOnADayQuery = { readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly name: string, readonly rolesOn: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly name: string } }> }
      | { readonly name: string, readonly rolesOn: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly name: string } }> }
      | { readonly name: string, readonly rolesOn: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly name: string } }> }
    > } };

export type EitherOrQueryVariables = Exact<{ [key: string]: never; }>;


export type EitherOrQuery = { readonly actors: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Group', readonly name: string }
      | { readonly __typename: 'Organization', readonly name: string }
      | { readonly __typename: 'Person', readonly name: string }
    > } };

export type AsKnownOnTwoDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type AsKnownOnTwoDaysQuery = { readonly now: { readonly id: string, readonly key: string, readonly lapsed: boolean } | null, readonly then:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly key: string, readonly lapsed: boolean, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type NearestNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NearestNamesQuery = { readonly search: { readonly totalCount: number, readonly nearest: ReadonlyArray<{ readonly name: string, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> } };

export type WrittenTogetherQueryVariables = Exact<{ [key: string]: never; }>;


export type WrittenTogetherQuery = { readonly together: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }, readonly initials: { readonly edges: ReadonlyArray<{ readonly match: MatchKind, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> } };

export type TimelineOfATopicQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineOfATopicQuery = { readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: TimelineKind, readonly status: Status | null, readonly verdict: Verdict | null, readonly date: { readonly edtf: string } | null, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly actors: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      > }> } };

export type CasesByChargeQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesByChargeQuery = { readonly legalCases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly category: string | null, readonly charges: ReadonlyArray<string>, readonly against: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > } }> } };

export type RequestedAboutATopicQueryVariables = Exact<{ [key: string]: never; }>;


export type RequestedAboutATopicQuery = { readonly topic: { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly name: string, readonly status: Status | null }
        | { readonly name: string, readonly status: Status | null }
        | { readonly name: string, readonly status: Status | null }
      > } | null } | null };

export type ClaimsOfOneAndNotAnotherQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsOfOneAndNotAnotherQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string, readonly predicate: string, readonly modality: Modality, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } };

export type PossibleDuplicatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PossibleDuplicatesQuery = { readonly possibleDuplicates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly a:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly b:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly features: ReadonlyArray<{ readonly kind: LikenessFeatureKind, readonly weight: number, readonly valueA: string | null, readonly valueB: string | null }> }> } };

export const WaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ways"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PathConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"visited"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WaysFragment, unknown>;
export const DidTheyMeetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DidTheyMeet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"StringValue","value":"kem-sokha","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strongest"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DidTheyMeetQuery, DidTheyMeetQueryVariables>;
export const KnownThenAndNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownThenAndNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"onMonday"},"name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"StringValue","value":"kem-sokha","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"knownBy"},"value":{"kind":"StringValue","value":"2016-01-25","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"StringValue","value":"kem-sokha","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"meetingCount"}}]}}]}}]} as unknown as DocumentNode<KnownThenAndNowQuery, KnownThenAndNowQueryVariables>;
export const WhomIsKerryToMeetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhomIsKerryToMeet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"StringValue","value":"john-kerry","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMetDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacities"}},{"kind":"Field","name":{"kind":"Name","value":"rolesThen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhomIsKerryToMeetQuery, WhomIsKerryToMeetQueryVariables>;
export const SeenTogetherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeenTogether"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"william-heidt","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeenTogetherQuery, SeenTogetherQueryVariables>;
export const WhoAskedToMeetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAskedToMeet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoAskedToMeetQuery, WhoAskedToMeetQueryVariables>;
export const AccuserAndAccusedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccuserAndAccused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"StringValue","value":"hor-namhong","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"StringValue","value":"sam-rainsy","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacitiesOfA"}},{"kind":"Field","name":{"kind":"Name","value":"capacitiesOfB"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"together"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<AccuserAndAccusedQuery, AccuserAndAccusedQueryVariables>;
export const WhatYimSovannSaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatYimSovannSays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidBy"},"value":{"kind":"StringValue","value":"yim-sovann","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<WhatYimSovannSaysQuery, WhatYimSovannSaysQueryVariables>;
export const AccusationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accusations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ALLEGED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccusationsQuery, AccusationsQueryVariables>;
export const ClaimsOfASourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsOfASource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"voa-khmer-rights-groups-kerry-talks-2016","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsOfASourceQuery, ClaimsOfASourceQueryVariables>;
export const ProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kem-sokha","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacities"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}}]}}]}}]}}]} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
export const RolesOnADayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesOnADay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"john-kerry","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolesOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"StringValue","value":"2016-01-25","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"us-ambassador-to-cambodia","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2016-01-25","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolesOnADayQuery, RolesOnADayQueryVariables>;
export const PartiesAndPostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartiesAndPosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"orientation"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartiesAndPostsQuery, PartiesAndPostsQueryVariables>;
export const NgosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ngos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ngos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NgosQuery, NgosQueryVariables>;
export const CasesBroughtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasesBrought"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"complainant"},"value":{"kind":"StringValue","value":"hor-namhong","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defendant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"}},{"kind":"Field","name":{"kind":"Name","value":"penaltiesFaced"}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasesBroughtQuery, CasesBroughtQueryVariables>;
export const ExileAndDetentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExileAndDetention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"sam-rainsy","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attestedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"opposition members and supporters","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExileAndDetentionQuery, ExileAndDetentionQueryVariables>;
export const OpenLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATEMENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"involved"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"all"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"john-kerry","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"involved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacities"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenLetterQuery, OpenLetterQueryVariables>;
export const PartsOfTheVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartsOfTheVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kerry-cambodia-visit-2016-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartsOfTheVisitQuery, PartsOfTheVisitQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"kem soka","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSON"},{"kind":"EnumValue","value":"ORGANIZATION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const TopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"human-rights","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopicsQuery, TopicsQueryVariables>;
export const CoverageAndCitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageAndCitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsTo"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]} as unknown as DocumentNode<CoverageAndCitationQuery, CoverageAndCitationQueryVariables>;
export const WaysBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaysBetween"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"sam-rainsy","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MET"},{"kind":"EnumValue","value":"PLANNED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEETING"},{"kind":"EnumValue","value":"EVENT"},{"kind":"EnumValue","value":"CASE"},{"kind":"EnumValue","value":"MEMBERSHIP"},{"kind":"EnumValue","value":"ROLE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"strongest"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WaysBetweenQuery, WaysBetweenQueryVariables>;
export const PlannedIsNotMetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlannedIsNotMet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"planned"},"name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"kem-sokha","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"hun-sen","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ways"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"met"},"name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"kem-sokha","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"hun-sen","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ways"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ways"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PathConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"visited"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlannedIsNotMetQuery, PlannedIsNotMetQueryVariables>;
export const NetworkOfKerryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkOfKerry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"john-kerry","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEETING"},{"kind":"EnumValue","value":"CASE"},{"kind":"EnumValue","value":"ROLE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MET"},{"kind":"EnumValue","value":"SEEN_TOGETHER"},{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"REQUESTED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"omittedActors"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NetworkOfKerryQuery, NetworkOfKerryQueryVariables>;
export const RankingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ranking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PAGERANK"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MET"},{"kind":"EnumValue","value":"PLANNED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"pairCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"counterpartCount"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RankingQuery, RankingQueryVariables>;
export const MeetingMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"john-kerry","block":false},{"kind":"StringValue","value":"william-heidt","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"hun-sen","block":false},{"kind":"StringValue","value":"hor-namhong","block":false},{"kind":"StringValue","value":"kem-sokha","block":false},{"kind":"StringValue","value":"sam-rainsy","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MET"},{"kind":"EnumValue","value":"SEEN_TOGETHER"},{"kind":"EnumValue","value":"PLANNED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"meetingCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMetDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingMatrixQuery, MeetingMatrixQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actors"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kem-sokha","block":false},{"kind":"StringValue","value":"sam-rainsy","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"termPoint"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const EventsByMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"imprecise"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsByMonthQuery, EventsByMonthQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKey"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"affects"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const StatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<StatsQuery, StatsQueryVariables>;
export const WhatCuratorsAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatCuratorsAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CURATION"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatCuratorsAddQuery, WhatCuratorsAddQueryVariables>;
export const WhatBecameKnownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatBecameKnown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"since"},"value":{"kind":"StringValue","value":"2016-01-25","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"StringValue","value":"2016-01-26","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"StringValue","value":"kem-sokha","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatBecameKnownQuery, WhatBecameKnownQueryVariables>;
export const ContradictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contradictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContradictionsQuery, ContradictionsQueryVariables>;
export const WhoMetNobodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoMetNobody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSON"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"met"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"holdsRole"},"value":{"kind":"ObjectValue","fields":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]} as unknown as DocumentNode<WhoMetNobodyQuery, WhoMetNobodyQueryVariables>;
export const WhomBothMeetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhomBothMeet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counterparts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"john-kerry","block":false},{"kind":"StringValue","value":"hun-sen","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"match"},"value":{"kind":"EnumValue","value":"ANY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingCount"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhomBothMeetQuery, WhomBothMeetQueryVariables>;
export const CounterpartsOfAPartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CounterpartsOfAParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"counterparts"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organization"},"value":{"kind":"StringValue","value":"cambodia-national-rescue-party","block":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"cambodia-national-rescue-party","block":false}]}}]}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CounterpartsOfAPartyQuery, CounterpartsOfAPartyQueryVariables>;
export const MeetingsWithPartyOrRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingsWithPartyOrRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"during"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"since"},"value":{"kind":"StringValue","value":"2016-01-01","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"StringValue","value":"2016-01-31","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"involved"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberOf"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"cambodia-national-rescue-party","block":false}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"involved"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"foreign-minister-of-cambodia","block":false}]}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"involved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolesThen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingsWithPartyOrRoleQuery, MeetingsWithPartyOrRoleQueryVariables>;
export const MeetingsByRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingsByRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ROLE"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEETING"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ungrouped"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingsByRoleQuery, MeetingsByRoleQueryVariables>;
export const AskedAndNotMetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskedAndNotMet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED"},{"kind":"EnumValue","value":"DECLINED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskedAndNotMetQuery, AskedAndNotMetQueryVariables>;
export const PairByYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairByYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEETING"}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"involved"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"all"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"john-kerry","block":false},{"kind":"StringValue","value":"hun-sen","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PairByYearQuery, PairByYearQueryVariables>;
export const EventsAtPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsAtPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DENIED"}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsAtPlacesQuery, EventsAtPlacesQueryVariables>;
export const StatementsToSomebodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsToSomebody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"involved"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"capacities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ADDRESSEE"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"involved"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"capacities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AUTHOR"},{"kind":"EnumValue","value":"ADDRESSEE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacities"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsToSomebodyQuery, StatementsToSomebodyQueryVariables>;
export const LapsedOrOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LapsedOrOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lapsed"},"value":{"kind":"BooleanValue","value":true}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CALLED_OFF"}]}}]}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"present"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"min"},"value":{"kind":"IntValue","value":"2"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}}]}}]}}]}}]} as unknown as DocumentNode<LapsedOrOffQuery, LapsedOrOffQueryVariables>;
export const WhomKerryMetOnlyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhomKerryMetOnly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MET"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"seen"},"name":{"kind":"Name","value":"whoMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SEEN_TOGETHER"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhomKerryMetOnlyQuery, WhomKerryMetOnlyQueryVariables>;
export const RoleWhenMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleWhenMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"hun-sen","block":false},{"kind":"StringValue","value":"hor-namhong","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolesThen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoleWhenMeetingQuery, RoleWhenMeetingQueryVariables>;
export const EventsByTypeOfActorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByTypeOfActor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ACTOR_TYPE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsByTypeOfActorQuery, EventsByTypeOfActorQueryVariables>;
export const EventsByTopicDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByTopic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TOPIC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsByTopicQuery, EventsByTopicQueryVariables>;
export const EventsByCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByCapacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"CAPACITY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<EventsByCapacityQuery, EventsByCapacityQueryVariables>;
export const NotAboutHumanRightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotAboutHumanRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"topics"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"human-rights","block":false}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"involved"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"prime-minister-of-cambodia","block":false},{"kind":"StringValue","value":"foreign-minister-of-cambodia","block":false}]}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<NotAboutHumanRightsQuery, NotAboutHumanRightsQueryVariables>;
export const ClaimsOfAParagraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsOfAParagraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"StringValue","value":"voa-khmer-rights-groups-kerry-talks-2016","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"paragraph"},"value":{"kind":"IntValue","value":"9"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsOfAParagraphQuery, ClaimsOfAParagraphQueryVariables>;
export const WordsInClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordsInClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"airport","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]} as unknown as DocumentNode<WordsInClaimsQuery, WordsInClaimsQueryVariables>;
export const ClaimsKnownInAPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsKnownInAPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicates"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"stage","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"known"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"since"},"value":{"kind":"StringValue","value":"2016-01-26","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"StringValue","value":"2016-01-26","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsKnownInAPeriodQuery, ClaimsKnownInAPeriodQueryVariables>;
export const StatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"demands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsQuery, StatementsQueryVariables>;
export const VisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"places"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"cambodia","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"involved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacities"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitsQuery, VisitsQueryVariables>;
export const WholesOfAPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholesOfAPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"airport","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wholes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WholesOfAPlaceQuery, WholesOfAPlaceQueryVariables>;
export const GroupsToMeetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupsToMeet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"StringValue","value":"john-kerry","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"counterparts"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"GROUP"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GroupsToMeetQuery, GroupsToMeetQueryVariables>;
export const PeopleByRoleOnADayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleByRoleOnADay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSON"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"holdsRole"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2016-01-25","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rolesOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"StringValue","value":"2016-01-25","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleByRoleOnADayQuery, PeopleByRoleOnADayQueryVariables>;
export const EitherOrDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EitherOr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTY"}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organization"},"value":{"kind":"StringValue","value":"cambodia-national-rescue-party","block":false}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EitherOrQuery, EitherOrQueryVariables>;
export const AsKnownOnTwoDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AsKnownOnTwoDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kerry-kem-sokha-2016-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"then"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kerry-kem-sokha-2016-01@2016-01-26","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}}]}}]}}]}}]} as unknown as DocumentNode<AsKnownOnTwoDaysQuery, AsKnownOnTwoDaysQueryVariables>;
export const NearestNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NearestNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"Hun Manett Junior","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NearestNamesQuery, NearestNamesQueryVariables>;
export const WrittenTogetherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WrittenTogether"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"together"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"Hunsen","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"initials"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"CNRP","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WrittenTogetherQuery, WrittenTogetherQueryVariables>;
export const TimelineOfATopicDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineOfATopic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"human-rights","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineOfATopicQuery, TimelineOfATopicQueryVariables>;
export const CasesByChargeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasesByCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"StringValue","value":"defamation","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"charge"},"value":{"kind":"StringValue","value":"defamation","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"charges"}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasesByChargeQuery, CasesByChargeQueryVariables>;
export const RequestedAboutATopicDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestedAboutATopic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"human-rights","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestedAboutATopicQuery, RequestedAboutATopicQueryVariables>;
export const ClaimsOfOneAndNotAnotherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsOfOneAndNotAnother"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"any"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"StringValue","value":"john-kerry","block":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidBy"},"value":{"kind":"StringValue","value":"john-kerry","block":false}}]}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicates"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"stage","block":false}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"StringValue","value":"yim-sovann","block":false}}]}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DENIED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsOfOneAndNotAnotherQuery, ClaimsOfOneAndNotAnotherQueryVariables>;
export const PossibleDuplicatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PossibleDuplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"possibleDuplicates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minScore"},"value":{"kind":"FloatValue","value":"0.5"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"valueA"}},{"kind":"Field","name":{"kind":"Name","value":"valueB"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables>;