/** Every key written in a shorthand reaches a claim or gives an issue. */
import { describe, expect, test } from 'vitest';
import { ShapeCheck } from '../../src/curation/read-seeds/shape-check.ts';
import { SeedDocument } from '../../src/curation/read-seeds/document.ts';
import { Fields } from '../../src/curation/read-seeds/fields.ts';
import type { FieldKind } from '../../src/curation/read-seeds/field-kinds.ts';
import { IssueList } from '../../src/curation/check/issues.ts';
import { SHORTHANDS } from '../../src/curation/read-seeds/shorthands.ts';

type Written = Readonly<Record<string, unknown>>;
interface Key {
  readonly name: string;
  readonly key: string;
}

/** A valid value of the shape, made distinct by `key`. */
function sample(form: FieldKind, key: string): unknown {
  switch (form.form) {
    case 'map':
      return Object.fromEntries(
        Object.entries(form.shape.fields).map(([name, field]) => [
          name,
          sample(field, `${key}-${name}`),
        ]),
      );
    case 'idOr':
      return sample({ form: 'map', shape: form.shape }, key);
    case 'some':
    case 'list':
      return [sample(form.of, `${key}-one`), sample(form.of, `${key}-two`)];
    case 'oneOf':
      // The last option, because the first is often the default.
      return form.values.at(-1);
    case 'count':
      return 4711;
    case 'edtf':
      return `20${10 + (key.length % 80)}-${key.endsWith('until') ? '12' : '03'}`;
    case 'language':
      return 'km';
    default:
      return key.toLowerCase();
  }
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [value];
}

/** The claim drafts of a shorthand as JSON, or null if its shape is invalid. */
function draftsOf(name: string, written: Written): string | null {
  const issues = new IssueList();
  const document = new SeedDocument('page.yaml', '');
  const good = new ShapeCheck(document, issues).shape(written, SHORTHANDS[name]!.shape, []);
  expect(issues.hasErrors).toBe(!good);
  if (!good) return null;
  const drafts = SHORTHANDS[name]!.expand(new Fields(written, []), {
    language: 'und',
    isAttributed: false,
  });
  return JSON.stringify(drafts.map(({ at: _, ...said }) => said));
}

const keysOf = (name: string, keys: readonly string[]): Written =>
  Object.fromEntries(keys.map((key) => [key, sample(SHORTHANDS[name]!.shape.fields[key]!, key)]));

const OPTIONAL: readonly Key[] = Object.entries(SHORTHANDS).flatMap(([name, { shape }]) =>
  Object.keys(shape.fields)
    .filter((key) => !shape.required.includes(key))
    .map((key) => ({ name, key })),
);

describe('No input of a seed is dropped:', () => {
  test.each(Object.keys(SHORTHANDS))('%s with only its required keys', (name) => {
    const drafts = draftsOf(name, keysOf(name, SHORTHANDS[name]!.shape.required));
    expect(drafts).not.toBe('[]');
  });

  test.each(OPTIONAL)('$key of $name', ({ name, key }) => {
    const { required, needs = {} } = SHORTHANDS[name]!.shape;
    const alone = keysOf(name, [...required, key]);
    const partner = needs[key];
    const together = keysOf(name, [...required, key, ...(partner === undefined ? [] : [partner])]);
    // A key that requires another is refused without it. Every other key changes the claims.
    if (partner !== undefined) expect(draftsOf(name, alone)).toBeNull();
    const drafts = draftsOf(name, together);
    for (const leaf of leavesOf(together)) expect(drafts).toContain(JSON.stringify(leaf));
  });
});
