/** All tables of an export, in order. */
import { ACTORS, CASES, EVENTS, MEETINGS, THINGS } from './entity-tables.ts';
import { CLAIMS, SOURCES } from './record-tables.ts';
import type { Table } from './table.ts';
import { TIES } from './edge-table.ts';
import { ROLES } from './role-table.ts';
import { PARTICIPANTS, PARTIES, RELATIONSHIPS } from './tie-tables.ts';
import { allBut, type What } from '../losses.ts';

export const TABLES: readonly Table[] = [
  ...[ACTORS, ROLES, MEETINGS, EVENTS, PARTICIPANTS, TIES],
  ...[CASES, PARTIES, THINGS, RELATIONSHIPS, CLAIMS, SOURCES],
];

/** What the tables carry. */
export const CARRIED_IN_TABLES: readonly What[] = allBut(
  'tie.inheritedFrom',
  'source.paragraphs',
  'knowledge',
  'proposals',
  'revisions',
);
