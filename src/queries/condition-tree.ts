/** Conditions joined by all, any and not, and how Cypher writes them. */

export type ConditionTree<L> =
  | { readonly all: readonly ConditionTree<L>[] }
  | { readonly any: readonly ConditionTree<L>[] }
  | { readonly not: ConditionTree<L> }
  | { readonly leaf: L };

/** The leaves from left to right. */
export function leavesOf<L>(tree: ConditionTree<L>): readonly L[] {
  if ('leaf' in tree) return [tree.leaf];
  if ('not' in tree) return leavesOf(tree.not);
  return ('all' in tree ? tree.all : tree.any).flatMap((each) => leavesOf(each));
}

/** The text of a tree, whose leaves are written from left to right. A leaf is true or false, never null. */
export function treeText<L>(tree: ConditionTree<L>, leafText: (leaf: L) => string): string {
  const write = (node: ConditionTree<L>): string => {
    if ('leaf' in node) return leafText(node.leaf);
    if ('not' in node) return `(NOT ${write(node.not)})`;
    if ('all' in node) return `(${['true', ...node.all.map(write)].join(' AND ')})`;
    return `(${['false', ...node.any.map(write)].join(' OR ')})`;
  };
  return write(tree);
}
