/** Generates the JSON Schema of the seeds, for editors, from the shapes alone. */
import {
  DAY_PATTERN,
  ID_PATTERN,
  LANGUAGE_PATTERN,
  PARAGRAPH_PATTERN,
  SHA256_PATTERN,
  type Field,
  type FieldKind,
  type Shape,
} from '../../src/curation/read-seeds/field-kinds.ts';
import {
  DATASET_SHAPE,
  ENTITY_SHAPE,
  ITEM_SHAPE,
  SOURCE_SHAPE,
  STATEMENT_SHAPE,
} from '../../src/curation/read-seeds/shapes.ts';
import { CURATORS_SHORTHANDS, SHORTHANDS } from '../../src/curation/read-seeds/shorthands.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

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
      entities: { type: 'array', items: shapeSchema(ENTITY_SHAPE) },
      sourceFile: {
        type: 'object',
        additionalProperties: false,
        required: ['source', 'claims'],
        properties: {
          source: shapeSchema(SOURCE_SHAPE),
          claims: { type: 'array', items: { $ref: '#/$defs/item' } },
        },
      },
      curationFile: {
        type: 'object',
        additionalProperties: false,
        required: ['curation'],
        properties: { curation: { type: 'array', items: { $ref: '#/$defs/statement' } } },
      },
      item: itemSchema(ITEM_SHAPE, Object.keys(SHORTHANDS)),
      statement: itemSchema(STATEMENT_SHAPE, CURATORS_SHORTHANDS),
    },
  };
}

/** The keys that all items share, and exactly one shorthand. */
function itemSchema(shape: Shape, shorthands: readonly string[]): JsonSchema {
  return { ...shapeSchema(shape), oneOf: shorthands.map((name) => ({ required: [name] })) };
}

function shapeSchema({ fields, required, oneOf, needs }: Shape): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required,
    ...(oneOf && { anyOf: oneOf.map((key) => ({ required: [key] })) }),
    ...(needs && { dependentRequired: mapValues(needs, (partner) => [partner]) }),
    properties: mapValues(fields, (field: Field) => ({
      description: field.says,
      ...formSchema(field),
    })),
  };
}

function formSchema(field: FieldKind): JsonSchema {
  switch (field.form) {
    case 'text':
      return { type: 'string', pattern: '\\S' };
    case 'id':
      return { type: 'string', pattern: ID_PATTERN, minLength: 2, maxLength: 120 };
    case 'edtf':
      // YAML parses a year alone as a number.
      return { type: ['string', 'integer'] };
    case 'day':
      return { type: 'string', pattern: DAY_PATTERN };
    case 'url':
      return { type: 'string', pattern: '^https?:' };
    case 'language':
      return { type: 'string', pattern: LANGUAGE_PATTERN };
    case 'sha256':
      return { type: 'string', pattern: SHA256_PATTERN };
    case 'count':
      return { type: 'integer', minimum: 1 };
    case 'value':
      return { type: ['string', 'number'] };
    case 'any':
      return {};
    case 'oneOf':
      return { enum: field.values };
    case 'list':
      return { type: 'array', items: formSchema(field.of) };
    case 'some':
      return { anyOf: [formSchema(field.of), { ...listOf(field.of), minItems: 1 }] };
    case 'map':
      return shapeSchema(field.shape);
    case 'idOr':
      return { anyOf: [formSchema({ form: 'id' }), shapeSchema(field.shape)] };
    case 'byParagraph':
      return {
        type: 'object',
        additionalProperties: false,
        patternProperties: { [PARAGRAPH_PATTERN]: formSchema(field.of) },
      };
  }
}

function listOf(of: FieldKind): JsonSchema {
  return { type: 'array', items: formSchema(of) };
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));
}
