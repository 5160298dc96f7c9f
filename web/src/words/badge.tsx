/** Badges of statuses, verdicts, stages and support: a word, a shape and a border, so that nothing depends on colour. */
import './badge.css';
import type { CaseStage, Modality, Status, Support, Verdict } from '../generated/met.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from './badge-words.ts';
import {
  lookOfStage,
  lookOfStatus,
  MODALITY_LOOK,
  SUPPORT_LOOK,
  VERDICT_LOOK,
  type Look,
} from './looks.ts';
import { Shape } from './shape.tsx';

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
