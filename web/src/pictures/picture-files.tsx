/** Buttons that save the picture beside them as SVG and PNG. */
import { useState, type RefObject } from 'react';
import { FaultNotice } from '../faults/fault-notice.tsx';
import { useWords } from '../language/language.ts';
import { fileName } from '../take-away/files.ts';
import { takeAwayWords } from '../take-away/take-away-words.ts';
import { useProvenance } from '../take-away/use-provenance.ts';
import { savePng, saveSvg } from './save-picture.ts';

const SAVE = { svg: saveSvg, png: savePng } as const;

/** Draws a picture for a file, and removes it again; null if the picture on the page serves. */
export type Still = () => { readonly svg: SVGSVGElement; readonly remove: () => void } | null;

interface PictureFilesProps {
  readonly picture: RefObject<SVGSVGElement | null>;
  /** For pictures that are not all SVG on the page. */
  readonly still?: RefObject<Still | null>;
  readonly title: string;
}

export function PictureFiles({ picture, still, title }: PictureFilesProps) {
  const say = useWords(takeAwayWords);
  const provenance = useProvenance(title);
  const [failed, setFailed] = useState<keyof typeof SAVE | null>(null);
  async function saveAs(kind: keyof typeof SAVE) {
    if (!picture.current) return;
    const drawn = still?.current?.() ?? null;
    try {
      await SAVE[kind](drawn?.svg ?? picture.current, fileName(title, kind), provenance());
      setFailed(null);
    } catch {
      setFailed(kind);
    } finally {
      drawn?.remove();
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
