/** Generates the JSON Schema of the seeds, for editors, from their shapes and the rules of the check. */
import type { Shape } from '../../src/curation/read-seeds/field-kinds.ts';
import {
  DATASET_SHAPE,
  ENTITY_SHAPE,
  ITEM_SHAPE,
  SOURCE_SHAPE,
  STATEMENT_SHAPE,
} from '../../src/curation/read-seeds/shapes.ts';
import { CURATORS_SHORTHANDS, SHORTHANDS } from '../../src/curation/read-seeds/shorthands.ts';
import { mapValues, shapeSchema, type JsonSchema } from './seed-form-schema.ts';
import {
  CLAIM_RULES,
  CURATORS_RULES,
  ENTITY_RULES,
  ITEM_RULES,
  PROPERTY_RULES,
  SOURCE_RULES,
  STAGE_RULES,
  WORDING,
} from './seed-rule-schema.ts';

/** The JSON Schema (2020-12) of the four kinds of file: entities, a source, curation.yaml and dataset.yaml. */
export function seedSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Rapport seed',
    description:
      'Facts in YAML: dataset.yaml, entities/*.yaml, one source with its claims, or curation.yaml.',
    // The branches have distinctive conditions, so that an editor shows the errors of one branch only.
    if: { type: 'array' },
    then: { $ref: '#/$defs/entities' },
    else: {
      if: { type: 'object', anyOf: [{ required: ['source'] }, { required: ['claims'] }] },
      then: { $ref: '#/$defs/sourceFile' },
      else: {
        if: { type: 'object', required: ['curation'] },
        then: { $ref: '#/$defs/curationFile' },
        else: { $ref: '#/$defs/dataset' },
      },
    },
    $defs: {
      dataset: shapeSchema(DATASET_SHAPE),
      entities: {
        type: 'array',
        items: shapeSchema(ENTITY_SHAPE, ENTITY_RULES),
        uniqueItems: true,
      },
      sourceFile: {
        type: 'object',
        additionalProperties: false,
        required: ['source', 'claims'],
        properties: {
          source: shapeSchema(SOURCE_SHAPE, SOURCE_RULES),
          // Null: nothing stands below `claims:` yet.
          claims: { type: ['array', 'null'], items: { $ref: '#/$defs/item' } },
        },
      },
      curationFile: {
        type: 'object',
        additionalProperties: false,
        required: ['curation'],
        properties: { curation: { type: 'array', items: { $ref: '#/$defs/statement' } } },
      },
      item: itemSchema(ITEM_SHAPE, Object.keys(SHORTHANDS), ITEM_RULES),
      statement: itemSchema(STATEMENT_SHAPE, CURATORS_SHORTHANDS, CURATORS_RULES),
    },
  };
}

/** What the check says of single keys beyond their forms. */
const MORE: Readonly<Record<string, JsonSchema>> = {
  summary: WORDING,
  reason: WORDING,
  stage: STAGE_RULES,
  property: PROPERTY_RULES,
  claim: CLAIM_RULES,
};

/** The keys that all items share, and exactly one shorthand. */
function itemSchema(
  shape: Shape,
  shorthands: readonly string[],
  rules: readonly JsonSchema[],
): JsonSchema {
  const { properties, ...schema } = shapeSchema(shape);
  return {
    ...schema,
    oneOf: shorthands.map((name) => ({ required: [name] })),
    allOf: rules,
    properties: mapValues(properties as Record<string, JsonSchema>, (property, key) => ({
      ...property,
      ...MORE[key],
    })),
  };
}
