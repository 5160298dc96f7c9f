/** The names of an entity as one column, of which an export chooses one by language. */
import { nameInLanguage } from '../../domain/entities/in-language.ts';
import { column } from '../../graph/query/rows.ts';
import { optional, texts, tuple, type ValueType } from '../../graph/query/value-types.ts';

/** The best name, then all names, their languages and kinds; a node that is not there has none. */
type StoredNames = readonly [
  name: string | null,
  texts: readonly string[],
  languages: readonly string[],
  kinds: readonly string[],
];

const NAMES: ValueType<StoredNames> = tuple<StoredNames>(optional, texts, texts, texts);

/** The names of the node `v`. */
export const namesColumn = (v: string) =>
  column(`[${v}.name, ${v}.nameText, ${v}.nameLanguage, ${v}.nameKind]`, NAMES);

/** The name in the wanted language, else the best one; null for a node that is not there. */
export function chosenName(
  [best, all, languages, kinds]: StoredNames,
  wish: string,
): string | null {
  if (best === null || all.length < 2) return best;
  const names = all.map((each, i) => ({
    text: each,
    language: languages[i] ?? null,
    kind: kinds[i] ?? null,
  }));
  return nameInLanguage(wish, names)?.text ?? best;
}
