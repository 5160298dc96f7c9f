/** `/claim/:id`: everything about one claim: what is said, by whom and where, since when it is known, how it is recorded. */
import '../record.css';
import './claim.css';
import { useKnownBy } from '../../address/address.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { isCounted } from '../../evidence/is-counted.ts';
import { isOfCurators } from '../../evidence/voice.tsx';
import { ClaimDocument } from '../../generated/claim.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { Columns } from '../../shell/columns.tsx';
import { PageAnswer } from '../../shell/page-answer.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { UnknownId } from '../../shell/unknown.tsx';
import type { Column } from '../../tables/record-table.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { ModalityBadge } from '../../words/badge.tsx';
import { Name } from '../../words/name.tsx';
import type { PageProps } from '../page-props.ts';
import { ClaimRecord } from './claim-record.tsx';
import { ClaimSaid } from './claim-said.tsx';
import { ClaimSource } from './claim-source.tsx';
import { claimWords } from './claim-words.ts';
import type { WholeClaim } from './whole-claim.ts';

const COLUMNS: readonly Column<WholeClaim>[] = [
  { key: 'id', header: '', value: ({ key }) => key },
  { key: 'summary', header: '', value: ({ summary }) => summary },
  { key: 'subject_id', header: '', value: ({ subject }) => subject?.key ?? null },
  { key: 'predicate', header: '', value: ({ predicate }) => predicate },
  { key: 'object_id', header: '', value: ({ object }) => object?.key ?? null },
  { key: 'value', header: '', value: ({ value }) => value },
  { key: 'stage', header: '', value: ({ stage }) => stage },
  { key: 'capacity', header: '', value: ({ capacity }) => capacity },
  { key: 'modality', header: '', value: ({ modality }) => modality },
  { key: 'speaker_id', header: '', value: ({ speaker }) => speaker?.key ?? null },
  {
    key: 'unnamed_speaker',
    header: '',
    value: (claim) => claim.unnamedSpeaker?.description ?? null,
  },
  {
    key: 'unnamed_speaker_of',
    header: '',
    value: (claim) => claim.unnamedSpeaker?.of?.key ?? null,
  },
  { key: 'via_id', header: '', value: ({ via }) => via?.key ?? null },
  { key: 'source_id', header: '', value: ({ source }) => source.key },
  { key: 'source_kind', header: '', value: ({ source }) => source.kind },
  { key: 'paragraph', header: '', value: ({ paragraph }) => paragraph },
  { key: 'place_kind', header: '', value: ({ place }) => place?.kind ?? null },
  { key: 'place_number', header: '', value: ({ place }) => place?.number ?? null },
  { key: 'sha256', header: '', value: ({ sha256 }) => sha256 },
  { key: 'known_from', header: '', value: ({ knownFrom }) => knownFrom },
  { key: 'known_until', header: '', value: ({ knownUntil }) => knownUntil },
  { key: 'rank', header: '', value: ({ rank }) => rank },
  { key: 'origin', header: '', value: ({ origin }) => origin },
];

export default function ClaimPage({ id }: PageProps) {
  const say = useWords(claimWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = useAnswer(ClaimDocument, { id, knownBy, language });
  return (
    <PageAnswer of={asked}>
      {(data) => {
        const { claim } = data;
        if (claim === null) return <UnknownId id={id} />;
        const title = say('title', { summary: claim.summary });
        return (
          <>
            <PageHead title={title} over={say('own')}>
              <p>
                {isOfCurators(claim) ? (
                  say('curators')
                ) : (
                  <ModalityBadge modality={claim.modality} />
                )}
              </p>
            </PageHead>
            {!isCounted(claim) && (
              <p className="caution" role="note">
                <Name>{say(`rank.${claim.rank}`)}</Name>
              </p>
            )}
            <Columns context={<ClaimRecord claim={claim} datasets={data.coverage.datasets} />}>
              <ClaimSaid claim={claim} />
              <ClaimSource claim={claim} />
            </Columns>
            <TakeAway
              title={title}
              question={asked.question}
              data={data}
              table={{ columns: COLUMNS, rows: [claim] }}
            />
          </>
        );
      }}
    </PageAnswer>
  );
}
