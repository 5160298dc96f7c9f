/** Buttons that save the picture beside them as SVG and PNG. */
import { useState, type RefObject } from 'react';
import { useWords } from '../language/language.ts';
import { fileName } from '../take-away/files.ts';
import { takeAwayWords } from '../take-away/take-away-words.ts';
import { useProvenance } from '../take-away/use-provenance.ts';
import { savePng, saveSvg } from './save-picture.ts';

const SAVE = { svg: saveSvg, png: savePng } as const;

interface PictureFilesProps {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly title: string;
}

export function PictureFiles({ picture, title }: PictureFilesProps) {
  const say = useWords(takeAwayWords);
  const provenance = useProvenance(title);
  const [fault, setFault] = useState<string | null>(null);
  return (
    <span className="row no-print">
      {(['svg', 'png'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => {
            if (!picture.current) return;
            const saved = SAVE[kind](picture.current, fileName(title, kind), provenance());
            saved.then(
              () => setFault(null),
              (error: unknown) => setFault(String(error)),
            );
          }}
        >
          {say(kind)}
        </button>
      ))}
      {fault !== null && <span role="alert">{fault}</span>}
    </span>
  );
}
