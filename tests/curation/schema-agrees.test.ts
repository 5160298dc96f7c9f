/** The check and the JSON Schema agree: the schema refuses what it can, and never what the check accepts. */
import { describe, expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { findErrors } from '../../src/curation/check/check.ts';
import { IssueList, type SeedRule } from '../../src/curation/check/issues.ts';
import { assemble } from '../../src/curation/read-seeds/assemble.ts';
import { SeedDocument } from '../../src/curation/read-seeds/document.ts';
import type { FieldKind, Shape } from '../../src/curation/read-seeds/field-kinds.ts';
import { ShapeCheck } from '../../src/curation/read-seeds/shape-check.ts';
import {
  DATASET_SHAPE,
  ENTITY_SHAPE,
  ITEM_SHAPE,
  SOURCE_SHAPE,
  STATEMENT_SHAPE,
} from '../../src/curation/read-seeds/shapes.ts';
import { tries } from '../support/extent.ts';
import { formSchema } from './seed-form-schema.ts';
import { GOOD } from './seed-folder.ts';
import { seedSchema } from './seed-schema.ts';

const ajv = new Ajv2020({ strict: false });
const validate = ajv.compile(seedSchema());

/** Rules that a schema can express, if what breaks them stands in one file. */
const EXPRESSED: readonly SeedRule[] = [
  ...(['unknownKey', 'missingKey', 'wrongForm', 'notInList', 'badDate', 'oneShorthand'] as const),
  ...(['badId', 'dayInId', 'wrongQualifier', 'objectOrValue', 'badValue', 'noCapacity'] as const),
  ...(['noStage', 'sourceDate', 'scope', 'needsSource', 'summary', 'duplicateEntity'] as const),
];

/** Whether the check accepts a file, as far as a schema could tell: of duplicates, one stands in another file. */
function isAccepted(file: string, content: unknown): boolean {
  const broken = brokenIn(file, content);
  const isUnseen =
    // It does not look at the value of a property or stage if it does not know what has it.
    /"(?:property|stage)"/.test(JSON.stringify(content)) &&
    broken.some((rule) => rule === 'wrongType' || rule === 'unknownEntity');
  const refused = broken.filter((rule) => EXPRESSED.includes(rule) && rule !== 'duplicateEntity');
  return !isUnseen && refused.length === 0;
}

/** The rules that the check finds broken in one file; the others are as in a good folder. */
function brokenIn(file: string, content: unknown): SeedRule[] {
  const files = { ...GOOD, [file]: stringify(content) };
  const inside = (folder: string) =>
    Object.entries(files)
      .filter(([name]) => name.startsWith(folder))
      .map(([name, text]) => ({ file: name, text }));
  const issues = new IssueList();
  const records = assemble(
    {
      dataset: inside('dataset')[0],
      entities: inside('entities/'),
      sources: inside('sources/'),
      curation: inside('curation')[0],
      checksum: '',
    },
    issues,
  );
  findErrors({ records, texts: new Map() }, issues);
  const own = issues.sorted().filter((issue) => issue.file === file && issue.severity === 'error');
  return own.map(({ rule }) => rule);
}

const [ENTITIES, PAGE, CURATION, DATASET] = [
  'entities/more.yaml',
  'sources/page-three.yaml',
  'curation.yaml',
  'dataset.yaml',
] as const;

const source = { id: 'page-three', title: 'Three', accessedOn: '2014-06-01', paragraphs: {} };
const sourceOf = (said: object) => ({ source: { ...source, ...said }, claims: [] });
const item = (said: object) => ({ source, claims: [{ paragraph: 1, summary: 'So.', ...said }] });
const claim = (said: object, beside: object = {}) => item({ claim: said, ...beside });
const ours = (said: object) => ({ curation: [{ reason: 'We know.', ...said }] });
const meeting = (said: object) =>
  item({ meeting: { id: 'vale-reeve-2014-03', stage: 'held', ...said } });
const part = { subject: 'mira-vale', predicate: 'involvedIn', object: 'vale-reeve-2014-03' };
const date = { subject: 'vale-reeve-2014-03', predicate: 'date', value: '2014-03' };
const property = (which: string, value: unknown, of = 'hill-party') =>
  item({ property: { of, which, value } });

const BROKEN: readonly (readonly [SeedRule, string, string, unknown])[] = [
  ['unknownKey', 'a key that is none', PAGE, sourceOf({ author: 'me' })],
  ['missingKey', 'no title', PAGE, { source: { ...source, title: undefined }, claims: [] }],
  ['missingKey', 'no coverage', DATASET, { id: 'hill', title: 'The hill' }],
  ['wrongForm', 'an empty text', DATASET, { id: 'hill', title: ' ', coverage: 'All' }],
  ['wrongForm', 'an address without host', PAGE, sourceOf({ url: 'https://' })],
  ['wrongForm', 'paragraph 0', PAGE, item({ paragraph: 0, topic: { id: 'poems', name: 'p' } })],
  ['wrongForm', 'a list as a date', PAGE, sourceOf({ publishedOn: [2014] })],
  ['wrongForm', 'an empty value', PAGE, property('purpose', ' ')],
  ['notInList', 'a modality', PAGE, item({ modality: 'sure', topic: { id: 'poems', name: 'p' } })],
  [
    'notInList',
    'a stage of a raw claim',
    PAGE,
    claim({ subject: 'hill-congress-2014', predicate: 'stage', value: 'hold' }),
  ],
  [
    'notInList',
    'a form',
    PAGE,
    claim({ subject: 'vale-reeve-2014-03', predicate: 'format', value: 'tea' }),
  ],
  [
    'notInList',
    "a case's step with an event's stage",
    PAGE,
    item({ stage: { of: 'party-v-vale', stage: 'held', defendant: 'mira-vale' } }),
  ],
  ['badDate', 'a date in words', PAGE, sourceOf({ publishedOn: 'May 2014' })],
  ['badDate', 'month 13', PAGE, sourceOf({ publishedOn: '2014-13' })],
  ['badDate', 'day 32', PAGE, sourceOf({ accessedOn: '2014-01-32' })],
  [
    'badDate',
    'a time of day',
    PAGE,
    meeting({ date: { edtf: '2014-03-03T10:00', basis: 'stated' } }),
  ],
  ['badDate', 'an early number', PAGE, sourceOf({ publishedOn: 14 })],
  ['badDate', 'a set without brackets', PAGE, sourceOf({ publishedOn: '2014-01-01..2014-01-03' })],
  [
    'badDate',
    'a date of a raw claim',
    PAGE,
    claim({ ...date, value: 'soon', qualifiers: { basis: 'stated' } }),
  ],
  [
    'badDate',
    'an open start',
    PAGE,
    item({ member: { actor: 'mira-vale', of: 'hill-party', since: '..' } }),
  ],
  [
    'missingKey',
    'a computed date that does not say how',
    PAGE,
    meeting({ date: { edtf: '2014-03', basis: 'resolved' } }),
  ],
  [
    'missingKey',
    'the same in a raw claim',
    PAGE,
    claim({ ...date, qualifiers: { basis: 'resolved' } }),
  ],
  ['missingKey', 'a date without basis', PAGE, claim(date)],
  [
    'missingKey',
    'a property without which',
    PAGE,
    claim({ subject: 'poems', predicate: 'property', value: 'x' }),
  ],
  [
    'missingKey',
    'a title with a speaker',
    PAGE,
    item({ speaker: 'mira-vale', case: { id: 'party-v-vale', title: 'Case' } }),
  ],
  [
    'missingKey',
    'an alleged title',
    PAGE,
    item({ modality: 'alleged', case: { id: 'party-v-vale', title: 'Case' } }),
  ],
  ['oneShorthand', 'no shorthand', PAGE, item({})],
  [
    'oneShorthand',
    'two',
    CURATION,
    ours({ topic: { id: 'poems', name: 'p' }, place: { id: 'po', name: 'p' } }),
  ],
  ['badId', 'two hyphens', ENTITIES, [{ id: 'a--b', type: 'Person' }]],
  ['badId', 'one letter', ENTITIES, [{ id: 'a', type: 'Person' }]],
  [
    'dayInId',
    'a day in the id of a meeting',
    ENTITIES,
    [{ id: 'tea-2014-03-03', type: 'Meeting' }],
  ],
  [
    'duplicateEntity',
    'the same line twice',
    ENTITIES,
    [
      { id: 'bo', type: 'Person' },
      { id: 'bo', type: 'Person' },
    ],
  ],
  ['scope', 'a group without scope', ENTITIES, [{ id: 'folk-page-one', type: 'Group' }]],
  ['scope', 'a person with scope', ENTITIES, [{ id: 'bo', type: 'Person', scope: 'page-one' }]],
  ['sourceDate', 'no day', PAGE, { source: { ...source, accessedOn: undefined }, claims: [] }],
  [
    'sourceDate',
    'an open day',
    PAGE,
    { source: { ...source, accessedOn: undefined, publishedOn: '[2014..]' }, claims: [] },
  ],
  [
    'sourceDate',
    'an open interval',
    PAGE,
    { source: { ...source, accessedOn: undefined, publishedOn: '2014/..' }, claims: [] },
  ],
  [
    'wrongQualifier',
    'a term of a name',
    PAGE,
    claim({
      subject: 'poems',
      predicate: 'description',
      value: 'x',
      qualifiers: { since: '2014' },
    }),
  ],
  [
    'wrongQualifier',
    'any of a merge',
    PAGE,
    claim({
      subject: 'mira-vale',
      predicate: 'sameAs',
      object: 'tom-reeve',
      qualifiers: { kind: 'full' },
    }),
  ],
  [
    'objectOrValue',
    'a name with an object',
    PAGE,
    claim({ subject: 'poems', predicate: 'name', object: 'mira-vale' }),
  ],
  [
    'objectOrValue',
    'a membership with a value',
    PAGE,
    claim({ subject: 'mira-vale', predicate: 'memberOf', object: 'hill-party', value: 'x' }),
  ],
  ['noCapacity', 'an involvement without', PAGE, claim({ ...part, qualifiers: { stage: 'held' } })],
  [
    'noCapacity',
    'that of a case',
    PAGE,
    claim({ ...part, qualifiers: { stage: 'held', capacity: 'judge' } }),
  ],
  [
    'noStage',
    'an involvement without stage',
    PAGE,
    claim({ ...part, qualifiers: { capacity: 'guest' } }),
  ],
  ['badValue', 'a size that is no number', PAGE, property('size', 'twelve', 'villagers-page-one')],
  ['badValue', 'a kind that is none', PAGE, property('kind', 'club')],
  ['badValue', 'a number of meetings', PAGE, property('times', '0..', 'vale-reeve-2014-03')],
  ['badValue', 'an item of Wikidata', PAGE, property('wikidata', 42)],
  [
    'badValue',
    'the same in a raw claim',
    PAGE,
    claim({
      subject: 'hill-party',
      predicate: 'property',
      value: 42,
      qualifiers: { which: 'wikidata' },
    }),
  ],
  [
    'summary',
    'a long summary',
    PAGE,
    item({ summary: 'x'.repeat(301), description: { of: 'poems', text: 'x' } }),
  ],
  [
    'summary',
    'a long reason',
    CURATION,
    ours({ reason: 'x'.repeat(301), description: { of: 'poems', text: 'x' } }),
  ],
  [
    'needsSource',
    'a size of ours',
    CURATION,
    ours({ property: { of: 'villagers-page-one', which: 'size', value: 3 } }),
  ],
  [
    'needsSource',
    'a membership of ours',
    CURATION,
    ours({ claim: { subject: 'mira-vale', predicate: 'memberOf', object: 'hill-party' } }),
  ],
];

describe('Both refuse', () => {
  test.each(BROKEN)('%s: %s', (rule, _, file, content) => {
    const plain: unknown = parse(stringify(content));
    expect(brokenIn(file, plain)).toContain(rule);
    expect(validate(plain)).toBe(false);
  });

  test('something for every rule that a schema can express', () => {
    const tried = new Set(BROKEN.map(([rule]) => rule));
    expect(EXPRESSED.filter((rule) => !tried.has(rule))).toEqual([]);
  });
});

/** Texts that are near to being right: of every form, and what is next to it. */
const PIECES = [
  ...[
    '2014',
    '-03',
    '-13',
    '-03-03',
    '-XX',
    '201X',
    '20XX',
    '/',
    '..',
    '[',
    ']',
    ',',
    '~',
    '?',
    ' ',
  ],
  ...[
    'https:',
    '//',
    'hill.example',
    'Hill',
    'hill',
    '-',
    'a',
    '1',
    '0',
    'en',
    'Q42',
    '12',
    '\n',
    'é',
  ],
  'a'.repeat(64),
];
const nearText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));
const scalar = fc.oneof(
  { weight: 6, arbitrary: nearText },
  fc.constantFrom<unknown>(null, true, 0, 1, 12, 2014, 9999, 1.5, -1, 2 ** 53, '', [], {}),
);

/** A value that often fits the form. */
function valueOf(form: FieldKind): fc.Arbitrary<unknown> {
  const odd = { weight: 1, arbitrary: scalar };
  const good = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ weight: 30, arbitrary }, odd);
  switch (form.form) {
    case 'map':
      return good(mapOf(form.shape));
    case 'idOr':
      return fc.oneof(valueOf({ form: 'id' }), mapOf(form.shape));
    case 'list':
      return good(fc.array(valueOf(form.of), { maxLength: 2 }));
    case 'some':
      return fc.oneof(valueOf(form.of), fc.array(valueOf(form.of), { maxLength: 2 }));
    case 'oneOfOr':
      return fc.oneof(fc.constantFrom(...form.values), mapOf(form.shape));
    case 'named':
      return good(fc.dictionary(nearText, valueOf(form.of), { maxKeys: 2 }));
    case 'pattern':
      return good(fc.constantFrom('^a+$', '(?<name>.+), the'));
    case 'characters':
      return good(fc.constantFrom(',', '\n', ' '));
    case 'byParagraph':
      return good(fc.dictionary(fc.constantFrom('1', '12', '0'), valueOf(form.of), { maxKeys: 2 }));
    case 'oneOf':
      return good(fc.constantFrom(...form.values));
    case 'id':
      return good(
        fc.constantFrom(
          'mira-vale',
          'hill-party',
          'vale-reeve-2014-03',
          'party-v-vale',
          'page-one',
        ),
      );
    case 'edtf':
      return good(fc.constantFrom('2014-03', 2014, '2014-03-03/..', '[2014..2015]', '..'));
    case 'day':
      return good(fc.constant('2014-03-03'));
    case 'url':
      return good(fc.constant('https://hill.example'));
    case 'language':
      return good(fc.constant('km'));
    case 'sha256':
      return good(fc.constant('a'.repeat(64)));
    case 'count':
      return good(fc.constantFrom(1, 2));
    case 'value':
      return good(fc.constantFrom('text', 'held', 'talks', '2014', 'Q42', 'ngo', '12..', 3));
    case 'text':
    case 'any':
      return good(fc.constantFrom('text', 'more text'));
  }
}

/** A map that often has the shape, with few optional keys. */
function mapOf({ fields, required }: Shape): fc.Arbitrary<object> {
  const optional = Object.keys(fields).filter((key) => !required.includes(key));
  return fc
    .tuple(
      fc.subarray(optional, { maxLength: Math.min(4, optional.length) }),
      fc.constantFrom(...required, '', '', '', '', ''),
    )
    .chain(([some, missing]) => {
      const keys = [...required, ...some].filter((key) => key !== missing);
      return fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(fields[key]!)])));
    });
}

describe('What the check accepts, the schema accepts:', () => {
  const FORMS = [
    'text',
    'id',
    'edtf',
    'day',
    'url',
    'language',
    'sha256',
    'count',
    'value',
    'pattern',
  ] as const;
  test.each(FORMS)('a field of the form %s', (form) => {
    const accepts = ajv.compile(formSchema({ form }));
    const shape = new ShapeCheck(new SeedDocument('page.yaml', ''), new IssueList());
    fc.assert(
      fc.property(fc.oneof(scalar, valueOf({ form })), (value) => {
        if (shape.form(value, { form }, [])) expect([value, accepts(value)]).toEqual([value, true]);
      }),
      tries(300, 2000),
    );
  });

  /** One item: what all items share, and one or two shorthands. */
  const itemOf = ({ fields, required }: Shape, shared: readonly string[]) =>
    fc
      .tuple(
        fc.subarray([...shared], { maxLength: 2 }),
        fc.subarray(
          Object.keys(fields).filter((key) => !required.includes(key) && !shared.includes(key)),
          { minLength: 1, maxLength: 1 },
        ),
      )
      .chain(([some, [shorthand = '']]) =>
        fc.record(
          Object.fromEntries(
            [...required, ...some, shorthand].map((key) => [key, valueOf(fields[key]!)]),
          ),
        ),
      );
  const SHARED = ['speaker', 'via', 'modality', 'rank'];
  const listed = { ...source, paragraphs: { 1: 'a'.repeat(64), 2: 'b'.repeat(64) } };
  const FILES: readonly (readonly [string, string, fc.Arbitrary<unknown>])[] = [
    ['a data set', DATASET, mapOf(DATASET_SHAPE)],
    ['an entity', ENTITIES, mapOf(ENTITY_SHAPE).map((entity) => [entity])],
    ['a source', PAGE, mapOf(SOURCE_SHAPE).map((each) => ({ source: each, claims: null }))],
    [
      'an item',
      PAGE,
      itemOf(ITEM_SHAPE, SHARED).map((each) => ({ source: listed, claims: [each] })),
    ],
    [
      'a statement of ours',
      CURATION,
      itemOf(STATEMENT_SHAPE, SHARED.slice(2)).map((each) => ({ curation: [each] })),
    ],
  ];
  test.each(FILES)('%s', (_, file, contents) => {
    let accepted = 0;
    fc.assert(
      fc.property(contents, (content) => {
        const plain: unknown = parse(stringify(content));
        if (!isAccepted(file, plain)) return;
        accepted += 1;
        validate(plain);
        expect([validate.errors, plain]).toEqual([null, plain]);
      }),
      tries(60, 500),
    );
    expect(accepted).toBeGreaterThan(3);
  });
});
