/** The format of a mapping: what each column of a register means. */
import { EVENT_CAPACITIES } from '../../../domain/claims/predicates.ts';
import { MEETING_FORMATS } from '../../../domain/entities/entities.ts';
import { EVENT_STAGES } from '../../../domain/events/stages.ts';
import {
  count,
  day,
  edtf,
  id,
  language,
  list,
  map,
  named,
  oneOf,
  oneOfOr,
  pattern,
  some,
  text,
  url,
  type Field,
  type FieldKind,
  type Shape,
} from '../../../curation/read-seeds/field-kinds.ts';
import { ENCODINGS } from './decode-csv.ts';

const TEXT: FieldKind = { form: 'text' };
const PATTERN: FieldKind = { form: 'pattern' };

const DATASET: Shape = {
  fields: {
    id: id('Id of the data set. The ids of what is imported begin with it.'),
    title: text('Title.'),
    coverage: text('What it covers and what it does not; shown beside every NO_RECORD.'),
    licence: text('Licence of the data (SPDX id or words).'),
  },
  required: ['id', 'title', 'coverage'],
};

const SOURCE_FIELDS: Shape['fields'] = {
  id: text(
    'Id of the source. {file} stands for the name of the file. The default is made of both.',
  ),
  title: text('Title of the register; {file} stands for the name of the file.'),
  publisher: text('Who published it.'),
  url: url('Address.'),
  language: language('Language in which it is written (BCP 47).'),
  publishedOn: edtf('Day on which the register was published. Nothing in it is known before.'),
  accessedOn: day('Day on which it was read; counts if `publishedOn` is unknown.'),
  note: text('Anything a reader should know.'),
};

const SOURCE: Shape = { fields: SOURCE_FIELDS, required: ['title'] };

/** What is different for one file. */
const FILE: Shape = {
  fields: {
    ...SOURCE_FIELDS,
    year: count('Year of the dates that name none.'),
    yearFrom: text('How the year is known, in English: "the register is of April to June 2012".'),
  },
  required: [],
};

const HEADER: Shape = {
  fields: {
    find: some(TEXT, 'Columns by which the header is found. The default are all that are mapped.'),
    within: count('In how many rows it is looked for; the default is 15.'),
  },
  required: [],
};

const NIL: Shape = {
  fields: {
    column: some(TEXT, 'Column that says that there was nothing.'),
    is: some(TEXT, 'What it says then, such as "nil return".'),
  },
  required: ['column', 'is'],
};

const TABLE: Shape = {
  fields: {
    encoding: oneOf(['auto', ...ENCODINGS], 'The default is auto: UTF-8, else Windows-1252.'),
    delimiter: oneOf(
      ['auto', ',', ';', 'tab', '|'],
      'The default is auto: by which the header is found.',
    ),
    header: map(HEADER, 'How the header is found.'),
    stopAt: pattern(
      'A row whose cell in the first column fits this ends the table, and is no row of it: "^Notes?$". No other column is looked at.',
    ),
    fillDown: some(TEXT, 'Columns that are empty where the cell above counts.'),
    continues: some(
      TEXT,
      'A row in which all of these are empty continues the one above: it names more of those who took part.',
    ),
    blank: list(
      TEXT,
      'Cells that hold only one of these are blank, whatever its case, in conditions and in names; "equals" still sees them. The default is [-, n/a, none, nil, ., "?"], with dashes of any length.',
    ),
    unnamed: some(
      PATTERN,
      'Names that only stand for somebody whom nobody names, besides "Redacted", "Name withheld", "TBC", "Various", "Members of the public" and the like: no actor is made of them. Each fits the whole name, whatever its case.',
    ),
    shortRows: oneOf(
      ['refuse', 'fill'],
      'What becomes of a row with fewer cells than the header; the default is refuse. fill: the missing ones, at its end, are empty.',
    ),
    nil: map(NIL, 'How a row says that there was nothing to report.'),
    identicalRows: oneOf(
      ['fold', 'refuse'],
      'What becomes of a second equal row; the default is fold.',
    ),
  },
  required: [],
};

const LIST: Shape = {
  fields: {
    by: some({ form: 'characters' }, 'What separates the parts, such as "," and ";".'),
    lineBreaks: oneOf(
      ['separate', 'join'],
      'What a line break within the cell does; the default is that it separates. join: it is a space.',
    ),
    keepTogether: some(TEXT, 'Texts within which nothing is separated, such as ", Inc".'),
    label: pattern('A heading before the list, which is left out: "^[^:]{3,40}:".'),
  },
  required: ['by'],
};

const FIELD: Shape = {
  fields: {
    column: some(TEXT, 'Name of the column, or its names in different files.'),
    always: text('What stands there in every row, if there is no such column.'),
    patterns: some(
      PATTERN,
      'Patterns with named groups, the special after the general: the last that fits counts.',
    ),
    formats: some(
      TEXT,
      'How days are written: d, M, MMM, MMMM, yy, yyyy, Q, EEEE for a weekday, H, h, mm, ss, a for a time that is left out, and what stands between, its letters in quotes; two days with a dash between are a range; "months" for Jan/Feb/Mar, "days" for 27 Sep – 01 Oct 15, "excel" for the number of a day in Excel. The first that fits counts.',
    ),
    year: count('Year of the dates that name none.'),
    yearFrom: text('How the year is known, in English.'),
    months: language('Language of the names of months; the default is en.'),
    otherwise: oneOf(
      ['refuse', 'leaveOut'],
      'What becomes of a date that cannot be read, or that is missing: refuse refuses its row, which is the default; leaveOut imports the row without a date and reports the cell.',
    ),
    list: map(LIST, 'The cell is a list.'),
    type: oneOf(['organization', 'person'], 'What each part of the list is.'),
    persons: some(
      PATTERN,
      'Parts that fit one of these are persons. What fits here or under "organizations" is a name for sure.',
    ),
    organizations: some(
      PATTERN,
      'Parts that fit one of these are organizations, unless they fit "persons".',
    ),
  },
  required: [],
  oneOf: ['column', 'always'],
};

const INVOLVED: Shape = {
  fields: {
    person: text('Field that names a person.'),
    organization: text('Field that names an organization.'),
    role: text(
      'Field that names the role of the person or, without one, who took part by office only.',
    ),
    each: text('Field that is a list of who took part.'),
    capacity: oneOf(EVENT_CAPACITIES, 'In what capacity; the default is attendee.'),
    onBehalfOf: text('Field that names the organization for which they acted.'),
  },
  required: [],
  oneOf: ['person', 'organization', 'role', 'each'],
};

const decision = (values: readonly string[], examples: string, says: string): Field =>
  oneOfOr(
    values,
    {
      fields: {
        when: list(
          { form: 'named', of: { form: 'any' } },
          `Rules, the first that fits counts: ${examples}. A condition is present, blank, { equals: one text or several } or { matches: a pattern }; equals and matches compare the whole cell, whatever its case, so write .* where a part is meant.`,
        ),
        else: oneOf(values, 'What counts if no rule fits. Without it, such a row is refused.'),
      },
      required: ['when'],
    },
    says,
  );

const MEETING: Shape = {
  fields: {
    id: text('Column whose text tells meetings apart.'),
    stage: decision(
      EVENT_STAGES,
      '{ COLUMN: present, is: held }, { COLUMN: { equals: no }, is: cancelled }',
      'What the register says of the meeting: held, expected, … Nothing is assumed.',
    ),
    date: text('Field with the date.'),
    format: decision(
      MEETING_FORMATS,
      '{ COLUMN: { equals: [phone, telephone] }, is: call }, { COLUMN: { equals: Teams }, is: video }',
      'How they met, if the register says it. Without it, a held meeting reads as MET.',
    ),
    gathering: map(
      {
        fields: { above: count('More than so many make the meeting a gathering.') },
        required: ['above'],
      },
      'A long list of guests is a gathering.',
    ),
    description: text('Column or field that says what it was about.'),
    involved: list({ form: 'map', shape: INVOLVED }, 'Who took part.'),
  },
  required: ['stage', 'involved'],
};

/** A mapping. */
export const MAPPING_SHAPE: Shape = {
  fields: {
    dataset: map(DATASET, 'The data set into which it is imported.'),
    source: map(SOURCE, 'The register. Each file is a source of its own.'),
    files: named({ form: 'map', shape: FILE }, 'What is different for some files, by their names.'),
    table: map(TABLE, 'How the table is written.'),
    fields: named({ form: 'map', shape: FIELD }, 'The fields, each read from a column.'),
    rows: list(
      {
        form: 'map',
        shape: { fields: { meeting: map(MEETING, 'A meeting.') }, required: ['meeting'] },
      },
      'What a row says.',
    ),
  },
  required: ['dataset', 'source', 'fields', 'rows'],
};

/** What a rule says of a cell. */
export const CELL_CONDITION: FieldKind = {
  form: 'oneOfOr',
  values: ['present', 'blank'],
  shape: {
    fields: {
      equals: some(TEXT, 'The cell is one of these, whatever its case.'),
      matches: pattern('The whole cell fits this, whatever its case.'),
    },
    required: [],
    oneOf: ['equals', 'matches'],
  },
};
