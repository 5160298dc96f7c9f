/** `/matrix?rows=a,b,c`: who met whom among some actors, by the verdicts that are ticked. */
import { useKnownBy, useListParameter } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { ActorsField } from '../../fields/actors-field.tsx';
import { Example } from '../../fields/example.tsx';
import { useVerdictsOrMet, VerdictsField } from '../../fields/verdicts-field.tsx';
import { MatrixDocument } from '../../generated/matrix.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { MatrixAnswer } from './matrix-answer.tsx';
import { matrixWords } from './matrix-words.ts';

const MOST_ACTORS = 50;
/** The verdict that an example counts besides MET: most news is of plans. */
const EXAMPLE_VERDICTS = 'MET,PLANNED';

export default function MatrixPage() {
  const say = useWords(matrixWords);
  const [rows, setRows] = useListParameter('rows');
  const [columns, setColumns] = useListParameter('columns');
  const [verdicts, setVerdicts] = useVerdictsOrMet();
  const isEnough = rows.length > 1 || (rows.length === 1 && columns.length > 0);
  return (
    <>
      <PageHead title={say('title')}>
        <p>{say('intro')}</p>
      </PageHead>
      <section className="question no-print" aria-label={say('title')}>
        <ActorsField label={say('rows')} ids={rows} most={MOST_ACTORS} set={setRows} />
        <details open={columns.length > 0}>
          <summary>{say('ownColumns')}</summary>
          <ActorsField label={say('columns')} ids={columns} most={MOST_ACTORS} set={setColumns} />
        </details>
        <VerdictsField legend={say('verdicts')} chosen={verdicts} set={setVerdicts} isRequired />
      </section>
      {isEnough ? (
        <Asked rows={rows.slice(0, MOST_ACTORS)} columns={columns.slice(0, MOST_ACTORS)} />
      ) : (
        <>
          <p>{say('none')}</p>
          <Example
            least={2}
            most={5}
            to={(ids) =>
              `/matrix?${new URLSearchParams({ rows: ids.join(','), verdicts: EXAMPLE_VERDICTS })}`
            }
          />
        </>
      )}
    </>
  );
}

interface AskedProps {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

function Asked({ rows, columns }: AskedProps) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const [verdicts] = useVerdictsOrMet();
  const asked = useAnswer(MatrixDocument, {
    rows,
    columns: columns.length === 0 ? null : columns,
    verdicts,
    knownBy,
    language,
  });
  return (
    <Answer of={asked}>
      {(data) => (
        <MatrixAnswer data={data} asked={[...rows, ...columns]} question={asked.question} />
      )}
    </Answer>
  );
}
