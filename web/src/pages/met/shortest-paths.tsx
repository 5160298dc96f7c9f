/** The shortest paths between two actors, hop by hop, each with its evidence. */
import { useLocation } from 'wouter';
import { isEmbed } from '../../address/embed-path.ts';
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { useVerdictsOrMet, VerdictsField } from '../../fields/verdicts-field.tsx';
import type { MetQuery } from '../../generated/met.ts';
import { useWords } from '../../language/language.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { StatusBadge, SupportBadge, VerdictBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { metWords } from './met-words.ts';

type Path = MetQuery['paths']['nodes'][number];

export function ShortestPaths({ paths }: { readonly paths: MetQuery['paths'] }) {
  const say = useWords(metWords);
  const [verdicts, setVerdicts] = useVerdictsOrMet();
  const [address] = useLocation();
  return (
    <section className="section">
      <h2>{say('paths')}</h2>
      <p className="quiet">{say('pathsNote')}</p>
      {!isEmbed(address) && (
        <details className="question no-print">
          <summary>{say('pathVerdicts')}</summary>
          <VerdictsField
            legend={say('pathVerdicts')}
            chosen={verdicts}
            set={setVerdicts}
            isRequired
          />
        </details>
      )}
      {paths.outcome !== 'FOUND' && <p>{say(`paths.${paths.outcome}`)}</p>}
      {paths.nodes.map(({ hops }) => (
        <ol key={hops.map(keyOf).join(' ')} className="hops">
          {hops.map((hop) => (
            <Hop key={keyOf(hop)} hop={hop} />
          ))}
        </ol>
      ))}
    </section>
  );
}

const keyOf = ({ from, kind }: Path['hops'][number]) => `${from.key} ${kind}`;

/** One tie of a path: its two actors, what lies between them, whether they met, and the evidence. */
function Hop({ hop }: { readonly hop: Path['hops'][number] }) {
  const say = useWords(metWords);
  const sayBadge = useWords(badgeWords);
  const { from, kind, via, verdict, status, format, support, to, evidence } = hop;
  return (
    <li>
      <EntityLink to={from} /> <span aria-hidden="true">—</span> {say(`kind.${kind}`)}
      {via && (
        <>
          : <EntityLink to={via} />
        </>
      )}{' '}
      {verdict !== null && <VerdictBadge verdict={verdict} />}
      {verdict === null && status !== null && <StatusBadge status={status} />}
      {format !== null && format !== 'UNKNOWN' && (
        <span className="quiet"> {sayBadge(`form.${format}`)}</span>
      )}
      <SupportBadge support={support} /> <span aria-hidden="true">→</span> <EntityLink to={to} />{' '}
      <EvidenceMark
        of={evidence}
        about={`${from.name}, ${via?.name ?? say(`kind.${kind}`)}, ${to.name}`}
        beyond={via ?? undefined}
      />
    </li>
  );
}
