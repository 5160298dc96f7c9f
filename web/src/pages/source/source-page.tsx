/** `/source/:id`: a publication, since when its claims are known, and the claims taken from each of its places. */
import '../record.css';
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ClaimsAbout } from '../../evidence/claims-about.tsx';
import { SourceDocument } from '../../generated/source.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { Found } from '../../shell/found.tsx';
import { Columns } from '../../shell/columns.tsx';
import { PageAnswer } from '../../shell/page-answer.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import type { Column } from '../../tables/record-table.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { TypeName } from '../../words/type-name.tsx';
import type { PageProps } from '../page-props.ts';
import { Reader } from './reader.tsx';
import { Retracted } from './retracted.tsx';
import { SourceFacts } from './source-facts.tsx';
import type { SourceNode } from './source-node.ts';
import { sourceWords } from './source-words.ts';

/** The most that the API returns at once, because most readers read all claims of a source. */
const CLAIMS_A_PAGE = 100;

const COLUMNS: readonly Column<SourceNode>[] = [
  { key: 'id', header: '', value: ({ key }) => key },
  { key: 'kind', header: '', value: ({ kind }) => kind },
  { key: 'title', header: '', value: ({ title }) => title },
  { key: 'publisher', header: '', value: ({ publisher }) => publisher },
  { key: 'url', header: '', value: ({ url }) => url },
  { key: 'language', header: '', value: ({ language }) => language },
  { key: 'published_edtf', header: '', value: ({ publishedOn }) => publishedOn?.edtf ?? null },
  { key: 'known_from', header: '', value: ({ knownFrom }) => knownFrom },
  { key: 'retracted_on', header: '', value: ({ retractedOn }) => retractedOn },
  { key: 'claims', header: '', value: ({ evidence }) => evidence.claimCount },
];

export default function SourcePage({ id }: PageProps) {
  const say = useWords(sourceWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = useAnswer(SourceDocument, { id: idOn(id, knownBy), language });
  return (
    <PageAnswer of={asked}>
      {(data) => (
        <Found id={id} node={data.node} types={['Source']}>
          {(source) => (
            <>
              <PageHead title={source.title} over={<TypeName type="Source" />}>
                {source.retractedOn !== null && <Retracted on={source.retractedOn} />}
                {source.kind === 'CURATION' && <p>{say('curation')}</p>}
              </PageHead>
              {source.kind === 'CURATION' ? (
                <ClaimsAbout id={id} title={say('reasons')} first={CLAIMS_A_PAGE} />
              ) : (
                <Columns isContextFirst context={<SourceFacts source={source} />}>
                  <ClaimsAbout
                    id={id}
                    title={say(`claims.${placesOf(source)}`)}
                    first={CLAIMS_A_PAGE}
                  >
                    {(claims, isCut) => <Reader claims={claims} isCut={isCut} />}
                  </ClaimsAbout>
                </Columns>
              )}
              <TakeAway
                title={source.title}
                question={asked.question}
                data={data}
                table={{ columns: COLUMNS, rows: [source] }}
              />
            </>
          )}
        </Found>
      )}
    </PageAnswer>
  );
}

/** What the places in the source are; a source has places of one kind. */
const placesOf = ({ evidence }: SourceNode) => evidence.claims.nodes[0]?.place?.kind ?? 'PARAGRAPH';
