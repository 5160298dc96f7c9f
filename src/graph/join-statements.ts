/** Joins read statements to one that answers with the rows of each; every text is a constant of ours. */

/**
 * One statement with a column `rows_0`, `rows_1`, … for each of the statements, which holds its
 * rows as maps in their order; its parameters are named `x_0`, `y_1`, …. Null where one of them
 * cannot be joined: it must end in one RETURN with every column under an alias.
 */
export function joinStatements(statements: readonly string[]): string | null {
  const key = statements.join('\n;\n');
  const made = joined.get(key);
  if (made !== undefined) return made;
  const parts = statements.map(toPart);
  const columns = parts.map((_, i) => `rows_${i} AS rows_${i}`).join(', ');
  const text = parts.includes(null) ? null : `${parts.join('\n')}\nRETURN ${columns}`;
  // The statements are a closed set and so are the ways they meet; this only bounds a surprise.
  if (joined.size >= MOST_TEXTS) joined.clear();
  joined.set(key, text);
  return text;
}

const joined = new Map<string, string | null>();
const MOST_TEXTS = 2_000;

function toPart(statement: string, i: number): string | null {
  const ending = lastReturn(statement);
  if (ending === null) return null;
  const { head, tail, columns } = ending;
  const map = columns.map((name) => `${name}: ${name}`).join(', ');
  // ORDER BY in a WITH before collect is what keeps the rows in their order.
  const text = `CALL () {\n${head} WITH ${tail}\nRETURN collect({${map}}) AS rows_${i}\n}`;
  return text.replaceAll(/\$([A-Za-z]\w*)/g, `$$$1_${i}`);
}

/** What stands before and after the last RETURN outside of any bracket, and the aliases after it. */
export function lastReturn(
  statement: string,
): { readonly head: string; readonly tail: string; readonly columns: readonly string[] } | null {
  const flat = flattened(statement);
  const at = flat.lastIndexOf('RETURN ');
  if (at === -1 || /\bUNION\b/.test(flat)) return null;
  const tail = statement.slice(at + 'RETURN '.length);
  const listed = flat.slice(at + 'RETURN '.length).split(/\s(?:ORDER BY|SKIP|LIMIT)\s/)[0]!;
  const columns = listed.split(',').map((column) => /\sAS\s+(\w+)\s*$/.exec(column)?.[1]);
  if (columns.some((name) => name === undefined)) return null;
  return { head: statement.slice(0, at), tail, columns: columns as string[] };
}

/** The text with whatever stands in brackets, braces or quotes blanked out, at the same places. */
function flattened(statement: string): string {
  let depth = 0;
  let quote = '';
  return [...statement]
    .map((character) => {
      if (quote !== '') {
        if (character === quote) quote = '';
        return ' ';
      }
      if (character === "'" || character === '"' || character === '`') {
        quote = character;
        return ' ';
      }
      if ('([{'.includes(character)) depth += 1;
      const shown = depth === 0 ? character : ' ';
      if (')]}'.includes(character)) depth -= 1;
      return shown;
    })
    .join('');
}
