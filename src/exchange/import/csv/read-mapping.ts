/** Reads a mapping and checks it like seeds: with file, line, field and fix. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { IssueList, seedError } from '../../../curation/check/issues.ts';
import type { Path } from '../../../curation/check/paths.ts';
import { didYouMean } from '../../../curation/check/suggest.ts';
import { openDocument, type SeedDocument } from '../../../curation/read-seeds/document.ts';
import { ShapeCheck } from '../../../curation/read-seeds/shape-check.ts';
import { MEETING_FORMATS } from '../../../domain/entities/entities.ts';
import { EVENT_STAGES } from '../../../domain/events/stages.ts';
import { RapportError } from '../../../errors.ts';
import { faultOfFormat } from './date-formats.ts';
import { isSpecialFormat } from './read-date.ts';
import { CELL_CONDITION, MAPPING_SHAPE } from './mapping-shape.ts';
import { listOf, type Decision, type Mapping } from './mapping.ts';

/** A mapping, and the file in which it stands, so that messages can name a line. */
export interface ReadMapping {
  readonly mapping: Mapping;
  readonly document: SeedDocument;
}

/** @throws RapportError `SEED_INVALID` with every issue; `BAD_USER_INPUT` if there is no such file. */
export async function readMappingFile(path: string): Promise<ReadMapping> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const { message } = cause as Error;
    throw new RapportError('BAD_USER_INPUT', `Cannot read the mapping ${path}: ${message}.`, {
      cause,
    });
  });
  return readMapping(basename(path), text);
}

/** @throws RapportError `SEED_INVALID` with every issue. */
export function readMapping(file: string, text: string): ReadMapping {
  const issues = new IssueList();
  const document = openDocument({ file, text }, issues);
  const check = new ShapeCheck(document, issues);
  if (!issues.hasErrors && check.shape(document.content, MAPPING_SHAPE, [])) {
    checkReferences(document, check, issues);
  }
  if (issues.hasErrors) throw seedError(issues.sorted(), 'the mapping');
  return { mapping: document.content as Mapping, document };
}

function checkReferences(document: SeedDocument, check: ShapeCheck, issues: IssueList): void {
  const mapping = document.content as Mapping;
  const refuse = (path: Path, message: string, fix: string) =>
    issues.add(document, path, { rule: 'wrongForm', message, fix });
  const [row, second] = mapping.rows;
  if (row === undefined || second !== undefined) {
    refuse(['rows'], `A row makes one meeting, not ${mapping.rows.length}.`, 'List one meeting.');
    return;
  }
  checkFormats(mapping, refuse);
  const { meeting } = row;
  const at: Path = ['rows', 0, 'meeting'];
  const fieldOf = new References(mapping, refuse);
  if (meeting.date !== undefined) fieldOf.check([...at, 'date'], meeting.date, 'formats');
  if (meeting.involved.length === 0)
    refuse([...at, 'involved'], 'Nobody takes part.', 'Say who does.');
  meeting.involved.forEach((involved, index) => {
    const here = [...at, 'involved', index];
    const { person, organization, role, each, onBehalfOf } = involved;
    const kinds = [person, organization, each].filter((kind) => kind !== undefined);
    if (kinds.length > 1 || (kinds.length === 1 && role !== undefined && person === undefined)) {
      refuse(
        here,
        'This names several who took part.',
        'Write an item for each; only person and role go together.',
      );
    }
    if (each !== undefined) fieldOf.check([...here, 'each'], each, 'list');
    for (const [key, name] of Object.entries({ person, organization, role, onBehalfOf })) {
      if (name !== undefined) fieldOf.check([...here, key], name, null);
    }
  });
  checkDecision(meeting.stage, EVENT_STAGES, [...at, 'stage'], { check, refuse });
  if (meeting.format !== undefined)
    checkDecision(meeting.format, MEETING_FORMATS, [...at, 'format'], { check, refuse });
}

type Refuse = (path: Path, message: string, fix: string) => void;

/** Checks that fields are declared, and of the kind that is needed. */
class References {
  readonly #fields: Mapping['fields'];
  readonly #refuse: Refuse;

  constructor({ fields }: Mapping, refuse: Refuse) {
    this.#fields = fields;
    this.#refuse = refuse;
  }

  check(path: Path, reference: string, kind: 'formats' | 'list' | null): void {
    const [name = '', group] = reference.split('.');
    const field = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
    if (field === undefined) {
      const known = Object.keys(this.#fields);
      const message = `There is no field "${name}".${didYouMean(name, known)}`;
      this.#refuse(path, message, `Declare it under fields, or use one of: ${known.join(', ')}.`);
    } else if (kind !== null && field[kind] === undefined) {
      this.#refuse(path, `The field "${name}" has no ${kind}.`, `Add ${kind} to it.`);
    } else if (kind === null && field.list !== undefined) {
      this.#refuse(path, `The field "${name}" is a list.`, 'Use "each", or leave its list out.');
    } else if (kind !== null && group === undefined && field.patterns !== undefined) {
      const message = `The patterns of "${name}" are not used here.`;
      this.#refuse(path, message, `Write ${name}.GROUP with a group of them, or leave them out.`);
    } else if (group !== undefined) {
      const patterns = listOf(field.patterns);
      if (patterns.some((pattern) => pattern.includes(`(?<${group}>`))) return;
      this.#refuse(
        path,
        `No pattern of "${name}" has a group "${group}".`,
        `Add (?<${group}>…) to one.`,
      );
    }
  }
}

/** Every format names parts of a date, and each once. */
function checkFormats({ fields }: Mapping, refuse: Refuse): void {
  for (const [name, { formats }] of Object.entries(fields)) {
    listOf(formats).forEach((format, index) => {
      const fault = isSpecialFormat(format) ? null : faultOfFormat(format);
      const at = Array.isArray(formats) ? [index] : [];
      if (fault !== null) refuse(['fields', name, 'formats', ...at], fault.message, fault.fix);
    });
  }
}

interface Checking {
  readonly check: ShapeCheck;
  readonly refuse: Refuse;
}

/** Each rule of a decision is whole. */
function checkDecision(
  decision: Decision<string>,
  values: readonly string[],
  at: Path,
  { check, refuse }: Checking,
): void {
  if (typeof decision === 'string') return;
  const path = [...at, 'when'];
  if (decision.when.length === 0)
    refuse(path, 'There is no rule.', `Write a rule, or one of: ${values.join(', ')}.`);
  decision.when.forEach((rule, index) => {
    const { is, ...conditions } = rule as Partial<typeof rule>;
    check.form(is ?? '', { form: 'oneOf', values }, [...path, index, 'is']);
    const columns = Object.entries(conditions);
    if (columns.length === 0)
      refuse(
        [...path, index],
        'The rule names no column.',
        `Write { COLUMN: present, is: ${values[0]} }.`,
      );
    for (const [column, condition] of columns)
      check.form(condition, CELL_CONDITION, [...path, index, column]);
  });
}
