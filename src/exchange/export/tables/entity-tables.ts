/** The tables of entities: actors, meetings, other events, legal cases, and everything else with a name. */
import { PROPERTIES } from '../../../domain/claims/predicates.ts';
import { ACTOR_TYPES, type EntityType } from '../../../domain/entities/entities.ts';
import type { ExportedEntity } from '../exported.ts';
import { paged, type Paged } from './paged.ts';
import {
  claimsColumn,
  dateColumns,
  disputedColumn,
  listColumn,
  sourcesColumn,
  table,
  textColumn,
} from './table.ts';

type Entity = Paged<ExportedEntity>;

const of =
  (types: readonly EntityType[]) =>
  (exported: Parameters<Parameters<typeof table>[0]['read']>[0]) =>
    paged(exported.entities(types), exported.facts.site, ({ type, id }) => [type, id]);

const property = (which: string) =>
  textColumn<Entity>(which, `The property ${which}, where a source gives it.`, ({ properties }) => {
    const value = properties.find((each) => each.which === which)?.value ?? null;
    return value === null ? null : String(value);
  });

const OTHERS = [
  listColumn<Entity>('other_names', 'Its other names, each with its language.', ({ name, names }) =>
    names
      .filter(({ text }) => text !== name)
      .map(
        ({ text, language, kind }) => `${text} (${[language, kind].filter(Boolean).join(', ')})`,
      ),
  ),
  textColumn<Entity>('description', 'A description.', ({ description }) => description),
  listColumn<Entity>('merged_ids', 'Ids that mean the same.', ({ mergedIds }) => mergedIds),
];
const PAGE = [
  textColumn<Entity>('page', 'Its page in the explorer.', ({ page }) => page),
  sourcesColumn<Entity>(),
];
const ID = [
  textColumn<Entity>('id', 'Its id.', ({ id }) => id),
  textColumn<Entity>('name', 'Its name in the preferred language.', ({ name }) => name),
  textColumn<Entity>('type', 'What it is.', ({ type }) => type),
];
const KIND = textColumn<Entity>('kind', 'Its kind, as sources give it.', ({ kind }) => kind);
const STATUS = textColumn<Entity>(
  'status',
  'Where it stands, such as EXPECTED, HELD or CANCELLED. Only HELD says that it took place.',
  ({ status }) => status,
);

// `Id` and `Label` are what Gephi calls the columns of nodes.
export const ACTORS = table<Entity>({
  name: 'actors',
  about: 'People, organizations, and groups that a source names only as such.',
  columns: [
    textColumn('Id', 'Id of the actor.', ({ id }) => id),
    textColumn('Label', 'Name in the preferred language.', ({ name }) => name),
    textColumn('type', 'Person, Organization or Group.', ({ type }) => type),
    KIND,
    ...PROPERTIES.filter((which) => which !== 'kind' && which !== 'times').map(property),
    ...OTHERS,
    ...PAGE,
  ],
  read: of(ACTOR_TYPES),
});

export const MEETINGS = table<Entity>({
  name: 'meetings',
  about: 'Meetings, planned ones and denied ones too: read the status before counting.',
  columns: [
    ...ID,
    STATUS,
    textColumn(
      'format',
      'talks, video, call, encounter, gathering or unknown.',
      ({ format }) => format,
    ),
    ...dateColumns<Entity>(({ date }) => date),
    disputedColumn(),
    property('times'),
    ...OTHERS,
    ...PAGE,
    claimsColumn(),
  ],
  read: of(['Meeting']),
});

export const EVENTS = table<Entity>({
  name: 'events',
  about: 'Visits and statements. None of them is a meeting.',
  columns: [
    ...ID,
    KIND,
    STATUS,
    ...dateColumns<Entity>(({ date }) => date),
    disputedColumn(),
    listColumn('demands', 'What a statement demands.', ({ demands }) => demands),
    ...OTHERS,
    ...PAGE,
    claimsColumn(),
  ],
  read: of(['Visit', 'Statement']),
});

export const CASES = table<Entity>({
  name: 'cases',
  about: 'Legal cases. Stage and outcome belong to a defendant and a charge.',
  columns: [
    ...ID,
    property('category'),
    textColumn('stage', 'The stage; MIXED if outcomes differ.', ({ stage }) => stage),
    ...dateColumns<Entity>(({ date }) => date),
    listColumn(
      'outcomes',
      'Each outcome: defendant, charge, stage, support, date, penalty.',
      ({ outcomes }) =>
        outcomes.map((each) =>
          [each.of, each.charge, each.stage, each.support, each.date, each.penaltyGiven]
            .filter((part) => part !== null)
            .join(', '),
        ),
    ),
    ...OTHERS,
    ...PAGE,
    claimsColumn(),
  ],
  read: of(['LegalCase']),
});

export const THINGS = table<Entity>({
  name: 'things',
  about: 'Roles, circumstances, places and topics.',
  columns: [...ID, KIND, property('category'), ...OTHERS, ...PAGE],
  read: of(['Role', 'Circumstance', 'Place', 'Topic']),
});
