/** The exports of a page: its question, its records, a citation, and code to embed it. */
import './take-away.css';
import { Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { isEmbed } from '../address/embed-path.ts';
import { writeLink } from '../address/playground-link.ts';
import { FaultBoundary } from '../faults/fault-boundary.tsx';
import { lazyComponent } from '../faults/lazy-component.tsx';
import { useWords } from '../language/language.ts';
import { snippet, type Question } from '../snippets/snippets.ts';
import type { Column } from '../tables/record-table.tsx';
import { citationBibtex, citationText } from './citation.ts';
import { CodePanel } from './code-panel.tsx';
import { CopyButton } from '../snippets/copy-button.tsx';
import { Copyable } from './copyable.tsx';
import type { PageScope } from './export/export-scope.ts';
import { csv, fileName, json, save } from './files.ts';
import { shortQuestion } from './short-question.ts';
import { takeAwayWords } from './take-away-words.ts';
import { useProvenance } from './use-provenance.ts';

const EmbedPicker = lazyComponent(() => import('./embed-picker.tsx'));
const ExportPanel = lazyComponent(() => import('./export/export-panel.tsx'));

interface TakeAwayProps<Row> {
  /** What the page is about, for citations and file names. */
  readonly title: string;
  readonly question: Question;
  /** The answer as the API gave it. */
  readonly data: unknown;
  readonly table?: { readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[] };
  /** Path under `/embed/` that shows the same, with all parameters except `knownBy`. */
  readonly embed?: string;
  /** The part of the graph that the page is about; without one, an export is of everything. */
  readonly scope?: PageScope;
}

export function TakeAway<Row>({ title, question, data, table, embed, scope }: TakeAwayProps<Row>) {
  const say = useWords(takeAwayWords);
  const provenance = useProvenance(title);
  const [open, setOpen] = useState<'code' | 'export' | 'cite' | 'embed' | null>(null);
  const [path] = useLocation();
  if (isEmbed(path)) return null;
  const short = shortQuestion(question);
  const toggle = (which: 'code' | 'export' | 'cite' | 'embed') =>
    setOpen(open === which ? null : which);
  return (
    <section className="take-away no-print" aria-label={`${say('title')}: ${title}`}>
      <div className="row">
        <a className="button" href={playgroundLink(short)}>
          {say('playground')}
        </a>
        <CopyButton
          label={say('graphql')}
          text={() => snippet('graphql', short, location.origin)}
        />
        <button type="button" aria-expanded={open === 'code'} onClick={() => toggle('code')}>
          {say('code')}
        </button>
        {table && (
          <button
            type="button"
            onClick={() =>
              save(
                fileName(title, 'csv'),
                'text/csv;charset=utf-8',
                csv(table.columns, table.rows, provenance()),
              )
            }
          >
            {say('csv')}
          </button>
        )}
        <button
          type="button"
          onClick={() =>
            save(fileName(title, 'json'), 'application/json', json(data, provenance()))
          }
        >
          {say('json')}
        </button>
        <button type="button" aria-expanded={open === 'export'} onClick={() => toggle('export')}>
          {say('export')}
        </button>
        <button type="button" aria-expanded={open === 'cite'} onClick={() => toggle('cite')}>
          {say('cite')}
        </button>
        {embed !== undefined && (
          <button type="button" aria-expanded={open === 'embed'} onClick={() => toggle('embed')}>
            {say('embed')}
          </button>
        )}
      </div>
      {open === 'code' && <CodePanel question={short} />}
      {open === 'export' && (
        <FaultBoundary>
          <Suspense fallback={<p role="status">{say('loading')}</p>}>
            <ExportPanel scope={scope} />
          </Suspense>
        </FaultBoundary>
      )}
      {open === 'cite' && (
        <div className="card">
          <Copyable label={say('text')} text={citationText(provenance())} />
          <Copyable label={say('bibtex')} text={citationBibtex(provenance())} />
        </div>
      )}
      {open === 'embed' && embed !== undefined && (
        <FaultBoundary address={embed}>
          <Suspense fallback={<div className="skeleton-space" />}>
            <EmbedPicker path={embed} title={title} />
          </Suspense>
        </FaultBoundary>
      )}
    </section>
  );
}

const playgroundLink = ({ text, variables }: Question): string =>
  `/playground/${writeLink({ query: text, variables: JSON.stringify(variables) })}`;
