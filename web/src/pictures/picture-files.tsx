/** Buttons that save the picture beside them as SVG and PNG. */
import { useState, type RefObject } from 'react';
import { useWords } from '../language/language.ts';
import { fileName } from '../take-away/files.ts';
import { takeAwayWords } from '../take-away/take-away-words.ts';
import { useProvenance } from '../take-away/use-provenance.ts';
import { savePng, saveSvg } from './save-picture.ts';

export interface PictureFilesProps {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly title: string;
}

export function PictureFiles({ picture, title }: PictureFilesProps) {
  const say = useWords(takeAwayWords);
  const provenance = useProvenance(title);
  const [fault, setFault] = useState<string | null>(null);
  return (
    <span className="row no-print">
      <button
        type="button"
        onClick={() =>
          picture.current && saveSvg(picture.current, fileName(title, 'svg'), provenance())
        }
      >
        {say('svg')}
      </button>
      <button
        type="button"
        onClick={() => {
          if (!picture.current) return;
          savePng(picture.current, fileName(title, 'png'), provenance()).then(
            () => setFault(null),
            (error: unknown) => setFault(String(error)),
          );
        }}
      >
        {say('png')}
      </button>
      {fault !== null && <span role="alert">{fault}</span>}
    </span>
  );
}
