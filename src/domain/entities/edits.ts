/** How many letters differ between two words. */

interface Counting {
  /** Above so many edits, the exact number does not matter. */
  readonly most: number;
  /** Whether a swap of neighbours is one edit (optimal string alignment), and not two. */
  readonly swaps?: boolean;
}

/**
 * Levenshtein distance in UTF-16 units up to `most`, or some greater number. Only the band around the diagonal
 * is computed, since cells outside it need too many edits.
 */
export function editsBetween(a: string, b: string, { most, swaps = false }: Counting): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = row <= most ? [row] : [];
    const end = Math.min(b.length, row + most);
    for (let column = Math.max(1, row - most); column <= end; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (swaps && row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      }
      current[column] = edits;
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

/** A cell of the table; infinite outside of the band. */
function at(cells: readonly number[], index: number): number {
  return cells[index] ?? Infinity;
}
