/** An invented world in which one actor has every verdict with somebody, in each form that changes the sentence. */
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';
import type { TestServer } from '../support/server.ts';
import { lines, serveSeedFiles } from './seed-files.ts';

export const HUB = 'ada-lorne';

interface Told {
  /** The first or the second report. */
  readonly report: 1 | 2;
  readonly stage: string;
  readonly date?: string;
  readonly format?: string;
  readonly modality?: 'alleged' | 'denied';
  /** Set for a request: the hub asked the other actor to meet. */
  readonly isAsked?: true;
  /** The actors present; the two themselves if this is absent. */
  readonly attendee?: readonly string[];
}

export interface Counterpart {
  readonly name: string;
  readonly told: readonly Told[];
  readonly verdict: string;
  readonly badge: string;
  /** The sentence on the page about the two. */
  readonly sentence: string;
}

const held = (date: string, format?: string): Told => ({
  report: 1,
  stage: 'held',
  date,
  ...(format !== undefined && { format }),
});

/** The counterparts, by id. */
export const COUNTERPARTS: Readonly<Record<string, Counterpart>> = {
  'bo-merrin': {
    name: 'Bo Merrin',
    told: [held('2020-03', 'talks')],
    verdict: 'MET',
    badge: 'Met',
    sentence: 'Yes. A source says that Ada Lorne and Bo Merrin met.',
  },
  'quin-ash': {
    name: 'Quin Ash',
    told: [held('2020-01-01', 'call'), { report: 2, stage: 'notHeld', date: '2020-01-01' }],
    verdict: 'DISPUTED',
    badge: 'Disputed',
    sentence:
      'Disputed. Sources contradict each other on whether Ada Lorne and Quin Ash spoke by telephone.',
  },
  'cato-velde': {
    name: 'Cato Velde',
    told: [held('2020-01-03', 'call')],
    verdict: 'SPOKE',
    badge: 'Spoke, not known to have met',
    sentence:
      'A source says that Ada Lorne and Cato Velde spoke by telephone. No source says that they met.',
  },
  'dina-orsk': {
    name: 'Dina Orsk',
    told: [held('2020-01-04', 'video')],
    verdict: 'SPOKE',
    badge: 'Spoke, not known to have met',
    sentence:
      'A source says that Ada Lorne and Dina Orsk spoke by video. No source says that they met.',
  },
  'emil-tarn': {
    name: 'Emil Tarn',
    told: [held('2020-01-05', 'encounter')],
    verdict: 'SEEN_TOGETHER',
    badge: 'Seen together',
    sentence: 'Ada Lorne and Emil Tarn were seen together. No source says that they met for talks.',
  },
  'fay-quist': {
    name: 'Fay Quist',
    told: [held('2020-01-06', 'gathering')],
    verdict: 'BOTH_ATTENDED',
    badge: 'Both attended',
    sentence:
      'Ada Lorne and Fay Quist both attended one gathering. No source says that they met there.',
  },
  'gus-holm': {
    name: 'Gus Holm',
    told: [{ ...held('2020-01-07', 'call'), modality: 'alleged' }],
    verdict: 'ALLEGED',
    badge: 'Alleged only',
    sentence: 'It is only alleged that Ada Lorne and Gus Holm spoke by telephone.',
  },
  'ivo-lund': {
    name: 'Ivo Lund',
    told: [
      { report: 1, stage: 'expected', date: '2020-02-10' },
      { report: 2, stage: 'held', date: '2020-02-10', attendee: ['uwe-kant', 'vera-holt'] },
    ],
    verdict: 'PRESENCE_UNSTATED',
    badge: 'The meeting took place; no source says that both were there',
    sentence: 'A meeting took place. No source says that both Ada Lorne and Ivo Lund were there.',
  },
  'jana-prell': {
    name: 'Jana Prell',
    told: [{ report: 1, stage: 'expected', date: '2020-03-01', format: 'call' }],
    verdict: 'PLANNED',
    badge: 'Planned, not known to have met',
    sentence:
      'A telephone call of Ada Lorne and Jana Prell was planned. No source says that it took place.',
  },
  'lena-voss': {
    name: 'Lena Voss',
    told: [{ report: 1, stage: 'requested', isAsked: true }],
    verdict: 'REQUESTED',
    badge: 'Asked to meet',
    sentence: 'A meeting of Ada Lorne and Lena Voss was asked for. Nothing more is known.',
  },
  'nora-falk': {
    name: 'Nora Falk',
    told: [
      { report: 1, stage: 'requested', isAsked: true },
      { report: 2, stage: 'declined', isAsked: true },
    ],
    verdict: 'CALLED_OFF',
    badge: 'Called off',
    sentence: 'A meeting of Ada Lorne and Nora Falk was asked for and declined.',
  },
  'pia-dorn': {
    name: 'Pia Dorn',
    told: [{ ...held('2020-05-02'), modality: 'denied' }],
    verdict: 'DENIED',
    badge: 'Denied',
    sentence: 'It is denied that Ada Lorne and Pia Dorn met. No source says otherwise.',
  },
  'rolf-eder': {
    name: 'Rolf Eder',
    told: [],
    verdict: 'NO_RECORD',
    badge: 'No recorded meeting',
    sentence: 'No meeting of Ada Lorne and Rolf Eder is recorded. That proves nothing.',
  },
};

/** All verdicts that somebody has, for `verdicts=` in an address; without NO_RECORD, which nothing can show. */
export const EVERY_VERDICT = [...new Set(Object.values(COUNTERPARTS).map(({ verdict }) => verdict))]
  .filter((verdict) => verdict !== 'NO_RECORD')
  .join(',');

/** Two reports give different days for an undisputed meeting. */
export const DISPUTED_DATE = 'sara-munk';

/** A case with different outcomes for two charges. */
export const CASE = 'merrin-case';

/** A claim by an unnamed speaker, and a claim quoted from a paper. */
const BY_AN_OFFICIAL = 'jana-prell';

const PEOPLE: Readonly<Record<string, string>> = {
  [HUB]: 'Ada Lorne',
  [DISPUTED_DATE]: 'Sara Munk',
  'uwe-kant': 'Uwe Kant',
  'vera-holt': 'Vera Holt',
  ...Object.fromEntries(Object.entries(COUNTERPARTS).map(([id, { name }]) => [id, name])),
};

const meetingOf = (other: string) => `${HUB}-${other}`;

function claimOf(other: string, told: Told) {
  const { stage, date, format, modality, isAsked, attendee = [HUB, other] } = told;
  return {
    paragraph: 1,
    summary: `Tells of ${PEOPLE[HUB]} and ${PEOPLE[other]}: ${stage}.`,
    meeting: {
      id: meetingOf(other),
      stage,
      ...(date !== undefined && { date: { edtf: date, basis: 'stated' } }),
      ...(format !== undefined && { format }),
      ...(isAsked === true ? { requester: HUB, invited: other } : { attendee }),
    },
    ...(modality !== undefined && { modality }),
    ...(modality === 'denied' && { speaker: other }),
  };
}

export async function serveVerdicts(): Promise<TestServer> {
  const told: readonly (readonly [string, readonly Told[]])[] = [
    ...Object.entries(COUNTERPARTS).map(([id, counterpart]) => [id, counterpart.told] as const),
    [DISPUTED_DATE, [held('2020-01-02'), { report: 2, stage: 'held', date: '2020-01-09' }]],
  ];
  const reported = (report: 1 | 2) =>
    told.flatMap(([other, claims]) =>
      claims.filter((claim) => claim.report === report).map((claim) => claimOf(other, claim)),
    );
  const source = (id: string, publishedOn: string, claims: readonly object[]) => `source:
  id: ${id}
  title: Report of ${publishedOn}
  publisher: The Invented Times
  language: en
  publishedOn: ${publishedOn}
  paragraphs: { 1: ${paragraphSha256(publishedOn)} }
claims:
${lines(claims)}`;
  return serveSeedFiles(
    {
      'dataset.yaml': 'id: verdicts\ntitle: Every verdict\ncoverage: Two invented reports.\n',
      'entities/all.yaml': lines([
        ...Object.keys(PEOPLE).map((id) => ({ id, type: 'Person' })),
        ...told
          .filter(([, claims]) => claims.length > 0)
          .map(([other]) => ({ id: meetingOf(other), type: 'Meeting' })),
        { id: CASE, type: 'LegalCase' },
        { id: 'the-daily', type: 'Organization' },
        { id: 'harrow', type: 'Organization' },
      ]),
      'sources/first.yaml': source('first', '2020-06-01', [
        ...Object.entries(PEOPLE).map(([id, name]) => ({
          paragraph: 1,
          person: { id, name },
          summary: `Names ${name}.`,
        })),
        ...reported(1),
        ...[['bribery', 'convicted'] as const, ['fraud', 'acquitted'] as const].map(
          ([charges, stage]) => ({
            paragraph: 1,
            case: { id: CASE, defendant: 'bo-merrin', charges, stage, date: '2020-05-31' },
            summary: `Bo Merrin, ${charges}: ${stage}.`,
          }),
        ),
      ]),
      'sources/second.yaml': source('second', '2021-06-01', [
        {
          paragraph: 1,
          organization: { id: 'the-daily', name: 'The Daily' },
          summary: 'Names it.',
        },
        { paragraph: 1, organization: { id: 'harrow', name: 'Harrow' }, summary: 'Names it.' },
        ...reported(2),
        {
          ...claimOf(BY_AN_OFFICIAL, {
            report: 2,
            stage: 'expected',
            date: '2020-03-01',
            format: 'call',
          }),
          speaker: { description: 'an official in the delegation', of: 'harrow' },
          via: 'the-daily',
        },
      ]),
      'curation.yaml': `curation:\n${lines(
        [
          ...told
            .filter(([, claims]) => claims.length > 0)
            .map(([other]) => ({
              of: meetingOf(other),
              text: `${PEOPLE[HUB]} and ${PEOPLE[other]}`,
            })),
          { of: CASE, text: 'Case against Bo Merrin' },
        ].map((name) => ({ reason: 'Our title: the reports give none.', name })),
      )}`,
    },
    'Every verdict',
  );
}
