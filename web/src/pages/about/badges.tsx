/** Every badge with what it means. */
import type { ReactNode } from 'react';
import type { CaseStage, Modality, Support } from '../../generated/met.ts';
import { useWords } from '../../language/language.ts';
import {
  ModalityBadge,
  StageBadge,
  StatusBadge,
  SupportBadge,
  VerdictBadge,
} from '../../words/badge.tsx';
import { STATUSES, VERDICTS } from '../../words/looks.ts';
import { aboutWords } from './about-words.ts';

const MODALITIES: readonly Modality[] = ['ASSERTED', 'ALLEGED', 'DENIED'];
/** Plain support has no badge. */
const SUPPORTS = ['ALLEGED', 'DISPUTED'] as const satisfies readonly Support[];
const STAGES = [
  'WARRANT_ISSUED',
  'COMPLAINT_FILED',
  'CHARGED',
  'ON_TRIAL',
  'CONVICTED',
  'ACQUITTED',
  'DISMISSED',
  'APPEALED',
  'APPEAL_UPHELD',
  'APPEAL_REJECTED',
  'SUSPENDED',
  'CLOSED',
  'MIXED',
] as const satisfies readonly CaseStage[];

export function VerdictOrder() {
  const say = useWords(aboutWords);
  return (
    <ol className="verdict-order">
      {VERDICTS.map((verdict) => (
        <li key={verdict}>
          <VerdictBadge verdict={verdict} /> {say(`mean.verdict.${verdict}`)}
        </li>
      ))}
    </ol>
  );
}

export function Badges() {
  const say = useWords(aboutWords);
  return (
    <>
      <BadgeList title={say('statuses')}>
        {STATUSES.map((status) => (
          <Meaning key={status} badge={<StatusBadge status={status} />}>
            {say(`mean.status.${status}`)}
          </Meaning>
        ))}
        <Meaning badge={<StatusBadge status="EXPECTED" lapsed />}>{say('mean.lapsed')}</Meaning>
      </BadgeList>
      <BadgeList title={say('modalities')}>
        {MODALITIES.map((modality) => (
          <Meaning key={modality} badge={<ModalityBadge modality={modality} />}>
            {say(`mean.modality.${modality}`)}
          </Meaning>
        ))}
      </BadgeList>
      <BadgeList title={say('supports')}>
        {SUPPORTS.map((support) => (
          <Meaning key={support} badge={<SupportBadge support={support} />}>
            {say(`mean.support.${support}`)}
          </Meaning>
        ))}
      </BadgeList>
      <BadgeList title={say('stages')}>
        {STAGES.map((stage) => (
          <Meaning key={stage} badge={<StageBadge stage={stage} />}>
            {say(`mean.stage.${stage}`)}
          </Meaning>
        ))}
        <Meaning badge={<StageBadge stage={null} />}>{say('mean.stage.NONE')}</Meaning>
      </BadgeList>
    </>
  );
}

function BadgeList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className="badge-list">{children}</dl>
    </>
  );
}

function Meaning({ badge, children }: { readonly badge: ReactNode; readonly children: string }) {
  return (
    <div>
      <dt>{badge}</dt>
      <dd>{children}</dd>
    </div>
  );
}
