/** Writes FollowTheMoney entities as JSON lines, for Aleph, OpenSanctions' tools and yente. */
import { ACTOR_TYPES, EVENT_TYPES, type EntityType } from '../../../domain/entities/entities.ts';
import { aboutLines } from '../about.ts';
import type { Exported, ExportedEntity } from '../exported.ts';
import type { ExportFormat, Loss } from '../format.ts';
import { inChunks } from '../in-chunks.ts';
import { isAsserted } from '../is-asserted.ts';
import { lossesBut } from '../losses.ts';
import { TiesInStep } from '../ties-in-step.ts';
import { actorEntity, propertyOf, thing, type FtmContext } from './actors.ts';
import { countryCode } from './codes.ts';
import { eventEntity, partEntity } from './events.ts';
import { ftmLine, linkId, type FtmEntity } from './ftm-entity.ts';
import { caseParty, doubtedPost, membership, occupancy, partOf } from './links.ts';
import { articleOf, CitedSources, isPublication } from './sources.ts';

const LOSSES = lossesBut(
  [
    'role',
    'meeting',
    'visit',
    'statement',
    'case',
    'case.stage',
    'entity.names',
    'entity.mergedIds',
    'entity.description',
    'event.format',
    'holding',
    'post',
    'post.others',
    'membership',
    'party',
    'party.capacity',
    'at',
    'tie.term',
    'tie.openTerm',
    'tie.attestedOn',
    'source',
    'source.publication',
    'source.dates',
    'source.url',
    'source.note',
  ],
  {
    group: 'Groups are written as legal entities; who reads them back has organizations.',
    'statement.demands': 'What statements demand stands among their notes, in words.',
    'entity.kind': {
      of: ['Person', 'Role', 'Meeting', 'Visit', 'Statement', 'LegalCase'],
      how: 'Only the kind of organizations is kept.',
    },
    'entity.sources':
      'The sources of an entity are its `proof`. Who reads it back takes names and descriptions for the word of the file.',
    'event.status':
      'Who reads back a disputed, alleged or denied event has an event without a status; one that did not take place is denied there.',
    'event.date': { of: ['LegalCase'], how: 'The dates of stages of legal cases are left out.' },
    involvement:
      'Of the parts in an event, `involved` and `organizer` name those of whom its status holds, without whoever came for another. All parts are links (`UnknownLink`), which nobody reads back.',
    whole: 'Wholes are links (`UnknownLink`), which nobody reads back.',
    'party.charges': 'Charges and penalties of legal cases stand in descriptions, in words.',
    about: 'Topics are keywords (`topic:…`), which nobody reads back.',
    'tie.sources': {
      of: ['Role', ...EVENT_TYPES],
      how: 'Which of the sources of a role or an event names its organization or place is left out.',
    },
    'tie.support': 'Alleged and disputed ties are links (`UnknownLink`), which nobody reads back.',
  },
);

export const FTM: ExportFormat = {
  name: 'ftm',
  title: 'FollowTheMoney entities (JSON lines)',
  purpose: 'Aleph, OpenSanctions and yente.',
  mediaType: 'application/json+ftm',
  extension: 'ftm.json',
  losses: LOSSES,
  files: (exported) => [{ name: 'rapport.ftm.json', content: inChunks(ftm(exported, LOSSES)) }],
};

/** All lines: sources, actors, posts, events, cases, and what leads from one to another. */
async function* ftm(exported: Exported, losses: readonly Loss[]): AsyncGenerator<string> {
  const datasets = exported.facts.datasets.map(({ id }) => id);
  for await (const entity of ftmEntities(exported, losses)) yield ftmLine(entity, datasets);
}

async function* ftmEntities(
  exported: Exported,
  losses: readonly Loss[],
): AsyncGenerator<FtmEntity> {
  const { facts } = exported;
  yield noteOf(exported, losses);
  const sources = await CitedSources.of(exported);
  const countries = await countriesOf(exported);
  const context = { sources, site: facts.site, countries };
  for await (const source of exported.sources())
    if (isPublication(source)) yield articleOf(source, facts.site);
  for await (const actor of exported.entities(ACTOR_TYPES)) yield actorEntity(actor, context);
  yield* roles(exported, context);
  const topics = new TiesInStep(exported.ties(['CONCERNS']), 'from');
  yield* events(exported, context, topics);
  yield* cases(exported, context, topics);
  await topics.end();
  for await (const tie of exported.ties(['MEMBER_OF'])) yield membership(tie, context);
  for await (const tie of exported.ties(['PART_OF']))
    if (!LEFT_OUT.includes(tie.fromType)) yield partOf(tie, context);
}

async function* roles(exported: Exported, context: FtmContext): AsyncGenerator<FtmEntity> {
  const posts = new TiesInStep(exported.ties(['POST_IN']), 'from');
  for await (const role of exported.entities(['Role'])) {
    const { properties, ...entity } = thing(role, context, 'Position');
    const all = await posts.at(role.id);
    const organization = all.filter(isAsserted).map(({ to }) => to);
    yield { ...entity, properties: { ...properties, organization } };
    for (const post of all) if (!isAsserted(post)) yield doubtedPost(post, context);
  }
  await posts.end();
  for await (const tie of exported.ties(['HOLDS'])) yield occupancy(tie, context);
}

async function* events(
  exported: Exported,
  context: FtmContext,
  topics: TiesInStep,
): AsyncGenerator<FtmEntity> {
  const parts = new TiesInStep(exported.ties(['INVOLVED_IN']), 'to');
  const places = new TiesInStep(exported.ties(['AT']), 'from');
  for await (const event of exported.entities(EVENT_TYPES)) {
    const { id } = event;
    const ties = {
      parts: await parts.at(id),
      places: (await places.at(id)).filter(isAsserted),
      topics: (await topics.at(id)).filter(isAsserted),
    };
    yield eventEntity({ event, ...ties }, context);
    for (const part of ties.parts) yield partEntity(part, context);
  }
  await parts.end();
  // Those that are left say where circumstances are.
  await places.leave();
}

async function* cases(
  exported: Exported,
  context: FtmContext,
  topics: TiesInStep,
): AsyncGenerator<FtmEntity> {
  const parties = new TiesInStep(exported.ties(['PARTY_TO']), 'to');
  for await (const legalCase of exported.entities(['LegalCase'])) {
    const { properties, ...entity } = thing(legalCase, context, 'CourtCase');
    const category = propertyOf(legalCase, 'category');
    const keywords = (await topics.at(legalCase.id))
      .filter(isAsserted)
      .map(({ toName }) => `topic:${toName}`);
    yield { ...entity, properties: { ...properties, category, status: legalCase.stage, keywords } };
    for (const party of await parties.at(legalCase.id)) yield caseParty(party, legalCase, context);
  }
  await parties.end();
}

/** FollowTheMoney knows places and topics as texts only, which are part of nothing. */
const LEFT_OUT: readonly EntityType[] = ['Place', 'Topic'];

/** JSON lines have no place for what the file says of itself. A note is an entity that annotates, and is none of a world. */
const noteOf = ({ facts }: Exported, losses: readonly Loss[]): FtmEntity => ({
  id: linkId('Note', facts.question, String(facts.revision)),
  schema: 'Note',
  properties: {
    name: `Export of Rapport at revision ${facts.revision}`,
    description: aboutLines(facts, losses).join('\n'),
  },
});

/** Codes of the countries that states are. */
async function countriesOf(exported: Exported): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>();
  for await (const entity of exported.entities(['Organization'])) {
    const code = entity.kind === 'state' ? codeOf(entity) : null;
    if (code !== null) codes.set(entity.id, code);
  }
  return codes;
}

const codeOf = ({ names }: ExportedEntity) => countryCode(names.map(({ text }) => text));
