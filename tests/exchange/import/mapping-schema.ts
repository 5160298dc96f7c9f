/** Generates the JSON Schema of mappings, for editors, from their shape. */
import { MAPPING_SHAPE } from '../../../src/exchange/import/csv/mapping-shape.ts';
import { shapeSchema, type JsonSchema } from '../../curation/seed-form-schema.ts';

/** The JSON Schema (2020-12) of a mapping. */
export function mappingSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Rapport mapping',
    description: 'What the columns of a register mean, for rapport import --format csv.',
    ...shapeSchema(MAPPING_SHAPE),
  };
}
