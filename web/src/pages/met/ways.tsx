/** The shortest ways between two actors, hop by hop, each with its evidence. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import type { MetQuery } from '../../generated/met.ts';
import { useWords } from '../../language/language.ts';
import { StatusBadge, SupportBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { metWords } from './met-words.ts';

export function Ways({ paths }: { readonly paths: MetQuery['paths'] }) {
  const say = useWords(metWords);
  return (
    <section className="section">
      <h2>{say('paths')}</h2>
      <p className="quiet">{say('pathsNote')}</p>
      {paths.outcome !== 'FOUND' && <p>{say(`paths.${paths.outcome}`)}</p>}
      {paths.nodes.map((way) => (
        <ol key={way.hops.map(({ from, kind }) => `${from.id} ${kind}`).join(' ')} className="way">
          {way.hops.map((hop) => (
            <li key={`${hop.from.id} ${hop.kind}`}>
              <EntityLink to={hop.from} /> <span aria-hidden="true">—</span>{' '}
              {say(`kind.${hop.kind}`)}
              {hop.via && (
                <>
                  : <EntityLink to={hop.via} />
                </>
              )}{' '}
              {hop.status !== null && <StatusBadge status={hop.status} />}
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
