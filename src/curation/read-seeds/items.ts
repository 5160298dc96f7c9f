/** Reads the items of a file, each checked by itself so that a bad item does not hide the others. */
import { isMapping } from '../../domain/lists/keys.ts';
import type { SeedDocument } from './document.ts';
import type { Shape } from './field-kinds.ts';
import { Fields } from './fields.ts';
import type { ItemContext } from './item-claims.ts';
import type { ShapeCheck } from './shape-check.ts';
import { SHORTHANDS } from './shorthands.ts';

/** What the items of all files share. */
export type ReadContext = Pick<ItemContext, 'origin' | 'curation' | 'issues'>;

/** The members of a list of items. They have not been checked yet. */
export function itemsOf({ content }: SeedDocument, key: string): Fields[] {
  const items: unknown = isMapping(content) ? content[key] : undefined;
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown, index) => new Fields(item, [key, index]));
}

/** A list whose members are checked one by one afterwards. */
export const ANY_LIST = { form: 'list', of: { form: 'any' }, says: 'What it says.' } as const;

/** Whether an item has its shape and exactly one shorthand; adds an issue if not. */
export function isItem(
  check: ShapeCheck,
  item: Fields,
  shape: Shape,
  { document, issues }: Pick<ItemContext, 'document' | 'issues'>,
): boolean {
  if (!check.shape(item.content, shape, item.path)) return false;
  const names = Object.keys(SHORTHANDS).filter((name) => Object.hasOwn(shape.fields, name));
  const used = names.filter((name) => item.has(name));
  if (used.length === 1) return true;
  issues.add(document, item.path, {
    rule: 'oneShorthand',
    message:
      used.length === 0 ? 'The item has no shorthand.' : `The item holds ${used.join(' and ')}.`,
    fix: `Give exactly one of: ${names.join(', ')}.`,
  });
  return false;
}
