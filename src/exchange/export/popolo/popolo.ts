/** Writes Popolo JSON, the format of parliaments. */
import { EVENT_TYPES } from '../../../domain/entities/entities.ts';
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

const LOSSES = lossesBut(
  [
    'role',
    'meeting',
    'visit',
    'place',
    'entity.kind',
    'event.format',
    'event.talks',
    'event.date',
    'holding',
    'post',
    'membership',
    'tie.term',
  ],
  {
    group: 'Groups are written as organizations; who reads them back has organizations.',
    'entity.names': {
      of: [...EVENT_TYPES, 'Place'],
      how: 'Only one name of each event and place is kept.',
    },
    'entity.nameDetails':
      'Script of names is left out, and of the first name also language, kind and dates.',
    'entity.mergedIds':
      'The ids of merged entities are identifiers of the scheme `rapport`, which nobody reads back.',
    'entity.description': {
      of: [...EVENT_TYPES, 'Role', 'Place'],
      how: 'Roles and places have no description. That of an event begins with its status in words.',
    },
    'entity.sources': 'Who reads back several sources of one entity has them as one.',
    'event.status':
      'Popolo has no word for an event that took place. It is written as `confirmed`, which is only a plan: who reads the file back, Rapport too, has nobody who met, only people who planned to. Disputed, alleged and denied events are left out.',
    involvement:
      'Only persons who were there are attendees, without their capacity and without whoever came for another. Organizations, roles and whoever was only to come are left out.',
    whole: {
      of: EVENT_TYPES,
      how: 'Of events, the whole is written as `parent_id`, which nobody reads back.',
    },
    at: 'Where an event took place is a text, not one of the areas.',
    'tie.sources': {
      of: ['Role', ...EVENT_TYPES],
      how: 'Which of the sources of a role or an event names its organization or place is left out.',
    },
    source:
      'Sources are links with a title; one without an address is left out. Who reads them back has them without publisher and dates.',
    'tie.support': 'Alleged and disputed roles and memberships are left out.',
  },
);

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
