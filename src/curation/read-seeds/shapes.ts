/** The format of the four kinds of seed file: data set, entities, a source with its claims, and curation. */
import { MODALITIES, RANKS, type Modality } from '../../domain/claims/claims.ts';
import { ENTITY_TYPES } from '../../domain/entities/entities.ts';
import {
  day,
  edtf,
  id,
  idOr,
  language,
  list,
  map,
  oneOf,
  some,
  SOME_IDS,
  text,
} from './field-kinds.ts';
import { url, type Field, type Shape } from './field-kinds.ts';
import { CURATORS_SHORTHANDS, SHORTHANDS } from './shorthands.ts';

/** `dataset.yaml` */
export const DATASET_SHAPE: Shape = {
  fields: {
    id: id('Id of the data set; the origin of its claims.'),
    title: text('Title.'),
    coverage: text('What it covers and what it does not; shown beside every NO_RECORD.'),
    licence: text('Licence of the claims as written here.'),
    replaces: some(
      SOME_IDS,
      'Ids under which it was loaded before. Claims loaded under them that it no longer states are taken out.',
    ),
  },
  required: ['id', 'title', 'coverage'],
};

/** One item of `entities/*.yaml`. Everything else about an entity is a claim. */
export const ENTITY_SHAPE: Shape = {
  fields: {
    id: id(
      'Lower-case words joined by hyphens. Never reuse an id. Put no day into the id of an event that can be moved.',
    ),
    type: oneOf(ENTITY_TYPES, 'Type of the entity.'),
    scope: id('For a Group: the only source that names it.'),
  },
  required: ['id', 'type'],
};

/** The `source:` of `sources/*.yaml`. */
export const SOURCE_SHAPE: Shape = {
  fields: {
    id: id('Id of the source.'),
    title: text('Headline.'),
    publisher: text('Who published it.'),
    url: url('Address.'),
    language: language('Language in which it is written (BCP 47).'),
    publishedOn: edtf('Day of publication; its claims count as known from its last possible day.'),
    accessedOn: day('Day on which it was read; counts if `publishedOn` is unknown.'),
    retractedOn: day('Day on which the publisher withdrew it.'),
    note: text('Why the dates are as they are, or anything a reader should know.'),
    navigation: list(
      { form: 'text' },
      'Lines of the page outside its text (menus, share buttons), which are not counted as paragraphs.',
    ),
    paragraphs: {
      form: 'byParagraph',
      of: { form: 'sha256' },
      says: 'SHA-256 of each paragraph (NFC, white space collapsed), by number.',
    },
  },
  required: ['id', 'title', 'paragraphs'],
};

/** One item of `claims:`: the fields that all items share, and one shorthand. */
export const ITEM_SHAPE: Shape = {
  fields: {
    paragraph: some({ form: 'count' }, 'Its paragraph; several numbers make one claim each.'),
    speaker: idOr(
      {
        fields: {
          description: text('Who, in our own words: an official in the delegation.'),
          of: id('Actor for whom that person speaks.'),
        },
        required: ['description'],
      },
      'To whom the source attributes it: an actor, or somebody unnamed. Leave it out if the source speaks for itself.',
    ),
    via: id('Whom the source itself quotes, such as another paper.'),
    modality: oneOf(MODALITIES, 'How firmly the source says it; the default is asserted.'),
    rank: oneOf(
      RANKS,
      "The curator's decision on it; the default is normal. What is pending is only proposed and counts for nothing.",
    ),
    summary: text('What the source says here, in our own words (English, up to 300 characters).'),
    supersedes: text('Id of the claim that this one corrects; only if the item makes one claim.'),
    ...shorthandFields(Object.keys(SHORTHANDS)),
  },
  required: ['paragraph', 'summary'],
};

/** Curators assert or deny; they do not allege. */
export const CURATORS_MODALITIES: readonly Modality[] = ['asserted', 'denied'];

/** One item of `curation:`: a reason, and one of the shorthands that curators may use. */
export const STATEMENT_SHAPE: Shape = {
  fields: {
    reason: text('Why we say so (English, up to 300 characters).'),
    modality: oneOf(
      CURATORS_MODALITIES,
      'A denied sameAs says that two ids are different entities; the default is asserted.',
    ),
    rank: oneOf(RANKS, 'The default is normal; what is pending is only proposed.'),
    supersedes: text('Id of the claim that this one corrects; only if the item makes one claim.'),
    ...shorthandFields(CURATORS_SHORTHANDS),
  },
  required: ['reason'],
};

function shorthandFields(names: readonly string[]): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(SHORTHANDS)
      .filter(([name]) => names.includes(name))
      .map(([name, { shape, says }]) => [name, map(shape, says)]),
  );
}
