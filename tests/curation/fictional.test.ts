/** The fictional world passes the check, and contains every case that the article lacks. */
import { describe, expect, test } from 'vitest';
import { checkSeeds, readSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import { project } from '../../src/domain/projection.ts';

const FOLDER = 'tests/worlds/fictional';
const ARTICLES = `${FOLDER}/texts`;
const { records } = await readSeeds(FOLDER, { articles: ARTICLES });
const world = project(records);
const stepsOf = (id: string) =>
  world.entities
    .find((entity) => entity.id === id)!
    .eventSteps.map(({ status, date }) => `${status} ${date?.edtf ?? '-'}`);

describe('The fictional world', () => {
  test('passes the check, locators included, with only intended warnings', async () => {
    const issues = await checkSeeds(FOLDER, { articles: ARTICLES });
    expect(issues.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`)).toEqual([
      'warning possibleDuplicate sources/gazette-april-2014.yaml',
      'warning turnToldAgain sources/gazette-june-2014.yaml',
      'warning hides sources/gazette-march-2014.yaml',
    ]);
  });

  test.each([
    ['announced, then held', 'quill-oster-2014-03', 'EXPECTED 2014-03-12', 'HELD 2014-03-12'],
    ['cancelled, then held later', 'quill-lund-2014-04', 'CANCELLED 2014-04-10', 'HELD 2014-05-02'],
    ['granted on request', 'strand-lund-2014-03', 'REQUESTED -', 'HELD 2014-03-09'],
    ['cancelled after a request', 'marrek-oster-2014-03', 'REQUESTED -', 'CANCELLED -'],
    ['asserted and denied', 'quill-marrek-2014-02', 'HELD 2014-02-03', 'DISPUTED 2014-02-03'],
    [
      'alleged only',
      'strand-oster-2014-02',
      'ALLEGED [2014-02-01..2014-02-10]',
      'ALLEGED [2014-02-01..2014-02-10]',
    ],
    ['expected, not held', 'oster-velsky-2014-04', 'EXPECTED 2014-04', 'NOT_HELD 2014-04'],
    ['a date that moves', 'oster-lund-2014-05', 'EXPECTED 2014-05-20', 'POSTPONED 2014-06-17'],
    ['confirmed by one side', 'quill-strand-2014-06', 'EXPECTED 2014-06', 'EXPECTED 2014-06'],
    ['confirmed by both sides', 'quill-oster-2014-07', 'EXPECTED 2014-07', 'CONFIRMED 2014-07'],
    [
      'confirmed by the source',
      'lund-marrek-2014-06',
      'CONFIRMED 2014-06-28',
      'CONFIRMED 2014-06-28',
    ],
    [
      'held on an unknown day',
      'oster-strand-2014-03',
      'EXPECTED [2014-03-11..2014-03-13]',
      'EXPECTED [2014-03-11..2014-03-13]',
    ],
  ])('contains a meeting that was %s', (_, id, first, last) => {
    const steps = stepsOf(id);
    expect([steps[0], steps.at(-1)]).toEqual([first, last]);
  });

  test('contains a meeting that was only denied', () => {
    expect(stepsOf('lund-velsky-2014-03')).toEqual(['DENIED -']);
  });

  test('contains a retraction that ends what only its source reported', () => {
    const [span, ...more] = world.entities.find(({ id }) => id === 'quill-velsky-2014-01')!.known;
    expect(span).toEqual({ knownFrom: '2014-01-20', knownUntil: '2014-02-15' });
    expect(more).toEqual([]);
  });

  test('contains one actor under two ids, and two actors with one name', () => {
    const strand = world.entities.find(({ id }) => id === 'ieva-strand')!;
    expect(strand.mergedIds).toEqual(['i-strand']);
    const quills = world.entities.filter(({ names }) => names[0]?.text === 'Ada Quill');
    expect(quills.map(({ id }) => id)).toEqual(['ada-quill', 'ada-quill-historian']);
  });

  test("contains curators' claims that declare those two different and give titles to events", () => {
    const [curation] = records.sources.filter(({ kind }) => kind === 'curation');
    const ours = records.claims.filter(({ source }) => source === curation!.id);
    expect(ours.filter(({ predicate }) => predicate === 'sameAs')).toMatchObject([
      { subject: 'ada-quill-historian', object: 'ada-quill', modality: 'denied' },
    ]);
    expect(ours.filter(({ predicate }) => predicate === 'name').length).toBeGreaterThan(20);
  });

  test('contains a case from complaint to acquittal on appeal', () => {
    const steps = world.entities.find(({ id }) => id === 'oster-v-lund-ballot-case')!.caseSteps;
    expect(steps.map(({ stage }) => stage)).toEqual([
      'complaintFiled',
      'charged',
      'onTrial',
      'appealed',
      'acquitted',
    ]);
  });

  test('contains Latin, Khmer and Cyrillic names, and former names', () => {
    const names = world.entities.flatMap((entity) => entity.names);
    expect(new Set(names.map(({ script }) => script))).toEqual(new Set(['Latn', 'Khmr', 'Cyrl']));
    const former = names.filter(({ kind }) => kind === 'former');
    expect(former.map(({ text, until }) => `${text} ${until}`).sort()).toEqual([
      'Dov Tallis 2010',
      'Marsh League 2009',
    ]);
  });

  test('contains every modality, rank and format', () => {
    const used = (key: 'modality' | 'rank') => new Set(records.claims.map((claim) => claim[key]));
    expect(used('modality')).toEqual(new Set(['asserted', 'alleged', 'denied']));
    expect(used('rank')).toEqual(new Set(['normal', 'preferred', 'deprecated']));
    const formats = records.claims.filter(({ predicate }) => predicate === 'format');
    expect(new Set(formats.map(({ value }) => value))).toEqual(
      new Set(['talks', 'call', 'encounter', 'gathering']),
    );
  });
});
