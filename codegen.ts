/** Generates the server's types from the SDL, and typed operations for the web pages, the tests and the worked examples. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const SCALARS = { Date: 'string', DateTime: 'string', ID: 'string' };

/** One file of typed operations. Names of operations and fragments must be unique within it. */
const operations = (documents: string[]) => ({
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    scalars: SCALARS,
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    documentNodeImport: 'graphql#TypedQueryDocumentNode',
  },
});

const FRAGMENTS = 'web/src/fragments.graphql';

/**
 * One file of operations a page, each as the text that is sent and shown: a page loads its own only,
 * and no parser. `web/src/pages/met/met.graphql` becomes `web/src/generated/met.ts`.
 */
const pages = Object.fromEntries(
  readdirSync('web/src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => [
      `web/src/generated/${path.basename(file, '.graphql')}.ts`,
      {
        documents: [...new Set([FRAGMENTS, `web/src/${file}`])],
        plugins: ['typescript-operations', 'typed-document-node'],
        config: {
          scalars: SCALARS,
          useTypeImports: true,
          enumsAsTypes: true,
          immutableTypes: true,
          documentMode: 'string',
        },
      },
    ]),
);

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars: SCALARS,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#Context',
        // Resolvers hand each other rows of queries/, not GraphQL objects.
        mappers: {
          Person: '../models.ts#EntityModel',
          Organization: '../models.ts#EntityModel',
          Group: '../models.ts#EntityModel',
          Role: '../models.ts#EntityModel',
          Meeting: '../models.ts#EntityModel',
          Visit: '../models.ts#EntityModel',
          Statement: '../models.ts#EntityModel',
          LegalCase: '../models.ts#EntityModel',
          Circumstance: '../models.ts#EntityModel',
          Place: '../models.ts#EntityModel',
          Topic: '../models.ts#EntityModel',
          Source: '../models.ts#EntityModel',
          Claim: '../models.ts#ClaimModel',
          FuzzyDate: '../models.ts#DateModel',
          Evidence: '../models.ts#EvidenceModel',
          ToldDate: '../models.ts#ToldDateModel',
          StatusStep: '../models.ts#StepModel',
          StageStep: '../models.ts#StepModel',
          CaseOutcome: '../models.ts#OutcomeModel',
          UnnamedSpeaker: '../models.ts#UnnamedModel',
          Demand: '../models.ts#DemandModel',
          RoleOn: '../models.ts#RoleOnModel',
          Part: '../models.ts#PartModel',
          Relationship: '../models.ts#RelationshipModel',
          Coverage: '../models.ts#CoverageModel',
          HoldingConnection: '../models.ts#TiePageModel',
          HoldingEdge: '../models.ts#TieEdgeModel',
          MembershipConnection: '../models.ts#TiePageModel',
          MembershipEdge: '../models.ts#TieEdgeModel',
          CasePartConnection: '../models.ts#TiePageModel',
          CasePartEdge: '../models.ts#TieEdgeModel',
          CircumstancePartConnection: '../models.ts#TiePageModel',
          CircumstancePartEdge: '../models.ts#TieEdgeModel',
          MemberConnection: '../models.ts#TiePageModel',
          MemberEdge: '../models.ts#TieEdgeModel',
          HolderConnection: '../models.ts#TiePageModel',
          HolderEdge: '../models.ts#TieEdgeModel',
          HintConnection: '../models.ts#TiePageModel',
          HintEdge: '../models.ts#TieEdgeModel',
          CasePartyConnection: '../models.ts#TiePageModel',
          CasePartyEdge: '../models.ts#TieEdgeModel',
          PlaceConnection: '../models.ts#TiedPageModel',
          PlaceEdge: '../models.ts#TiedEdgeModel',
          PersonConnection: '../models.ts#EntityPageModel',
          PersonEdge: '../models.ts#EntityEdgeModel',
          OrganizationConnection: '../models.ts#EntityPageModel',
          OrganizationEdge: '../models.ts#EntityEdgeModel',
          GroupConnection: '../models.ts#EntityPageModel',
          GroupEdge: '../models.ts#EntityEdgeModel',
          RoleConnection: '../models.ts#TiedPageModel',
          RoleEdge: '../models.ts#TiedEdgeModel',
          EventConnection: '../models.ts#TiedPageModel',
          EventEdge: '../models.ts#TiedEdgeModel',
          MeetingConnection: '../models.ts#EntityPageModel',
          MeetingEdge: '../models.ts#EntityEdgeModel',
          LegalCaseConnection: '../models.ts#EntityPageModel',
          LegalCaseEdge: '../models.ts#EntityEdgeModel',
          CircumstanceConnection: '../models.ts#EntityPageModel',
          CircumstanceEdge: '../models.ts#EntityEdgeModel',
          SourceConnection: '../models.ts#EntityPageModel',
          SourceEdge: '../models.ts#EntityEdgeModel',
          InvolvementConnection: '../models.ts#InvolvementPageModel',
          InvolvementEdge: '../models.ts#InvolvementEdgeModel',
          InvolvedConnection: '../models.ts#InvolvementPageModel',
          InvolvedEdge: '../models.ts#InvolvementEdgeModel',
          InvolvedRoleConnection: '../models.ts#InvolvementPageModel',
          InvolvedRoleEdge: '../models.ts#InvolvementEdgeModel',
          PairMeetingConnection: '../models.ts#PairMeetingPageModel',
          PairMeetingEdge: '../models.ts#PairMeetingEdgeModel',
          CounterpartConnection: '../models.ts#CounterpartPageModel',
          CounterpartEdge: '../models.ts#CounterpartEdgeModel',
          SearchConnection: '../models.ts#SearchPageModel',
          SearchEdge: '../models.ts#SearchEdgeModel',
          ClaimConnection: '../models.ts#ClaimPageModel',
          ClaimEdge: '../models.ts#ClaimEdgeModel',
          ChangeConnection: '../models.ts#ChangePageModel',
          ChangeEdge: '../models.ts#ChangeEdgeModel',
          PossibleDuplicate: '../models.ts#PossibleDuplicateModel',
          PossibleDuplicateConnection: '../models.ts#PossibleDuplicatePageModel',
          PossibleDuplicateEdge: '../models.ts#PossibleDuplicateEdgeModel',
          SharedCaseConnection: '../models.ts#SharedPageModel',
          SharedCaseEdge: '../models.ts#SharedEdgeModel',
          SharedOrganizationConnection: '../models.ts#SharedPageModel',
          SharedOrganizationEdge: '../models.ts#SharedEdgeModel',
          SharedRoleConnection: '../models.ts#SharedPageModel',
          SharedRoleEdge: '../models.ts#SharedEdgeModel',
          SharedEventConnection: '../models.ts#SharedPageModel',
          SharedEventEdge: '../models.ts#SharedEdgeModel',
          TopicConnection: '../models.ts#TiedPageModel',
          TopicEdge: '../models.ts#TiedEdgeModel',
          Matrix: '../models.ts#MatrixModel',
          MatrixCell: '../models.ts#MatrixCellModel',
          RankingConnection: '../models.ts#RankingPageModel',
          RankingEdge: '../models.ts#RankingEdgeModel',
          TimelineConnection: '../models.ts#TimelinePageModel',
          TimelineEdge: '../models.ts#TimelineEdgeModel',
          Path: '../models.ts#WayModel',
          Hop: '../models.ts#HopModel',
          PathConnection: '../models.ts#PathPageModel',
          PathEdge: '../models.ts#PathEdgeModel',
          Network: '../models.ts#NetworkModel',
          NetworkNode: '../models.ts#NetworkNodeModel',
          NetworkEdge: '../models.ts#NetworkEdgeModel',
        },
      },
    },
    ...pages,
    'tests/generated/examples.ts': operations(['web/examples/*.graphql']),
    'tests/generated/operations.ts': operations(['tests/**/*.graphql', '!tests/schema/**']),
  },
};

export default config;
