/** Checks the keys and values of a file against its format, before anything is read from it. */
import { isRapportError } from '../../errors.ts';
import { isMapping } from '../../domain/lists/keys.ts';
import { parseDay, parseFuzzyDate } from '../../domain/time/fuzzy-date.ts';
import type { SeedDocument } from './document.ts';
import {
  DAY_PATTERN,
  ID_PATTERN,
  LANGUAGE_PATTERN,
  PARAGRAPH_PATTERN,
  SHA256_PATTERN,
  type FieldKind,
  type Shape,
} from './field-kinds.ts';
import type { Finding, IssueList } from '../check/issues.ts';
import type { Path } from '../check/paths.ts';
import { didYouMean } from '../check/suggest.ts';

/** Checks one document and adds every issue to `issues`. */
export class ShapeCheck {
  readonly #document: SeedDocument;
  readonly #issues: IssueList;

  constructor(document: SeedDocument, issues: IssueList) {
    this.#document = document;
    this.#issues = issues;
  }

  /** Whether `value` has the shape. */
  shape(value: unknown, shape: Shape, path: Path): boolean {
    if (!isMapping(value)) return this.#wrongForm(value, path, 'a map of keys and values');
    const known = Object.keys(shape.fields);
    let good = true;
    for (const [key, member] of Object.entries(value)) {
      const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      if (field === undefined) {
        good = this.#object(
          [...path, key],
          'unknownKey',
          `The key "${key}" is not in the format.${didYouMean(key, known)}`,
          `Use one of: ${known.join(', ')}.`,
        );
      } else if (!this.form(member, field, [...path, key])) good = false;
    }
    for (const key of shape.required) {
      if (Object.hasOwn(value, key)) continue;
      const says = shape.fields[key]?.says ?? '';
      good = this.#object(path, 'missingKey', `The key "${key}" is missing.`, `Add it: ${says}`);
    }
    return this.#partners(value, shape, path) && good;
  }

  /**
   * Refuses a map with none of its `oneOf` keys, and a key without the key that it qualifies. No claim
   * would come of either.
   */
  #partners(value: Readonly<Record<string, unknown>>, shape: Shape, path: Path): boolean {
    const { fields, oneOf = [], needs = {} } = shape;
    let good = true;
    for (const [key, partner] of Object.entries(needs)) {
      if (!Object.hasOwn(value, key) || Object.hasOwn(value, partner)) continue;
      const message = `"${key}" needs "${partner}" beside it.`;
      const fix = `Add ${partner}: ${fields[partner]?.says ?? ''}`;
      good = this.#object([...path, key], 'missingKey', message, fix);
    }
    if (good && oneOf.length > 0 && !oneOf.some((key) => Object.hasOwn(value, key))) {
      const message = 'This map says nothing.';
      good = this.#object(path, 'missingKey', message, `Add one of: ${oneOf.join(', ')}.`);
    }
    return good;
  }

  /** Whether `value` is of this kind of field. */
  form(value: unknown, field: FieldKind, path: Path): boolean {
    switch (field.form) {
      case 'map':
        return this.shape(value, field.shape, path);
      case 'idOr':
        return isMapping(value)
          ? this.shape(value, field.shape, path)
          : this.form(value, { form: 'id' }, path);
      case 'list':
        if (!Array.isArray(value)) return this.#wrongForm(value, path, 'a list');
        return this.#every(value, field.of, path);
      case 'some':
        if (!Array.isArray(value)) return this.form(value, field.of, path);
        if (value.length === 0) return this.#wrongForm(value, path, 'at least one');
        return this.#every(value, field.of, path);
      case 'byParagraph':
        return this.#byParagraph(value, field.of, path);
      case 'oneOf':
        return this.#oneOf(value, field.values, path);
      case 'id':
        return this.#id(value, path);
      case 'edtf':
        return this.#edtf(value, path);
      case 'day':
        return this.#day(value, path);
      case 'count':
        return (
          (Number.isSafeInteger(value) && Number(value) > 0) ||
          this.#wrongForm(value, path, 'a whole number from 1')
        );
      case 'oneOfOr':
        if (isMapping(value)) return this.shape(value, field.shape, path);
        return this.#oneOf(value, field.values, path);
      case 'named':
        return this.#named(value, field.of, path);
      case 'pattern':
        return this.#pattern(value, path);
      case 'any':
        return true;
      case 'value':
        return Number.isFinite(value) || this.#text(value, path, 'text or a number');
      case 'text':
        return this.#text(value, path, 'text');
      case 'characters':
        return (
          (typeof value === 'string' && value !== '') || this.#wrongForm(value, path, 'characters')
        );
      case 'url':
        return (
          (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)) ||
          this.#wrongForm(value, path, 'an http or https address')
        );
      case 'language':
        return this.#matches(value, LANGUAGE_PATTERN, path, 'a BCP 47 tag such as en or km');
      case 'sha256':
        return this.#matches(value, SHA256_PATTERN, path, '64 hex digits in lower case');
    }
  }

  // Checks every member, so that all issues of a list show at once.
  #every(values: readonly unknown[], of: FieldKind, path: Path): boolean {
    return values.map((member, index) => this.form(member, of, [...path, index])).every(Boolean);
  }

  #byParagraph(value: unknown, of: FieldKind, path: Path): boolean {
    if (!isMapping(value))
      return this.#wrongForm(value, path, 'a map whose keys are paragraph numbers');
    return Object.entries(value)
      .map(([number, member]) => {
        const at = [...path, number];
        if (new RegExp(PARAGRAPH_PATTERN).test(number)) return this.form(member, of, at);
        return this.#wrongForm(number, at, 'a paragraph number from 1');
      })
      .every(Boolean);
  }

  #named(value: unknown, of: FieldKind, path: Path): boolean {
    if (!isMapping(value)) return this.#wrongForm(value, path, 'a map of names and what they mean');
    return Object.entries(value)
      .map(([name, member]) => this.form(member, of, [...path, name]))
      .every(Boolean);
  }

  #pattern(value: unknown, path: Path): boolean {
    if (!this.#text(value, path, 'a pattern')) return false;
    try {
      return new RegExp(String(value), 'u') instanceof RegExp;
    } catch (error) {
      return this.#object(path, 'wrongForm', (error as Error).message, 'Correct the pattern.');
    }
  }

  #oneOf(value: unknown, values: readonly string[], path: Path): boolean {
    if (typeof value === 'string' && values.includes(value)) return true;
    if (typeof value === 'object' && value !== null)
      return this.#wrongForm(value, path, `one of: ${values.join(', ')}`);
    return this.#object(
      path,
      'notInList',
      `"${String(value)}" is not in the list.${didYouMean(String(value), values)}`,
      `Use one of: ${values.join(', ')}.`,
    );
  }

  #id(value: unknown, path: Path): boolean {
    if (typeof value !== 'string') return this.#wrongForm(value, path, 'an id');
    if (new RegExp(ID_PATTERN).test(value) && value.length >= 2 && value.length <= 120) return true;
    return this.#object(
      path,
      'badId',
      `"${value}" is not an id.`,
      'Write 2 to 120 characters: lower-case words (a–z, 0–9) joined by single hyphens.',
    );
  }

  #edtf(value: unknown, path: Path): boolean {
    // YAML reads a lone year as a number, and unquoted brackets as a list.
    if (Array.isArray(value)) return this.#wrongForm(value, path, 'EDTF text, quoted: "[…]"');
    if (value === '..' && path.at(-1) === 'until') return true;
    if (typeof value !== 'string' && !Number.isSafeInteger(value)) {
      return this.#wrongForm(value, path, 'an EDTF date');
    }
    return this.#reads(() => parseFuzzyDate(String(value)), path);
  }

  #day(value: unknown, path: Path): boolean {
    const isDay = typeof value === 'string' && new RegExp(DAY_PATTERN).test(value);
    if (!isDay) return this.#wrongForm(value, path, 'a day such as 2016-01-26');
    return this.#reads(() => parseDay(value), path);
  }

  #reads(read: () => unknown, path: Path): boolean {
    try {
      read();
      return true;
    } catch (error) {
      if (!isRapportError(error, 'BAD_USER_INPUT')) throw error;
      return this.#object(path, 'badDate', error.message, 'Correct the date, or leave it out.');
    }
  }

  #text(value: unknown, path: Path, wanted: string): boolean {
    return (
      (typeof value === 'string' && value.trim() !== '') || this.#wrongForm(value, path, wanted)
    );
  }

  #matches(value: unknown, pattern: string, path: Path, wanted: string): boolean {
    if (typeof value === 'string' && new RegExp(pattern).test(value)) return true;
    return this.#wrongForm(value, path, wanted);
  }

  #wrongForm(value: unknown, path: Path, wanted: string): false {
    const shown = JSON.stringify(value);
    const quoted = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
    return this.#object(path, 'wrongForm', `The value is ${quoted}.`, `Write ${wanted}.`);
  }

  #object(path: Path, rule: Finding['rule'], message: string, fix: string): false {
    this.#issues.add(this.#document, path, { rule, message, fix });
    return false;
  }
}
