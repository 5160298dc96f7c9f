/** Reads one worked example: a GraphQL file whose leading comments say what it shows. */

export interface Example {
  /** The file name without its folder and extension; the number in front fixes the order. */
  readonly slug: string;
  readonly title: string;
  readonly group: string;
  /** Plain text, the file's explanation lines joined by spaces. */
  readonly explanation: string;
  /** The operation's name. */
  readonly name: string;
  /** The text for the editor: title and explanation as comments, then the operation. */
  readonly document: string;
}

const GROUP = 'Group:';
const OPERATION = /^(?:query|mutation|subscription)\s+([A-Za-z_]\w*)/m;

/**
 * The file has `# Title`, `# Group: …`, one or more `# explanation` lines, then a named operation
 * that runs without a variables file.
 *
 * @throws Error naming the file and the missing part.
 */
export function parseExample(path: string, text: string): Example {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const firstOther = lines.findIndex((line) => !line.startsWith('#'));
  const end = firstOther < 0 ? lines.length : firstOther;
  const [title, group, ...explanation] = lines.slice(0, end).map((line) => line.slice(1).trim());
  const operation = lines.slice(end).join('\n').trim();
  const name = operationNameOf(operation);

  const needed = (part: string | undefined, what: string): string => {
    if (part) return part;
    throw new Error(`${path}: ${what}`);
  };
  const head = needed(title, 'line 1 must be a comment with the title');
  needed(group?.startsWith(GROUP) ? group : '', `line 2 must be "# ${GROUP} …"`);
  return {
    slug: path.replace(/^.*\//, '').replace(/\.graphql$/, ''),
    title: head,
    group: needed(group?.slice(GROUP.length).trim(), 'line 2 must name a group'),
    explanation: needed(
      explanation.filter((line) => line !== '').join(' '),
      'line 3 must be a comment that explains the example',
    ),
    name: needed(name, 'the comments must be followed by a named operation'),
    document:
      [head, ...explanation].map((line) => `# ${line}`.trimEnd()).join('\n') + `\n\n${operation}`,
  };
}

/** The name of the first operation of a document; undefined if it has none. */
export const operationNameOf = (document: string): string | undefined =>
  OPERATION.exec(document)?.[1];

/** The examples in file order, under their groups in order of first appearance. */
export function groupExamples(examples: readonly Example[]): Map<string, Example[]> {
  const groups = new Map<string, Example[]>();
  for (const example of examples.toSorted((a, b) => a.slug.localeCompare(b.slug, 'en'))) {
    const members = groups.get(example.group);
    if (members) members.push(example);
    else groups.set(example.group, [example]);
  }
  return groups;
}
