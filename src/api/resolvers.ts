/** The resolver map: one entry per GraphQL type. Each noun and each question has its own file. */
import type { Resolvers } from './generated/schema.ts';
import * as actor from './nouns/actor.ts';
import * as actors from './nouns/actors.ts';
import { ChangeConnection, ChangeEdge, changeQueries } from './nouns/changes.ts';
import { Claim, claimQueries, UnnamedSpeaker } from './nouns/claim.ts';
import { connection } from './lists/connections.ts';
import {
  SharedCounterpartEdge,
  sharedCounterpartQueries,
  CounterpartTie,
} from './questions/shared-counterparts.ts';
import { Coverage, coverageQueries, Revision } from './nouns/coverage.ts';
import { byType } from './nouns/entity.ts';
import * as event from './nouns/event.ts';
import { Evidence } from './lists/evidence.ts';
import { EventGroup, eventGroupQueries } from './questions/event-groups.ts';
import { Contradiction, contradictionQueries } from './questions/contradictions.ts';
import { histogramQueries } from './questions/histogram.ts';
import * as legalCase from './nouns/legal-case.ts';
import { MatrixCell, matrixQueries } from './questions/matrix.ts';
import { RankingConnection, RankingEdge, rankingQueries } from './questions/ranking.ts';
import { Learned, learnedQueries, LearnedPair } from './questions/learned.ts';
import * as network from './questions/network.ts';
import * as paths from './questions/paths.ts';
import {
  Likeness,
  LikenessFeature,
  possibleDuplicateQueries,
} from './questions/possible-duplicates.ts';
import * as relationship from './questions/relationship.ts';
import * as role from './nouns/role.ts';
import { SearchConnection, searchQueries } from './questions/search.ts';
import { statsQueries } from './nouns/stats.ts';
import * as parts from './nouns/parts.ts';
import { RoleOn } from './nouns/roles-during.ts';
import * as things from './nouns/things.ts';
import { Whole } from './nouns/wholes.ts';
import { TimelineEdge, timelineQueries } from './questions/timeline.ts';
import * as whoMet from './questions/who-met.ts';

export const resolvers: Resolvers = {
  Query: {
    ...searchQueries,
    ...actors.actorQueries,
    ...role.roleQueries,
    ...event.eventQueries,
    ...legalCase.legalCaseQueries,
    ...things.thingQueries,
    ...claimQueries,
    ...whoMet.whoMetQueries,
    ...sharedCounterpartQueries,
    ...relationship.relationshipQueries,
    ...paths.pathQueries,
    ...network.networkQueries,
    ...coverageQueries,
    ...rankingQueries,
    ...matrixQueries,
    ...timelineQueries,
    ...histogramQueries,
    ...eventGroupQueries,
    ...statsQueries,
    ...changeQueries,
    ...learnedQueries,
    ...contradictionQueries,
    ...possibleDuplicateQueries,
  },
  Node: byType,
  Entity: byType,
  Actor: byType,
  Event: byType,
  Person: actors.Person,
  Organization: actors.Organization,
  Group: actors.Group,
  Role: role.Role,
  Meeting: event.Meeting,
  Visit: event.Visit,
  Statement: event.Statement,
  LegalCase: legalCase.LegalCase,
  Circumstance: things.Circumstance,
  Place: things.Place,
  Topic: things.Topic,
  Source: things.Source,
  ChangeConnection,
  ChangeEdge,
  Claim,
  UnnamedSpeaker,
  Evidence,
  Coverage,
  Revision,
  FuzzyDate: event.FuzzyDate,
  Demand: event.Demand,
  ToldDate: event.ToldDate,
  StatusStep: event.StatusStep,
  StageStep: legalCase.StageStep,
  CaseOutcome: legalCase.CaseOutcome,
  Learned,
  LearnedPair,
  LearnedEventConnection: connection,
  LearnedPairConnection: connection,
  Likeness,
  LikenessFeature,
  LikenessConnection: connection,
  Contradiction,
  ContradictionConnection: connection,
  InvolvementPart: parts.InvolvementPart,
  CasePart: parts.CasePart,
  Term: parts.Term,
  RoleOn,
  Part: whoMet.Part,
  Relationship: relationship.Relationship,
  PossibleDuplicate: relationship.PossibleDuplicate,
  Network: network.Network,
  NetworkNode: network.NetworkNode,
  NetworkEdge: network.NetworkEdge,
  Path: paths.Path,
  Hop: paths.Hop,
  PathConnection: paths.PathConnection,
  HoldingEdge: actor.HoldingEdge,
  MembershipEdge: actor.MembershipEdge,
  CircumstancePartEdge: actor.CircumstancePartEdge,
  CasePartEdge: actor.CasePartEdge,
  InvolvementEdge: actor.InvolvementEdge,
  InvolvedEdge: event.InvolvedEdge,
  InvolvedRoleEdge: event.InvolvedRoleEdge,
  HintEdge: event.HintEdge,
  MemberEdge: actors.MemberEdge,
  HolderEdge: role.HolderEdge,
  CasePartyEdge: legalCase.CasePartyEdge,
  LegalCaseEdge: legalCase.LegalCaseEdge,
  EventEdge: event.EventEdge,
  EventGroup,
  RoleEdge: role.RoleEdge,
  TopicEdge: things.TopicEdge,
  OrganizationEdge: actors.OrganizationEdge,
  PlaceEdge: things.PlaceEdge,
  Whole,
  CounterpartEdge: whoMet.CounterpartEdge,
  SharedCounterpartEdge,
  CounterpartTie,
  PairMeetingEdge: whoMet.PairMeetingEdge,
  SharedCaseEdge: relationship.SharedCaseEdge,
  SharedOrganizationEdge: relationship.SharedOrganizationEdge,
  SharedRoleEdge: relationship.SharedRoleEdge,
  SharedEventEdge: relationship.SharedEventEdge,
  MatrixCell,
  RankingEdge,
  TimelineEdge,
  ActorConnection: connection,
  CasePartConnection: connection,
  CasePartyConnection: connection,
  CircumstanceConnection: connection,
  CircumstancePartConnection: connection,
  ClaimConnection: connection,
  SharedCounterpartConnection: connection,
  CounterpartConnection: connection,
  EventConnection: connection,
  GroupConnection: connection,
  HintConnection: connection,
  HolderConnection: connection,
  HoldingConnection: connection,
  InvolvedConnection: connection,
  InvolvedRoleConnection: connection,
  InvolvementConnection: connection,
  LegalCaseConnection: connection,
  MeetingConnection: connection,
  MemberConnection: connection,
  MembershipConnection: connection,
  OrganizationConnection: connection,
  PairMeetingConnection: connection,
  PersonConnection: connection,
  PlaceConnection: connection,
  PossibleDuplicateConnection: connection,
  RankingConnection,
  RoleConnection: connection,
  SearchConnection,
  SharedCaseConnection: connection,
  SharedEventConnection: connection,
  SharedOrganizationConnection: connection,
  SharedRoleConnection: connection,
  SourceConnection: connection,
  StatementConnection: connection,
  TimelineConnection: connection,
  TopicConnection: connection,
  VisitConnection: connection,
};
