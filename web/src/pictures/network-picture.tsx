/** A picture of a network: actors and ties are focusable, and the same data gives the same picture. */
import './network.css';
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { FaultNotice } from '../faults/fault-notice.tsx';
import { useWords } from '../language/language.ts';
import { VERDICTS } from '../words/looks.ts';
import { DrawnNetwork } from './network/drawn-network.tsx';
import { useLayout } from './network/layout/use-layout.ts';
import type { NetworkPictureProps } from './network/network-props.ts';
import { radiusOf } from './network/network-types.ts';
import { networkWords } from './network/network-words.ts';

/** The shape of the layout; the picture is stretched a little to fit. */
const WIDE = 1.7;
/** Below this width, as on a phone, the picture is higher than wide. */
const NARROW = 600;
/** Room for the head of the page and the tools above a picture that takes the height of the window. */
const ABOVE = 285;

export function NetworkPicture(props: NetworkPictureProps) {
  const { nodes, edges, isSmall = false, isTall = false } = props;
  const say = useWords(networkWords);
  const paper = useRef<HTMLDivElement>(null);
  const width = useWidth(paper);
  const request = useMemo(
    () => ({
      nodes: nodes.map((node) => ({
        id: node.id,
        radius: radiusOf(node),
        isCentre: node.isCentre,
      })),
      links: edges.map(({ source, target, tieCount, verdict }) => ({
        source,
        target,
        weight: tieCount,
        rank: verdict === null ? VERDICTS.length : VERDICTS.indexOf(verdict),
      })),
      wide: width < NARROW ? 0.8 : WIDE,
    }),
    [nodes, edges, width < NARROW],
  );
  const { layout, fault, retry } = useLayout(request);
  const height = isSmall
    ? 320
    : isTall
      ? Math.max(460, window.innerHeight - ABOVE)
      : heightOf(width);
  return (
    <div className="network" ref={paper}>
      {fault !== null && <FaultNotice code={fault} retry={retry} />}
      {fault === null && (layout === null || width === 0) && (
        <p role="status" className="network-waiting" style={{ height }}>
          {say('drawing')}
        </p>
      )}
      {layout !== null && width > 0 && (
        <DrawnNetwork {...props} layout={layout} width={width} height={height} />
      )}
    </div>
  );
}

/** A frame is as high as its content, so within one the height of the window says nothing. */
const heightOf = (width: number) => Math.round(Math.min(680, Math.max(400, width * 0.6)));

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    setWidth(current.clientWidth);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
