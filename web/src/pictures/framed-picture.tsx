/** A picture in a frame, drawn as wide as the frame; its files are drawn as on a large screen, so that they are the same from a phone. */
import './pictures.css';
import { useRef, useState, type ReactNode, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { FaultBoundary } from '../faults/fault-boundary.tsx';
import { PictureFiles, type Still } from './picture-files.tsx';
import { useWidth } from './use-width.ts';

/** The width that a picture has on a large screen and in a file. */
const FULL_WIDTH = 960;
/** A narrower frame scrolls its picture. */
const NARROWEST = 280;

interface FramedPictureProps {
  /** What the frame is called. */
  readonly name: string;
  /** What the files are called. */
  readonly title: string;
  readonly draw: (width: number, ref: Ref<SVGSVGElement>) => ReactNode;
}

export function FramedPicture({ name, title, draw }: FramedPictureProps) {
  const [width, setFrame] = useWidth();
  const picture = useRef<SVGSVGElement>(null);
  const full = useRef<SVGSVGElement>(null);
  const [isSaving, setIsSaving] = useState(false);
  const still = useRef<Still | null>(() => {
    if (picture.current?.viewBox.baseVal.width === FULL_WIDTH) return null;
    flushSync(() => setIsSaving(true));
    return full.current && { svg: full.current, remove: () => setIsSaving(false) };
  });
  return (
    <>
      <div ref={setFrame} className="picture-frame" role="region" aria-label={name} tabIndex={0}>
        <FaultBoundary>
          {width > 0 && draw(Math.min(FULL_WIDTH, Math.max(NARROWEST, width)), picture)}
        </FaultBoundary>
      </div>
      {isSaving && (
        <div className="picture-still" inert>
          {draw(FULL_WIDTH, full)}
        </div>
      )}
      <PictureFiles picture={picture} still={still} title={title} />
    </>
  );
}
