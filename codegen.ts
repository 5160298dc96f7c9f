/** Generates from the SDL: the server's types, what caches of clients need, and typed operations of pages, tests and examples. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse, print, visit } from 'graphql';

const SCALARS = { Date: 'string', DateTime: 'string', ID: 'string' };

const SCHEMA = 'schema/*.graphql';

/**
 * The schema as the explorer and the tests read it. Both throw if a root field failed, so that one marked
 * `@semanticNonNull` is never null to them.
 */
const SCHEMA_OF_CLIENTS = readdirSync('schema')
  .filter((file) => file.endsWith('.graphql'))
  .toSorted()
  .map((file) =>
    print(
      visit(parse(readFileSync(`schema/${file}`, 'utf8')), {
        ObjectTypeDefinition: () => false,
        InterfaceTypeDefinition: () => false,
        FieldDefinition: (field) =>
          field.directives?.some(({ name }) => name.value === 'semanticNonNull') === true &&
          field.type.kind !== Kind.NON_NULL_TYPE
            ? { ...field, type: { kind: Kind.NON_NULL_TYPE, type: field.type } }
            : undefined,
      }),
    ),
  )
  .join('\n');

/** One file of typed operations. Names of operations and fragments must be unique within it. */
const operations = (documents: string[]) => ({
  schema: SCHEMA_OF_CLIENTS,
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
        schema: SCHEMA_OF_CLIENTS,
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
  generates: {
    'src/api/generated/schema.ts': {
      schema: SCHEMA,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars: SCALARS,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../request/context.ts#Context',
        // Resolvers hand each other rows of queries/, not GraphQL objects.
        mappers: {
          Revision: '../../queries/records/coverage.ts#RevisionData',
          Person: '../request/models.ts#EntityModel',
          Organization: '../request/models.ts#EntityModel',
          Group: '../request/models.ts#EntityModel',
          Role: '../request/models.ts#EntityModel',
          Meeting: '../request/models.ts#EntityModel',
          Visit: '../request/models.ts#EntityModel',
          Statement: '../request/models.ts#EntityModel',
          LegalCase: '../request/models.ts#EntityModel',
          Circumstance: '../request/models.ts#EntityModel',
          Place: '../request/models.ts#EntityModel',
          Topic: '../request/models.ts#EntityModel',
          Source: '../request/models.ts#EntityModel',
          Claim: '../request/models.ts#ClaimModel',
          FuzzyDate: '../request/models.ts#DateModel',
          Evidence: '../request/models.ts#EvidenceModel',
          ToldDate: '../request/models.ts#ToldDateModel',
          StatusStep: '../request/models.ts#StepModel',
          StageStep: '../request/models.ts#StepModel',
          CaseOutcome: '../request/models.ts#OutcomeModel',
          UnnamedSpeaker: '../request/models.ts#UnnamedModel',
          Demand: '../request/models.ts#DemandModel',
          InvolvementPart: '../request/models.ts#InvolvementModel',
          CasePart: '../request/models.ts#TieModel',
          Term: '../request/models.ts#TieModel',
          RoleOn: '../request/models.ts#RoleOnModel',
          Part: '../request/models.ts#PartModel',
          Relationship: '../request/models.ts#RelationshipModel',
          Learned: '../request/models.ts#LearnedModel',
          LearnedEventConnection: '../request/models.ts#LearnedEventPageModel',
          LearnedEventEdge: '../request/models.ts#LearnedEventEdgeModel',
          LearnedPair: '../request/models.ts#LearnedPairModel',
          LearnedPairConnection: '../request/models.ts#LearnedPairPageModel',
          LearnedPairEdge: '../request/models.ts#LearnedPairEdgeModel',
          Contradiction: '../request/models.ts#ContradictionModel',
          ContradictionConnection: '../request/models.ts#ContradictionPageModel',
          ContradictionEdge: '../request/models.ts#ContradictionEdgeModel',
          Coverage: '../request/models.ts#CoverageModel',
          HoldingConnection: '../request/models.ts#TiePageModel',
          HoldingEdge: '../request/models.ts#TieEdgeModel',
          MembershipConnection: '../request/models.ts#TiePageModel',
          MembershipEdge: '../request/models.ts#TieEdgeModel',
          CasePartConnection: '../request/models.ts#TiePageModel',
          CasePartEdge: '../request/models.ts#TieEdgeModel',
          CircumstancePartConnection: '../request/models.ts#TiePageModel',
          CircumstancePartEdge: '../request/models.ts#TieEdgeModel',
          MemberConnection: '../request/models.ts#TiePageModel',
          MemberEdge: '../request/models.ts#TieEdgeModel',
          HolderConnection: '../request/models.ts#TiePageModel',
          HolderEdge: '../request/models.ts#TieEdgeModel',
          HintConnection: '../request/models.ts#TiePageModel',
          HintEdge: '../request/models.ts#TieEdgeModel',
          CasePartyConnection: '../request/models.ts#TiePageModel',
          CasePartyEdge: '../request/models.ts#TieEdgeModel',
          PlaceConnection: '../request/models.ts#TiedPageModel',
          PlaceEdge: '../request/models.ts#InheritableEdgeModel',
          ActorConnection: '../request/models.ts#EntityPageModel',
          ActorEdge: '../request/models.ts#EntityEdgeModel',
          SharedCounterpartConnection: '../request/models.ts#SharedCounterpartPageModel',
          SharedCounterpartEdge: '../request/models.ts#SharedCounterpartEdgeModel',
          CounterpartTie: '../request/models.ts#CounterpartTieModel',
          PersonConnection: '../request/models.ts#EntityPageModel',
          PersonEdge: '../request/models.ts#EntityEdgeModel',
          OrganizationConnection: '../request/models.ts#EntityPageModel',
          OrganizationEdge: '../request/models.ts#EntityEdgeModel',
          GroupConnection: '../request/models.ts#EntityPageModel',
          GroupEdge: '../request/models.ts#EntityEdgeModel',
          RoleConnection: '../request/models.ts#TiedPageModel',
          RoleEdge: '../request/models.ts#TiedEdgeModel',
          EventConnection: '../request/models.ts#TiedPageModel',
          EventEdge: '../request/models.ts#InheritableEdgeModel',
          EventGroup: '../request/models.ts#EventGroupModel',
          MeetingConnection: '../request/models.ts#EntityPageModel',
          MeetingEdge: '../request/models.ts#EntityEdgeModel',
          VisitConnection: '../request/models.ts#EntityPageModel',
          VisitEdge: '../request/models.ts#EntityEdgeModel',
          StatementConnection: '../request/models.ts#EntityPageModel',
          StatementEdge: '../request/models.ts#EntityEdgeModel',
          LegalCaseConnection: '../request/models.ts#TiedPageModel',
          LegalCaseEdge: '../request/models.ts#InheritableEdgeModel',
          CircumstanceConnection: '../request/models.ts#EntityPageModel',
          CircumstanceEdge: '../request/models.ts#EntityEdgeModel',
          SourceConnection: '../request/models.ts#EntityPageModel',
          SourceEdge: '../request/models.ts#EntityEdgeModel',
          InvolvementConnection: '../request/models.ts#InvolvementPageModel',
          InvolvementEdge: '../request/models.ts#InvolvementEdgeModel',
          InvolvedConnection: '../request/models.ts#InvolvementPageModel',
          InvolvedEdge: '../request/models.ts#InvolvementEdgeModel',
          InvolvedRoleConnection: '../request/models.ts#InvolvementPageModel',
          InvolvedRoleEdge: '../request/models.ts#InvolvementEdgeModel',
          PairMeetingConnection: '../request/models.ts#PairMeetingPageModel',
          PairMeetingEdge: '../request/models.ts#PairMeetingEdgeModel',
          CounterpartConnection: '../request/models.ts#CounterpartPageModel',
          CounterpartEdge: '../request/models.ts#CounterpartEdgeModel',
          SearchConnection: '../request/models.ts#SearchPageModel',
          SearchEdge: '../request/models.ts#SearchEdgeModel',
          ClaimConnection: '../request/models.ts#ClaimPageModel',
          ClaimEdge: '../request/models.ts#ClaimEdgeModel',
          ChangeConnection: '../request/models.ts#ChangePageModel',
          ChangeEdge: '../request/models.ts#ChangeEdgeModel',
          Likeness: '../request/models.ts#LikenessModel',
          LikenessFeature: '../request/models.ts#LikenessFeatureModel',
          LikenessEdge: '../request/models.ts#LikenessEdgeModel',
          LikenessConnection: '../request/models.ts#LikenessPageModel',
          PossibleDuplicate: '../request/models.ts#PossibleDuplicateModel',
          PossibleDuplicateConnection: '../request/models.ts#PossibleDuplicatePageModel',
          PossibleDuplicateEdge: '../request/models.ts#PossibleDuplicateEdgeModel',
          SharedCaseConnection: '../request/models.ts#SharedPageModel',
          SharedCaseEdge: '../request/models.ts#SharedEdgeModel',
          SharedOrganizationConnection: '../request/models.ts#SharedPageModel',
          SharedOrganizationEdge: '../request/models.ts#SharedEdgeModel',
          SharedRoleConnection: '../request/models.ts#SharedPageModel',
          SharedRoleEdge: '../request/models.ts#SharedEdgeModel',
          SharedEventConnection: '../request/models.ts#SharedPageModel',
          SharedEventEdge: '../request/models.ts#SharedEdgeModel',
          TopicConnection: '../request/models.ts#TiedPageModel',
          TopicEdge: '../request/models.ts#InheritableEdgeModel',
          Whole: '../request/models.ts#WholeModel',
          Matrix: '../request/models.ts#MatrixModel',
          MatrixCell: '../request/models.ts#MatrixCellModel',
          RankingConnection: '../request/models.ts#RankingPageModel',
          RankingEdge: '../request/models.ts#RankingEdgeModel',
          TimelineConnection: '../request/models.ts#TimelinePageModel',
          TimelineEdge: '../request/models.ts#TimelineEdgeModel',
          Path: '../request/models.ts#PathModel',
          Hop: '../request/models.ts#HopModel',
          PathConnection: '../request/models.ts#PathPageModel',
          PathEdge: '../request/models.ts#PathEdgeModel',
          Network: '../request/models.ts#NetworkModel',
          NetworkNode: '../request/models.ts#NetworkNodeModel',
          NetworkEdge: '../request/models.ts#NetworkEdgeModel',
        },
      },
    },
    ...pages,
    // Files that users of urql and Apollo Client copy (docs/clients.md).
    'schema/generated/graphcache-keys.js': {
      schema: SCHEMA,
      plugins: ['./tools/codegen/graphcache-keys.mjs'],
    },
    'schema/generated/possible-types.json': {
      schema: SCHEMA,
      plugins: ['./tools/codegen/possible-types.mjs'],
    },
    'tests/generated/examples.ts': operations(['web/examples/*.graphql']),
    'tests/generated/operations.ts': operations(['tests/**/*.graphql', '!tests/schema/**']),
  },
};

export default config;
