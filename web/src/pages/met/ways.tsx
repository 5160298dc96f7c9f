/** The shortest paths between two actors, hop by hop, each with its evidence. */
import { useLocation } from 'wouter';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useVerdictsOrMet, VerdictsField } from '../../fields/verdicts-field.tsx';
import type { MetQuery } from '../../generated/met.ts';
import { useWords } from '../../language/language.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { StatusBadge, SupportBadge, VerdictBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { metWords } from './met-words.ts';

export function Ways({ paths }: { readonly paths: MetQuery['paths'] }) {
  const say = useWords(metWords);
  const sayBadge = useWords(badgeWords);
  const [verdicts, setVerdicts] = useVerdictsOrMet();
  const [path] = useLocation();
  return (
    <section className="section">
      <h2>{say('paths')}</h2>
      <p className="quiet">{say('pathsNote')}</p>
      {!path.startsWith('/embed/') && (
        <details className="question no-print">
          <summary>{say('waysVerdicts')}</summary>
          <VerdictsField
            legend={say('waysVerdicts')}
            chosen={verdicts}
            set={setVerdicts}
            isRequired
          />
        </details>
      )}
      {paths.outcome !== 'FOUND' && <p>{say(`paths.${paths.outcome}`)}</p>}
      {paths.nodes.map((way) => (
        <ol key={way.hops.map(({ from, kind }) => `${from.key} ${kind}`).join(' ')} className="way">
          {way.hops.map((hop) => (
            <li key={`${hop.from.key} ${hop.kind}`}>
              <EntityLink to={hop.from} /> <span aria-hidden="true">—</span>{' '}
              {say(`kind.${hop.kind}`)}
              {hop.via && (
                <>
                  : <EntityLink to={hop.via} />
                </>
              )}{' '}
              {hop.verdict !== null && <VerdictBadge verdict={hop.verdict} />}
              {hop.verdict === null && hop.status !== null && <StatusBadge status={hop.status} />}
              {hop.format !== null && hop.format !== 'UNKNOWN' && (
                <span className="quiet"> {sayBadge(`form.${hop.format}`)}</span>
              )}
              <SupportBadge support={hop.support} /> <span aria-hidden="true">→</span>{' '}
              <EntityLink to={hop.to} />{' '}
              <EvidenceButton
                of={hop.evidence}
                about={`${hop.from.name}, ${hop.via?.name ?? say(`kind.${hop.kind}`)}, ${hop.to.name}`}
              />
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
}
