/** Describes the source that one file of a register is, and the dates that depend on the file. */
import type { Source } from '../../../domain/claims/claims.ts';
import { ID_PATTERN } from '../../../curation/read-seeds/field-kinds.ts';
import { parseDay, parseFuzzyDate } from '../../../domain/time/fuzzy-date.ts';
import { RapportError } from '../../../errors.ts';
import { mintId, slugOf } from '../mint-ids.ts';
import type { FileMapping, Mapping } from './mapping.ts';

/** Days that the command line gives. */
export interface GivenDays {
  /** EDTF. */
  readonly published?: string;
  /** ISO day. */
  readonly accessed?: string;
}

/** What is said of one file, beside what is said of all. */
export const fileMapping = ({ files = {} }: Mapping, name: string): FileMapping =>
  Object.hasOwn(files, name) ? files[name]! : {};

/**
 * The source of a file.
 *
 * @throws RapportError `BAD_USER_INPUT` if its id is malformed, or it is unknown from which day it is known.
 */
export function sourceOfFile(
  mapping: Mapping,
  name: string,
  { published, accessed }: GivenDays,
): Source {
  const { year: _, yearFrom: __, ...own } = fileMapping(mapping, name);
  const said = { ...mapping.source, ...own };
  const stem = name.replace(/\.[^.]*$/, '');
  const id =
    said.id?.replaceAll('{file}', slugOf(stem)) ?? mintId([mapping.dataset.id, slugOf(stem)], 80);
  if (!new RegExp(ID_PATTERN).test(id) || id.length < 2 || id.length > 80) {
    refuse(
      `The id "${id}" of the source of ${name} is not 2 to 80 characters of lower-case words joined by hyphens. Correct source.id in the mapping.`,
    );
  }
  const publishedOn = published ?? said.publishedOn?.toString();
  const accessedOn = accessed ?? said.accessedOn;
  if (publishedOn !== undefined) parseFuzzyDate(publishedOn);
  if (accessedOn !== undefined) parseDay(accessedOn);
  if (publishedOn === undefined && accessedOn === undefined) {
    refuse(
      `${name}: it is unknown on which day the register was published. Give --published, or publishedOn in the mapping; ` +
        'if nobody knows, give --accessed: the day on which it was read.',
    );
  }
  const title = (said.title ?? stem).replaceAll('{file}', stem);
  const { publisher, url, language, note } = said;
  const rest = Object.entries({ publisher, url, language, publishedOn, accessedOn, note });
  return {
    id,
    title,
    ...Object.fromEntries(rest.filter(([, value]) => value !== undefined)),
    paragraphs: {},
  };
}

function refuse(message: string): never {
  throw new RapportError('BAD_USER_INPUT', message);
}

/** The mapping as it holds for one file, whose dates may need a year of their own. */
export function mappingOfFile(mapping: Mapping, name: string): Mapping {
  const { year, yearFrom } = fileMapping(mapping, name);
  if (year === undefined) return mapping;
  const fields = Object.entries(mapping.fields).map(([field, given]) => [
    field,
    given.formats === undefined
      ? given
      : { ...given, year, ...(yearFrom === undefined ? {} : { yearFrom }) },
  ]);
  return { ...mapping, fields: Object.fromEntries(fields) as Mapping['fields'] };
}
