/** The format of the three kinds of seed file: data set, entities, and a source with its claims. */
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
    coverage: text('What was looked at and what was not; shown beside every NO_RECORD.'),
    licence: text('Licence of the claims as written here.'),
    replaces: some(
      SOME_IDS,
      'Ids under which it was loaded before; what those brought and this does not is taken out.',
    ),
  },
  required: ['id', 'title', 'coverage'],
};

/** One item of `entities/*.yaml`. Everything else about an entity is a claim. */
export const ENTITY_SHAPE: Shape = {
  fields: {
    id: id('Lower-case words joined by hyphens; never reused, and no day in what can move.'),
    type: oneOf(ENTITY_TYPES, 'Type of the entity.'),
    scope: id('For a Group: the source that alone names it.'),
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
    language: language('Language it is written in (BCP 47).'),
    publishedOn: edtf('Day of publication; its latest bound is when the claims count as known.'),
    accessedOn: day('Day on which it was read; counts where `publishedOn` is unknown.'),
    retractedOn: day('Day on which the publisher withdrew it.'),
    note: text('Why the dates are as they are, or anything a reader should know.'),
    navigation: list(
      { form: 'text' },
      'Lines of the page that are not its text (menus, share buttons): not counted as paragraphs.',
    ),
    paragraphs: {
      form: 'byParagraph',
      of: { form: 'sha256' },
      says: 'SHA-256 of each paragraph (NFC, white space collapsed), by number.',
    },
  },
  required: ['id', 'title', 'paragraphs'],
};

/** One item of `claims:`: what all share, and one shorthand. */
export const ITEM_SHAPE: Shape = {
  fields: {
    paragraph: some({ form: 'count' }, 'Where it stands; several numbers give one claim each.'),
    speaker: idOr(
      {
        fields: {
          description: text('Who, in our own words: an official in the delegation.'),
          of: id('For whom that person speaks.'),
        },
        required: ['description'],
      },
      'To whom the source attributes it: an actor, or somebody unnamed; absent when the source speaks for itself.',
    ),
    via: id('Whom the source itself quotes, such as another paper.'),
    modality: oneOf(MODALITIES, 'How firmly the source says it; asserted when not given.'),
    rank: oneOf(RANKS, "The curator's word; normal when not given."),
    summary: text('What the source says here, in our own words (English, up to 300 characters).'),
    supersedes: text(
      'Id of the claim that this one corrects; only where the item gives one claim.',
    ),
    ...shorthandFields(Object.keys(SHORTHANDS)),
  },
  required: ['paragraph', 'summary'],
};

/** Curators say that something is so, or that it is not; they allege nothing. */
export const CURATORS_MODALITIES: readonly Modality[] = ['asserted', 'denied'];

/** One item of `curation:`: a reason, and one of the shorthands of what curators may add. */
export const STATEMENT_SHAPE: Shape = {
  fields: {
    reason: text('Why we say so (English, up to 300 characters).'),
    modality: oneOf(
      CURATORS_MODALITIES,
      'A denied sameAs holds two different; asserted when not given.',
    ),
    rank: oneOf(RANKS, 'Normal when not given.'),
    supersedes: text(
      'Id of the claim that this one corrects; only where the item gives one claim.',
    ),
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
