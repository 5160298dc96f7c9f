/** Two editions of the project's seeds, which differ in one name: whoever loads them in turn changes the graph each time. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'role of the opposition and of NGOs';

/** Asks for what differs between the editions. */
export const EDITION_QUERY = '{ topic(id: "role-of-opposition-and-ngos") { name } }';

export interface Edition {
  readonly folder: string;
  /** The name that is answered as long as this edition is the last one that was loaded. */
  readonly name: string;
}

/** Writes the editions below a folder. */
export function writeEditions(below: string): readonly [Edition, Edition] {
  const write = (edition: string): Edition => {
    const folder = join(below, edition);
    cpSync('seeds', folder, { recursive: true });
    const file = join(folder, 'curation.yaml');
    const [before, after, ...more] = readFileSync(file, 'utf8').split(NAME);
    if (after === undefined || more.length > 0) throw new Error(`${file} must say "${NAME}" once.`);
    const name = `${NAME} (${edition} edition)`;
    writeFileSync(file, `${before}${name}${after}`);
    return { folder, name };
  };
  return [write('first'), write('second')];
}
