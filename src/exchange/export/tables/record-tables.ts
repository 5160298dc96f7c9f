/** The tables of records: what each source says, and the sources. */
import type { Source } from '../../../domain/claims/claims.ts';
import { placeIn } from '../../../domain/claims/locators.ts';
import type { ExportedClaim } from '../exported.ts';
import { paged, type Paged } from './paged.ts';
import { table, textColumn } from './table.ts';

export const CLAIMS = table<ExportedClaim>({
  name: 'claims',
  about: 'What each source says, where, how firmly, and to whom it attributes it.',
  columns: [
    textColumn('id', 'Id of the claim.', ({ id }) => id),
    textColumn('subject', 'Id of what it is about.', ({ canonicalSubject }) => canonicalSubject),
    textColumn('subject_name', 'Its name.', ({ subjectName }) => subjectName),
    textColumn('predicate', 'What it says of it.', ({ predicate }) => predicate),
    textColumn('object', 'Id of the other thing.', ({ canonicalObject }) => canonicalObject),
    textColumn('object_name', 'Its name.', ({ objectName }) => objectName),
    textColumn('value', 'The value, if there is no other thing.', ({ value }) =>
      value === undefined ? null : String(value),
    ),
    textColumn('modality', 'asserted, alleged or denied.', ({ modality }) => modality),
    textColumn(
      'speaker',
      'Id of the actor to whom the source attributes it.',
      ({ speaker = null }) => speaker,
    ),
    textColumn(
      'unnamed_speaker',
      'Who says it without being named.',
      ({ unnamedSpeaker }) => unnamedSpeaker?.description ?? null,
    ),
    textColumn(
      'unnamed_speaker_of',
      'Id of whom the unnamed one speaks for.',
      ({ unnamedSpeaker }) => unnamedSpeaker?.of ?? null,
    ),
    textColumn('via', 'Id of whom the source quotes.', ({ via = null }) => via),
    textColumn('qualifiers', 'Its qualifiers, as JSON.', ({ qualifiers }) =>
      Object.keys(qualifiers).length === 0 ? null : JSON.stringify(qualifiers),
    ),
    textColumn('source', 'Id of the source.', ({ source }) => source),
    textColumn(
      'place',
      'paragraph, row or record.',
      ({ locator }) => placeIn(locator)?.kind ?? null,
    ),
    {
      name: 'place_number',
      type: 'integer',
      about: 'Its number, counted from 1.',
      of: ({ locator }) => placeIn(locator)?.number ?? null,
    },
    textColumn(
      'place_sha256',
      'Hash of what stands there.',
      ({ locator }) => locator.sha256 ?? null,
    ),
    textColumn(
      'summary',
      'What the source says there, in the words of the data set.',
      ({ summary }) => summary,
    ),
    textColumn('rank', 'preferred or normal.', ({ rank }) => rank),
    textColumn(
      'dataset',
      'The data set that states it; the first, if several do.',
      ({ origin }) => origin,
    ),
    textColumn(
      'corrects',
      'Id of the claim that it corrects.',
      ({ supersedes = null }) => supersedes,
    ),
    {
      name: 'known_from',
      type: 'day',
      about: 'Since when it is known.',
      of: ({ knownFrom }) => knownFrom,
    },
    textColumn('stated_subject', 'The subject as stated, before merges.', ({ subject }) => subject),
    textColumn(
      'stated_object',
      'The other thing as stated, before merges.',
      ({ object = null }) => object,
    ),
  ],
  read: (exported) => exported.claims(),
});

export const SOURCES = table<Paged<Source>>({
  name: 'sources',
  about: 'The sources that the claims are taken from.',
  columns: [
    textColumn('id', 'Id of the source.', ({ id }) => id),
    textColumn('title', 'Its title.', ({ title }) => title),
    textColumn(
      'kind',
      'publication, or curation for what curators add.',
      ({ kind = 'publication' }) => kind,
    ),
    textColumn('publisher', 'Its publisher.', ({ publisher = null }) => publisher),
    textColumn('url', 'Its address.', ({ url = null }) => url),
    textColumn('language', 'Its language (BCP 47).', ({ language = null }) => language),
    textColumn(
      'published_on',
      'When it appeared, as EDTF.',
      ({ publishedOn = null }) => publishedOn,
    ),
    textColumn('accessed_on', 'When it was read.', ({ accessedOn = null }) => accessedOn),
    textColumn(
      'retracted_on',
      'When its publisher withdrew it.',
      ({ retractedOn = null }) => retractedOn,
    ),
    textColumn('note', 'A note on it.', ({ note = null }) => note),
    textColumn('page', 'Its page in the explorer.', ({ page }) => page),
  ],
  read: (exported) => paged(exported.sources(), exported.facts.site, ({ id }) => ['Source', id]),
});
