/** Writes Popolo JSON, the format of parliaments. */
import { aboutExport } from '../about.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat, Loss } from '../format.ts';
import { inChunks } from '../in-chunks.ts';
import { lossesBut } from '../losses.ts';
import { TiesInStep } from '../ties-in-step.ts';
import { areas, organizations, persons, posts, type PopoloContext } from './actors.ts';
import { events } from './events.ts';
import { memberships } from './memberships.ts';
import { popoloDocument, type PopoloRow } from './popolo-writer.ts';
import { LinkedSources } from './sources.ts';

const LOSSES = lossesBut([
  'group',
  'role',
  'meeting',
  'visit',
  'place',
  'entity.names',
  'entity.nameDetails',
  'entity.mergedIds',
  'entity.description',
  'entity.kind',
  'entity.sources',
  'event.status',
  'event.format',
  'event.date',
  'involvement',
  'holding',
  'post',
  'membership',
  'whole',
  'at',
  'tie.term',
  'tie.sources',
  'source',
  'source.url',
]);

export const POPOLO: ExportFormat = {
  name: 'popolo',
  title: 'Popolo (JSON)',
  purpose: 'Parliaments and their monitors: persons, organizations, posts, memberships, events.',
  mediaType: 'application/json',
  extension: 'popolo.json',
  losses: LOSSES,
  files: (exported, note) => [
    { name: 'rapport.popolo.json', content: inChunks(popolo(exported, LOSSES, note)) },
  ],
};

/** @param note told of each row that Popolo has no place for. */
async function* popolo(
  exported: Exported,
  losses: readonly Loss[],
  note: PopoloContext['note'],
): AsyncGenerator<string> {
  const sources = await LinkedSources.of(exported);
  const context = { exported, sources, note };
  // Read in the order in which these lists are written: organizations, areas, topics, events.
  const wholes = new TiesInStep(exported.ties(['PART_OF']), 'from');
  const organizationsOf = new TiesInStep(exported.ties(['POST_IN']), 'from');
  yield* popoloDocument(aboutRow(exported, losses), [
    ['persons', persons(context)],
    ['organizations', organizations(context, wholes)],
    ['areas', areas(context, wholes)],
    ['posts', posts(context, organizationsOf)],
    ['memberships', memberships(context)],
    ['events', events(context, wholes)],
  ]);
  await wholes.end();
  await organizationsOf.end();
}

const aboutRow = (exported: Exported, losses: readonly Loss[]): PopoloRow => {
  const about = aboutExport(exported.facts, losses);
  const single = about.filter(([name]) => name !== 'dataset' && name !== 'leftOut');
  const listed = (which: string) =>
    about.filter(([name]) => name === which).map(([, text]) => text);
  return {
    ...Object.fromEntries(single),
    datasets: listed('dataset'),
    leftOut: listed('leftOut'),
  };
};
