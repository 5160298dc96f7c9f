/** The check refuses an id with "@", from any format, because the API writes a day behind that sign. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/curation/check/check.ts';
import { IssueList } from '../../src/curation/check/issues.ts';
import type { PlacedRecords } from '../../src/curation/check/placed.ts';
import type { Claim, Source } from '../../src/domain/claims/claims.ts';

const document = { file: 'import.csv', lineOf: () => 1 };
const place = { document, path: ['rows', 0] };
const source: Source = {
  id: 'gazette@2014',
  title: 'Gazette',
  publishedOn: '2014-03-02',
  paragraphs: {},
};
const claim: Claim = {
  id: 'c@1',
  locator: { paragraph: 1, sha256: 'a'.repeat(64) },
  predicate: 'name',
  subject: 'ada@quill',
  value: 'Ada Quill',
  qualifiers: {},
  modality: 'asserted',
  source: source.id,
  rank: 'normal',
  summary: 'Ada Quill is named.',
  origin: 'test',
};
const records: PlacedRecords = {
  dataset: undefined,
  entities: [{ ...place, declaration: { id: 'ada@quill', type: 'Person' } }],
  sources: [{ ...place, source, navigation: [] }],
  claims: [{ ...place, claim, at: {} }],
  curation: { id: 'curation-test', kind: 'curation', title: 'Test', paragraphs: {} },
};

describe('An id with "@"', () => {
  test.each(['ada@quill', 'gazette@2014', 'c@1'])(
    '%s is refused with a way to correct it',
    async (id) => {
      const issues = new IssueList();
      await check({ records, texts: new Map() }, issues);
      const found = issues
        .sorted()
        .filter(({ message }) => message.startsWith(`The id ${id} holds`));
      expect(found).toMatchObject([
        { rule: 'badId', severity: 'error', fix: 'Give it an id without "@".' },
      ]);
    },
  );
});
