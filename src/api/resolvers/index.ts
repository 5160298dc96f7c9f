/** The resolver map: one entry a GraphQL type, put together from one file a noun. */
import type { Resolvers } from '../generated/schema.ts';
import * as actor from './actor.ts';
import * as actors from './actors.ts';
import { ChangeConnection, ChangeEdge, changeQueries } from './changes.ts';
import { Claim, claimQueries, UnnamedSpeaker } from './claim.ts';
import { connection } from './connections.ts';
import { Coverage, coverageQueries } from './coverage.ts';
import { byType } from './entity.ts';
import * as event from './event.ts';
import { Evidence } from './evidence.ts';
import { histogramQueries } from './histogram.ts';
import * as legalCase from './legal-case.ts';
import { MatrixCell, matrixQueries } from './matrix.ts';
import { RankingConnection, RankingEdge, rankingQueries } from './ranking.ts';
import * as network from './network.ts';
import * as paths from './paths.ts';
import * as relationship from './relationship.ts';
import * as role from './role.ts';
import { searchQueries } from './search.ts';
import { statsQueries } from './stats.ts';
import { RoleOn } from './roles-during.ts';
import * as things from './things.ts';
import { TimelineEdge, timelineQueries } from './timeline.ts';
import * as whoMet from './who-met.ts';

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
    ...relationship.relationshipQueries,
    ...paths.pathQueries,
    ...network.networkQueries,
    ...coverageQueries,
    ...rankingQueries,
    ...matrixQueries,
    ...timelineQueries,
    ...histogramQueries,
    ...statsQueries,
    ...changeQueries,
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
  FuzzyDate: event.FuzzyDate,
  Demand: event.Demand,
  ToldDate: event.ToldDate,
  StatusStep: event.StatusStep,
  StageStep: legalCase.StageStep,
  CaseOutcome: legalCase.CaseOutcome,
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
  EventEdge: event.EventEdge,
  RoleEdge: role.RoleEdge,
  TopicEdge: things.TopicEdge,
  PlaceEdge: things.PlaceEdge,
  CounterpartEdge: whoMet.CounterpartEdge,
  PairMeetingEdge: whoMet.PairMeetingEdge,
  SharedCaseEdge: relationship.SharedCaseEdge,
  SharedOrganizationEdge: relationship.SharedOrganizationEdge,
  SharedRoleEdge: relationship.SharedRoleEdge,
  SharedEventEdge: relationship.SharedEventEdge,
  MatrixCell,
  RankingEdge,
  TimelineEdge,
  CasePartConnection: connection,
  CasePartyConnection: connection,
  CircumstanceConnection: connection,
  CircumstancePartConnection: connection,
  ClaimConnection: connection,
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
  SearchConnection: connection,
  SharedCaseConnection: connection,
  SharedEventConnection: connection,
  SharedOrganizationConnection: connection,
  SharedRoleConnection: connection,
  SourceConnection: connection,
  TimelineConnection: connection,
  TopicConnection: connection,
};
