/** Buttons that save the picture beside them as SVG and PNG. */
import { useState, type RefObject } from 'react';
import { FaultNotice } from '../faults/fault-notice.tsx';
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
  const [failed, setFailed] = useState<keyof typeof SAVE | null>(null);
  async function saveAs(kind: keyof typeof SAVE) {
    if (!picture.current) return;
    try {
      await SAVE[kind](picture.current, fileName(title, kind), provenance());
      setFailed(null);
    } catch {
      setFailed(kind);
    }
  }
  return (
    <span className="row no-print">
      {(['svg', 'png'] as const).map((kind) => (
        <button key={kind} type="button" onClick={() => void saveAs(kind)}>
          {say(kind)}
        </button>
      ))}
      {failed !== null && <FaultNotice code="FILE" retry={() => void saveAs(failed)} isSmall />}
    </span>
  );
}
