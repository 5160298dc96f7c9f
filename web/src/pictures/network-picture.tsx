/** A network drawn as SVG: actors and ties are focusable, and the same data gives the same picture. */
import './network.css';
import {
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { FaultNotice } from '../faults/fault-notice.tsx';
import { useWords } from '../language/language.ts';
import { drawnEdges, fitted, type Point } from './network-drawing.ts';
import { Legend, legendOf, useLegendLayout } from './network-legend.tsx';
import { ActorMarks, TieMarks } from './network-marks.tsx';
import { usePositions } from './network-positions.ts';
import { NetworkTools } from './network-tools.tsx';
import { radiusOf, type PictureEdge, type PictureNode } from './network-types.ts';
import { useView } from './network-view.ts';
import { networkWords } from './network-words.ts';
import type { Positions } from './network-layout.ts';

interface NetworkPictureProps {
  readonly title: string;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** The element that is saved as a file. */
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly openNode: (id: string) => void;
  readonly openEdge: (id: string) => void;
  /** The actor whose panel is open. */
  readonly chosen?: string | null;
  readonly isSmall?: boolean;
}

export function NetworkPicture(props: NetworkPictureProps) {
  const { nodes, edges, isSmall = false } = props;
  const say = useWords(networkWords);
  const paper = useRef<HTMLDivElement>(null);
  const width = useWidth(paper);
  const request = useMemo(
    () => ({
      nodes: nodes.map((node) => ({ id: node.id, radius: radiusOf(node) })),
      links: edges.map(({ source, target }) => ({ source, target })),
    }),
    [nodes, edges],
  );
  const { positions, fault, retry } = usePositions(request);
  const height = isSmall ? 320 : Math.round(Math.min(680, Math.max(380, width * 0.6)));
  return (
    <div className="network" ref={paper}>
      {fault !== null && <FaultNotice code={fault} retry={retry} />}
      {fault === null && (positions === null || width === 0) && (
        <p role="status" className="network-waiting" style={{ height }}>
          {say('drawing')}
        </p>
      )}
      {positions !== null && width > 0 && (
        <Drawn {...props} positions={positions} width={width} height={height} />
      )}
    </div>
  );
}

interface DrawnProps extends NetworkPictureProps {
  readonly positions: Positions;
  readonly width: number;
  readonly height: number;
}

function Drawn({
  title,
  nodes,
  edges,
  picture,
  openNode,
  openEdge,
  chosen = null,
  isSmall = false,
  positions,
  width,
  height,
}: DrawnProps) {
  const say = useWords(networkWords);
  const how = useId();
  const control = useView(picture, width, height);
  const { view } = control;
  const at = useMemo(() => {
    const whole = fitted(positions, width, height);
    // Zooming scales the distances but not the shapes and letters. This separates crowded actors.
    return new Map(
      [...whole].map(([id, [x, y]]) => [id, [x * view.scale, y * view.scale] as const]),
    );
  }, [positions, width, height, view.scale]);
  const drawn = useMemo(() => drawnEdges(edges, at), [edges, at]);
  // If there are many actors, they are drawn smaller. Zooming in brings them to full size.
  const crowd = Math.min(1, Math.max(0.3, Math.sqrt(45 / nodes.length)) * Math.sqrt(view.scale));
  const entries = useMemo(() => legendOf(nodes, edges), [nodes, edges]);
  const legend = useLegendLayout(entries, width);
  const whole = height + legend.height;
  // The functions stay the same while the picture moves, so that only changed marks are redrawn.
  const openEdgeNow = useLatest(openEdge);
  const openNodeNow = useLatest(openNode);
  const revealNow = useLatest(([x, y]: Point) => control.reveal(x / view.scale, y / view.scale));
  return (
    <>
      {!isSmall && <NetworkTools control={control} />}
      <p id={how} className="visually-hidden">
        {say('how')}
      </p>
      <div
        className="network-paper"
        role="group"
        aria-label={say('picture', { title })}
        aria-describedby={how}
        tabIndex={isSmall ? undefined : 0}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const isOnMark = event.target !== event.currentTarget;
          if (isOnMark && event.key.startsWith('Arrow')) return;
          if (control.key(event.key)) event.preventDefault();
        }}
      >
        <svg ref={picture} viewBox={`0 0 ${width} ${whole}`} width={width} height={whole}>
          <svg x={0} y={0} width={width} height={height} overflow="hidden">
            <g transform={`translate(${view.x} ${view.y})`}>
              <TieMarks drawn={drawn} nodes={nodes} open={openEdgeNow} />
              <ActorMarks
                nodes={nodes}
                at={at}
                crowd={crowd}
                chosen={chosen}
                open={openNodeNow}
                reveal={revealNow}
              />
            </g>
          </svg>
          <line className="legend-rule" x1={0} x2={width} y1={height} y2={height} />
          <Legend layout={legend} top={height} />
        </svg>
      </div>
    </>
  );
}

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

/** Returns a function that never changes and calls the latest `act`. */
function useLatest<Of>(act: (of: Of) => void): (of: Of) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((of: Of) => latest.current(of), []);
}
