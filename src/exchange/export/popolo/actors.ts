/** Persons, organizations, posts and areas of Popolo. */
import type { Exported, ExportedEntity, ExportedTie } from '../exported.ts';
import { isAsserted } from '../is-asserted.ts';
import { isoDate } from '../iso-dates.ts';
import type { Loss } from '../format.ts';
import { pageOf } from '../page-address.ts';
import type { TiesInStep } from '../ties-in-step.ts';
import type { PopoloRow } from './popolo-writer.ts';
import type { LinkedSources } from './sources.ts';

/** What all lists are made from. */
export interface PopoloContext {
  readonly exported: Exported;
  readonly sources: LinkedSources;
  readonly note: (loss: Loss['what']) => void;
}

export async function* persons({ exported, sources }: PopoloContext): AsyncGenerator<PopoloRow> {
  for await (const person of exported.entities(['Person'])) {
    const { description, ...shared } = described(person, exported);
    yield { ...shared, summary: description, sources: sources.of(person.sources) };
  }
}

/** Groups are organizations here: Popolo knows nothing else that persons can be in. */
export async function* organizations(
  { exported, sources, note }: PopoloContext,
  wholes: TiesInStep,
): AsyncGenerator<PopoloRow> {
  for await (const each of exported.entities(['Organization', 'Group'])) {
    const parent =
      each.type === 'Group' ? null : ((await onlyWhole(each, wholes, note))?.to ?? null);
    yield {
      ...described(each, exported),
      classification: each.type === 'Group' ? 'group' : each.kind,
      parent_id: parent,
      sources: sources.of(each.sources),
    };
  }
}

export async function* areas(
  { exported, sources, note }: PopoloContext,
  wholes: TiesInStep,
): AsyncGenerator<PopoloRow> {
  for await (const place of exported.entities(['Place'])) {
    const { id, name, kind } = place;
    const parent = await onlyWhole(place, wholes, note);
    // A state is an organization here, and an area is part of an area.
    const isOfArea = parent?.toType === 'Place';
    if (parent !== null && !isOfArea) note('whole');
    yield {
      id,
      name,
      classification: kind,
      parent_id: isOfArea ? parent.to : null,
      sources: sources.of(place.sources),
    };
  }
  // Topics are parts of others too, and come next. They have no place in Popolo.
  for await (const topic of exported.entities(['Topic'])) await wholes.at(topic.id);
}

export async function* posts(
  { exported, sources, note }: PopoloContext,
  organizationsOf: TiesInStep,
): AsyncGenerator<PopoloRow> {
  for await (const role of exported.entities(['Role'])) {
    const { id, name, names } = role;
    const [first, ...others] = assertedOf(await organizationsOf.at(id), note);
    for (const _ of others) note('post.others');
    yield {
      id,
      label: name,
      other_label: names.filter(({ text }) => text !== name).map(({ text }) => text),
      organization_id: first?.to,
      links: linksTo(role, exported),
      sources: sources.of(role.sources),
    };
  }
}

/** The ties that nobody doubts. Popolo cannot say that one is only alleged, or disputed: such ties are counted. */
export function assertedOf(ties: readonly ExportedTie[], note: PopoloContext['note']) {
  const asserted = ties.filter(isAsserted);
  for (let out = asserted.length; out < ties.length; out += 1) note('tie.support');
  return asserted;
}

/** The whole that it is part of. Popolo has room for one. */
export async function onlyWhole(
  { id }: ExportedEntity,
  wholes: TiesInStep,
  note: PopoloContext['note'],
): Promise<ExportedTie | null> {
  const [first, ...others] = assertedOf(await wholes.at(id), note);
  for (const _ of others) note('whole.others');
  return first ?? null;
}

export function linksTo({ type, id }: ExportedEntity, { facts }: Exported): readonly PopoloRow[] {
  const page = pageOf(facts.site, type, id);
  return page === null ? [] : [{ url: page, note: 'Rapport' }];
}

function described(entity: ExportedEntity, exported: Exported) {
  const { id, name, names, mergedIds, description, properties } = entity;
  const wikidata = properties.find(({ which }) => which === 'wikidata');
  return {
    id,
    name,
    other_names: names
      .filter(({ text }) => text !== name)
      .map(({ text, language, kind, since, until }) => ({
        name: text,
        lang: language,
        note: kind,
        start_date: since === null ? null : isoDate(since),
        end_date: until === null ? null : isoDate(until),
      })),
    identifiers: [
      ...mergedIds.map((identifier) => ({ scheme: 'rapport', identifier })),
      ...(wikidata === undefined
        ? []
        : [{ scheme: 'wikidata', identifier: String(wikidata.value) }]),
    ],
    description,
    links: linksTo(entity, exported),
  };
}
