/** One entity of FollowTheMoney and its line: an id, a schema, and properties whose values are lists of texts. */
import { createHash } from 'node:crypto';
import { onOneLine, writable } from '../clean-text.ts';

/** Values of properties. What is null, empty or undefined is not written. */
export type FtmProperties = Readonly<
  Record<string, string | null | undefined | readonly (string | null | undefined)[]>
>;

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  /** Earlier ids. */
  readonly referents?: readonly string[];
  readonly properties: FtmProperties;
}

/** Properties that may have several lines. In all others, white space would be lost when they are read. */
const TEXTS: readonly string[] = ['description', 'notes', 'summary'];
/** What FollowTheMoney holds of a property, in characters; it drops nothing of this length. */
const MOST = { name: 384, text: 65_000, other: 1_024 };
const NAMES: readonly string[] = ['name', 'alias', 'previousName', 'abbreviation'];

/** The entity as a line of JSON. */
export function ftmLine(entity: FtmEntity, datasets: readonly string[]): string {
  const { id, schema, caption, referents = [], properties } = entity;
  const written = {
    id,
    ...(caption === undefined ? {} : { caption: onOneLine(caption) }),
    schema,
    ...(referents.length === 0 ? {} : { referents }),
    ...(datasets.length === 0 ? {} : { datasets }),
    properties: Object.fromEntries(
      Object.entries(properties).flatMap(([name, value]) => {
        const texts = valuesOf(name, typeof value === 'string' ? [value] : (value ?? []));
        return texts.length === 0 ? [] : [[name, texts]];
      }),
    ),
  };
  return `${JSON.stringify(written)}\n`;
}

/** The id of a tie, which has only a key: equal in every export, and made of the characters that ids may have. */
export const linkId = (schema: string, ...parts: readonly string[]): string =>
  `${schema.toLowerCase()}-${createHash('sha1').update(JSON.stringify(parts)).digest('hex')}`;

function valuesOf(name: string, values: readonly (string | null | undefined)[]): string[] {
  const isText = TEXTS.includes(name);
  const most = isText ? MOST.text : NAMES.includes(name) ? MOST.name : MOST.other;
  const texts = values.flatMap((value) => {
    const text = isText ? writable(value ?? '').trim() : onOneLine(value ?? '');
    return text === '' ? [] : [cut(text, most)];
  });
  return [...new Set(texts)];
}

/** The text, cut between characters, with an ellipsis to show it. */
const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};
