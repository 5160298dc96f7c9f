/** The stored schema as data. Each engine turns it into its own DDL. */

/** Version of the stored shape, kept in `:Meta {key: 'schema'}`; raise it if old data no longer fits. */
export const SCHEMA_VERSION = 9;

/**
 * The earliest version that can be upgraded: that of Rapport 0.1.0. A new version needs a step in
 * curation/upgrade/steps.ts, and a graph of the version before it under tests/fixtures.
 */
export const EARLIEST_SCHEMA_VERSION = 4;

/** One property of the nodes with one label. */
export interface PropertyKey {
  readonly label: string;
  readonly property: string;
}

/** The constraints and indexes of the stored graph. */
export interface GraphSchema {
  /** No two nodes of `label` share a value of `property`. */
  readonly unique: readonly PropertyKey[];
  /** Properties that queries look up or sort by. */
  readonly indexes: readonly PropertyKey[];
  /** The property that full-text search reads: folded tokens joined by one space. */
  readonly fullText: PropertyKey;
}

/** Labels whose lists are ordered by `sortKey`. */
const SORTED_LABELS = [
  'Person',
  'Organization',
  'Party',
  'NGO',
  'Group',
  'Role',
  'Event',
  'Meeting',
  'LegalCase',
  'Circumstance',
  'Topic',
  'Place',
  'Source',
];

/** The schema of {@link SCHEMA_VERSION}. */
export const GRAPH_SCHEMA: GraphSchema = {
  unique: [
    { label: 'Entity', property: 'id' },
    { label: 'Claim', property: 'id' },
    { label: 'Name', property: 'key' },
    { label: 'Revision', property: 'number' },
    { label: 'Change', property: 'id' },
    { label: 'FeedEntry', property: 'id' },
    { label: 'MergedId', property: 'id' },
    { label: 'Meta', property: 'key' },
  ],
  indexes: [
    { label: 'Claim', property: 'subject' },
    { label: 'Claim', property: 'object' },
    { label: 'Claim', property: 'speaker' },
    { label: 'Claim', property: 'onBehalfOf' },
    { label: 'Claim', property: 'of' },
    { label: 'Claim', property: 'insteadOf' },
    { label: 'Claim', property: 'accompanying' },
    { label: 'Claim', property: 'unnamedOf' },
    { label: 'Claim', property: 'via' },
    { label: 'Claim', property: 'country' },
    { label: 'Claim', property: 'source' },
    { label: 'Claim', property: 'origin' },
    { label: 'Claim', property: 'shared' },
    { label: 'Claim', property: 'supersedes' },
    { label: 'Change', property: 'target' },
    { label: 'MergedId', property: 'into' },
    { label: 'Name', property: 'of' },
    { label: 'Event', property: 'earliest' },
    { label: 'Meeting', property: 'earliest' },
    ...SORTED_LABELS.map((label) => ({ label, property: 'sortKey' })),
  ],
  fullText: { label: 'Name', property: 'tokens' },
};

/** A name for a constraint or an index, such as `entity_id_unique`. */
export function schemaName({ label, property }: PropertyKey, kind: string): string {
  return `${label}_${property}_${kind}`.toLowerCase();
}
