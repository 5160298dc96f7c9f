/** The list of trusted documents. It is read from a file at the start, and its documents are found by their ids. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMapping } from '../../domain/lists/keys.ts';
import { RapportError } from '../../errors.ts';
import type { Environment, Variable } from '../../graph/engine.ts';

/** Which documents the server accepts by their id. */
export interface DocumentSettings {
  /** Null if there is no list. */
  readonly list: Documents | null;
  /** Whether it refuses documents that are not in the list. */
  readonly isOnly: boolean;
}

export const DOCUMENT_VARIABLES: readonly Variable[] = [
  ['RAPPORT_DOCUMENTS', '', 'File of trusted documents, which may be asked by their ids'],
  ['RAPPORT_DOCUMENTS_ONLY', '', '1 refuses all documents that are not in that file'],
];

/** Some tools write the name of the hash in front of the id, as the specification does. */
const HASH_NAME = /^sha256:/;

/** Texts by id. */
export class Documents {
  readonly #byId: ReadonlyMap<string, string>;
  readonly #texts: ReadonlySet<string>;

  constructor(byId: Iterable<readonly [string, string]>) {
    this.#byId = new Map([...byId].map(([id, text]) => [id.replace(HASH_NAME, ''), text]));
    this.#texts = new Set(this.#byId.values());
  }

  get size(): number {
    return this.#byId.size;
  }

  find(id: string): string | undefined {
    return this.#byId.get(id.replace(HASH_NAME, ''));
  }

  /** Whether the list has exactly this text. */
  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /** A list with the documents of this one and those of another one. */
  with(more: Iterable<readonly [string, string]>): Documents {
    return new Documents([...this.#byId, ...more]);
  }
}

/**
 * Reads the settings, and the file that they name.
 *
 * @throws RapportError `CONFIG_INVALID`; the message names the variable and the fix.
 */
export function readDocumentSettings(env: Environment): DocumentSettings {
  const { RAPPORT_DOCUMENTS: file, RAPPORT_DOCUMENTS_ONLY: only = '' } = env;
  if (!['', '0', '1'].includes(only)) {
    throw invalid(`RAPPORT_DOCUMENTS_ONLY is "${only}": give 1, or leave it out.`);
  }
  const isOnly = only === '1';
  if (file) return { list: new Documents(readDocuments(file)), isOnly };
  if (!isOnly) return { list: null, isOnly };
  throw invalid('RAPPORT_DOCUMENTS_ONLY is set without RAPPORT_DOCUMENTS: name the file of them.');
}

/**
 * Reads a file of documents: either a JSON object with a text per id, as graphql-codegen and Relay write it,
 * or the manifest of Apollo Client.
 *
 * @throws RapportError `CONFIG_INVALID`
 */
export function readDocuments(file: string): [string, string][] {
  const entries = entriesOf(parse(file));
  if (entries === null) {
    throw invalid(
      `RAPPORT_DOCUMENTS is "${file}", which is no list of documents: give a JSON object with a text ` +
        'for each hash, or a manifest of Apollo Client.',
    );
  }
  return entries;
}

/** Adds the documents of our own pages, which must work whatever the operator lists. */
export function withPages(settings: DocumentSettings, webFolder: string): DocumentSettings {
  const file = path.join(webFolder, 'documents.json');
  if (settings.list === null || !existsSync(file)) return settings;
  return { ...settings, list: settings.list.with(readDocuments(file)) };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why =
      error instanceof SyntaxError ? 'is no JSON' : `cannot be read (${String(codeIn(error))})`;
    throw invalid(`RAPPORT_DOCUMENTS is "${file}", which ${why}.`);
  }
}

const codeIn = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Null if an entry is not a document. */
function entriesOf(content: unknown): [string, string][] | null {
  if (!isMapping(content)) return null;
  const { operations } = content;
  const entries = Array.isArray(operations)
    ? operations.map((each) => (isMapping(each) ? [each['id'], each['body']] : []))
    : Object.entries(content);
  const isWhole = (entry: readonly unknown[]): entry is [string, string] =>
    entry.length === 2 && entry.every((part) => typeof part === 'string' && part !== '');
  return entries.length > 0 && entries.every(isWhole) ? entries : null;
}

const invalid = (message: string) => new RapportError('CONFIG_INVALID', message);
