/** A Vite plugin that lists the documents that the pages send, for a server that takes only listed ones. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const GENERATED = new URL('src/generated/', import.meta.url);
const QUESTIONS = new URL('questions/', import.meta.url);
/** An operation in a generated file; its text is the template, letter by letter. */
const OPERATION =
  /^export const \w+Document = new TypedDocumentString\(`((?:[^`\\$]|\$(?!\{))*)`\)/gm;

export function documentList(): Plugin {
  return {
    name: 'document-list',
    apply: 'build',
    generateBundle() {
      const sent = readdirSync(GENERATED).flatMap((file) =>
        [...readFileSync(new URL(file, GENERATED), 'utf8').matchAll(OPERATION)].map(
          ([, text = '']) => text,
        ),
      );
      // What readers copy or open in the playground.
      const copied = readdirSync(QUESTIONS).map((file) =>
        readFileSync(new URL(file, QUESTIONS), 'utf8').trim(),
      );
      const texts = [...sent, ...copied];
      const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
      const list = Object.fromEntries(texts.map((text) => [hashOf(text), text]));
      this.emitFile({
        type: 'asset',
        fileName: 'documents.json',
        source: JSON.stringify(list, null, 1),
      });
    },
  };
}
