/** The JSON Schema of one field: its form, as far as a schema can say it, and what an editor says if it is broken. */
import {
  ID_PATTERN,
  LANGUAGE_PATTERN,
  PARAGRAPH_PATTERN,
  SHA256_PATTERN,
  type Field,
  type FieldKind,
  type Shape,
} from '../../src/curation/read-seeds/field-kinds.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A date that was computed says how. */
export const DATE_RULES: JsonSchema = {
  if: { required: ['basis'], properties: { basis: { const: 'resolved' } } },
  then: { required: ['how'] },
};

const YEAR = '(?!0000|9999)\\d{4}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';

/** An ISO day. That 2015-02-29 is none, no pattern can say. */
export const DAY_SCHEMA: JsonSchema = {
  type: 'string',
  pattern: `^${YEAR}-${MONTH}-${DAY}$`,
  patternErrorMessage: 'Write a day such as 2016-01-26.',
};

const SINGLE = `(?:\\d{3}X|\\d{2}XX|${YEAR}(?:-XX(?:-XX)?|-2[1-4]|-${MONTH}(?:-(?:${DAY}|XX))?)?)[?~%]?`;
const BLANK = '(?:\\.\\.)?';
const INTERVAL = `(?:${SINGLE}/(?:${SINGLE}|${BLANK})|${BLANK}/${SINGLE})`;
/** White space may stand anywhere in a set, so its members are not spelled out. */
const SET = '\\[[\\s\\dX?~%.,-]*\\d[\\s\\dX?~%.,-]*\\]';
export const EDTF_PATTERN = `^\\s*(?:${SINGLE}|${INTERVAL}|${SET})\\s*$`;
const EDTF_HELP =
  'Write EDTF: 2016-01-26, 2016-01, 2016-01-25/2016-01-27, 2016-01-25/.., "[2016-01-25..2016-01-26]".';

/** YAML reads a year alone as a number. */
const edtfSchema = (pattern: string): JsonSchema => ({
  type: ['string', 'integer'],
  pattern,
  minimum: 1000,
  maximum: 9998,
  patternErrorMessage: EDTF_HELP,
});

export function formSchema(field: FieldKind, key = ''): JsonSchema {
  switch (field.form) {
    case 'text':
      return { type: 'string', pattern: '\\S', patternErrorMessage: 'Write text.' };
    case 'characters':
      return { type: 'string', minLength: 1 };
    case 'id':
      return {
        type: 'string',
        pattern: ID_PATTERN,
        minLength: 2,
        maxLength: 120,
        patternErrorMessage: 'Write lower-case words (a–z, 0–9) joined by single hyphens.',
      };
    case 'edtf':
      return edtfSchema(key === 'until' ? EDTF_PATTERN.replace('^', '^\\.\\.$|^') : EDTF_PATTERN);
    case 'day':
      return DAY_SCHEMA;
    case 'url':
      return { type: 'string', pattern: '^https?:[/\\\\\\s]*[^/\\\\?#\\s]' };
    case 'language':
      return { type: 'string', pattern: LANGUAGE_PATTERN };
    case 'sha256':
      return { type: 'string', pattern: SHA256_PATTERN };
    case 'count':
      return { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
    case 'value':
      return { type: ['string', 'number'], pattern: '\\S' };
    case 'any':
      return {};
    case 'oneOf':
      return { enum: field.values };
    case 'list':
      return { type: 'array', items: formSchema(field.of) };
    case 'some':
      return {
        anyOf: [formSchema(field.of), { type: 'array', items: formSchema(field.of), minItems: 1 }],
      };
    case 'map':
      return shapeSchema(field.shape);
    case 'idOr':
      return { anyOf: [formSchema({ form: 'id' }), shapeSchema(field.shape)] };
    case 'oneOfOr':
      return { anyOf: [{ enum: field.values }, shapeSchema(field.shape)] };
    case 'named':
      return { type: 'object', additionalProperties: formSchema(field.of) };
    case 'pattern':
      return { type: 'string', pattern: '\\S' };
    case 'byParagraph':
      return {
        type: 'object',
        additionalProperties: false,
        patternProperties: { [PARAGRAPH_PATTERN]: formSchema(field.of) },
      };
  }
}

/** @param more what the check says beyond the shape. */
export function shapeSchema(shape: Shape, more: JsonSchema = {}): JsonSchema {
  const { fields, required, oneOf, needs } = shape;
  return {
    type: 'object',
    additionalProperties: false,
    required,
    ...(oneOf && { anyOf: oneOf.map((key) => ({ required: [key] })) }),
    ...('basis' in fields && 'how' in fields ? DATE_RULES : {}),
    ...(needs && { dependentRequired: mapValues(needs, (partner) => [partner]) }),
    properties: mapValues(fields, (field: Field, key) => ({
      description: field.says,
      ...formSchema(field, key),
    })),
    ...more,
  };
}

export function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  to: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value, key)]));
}
