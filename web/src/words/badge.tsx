/** Badges of statuses, verdicts, stages and support: a word, a shape and a border, so that nothing depends on colour. */
import './badge.css';
import type { CaseStage, Modality, Status, Support, Verdict } from '../generated/met.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from './badge-words.ts';

/**
 * The looks of badges and marks, each with a shape and a border of its own. Only `met` says that two actors met: an event
 * that was held has another one, because a visit or a large meeting does not say who met whom.
 */
export type Look =
  | 'met'
  | 'occurred'
  | 'spoke'
  | 'seen'
  | 'attended'
  | 'unstated'
  | 'planned'
  | 'asked'
  | 'off'
  | 'alleged'
  | 'disputed'
  | 'denied'
  | 'stated'
  | 'none';

/** The looks of what is known of two actors. */
export type VerdictLook = Exclude<Look, 'occurred' | 'stated'>;

/** Strongest first, as in the schema. */
export const STATUSES = [
  'HELD',
  'DISPUTED',
  'ALLEGED',
  'UNSTATED',
  'CONFIRMED',
  'EXPECTED',
  'POSTPONED',
  'REQUESTED',
  'DECLINED',
  'CANCELLED',
  'NOT_HELD',
  'DENIED',
] as const satisfies readonly Status[];

/** In the order in which they apply: the first one that fits is the verdict. */
export const VERDICTS = [
  'MET',
  'DISPUTED',
  'SPOKE',
  'SEEN_TOGETHER',
  'BOTH_ATTENDED',
  'ALLEGED',
  'PRESENCE_UNSTATED',
  'PLANNED',
  'REQUESTED',
  'CALLED_OFF',
  'DENIED',
  'NO_RECORD',
] as const satisfies readonly Verdict[];

const STATUS_LOOK: Readonly<Record<Status, Look>> = {
  HELD: 'occurred',
  DISPUTED: 'disputed',
  ALLEGED: 'alleged',
  UNSTATED: 'unstated',
  CONFIRMED: 'planned',
  EXPECTED: 'planned',
  POSTPONED: 'planned',
  REQUESTED: 'asked',
  DECLINED: 'off',
  CANCELLED: 'off',
  NOT_HELD: 'off',
  DENIED: 'denied',
};

const VERDICT_LOOK: Readonly<Record<Verdict, VerdictLook>> = {
  MET: 'met',
  DISPUTED: 'disputed',
  SPOKE: 'spoke',
  SEEN_TOGETHER: 'seen',
  BOTH_ATTENDED: 'attended',
  ALLEGED: 'alleged',
  PRESENCE_UNSTATED: 'unstated',
  PLANNED: 'planned',
  REQUESTED: 'asked',
  CALLED_OFF: 'off',
  DENIED: 'denied',
  NO_RECORD: 'none',
};

/** A plan can be stated as firmly as a meeting, so "stated" must not look like a meeting that was held. */
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

/** A stage has one of three shapes: the case goes on, it is decided or has ended, or it has ended in favour of the defendant. */
const STAGE_LOOK: Readonly<Record<CaseStage, Look>> = {
  WARRANT_ISSUED: 'asked',
  COMPLAINT_FILED: 'asked',
  CHARGED: 'asked',
  ON_TRIAL: 'asked',
  CONVICTED: 'stated',
  ACQUITTED: 'off',
  DISMISSED: 'off',
  APPEALED: 'asked',
  APPEAL_UPHELD: 'stated',
  APPEAL_REJECTED: 'stated',
  SUSPENDED: 'asked',
  CLOSED: 'stated',
  MIXED: 'stated',
};

export const lookOfStatus = (status: Status | null): Look =>
  status === null ? 'none' : STATUS_LOOK[status];

const lookOfStage = (stage: CaseStage | null): Look =>
  stage === null ? 'none' : STAGE_LOOK[stage];

export const lookOfVerdict = (verdict: Verdict | null): VerdictLook =>
  verdict === null ? 'none' : VERDICT_LOOK[verdict];

interface ShapeOutline {
  readonly path: string;
  readonly isFilled?: true;
  /** A part of the outline that is filled, if the rest is not. */
  readonly filledPart?: string;
  readonly dashes?: string;
}

/** Outline of each shape in a box of 16 by 16; the same in badges, networks and timelines. */
export const SHAPES: Readonly<Record<Look, ShapeOutline>> = {
  met: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z', isFilled: true },
  occurred: { path: 'M8 2l6 6-6 6-6-6Z', isFilled: true },
  // A telephone's receiver.
  spoke: {
    path: 'M3 2.2h2.6l1.2 3.4-1.6 1.1a8 8 0 0 0 4.1 4.1l1.1-1.6 3.4 1.2V13c0 .7-.5 1.2-1.2 1.2A10.8 10.8 0 0 1 1.8 3.4c0-.7.5-1.2 1.2-1.2Z',
  },
  seen: {
    path: 'M1 8s3-5 7-5 7 5 7 5-3 5-7 5-7-5-7-5Zm9 0a2 2 0 1 0-4 0 2 2 0 0 0 4 0Z',
  },
  // Two people under one roof.
  attended: {
    path: 'M1.5 7L8 1.8 14.5 7M3 6v8.2h10V6',
    filledPart: 'M5.2 9h2v3h-2ZM8.8 9h2v3h-2Z',
  },
  // Half of it is filled: the meeting took place, but no source says that both were there.
  unstated: { path: 'M8 2a6 6 0 1 1 0 12', filledPart: 'M8 2a6 6 0 0 0 0 12Z', dashes: '2.4 2' },
  planned: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z', dashes: '3 2' },
  asked: { path: 'M2 3h12v8H8l-3 3v-3H2Z' },
  off: { path: 'M3 3l10 10M13 3L3 13' },
  alleged: { path: 'M8 1.5L15 14H1Z' },
  disputed: { path: 'M2 6h12M2 10h12M11 2L5 14' },
  denied: { path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM3.8 12.2l8.4-8.4' },
  stated: { path: 'M2 8h4v4H2Zm0 0c0-3 1-4 3-5M9 8h4v4H9Zm0 0c0-3 1-4 3-5' },
  none: { path: 'M3 8h10' },
};

/** The outline alone, for use within an SVG. It fills a box of 16 by 16 at its `transform`. */
export function ShapePath({
  look,
  transform,
}: {
  readonly look: Look;
  readonly transform?: string;
}) {
  const { path, isFilled, filledPart, dashes } = SHAPES[look];
  return (
    <>
      <path
        transform={transform}
        d={path}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray={dashes}
      />
      {filledPart !== undefined && (
        <path transform={transform} d={filledPart} fill="currentColor" />
      )}
    </>
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

interface StatusBadgeProps {
  readonly status: Status | null;
  readonly lapsed?: boolean;
}

/** The status of an event or of a part in it. A lapsed plan is marked, so that nobody takes it for a meeting that was held. */
export function StatusBadge({ status, lapsed = false }: StatusBadgeProps) {
  const say = useWords(badgeWords);
  return (
    <>
      <Badge look={lookOfStatus(status)}>{say(`status.${status ?? 'NONE'}`)}</Badge>
      {lapsed && (
        <>
          {' '}
          <LapsedBadge />
        </>
      )}
    </>
  );
}

/** Says that the day of a plan has passed and no outcome is known. */
export function LapsedBadge() {
  const say = useWords(badgeWords);
  return (
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
  );
}

export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return <Badge look={VERDICT_LOOK[verdict]}>{useWords(badgeWords)(`verdict.${verdict}`)}</Badge>;
}

/** The stage of a legal case, in words that keep accused, charged, convicted and acquitted apart. */
export function StageBadge({
  stage,
  support = null,
}: {
  readonly stage: CaseStage | null;
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

/** Shown only if support is weaker than a plain assertion. */
export function SupportBadge({ support }: { readonly support: Support | null }) {
  const say = useWords(badgeWords);
  if (support === null || support === 'ASSERTED') return null;
  return <Badge look={SUPPORT_LOOK[support]}>{say(`support.${support}`)}</Badge>;
}
