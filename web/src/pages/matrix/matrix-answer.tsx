/** The answer for a matrix: the grid, its legend, and the pairs with a record as a table. */
import { useLocation, useSearchParams } from 'wouter';
import { keeping, useParameter } from '../../address/address.ts';
import { pairPath } from '../../address/entity-path.ts';
import { evidenceAddress } from '../../evidence/evidence-address.ts';
import { useVerdictNames, useVerdictsOrMet } from '../../fields/verdicts-field.tsx';
import type { MatrixQuery } from '../../generated/matrix.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { FramedPicture } from '../../pictures/framed-picture.tsx';
import { MatrixPicture, type MatrixPictureCell } from '../../pictures/matrix-picture.tsx';
import { RecordTable } from '../../tables/record-table.tsx';
import type { Question } from '../../snippets/snippets.ts';
import { TakeAway } from '../../take-away/take-away.tsx';
import { VerdictBadge } from '../../words/badge.tsx';
import { lookOfVerdict } from '../../words/looks.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { Covered } from '../../words/covered.tsx';
import { countOf } from '../../words/verdict-counts.tsx';
import { useMatrixColumns, type Pair } from './matrix-columns.tsx';
import { matrixWords } from './matrix-words.ts';

interface MatrixAnswerProps {
  readonly data: MatrixQuery;
  /** The ids asked for in rows and columns. Those not yet known are listed. */
  readonly asked: readonly string[];
  readonly question: Question;
}

export function MatrixAnswer({ data, asked, question }: MatrixAnswerProps) {
  const say = useWords(matrixWords);
  const nameVerdicts = useVerdictNames();
  const columns = useMatrixColumns();
  const [chosen] = useVerdictsOrMet();
  const { rows, columns: across, cells } = data.matrix;
  const pairs = pairsOf(data);
  const verdicts = [...new Set(cells.map(({ verdict }) => verdict))];
  return (
    <>
      <section className="section">
        <h2>{say('picture')}</h2>
        <Left asked={asked} data={data} />
        {rows.length > 0 && across.length > 0 && <Picture data={data} />}
        <p>{say('noRecord', { verdicts: nameVerdicts(chosen) })}</p>
        {verdicts.length > 0 && (
          <ul className="plain row" aria-label={say('key')}>
            {verdicts.map((verdict) => (
              <li key={verdict}>
                <VerdictBadge verdict={verdict} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section">
        <h2>{say('table')}</h2>
        {pairs.length === 0 ? (
          <p>{say('noPairs')}</p>
        ) : (
          <RecordTable
            caption={say('table')}
            columns={columns}
            rows={pairs}
            keyOf={({ row, column }) => `${row.key} ${column.key}`}
            isSortable
          />
        )}
      </section>
      <section className="section">
        <h2>{say('coverage')}</h2>
        <p>
          <Covered of={data.coverage} />
        </p>
      </section>
      <TakeAway
        title={say('title')}
        question={question}
        data={data}
        table={{ columns, rows: pairs }}
        scope={{ actors: asked }}
      />
    </>
  );
}

/** Each pair once. The grid has a pair twice if both actors are in rows and in columns. */
function pairsOf({ matrix: { rows, columns, cells } }: MatrixQuery): readonly Pair[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    const row = rows[cell.rowIndex]!;
    const column = columns[cell.columnIndex]!;
    const key = [row.key, column.key].toSorted().join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...cell, row, column }];
  });
}

/** The actors asked for that the answer lacks. A merged actor is not missing: it has another id there. */
function Left({ asked, data }: { readonly asked: readonly string[]; readonly data: MatrixQuery }) {
  const say = useWords(matrixWords);
  const shown = new Set([...data.matrix.rows, ...data.matrix.columns].map(({ key }) => key));
  const missing = [...new Set(asked)].filter((id) => !shown.has(id));
  return missing.length === 0 ? null : <p>{say('missing', { names: missing.join(', ') })}</p>;
}

function Picture({ data: { matrix } }: { readonly data: MatrixQuery }) {
  const say = useWords(matrixWords);
  const sayBadge = useWords(badgeWords);
  const language = useLanguage();
  const [, go] = useLocation();
  const [parameters] = useSearchParams();
  const [, open] = useParameter('evidence');
  const cells = new Map(
    matrix.cells.map((cell) => [`${cell.rowIndex} ${cell.columnIndex}`, cell] as const),
  );
  const cellAt = (rowIndex: number, columnIndex: number): MatrixPictureCell => {
    const row = matrix.rows[rowIndex]!;
    const column = matrix.columns[columnIndex]!;
    const names = { row: row.name, column: column.name };
    if (row.key === column.key) {
      return { look: null, text: '', description: say('same', names), open: null };
    }
    const cell = cells.get(`${rowIndex} ${columnIndex}`);
    if (cell === undefined) {
      return {
        look: 'none',
        text: '',
        description: say('noCell', names),
        open: () => go(keeping(parameters, pairPath(row.key, column.key))),
      };
    }
    const meetings = countOf(cell, cell.meetingCount);
    const count = number(meetings, language);
    return {
      look: lookOfVerdict(cell.verdict),
      text: say('atLeast', { count }),
      description: say('cell', {
        ...names,
        verdict: sayBadge(`verdict.${cell.verdict}`),
        count: say('meetings', { count: meetings }).replace(String(meetings), count),
      }),
      open: () => open(evidenceAddress(cell.evidence, { beyond: pairPath(row.key, column.key) })),
    };
  };
  return (
    <>
      <p className="quiet no-print">{say('pictureHint')}</p>
      <FramedPicture
        name={say('picture')}
        title={say('title')}
        draw={(width, ref) => (
          <MatrixPicture
            ref={ref}
            width={width}
            title={say('title')}
            rows={matrix.rows.map(({ name }) => name)}
            columns={matrix.columns.map(({ name }) => name)}
            cellAt={cellAt}
          />
        )}
      />
    </>
  );
}
