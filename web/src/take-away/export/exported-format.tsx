/** One format of an export: what it is for, its file, and what it leaves out. */
import { useState } from 'react';
import { codeOf } from '../../ask/ask.ts';
import { checkExport, type ExportFormat } from '../../ask/use-export-formats.ts';
import { FaultNotice } from '../../faults/fault-notice.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { exportWords } from './export-words.ts';
import { FORMATS_IN_KHMER } from './formats-in-khmer.ts';
import { LOSSES_IN_KHMER } from './losses-in-khmer.ts';

interface ExportedFormatProps {
  readonly format: ExportFormat;
  /** Where the file is, with what narrows it. */
  readonly address: string;
}

export function ExportedFormat({ format, address }: ExportedFormatProps) {
  const say = useWords(exportWords);
  const inKhmer = useLanguage() === 'km';
  const [state, setState] = useState<'checking' | Error | null>(null);
  const told = inKhmer ? FORMATS_IN_KHMER[format.name] : undefined;
  const title = told?.title ?? format.title;
  async function download() {
    setState('checking');
    try {
      await checkExport(address);
      setState(null);
      // The answer says that it is a file, so the page stays.
      location.assign(address);
    } catch (error) {
      setState(error instanceof Error ? error : new Error(String(error)));
    }
  }
  return (
    <li>
      <div>
        <strong lang={told || !inKhmer ? undefined : 'en'}>{title}</strong>
        <p lang={told || !inKhmer ? undefined : 'en'}>{told?.purpose ?? format.purpose}</p>
        {format.losses.length === 0 ? (
          <p className="quiet">{say('noLosses')}</p>
        ) : (
          <details>
            <summary>{say('losses', { count: format.losses.length })}</summary>
            <ul>
              {format.losses.map(({ what, how }) => {
                const khmer = inKhmer ? LOSSES_IN_KHMER[what] : undefined;
                return (
                  <li key={what} lang={khmer === undefined && inKhmer ? 'en' : undefined}>
                    {khmer ?? how}
                  </li>
                );
              })}
            </ul>
          </details>
        )}
        {state instanceof Error && (
          <FaultNotice code={codeOf(state)} message={state.message} retry={() => void download()} />
        )}
      </div>
      <div>
        <a
          className="button"
          href={address}
          aria-label={say('download', { format: title })}
          onClick={(event) => {
            // Whoever opens it elsewhere with a key wants the address itself.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            void download();
          }}
        >
          <span aria-hidden="true">↓</span> .{format.extension}
        </a>
        <p role="status">{state === 'checking' && say('checking')}</p>
      </div>
    </li>
  );
}
