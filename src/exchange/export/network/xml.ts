/** Writes XML piece by piece, so that a file of any size needs no memory. */
import { writable } from '../clean-text.ts';

/** Names and values of attributes. One that is null or undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns these into spaces where an attribute holds them as they are.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line ends of XML 1.1, which some parsers of 1.0 turn into others.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Text as it may stand between tags and in attributes. `>` is escaped, as `]]>` may not stand in a text. */
export const escaped = (text: string): string =>
  writable(text).replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => ESCAPES[character]!);

/** `<name a="b">`. */
export const start = (name: string, attributes: Attributes = {}): string =>
  `<${name}${written(attributes)}>`;

/** `</name>`. */
export const end = (name: string): string => `</${name}>`;

/** `<name a="b"/>`, or with a text between the tags. */
export const element = (name: string, attributes: Attributes, text?: string): string =>
  text === undefined
    ? `<${name}${written(attributes)}/>`
    : `${start(name, attributes)}${escaped(text)}${end(name)}`;

/** A comment. Two hyphens would end it, so hyphens stand apart. */
export const comment = (text: string): string =>
  `<!-- ${writable(text).replace(/-(?=-|$)/g, '- ')} -->`;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined ? '' : ` ${name}="${escaped(String(value))}"`,
    )
    .join('');
