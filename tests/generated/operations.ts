/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
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

/** Whether the answer on a pair in a meeting is stated or inferred. */
export type PairBasis =
  /** Inferred by one of two rules. If exactly two actors were to come and the meeting took place, both were there. If a report names many people as present and states no form, the meeting is a gathering. */
  | 'INFERRED'
  /** Sources say so. */
  | 'STATED';

/** How certain it is that a role was held on a day. */
export type RoleBasis =
  /** A source reports the role on that day without stating a term. */
  | 'ATTESTED'
  /** The day lies within a stated term. */
  | 'DATED'
  /** No source states a term that covers the day. The role may have been held then. */
  | 'UNDATED';

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

export type SpineQueryVariables = Exact<{
  a: string;
  b: string;
  knownBy?: string | null | undefined;
}>;


export type SpineQuery = { readonly relationship: { readonly verdict: Verdict, readonly meetingCount: number, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly statusCounts: ReadonlyArray<{ readonly status: Status, readonly count: number }>, readonly coverage: { readonly statement: string, readonly sourceCount: number, readonly claimCount: number, readonly knownFrom: string | null, readonly knownTo: string | null }, readonly meetings: { readonly edges: ReadonlyArray<{ readonly status: Status, readonly verdict: Verdict, readonly format: MeetingFormat, readonly basis: PairBasis, readonly times: number, readonly dateDisputed: boolean, readonly lapsed: boolean, readonly inferred: boolean, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly asWritten: string | null, readonly basis: DateBasis, readonly how: string | null } | null, readonly own: { readonly capacities: ReadonlyArray<EventCapacity>, readonly status: Status, readonly actor:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }, readonly counterpart: { readonly capacities: ReadonlyArray<EventCapacity>, readonly status: Status, readonly actor:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly rolesThen: ReadonlyArray<{ readonly basis: RoleBasis, readonly role: { readonly id: string } }> }, readonly evidence: { readonly claimCount: number, readonly claims: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly paragraph: number | null, readonly sha256: string | null, readonly speaker:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly source: { readonly id: string, readonly publisher: string | null } }> } }, readonly node: { readonly id: string, readonly lapsed: boolean, readonly status: Status | null } }> } } };


export const SpineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Spine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"meetingCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"knownTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"dateDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacities"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacities"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rolesThen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpineQuery, SpineQueryVariables>;