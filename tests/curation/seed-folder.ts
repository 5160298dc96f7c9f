/** A small folder of seeds that passes the check. Each test breaks it in one place. */
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';

/** The text of each file, by path. */
export type SeedFiles = Readonly<Record<string, string>>;

export const PARAGRAPHS = [
  'Mira Vale and Tom Reeve of the Hill Party met on Monday in Ostermark, said the party.',
  'The party is suing Mr Vale over a poem.',
];

export const GOOD: SeedFiles = {
  'dataset.yaml': `id: hill
title: The hill
coverage: Two invented pages.
`,
  'entities/all.yaml': `- { id: mira-vale, type: Person }
- { id: tom-reeve, type: Person }
- { id: hill-party, type: Organization }
- { id: ostermark, type: Organization }
- { id: chair-of-hill-party, type: Role }
- { id: vale-reeve-2014-03, type: Meeting }
- { id: hill-congress-2014, type: Visit }
- { id: party-v-vale, type: LegalCase }
- { id: vale-exile, type: Circumstance }
- { id: villagers-page-one, type: Group, scope: page-one }
- { id: poems, type: Topic }
- { id: vale-remark, type: Statement }
`,
  'sources/page-one.yaml': `source:
  id: page-one
  title: Page one
  language: en
  publishedOn: 2014-03-05
  paragraphs:
    1: ${paragraphSha256(PARAGRAPHS[0]!)}
    2: ${paragraphSha256(PARAGRAPHS[1]!)}
claims:
  - paragraph: 1
    person: { id: mira-vale, name: Mira Vale }
    summary: Names her.
  - paragraph: 1
    person: { id: tom-reeve, name: Tom Reeve }
    summary: Names him.
  - paragraph: 1
    organization: { id: hill-party, name: Hill Party, kind: party, country: ostermark }
    summary: Names the party.
  - paragraph: 1
    organization: { id: ostermark, name: Ostermark, kind: state }
    summary: Names the state.
  - paragraph: 1
    role:
      person: tom-reeve
      role: chair-of-hill-party
      title: chair
      in: hill-party
      since: 2012
      until: 2015
    summary: He chairs the party.
  - paragraph: 1
    visit: { id: hill-congress-2014, title: Congress, stage: held, guest: tom-reeve }
    summary: There was a congress.
  - paragraph: 1
    meeting:
      id: vale-reeve-2014-03
      title: Vale and Reeve
      stage: held
      date: { edtf: 2014-03-03, basis: stated }
      attendee: [mira-vale, tom-reeve]
      at: ostermark
      partOf: hill-congress-2014
      topics: poems
    speaker: hill-party
    summary: The two met.
  - paragraph: 1
    topic: { id: poems, name: poems }
    summary: Names the topic.
  - paragraph: 1
    group: { id: villagers-page-one, name: villagers, size: 12 }
    summary: Speaks of villagers.
  - paragraph: 2
    case:
      id: party-v-vale
      title: Party against Vale
      plaintiff: hill-party
      defendant: mira-vale
      stage: onTrial
    summary: The party sues her.
  - paragraph: 2
    circumstance: { id: vale-exile, title: Exile of Vale, kind: exile, of: mira-vale }
    summary: She left the country.
  - paragraph: 2
    statement: { id: vale-remark, title: Remark of Vale, kind: remark, author: mira-vale }
    summary: She remarked on it.
`,
  'sources/page-two.yaml': `source:
  id: page-two
  title: Page two
  accessedOn: 2014-06-01
  paragraphs:
    1: ${paragraphSha256('Nothing new.')}
claims: []
`,
};

/** Writes the files to a new temporary folder and returns its path. */
export async function writeFolder(files: SeedFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-seeds-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
