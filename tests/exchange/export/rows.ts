/** Rows of an export with everything that a test does not say left empty. */
import type { Source } from '../../../src/domain/claims/claims.ts';
import type { EntityType } from '../../../src/domain/entities/entities.ts';
import type {
  ExportedDate,
  ExportedEntity,
  ExportedName,
  ExportedPair,
  ExportedTie,
} from '../../../src/exchange/export/exported.ts';
import { parseFuzzyDate } from '../../../src/domain/time/fuzzy-date.ts';

export const nameRow = (text: string, more: Partial<ExportedName> = {}): ExportedName => ({
  text,
  language: null,
  script: null,
  kind: null,
  since: null,
  until: null,
  ...more,
});

export const dateRow = (edtf: string, basis = 'stated'): ExportedDate => {
  const { earliest, latest } = parseFuzzyDate(edtf);
  return { edtf, asWritten: null, basis, earliest, latest };
};

export function entityRow(
  type: EntityType,
  id: string,
  more: Partial<ExportedEntity> = {},
): ExportedEntity {
  const name = more.name ?? id;
  return {
    id,
    type,
    name,
    names: [nameRow(name, { kind: 'full' })],
    mergedIds: [],
    description: null,
    kind: null,
    properties: [],
    status: null,
    format: null,
    date: null,
    dateDisputed: false,
    stage: null,
    outcomes: [],
    demands: [],
    claimIds: [],
    sources: [],
    ...more,
  };
}

/** `ann MEMBER_OF party`. */
export function tieRow(said: string, more: Partial<ExportedTie> = {}): ExportedTie {
  const [from = '', type = '', to = ''] = said.split(' ');
  return {
    key: `${type}:${from}:${to}`,
    type: type as ExportedTie['type'],
    from,
    fromName: from,
    fromType: 'Person',
    to,
    toName: to,
    toType: 'Topic',
    capacity: null,
    status: null,
    onBehalfOf: null,
    insteadOf: null,
    accompanying: null,
    support: null,
    since: null,
    until: null,
    attestedOn: null,
    charges: [],
    penaltyFaced: null,
    penaltyGiven: null,
    inheritedFrom: null,
    claimIds: [],
    sources: [],
    ...more,
  };
}

/** `ann bob` in a meeting; MET unless said otherwise. */
export function pairRow(
  who: string,
  meeting: string,
  more: Partial<ExportedPair> = {},
): ExportedPair {
  const [a = '', b = ''] = who.split(' ');
  return {
    key: `COUNTERPART:${a}:${b}:${meeting}`,
    meeting,
    a,
    aName: a,
    b,
    bName: b,
    aCapacities: [],
    bCapacities: [],
    within: meeting,
    times: 1,
    dateDisputed: false,
    verdict: 'MET',
    status: 'HELD',
    format: 'talks',
    date: null,
    claimIds: [],
    sources: [],
    ...more,
  };
}

export const sourceRow = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: id,
  paragraphs: {},
  ...more,
});
