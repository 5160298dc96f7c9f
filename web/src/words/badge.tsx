/** Badges of how firmly something stands: a word, a shape and a border, so that no colour is needed to tell them apart. */
import './badge.css';
import type { Modality, Stage, Status, Support, Verdict } from '../generated/met.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from './badge-words.ts';

/** How something looks: each has a shape of its own. */
export type Look =
  | 'held'
  | 'seen'
  | 'planned'
  | 'asked'
  | 'off'
  | 'alleged'
  | 'disputed'
  | 'denied'
  | 'stated'
  | 'none';

/** In the order of the schema. */
export const STATUSES = [
  'HELD',
  'CONFIRMED',
  'EXPECTED',
  'POSTPONED',
  'REQUESTED',
  'CANCELLED',
  'NOT_HELD',
  'DISPUTED',
  'ALLEGED',
] as const satisfies readonly Status[];

/** The first that applies is the verdict. */
export const VERDICTS = [
  'MET',
  'DISPUTED',
  'SEEN_TOGETHER',
  'ALLEGED',
  'PLANNED',
  'REQUESTED',
  'CALLED_OFF',
  'NO_RECORD',
] as const satisfies readonly Verdict[];

const STATUS_LOOK: Readonly<Record<Status, Look>> = {
  HELD: 'held',
  CONFIRMED: 'planned',
  EXPECTED: 'planned',
  POSTPONED: 'planned',
  REQUESTED: 'asked',
  CANCELLED: 'off',
  NOT_HELD: 'off',
  DISPUTED: 'disputed',
  ALLEGED: 'alleged',
};

const VERDICT_LOOK: Readonly<Record<Verdict, Look>> = {
  MET: 'held',
  DISPUTED: 'disputed',
  SEEN_TOGETHER: 'seen',
  ALLEGED: 'alleged',
  PLANNED: 'planned',
  REQUESTED: 'asked',
  CALLED_OFF: 'off',
  NO_RECORD: 'none',
};

/** A plan is stated as firmly as a meeting: what is stated must not look like what was held. */
const MODALITY_LOOK: Readonly<Record<Modality, Look>> = {
  ASSERTED: 'stated',
  ALLEGED: 'alleged',
  DENIED: 'denied',
};

const SUPPORT_LOOK: Readonly<Record<Support, Look>> = {
  ASSERTED: 'stated',
  ALLEGED: 'alleged',
  DISPUTED: 'disputed',
};

export const lookOfStatus = (status: Status | null): Look =>
  status === null ? 'none' : STATUS_LOOK[status];
/** Brought and not decided, decided against, decided for: three shapes beside the words. */
const lookOfStage = (stage: Stage | null): Look => {
  if (stage === null) return 'none';
  if (stage === 'CONVICTED' || stage === 'CLOSED') return 'stated';
  return stage === 'ACQUITTED' || stage === 'DISMISSED' ? 'off' : 'asked';
};

export const lookOfVerdict = (verdict: Verdict | null): Look =>
  verdict === null ? 'none' : VERDICT_LOOK[verdict];

/** Outline of each shape in a box of 16 by 16; the same in badges, networks and timelines. */
export const SHAPES: Readonly<Record<Look, { readonly path: string; readonly filled: boolean }>> = {
  held: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z', filled: true },
  seen: {
    path: 'M1 8s3-5 7-5 7 5 7 5-3 5-7 5-7-5-7-5Zm9 0a2 2 0 1 0-4 0 2 2 0 0 0 4 0Z',
    filled: false,
  },
  planned: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z', filled: false },
  asked: { path: 'M2 3h12v8H8l-3 3v-3H2Z', filled: false },
  off: { path: 'M3 3l10 10M13 3L3 13', filled: false },
  alleged: { path: 'M8 1.5L15 14H1Z', filled: false },
  disputed: { path: 'M2 6h12M2 10h12M11 2L5 14', filled: false },
  denied: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM3.8 12.2l8.4-8.4', filled: false },
  stated: { path: 'M2 8h4v4H2Zm0 0c0-3 1-4 3-5M9 8h4v4H9Zm0 0c0-3 1-4 3-5', filled: false },
  none: { path: 'M3 8h10', filled: false },
};

/** The outline alone, for an SVG around it: in a box of 16 by 16 at its `transform`. */
export function ShapePath({
  look,
  transform,
}: {
  readonly look: Look;
  readonly transform?: string;
}) {
  const { path, filled } = SHAPES[look];
  return (
    <path
      transform={transform}
      d={path}
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.8"
      strokeDasharray={look === 'planned' ? '3 2' : undefined}
    />
  );
}

export function Shape({ look }: { readonly look: Look }) {
  return (
    <svg className="shape" data-look={look} viewBox="0 0 16 16" aria-hidden="true">
      <ShapePath look={look} />
    </svg>
  );
}

function Badge({ look, children }: { readonly look: Look; readonly children: string }) {
  return (
    <span className="badge" data-look={look}>
      <Shape look={look} />
      {children}
    </span>
  );
}

export interface StatusBadgeProps {
  readonly status: Status | null;
  readonly lapsed?: boolean;
}

/** Where an event or a part stands. A lapsed plan says so: nobody reads it as held. */
export function StatusBadge({ status, lapsed = false }: StatusBadgeProps) {
  const say = useWords(badgeWords);
  return (
    <>
      <Badge look={lookOfStatus(status)}>{say(`status.${status ?? 'NONE'}`)}</Badge>
      {lapsed && (
        <>
          {' '}
          <span className="badge" data-look="lapsed">
            <svg className="shape" viewBox="0 0 16 16" aria-hidden="true">
              <path
                d="M4 2h8M4 14h8M5 2c0 5 6 7 6 12M11 2c0 5-6 7-6 12"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.6"
              />
            </svg>
            {say('lapsed')}
          </span>
        </>
      )}
    </>
  );
}

export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return <Badge look={VERDICT_LOOK[verdict]}>{useWords(badgeWords)(`verdict.${verdict}`)}</Badge>;
}

/** Where a legal case stands, in words that keep accused, charged, convicted and acquitted apart. */
export function StageBadge({
  stage,
  support = null,
}: {
  readonly stage: Stage | null;
  readonly support?: Support | null;
}) {
  const say = useWords(badgeWords);
  const look =
    support === null || support === 'ASSERTED' ? lookOfStage(stage) : SUPPORT_LOOK[support];
  return (
    <>
      <Badge look={look}>{say(`stage.${stage ?? 'NONE'}`)}</Badge>
      {support !== null && support !== 'ASSERTED' && (
        <>
          {' '}
          <SupportBadge support={support} />
        </>
      )}
    </>
  );
}

/** How firmly one claim is made. */
export function ModalityBadge({ modality }: { readonly modality: Modality }) {
  return (
    <Badge look={MODALITY_LOOK[modality]}>{useWords(badgeWords)(`modality.${modality}`)}</Badge>
  );
}

/** Shown only where support is weaker than a plain assertion. */
export function SupportBadge({ support }: { readonly support: Support | null }) {
  const say = useWords(badgeWords);
  if (support === null || support === 'ASSERTED') return null;
  return <Badge look={SUPPORT_LOOK[support]}>{say(`support.${support}`)}</Badge>;
}
