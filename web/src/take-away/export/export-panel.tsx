/** The formats for other tools: what is exported, and for each format its file and what it leaves out. */
import './export.css';
import { useState } from 'react';
import { useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { useExportFormats } from '../../ask/use-export-formats.ts';
import { DatasetsDocument } from '../../generated/datasets.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { calendarDate } from '../../words/calendar.ts';
import { ExportedFormat } from './exported-format.tsx';
import { exportAddress, scopesOf, type ExportScope, type PageScope } from './export-scope.ts';
import { exportWords } from './export-words.ts';

export default function ExportPanel({ scope: page }: { readonly scope?: PageScope | undefined }) {
  const say = useWords(exportWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const formats = useExportFormats();
  const { answered } = useAnswer(DatasetsDocument, { knownBy });
  const datasets = answered?.data.coverage.datasets ?? [];
  const titles = new Map(datasets.map(({ key, title }) => [key, title]));
  const scopes = scopesOf(page, [...titles.keys()]);
  // Kept by its words in the list, because the choices grow when the data sets have come.
  const [chosen, choose] = useState<string | null>(null);
  const scope = scopes.find((each) => keyOf(each) === chosen) ?? scopes[0]!;
  return (
    <div className="card export">
      <h3>{say('title')}</h3>
      <p>{say('intro')}</p>
      <p className="row">
        <label>
          {say('what')}{' '}
          <select value={keyOf(scope)} onChange={({ target }) => choose(target.value)}>
            {scopes.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {wordsOf(each)}
              </option>
            ))}
          </select>
        </label>
        <span className="quiet">
          {knownBy === null
            ? say('now')
            : say('asKnown', { date: calendarDate(knownBy, language) })}
        </span>
      </p>
      <Answer of={formats}>
        {(list) => (
          <ul className="plain export-formats">
            {list.map((format) => (
              <ExportedFormat
                key={format.name}
                format={format}
                address={exportAddress(format.path, scope, { knownBy, language })}
              />
            ))}
          </ul>
        )}
      </Answer>
    </div>
  );

  function wordsOf(each: ExportScope): string {
    switch (each.of) {
      case 'everything':
        return say('everything');
      case 'actors':
        return say('actor', { count: each.actors.length });
      case 'network':
        return say('network', { count: each.depth });
      case 'event':
        return say('event');
      case 'dataset':
        return say('dataset', { title: titles.get(each.dataset) ?? each.dataset });
    }
  }
}

const keyOf = (scope: ExportScope): string => JSON.stringify(scope);
