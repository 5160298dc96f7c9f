/** A network that is laid out: its lines, marks, names and legend, as SVG, or above 200 actors on a canvas under the names. */
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useWords } from '../../language/language.ts';
import { ActorMarks } from './drawing/actor-marks.tsx';
import { CommunityAreas, CommunityNames } from './drawing/communities.tsx';
import { Legend, useLegendLayout } from './drawing/legend.tsx';
import { legendOf } from './drawing/legend-entries.tsx';
import { PaintedNetwork } from './drawing/painted-network.tsx';
import { PaintedTies } from './drawing/painted-ties.tsx';
import { drawStill } from './drawing/still.tsx';
import { TieMarks } from './drawing/tie-marks.tsx';
import { useDrawing } from './drawing/use-drawing.ts';
import { FindActor } from './interaction/find-actor.tsx';
import { NetworkTools } from './interaction/tools.tsx';
import { usePointed } from './interaction/pointed.ts';
import { useView } from './interaction/view.ts';
import type { Layout } from './layout/lay-out.ts';
import { usePrinting } from '../use-printing.ts';
import type { NetworkPictureProps } from './network-props.ts';
import type { Point } from './network-types.ts';
import { networkWords } from './network-words.ts';

/** Above these numbers, lines and shapes are painted on a canvas, because SVG would be slow. */
const MOST_ACTORS_AS_SVG = 200;
const MOST_TIES_AS_SVG = 800;
/** A picture is at least so high, in pixels. */
const LEAST_HEIGHT = 420;
/** How large the picture becomes when an actor is found in it. */
const FOUND_AT = 2;

interface DrawnNetworkProps extends NetworkPictureProps {
  readonly layout: Layout;
  readonly width: number;
  readonly height: number;
}

export function DrawnNetwork(props: DrawnNetworkProps) {
  const { title, nodes, edges, picture, still, openNode, openEdge } = props;
  const {
    chosen = null,
    only = NONE,
    setOnly,
    isSmall = false,
    layout,
    width,
    isTall = false,
  } = props;
  const say = useWords(networkWords);
  const how = useId();
  const ground = useRef<SVGSVGElement>(null);
  const entries = useMemo(
    () => legendOf(nodes, edges, layout.communities.length > 0),
    [nodes, edges, layout],
  );
  const legend = useLegendLayout(entries, width);
  // A picture that takes the height of the window has its legend in the window too.
  const height = isTall ? Math.max(LEAST_HEIGHT, props.height - legend.height) : props.height;
  const whole = height + legend.height;
  const control = useView(ground, width, height);
  const { view } = control;
  const [found, setFound] = useState<string | null>(null);
  const isLarge = nodes.length > MOST_ACTORS_AS_SVG || edges.length > MOST_TIES_AS_SVG;
  // A canvas has the colours of the screen, and does not become narrower with the names above it.
  const isPrinting = usePrinting();
  const isPainted = isLarge && !isPrinting;
  const size = useMemo(() => ({ width, height }), [width, height]);
  const pointed = usePointed(view, isPainted);
  const drawing = useDrawing({
    nodes,
    edges,
    layout,
    size,
    scale: view.scale,
    only,
    // Pointing must not wait for the picture to be drawn again.
    actor: useDeferredValue(pointed.actor ?? found ?? chosen),
  });
  const { scene } = drawing;
  // While the picture is zoomed, names move at once, and others appear when there is time.
  const named = useDeferredValue(drawing.named);
  pointed.look(scene.drawn);
  useImperativeHandle(
    still,
    () => () =>
      isPainted
        ? drawStill({ scene, titles: drawing.titles, named, view, size, legend, only })
        : null,
  );
  // The functions stay the same while the picture moves, so that only changed marks are redrawn.
  const openEdgeNow = useLatest(openEdge);
  const openNodeNow = useLatest(openNode);
  const setOnlyNow = useLatest((sorts: typeof only) => setOnly?.(sorts));
  const revealNow = useLatest(([x, y]: Point) => control.reveal(x / view.scale, y / view.scale));
  const find = (id: string | null) => {
    setFound(id);
    const at = id === null ? undefined : drawing.whole.get(id);
    if (at !== undefined) control.centreOn(at[0], at[1], nodes.length > 30 ? FOUND_AT : 1);
  };
  // For whoever measures: the first time that the picture stands.
  useEffect(() => void performance.mark('network-drawn'), [layout]);
  const foundAt = found === null ? undefined : scene.at.get(found);
  const { at, crowd, lit } = scene;
  const marks = { nodes, at, crowd, width: scene.width, named, lit, chosen };
  return (
    <>
      {!isSmall && (
        <div className="network-tools row no-print">
          <FindActor nodes={nodes} find={find} />
          <NetworkTools control={control} />
        </div>
      )}
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
        {isPainted && <PaintedNetwork scene={scene} chosen={chosen} view={view} size={size} />}
        <svg ref={picture} viewBox={`0 0 ${width} ${whole}`} width={width} height={whole}>
          <svg
            ref={ground}
            className="network-ground"
            width={width}
            height={height}
            overflow="hidden"
            {...pointed.handlers}
            onClick={() => pointed.tie !== null && openEdgeNow(pointed.tie)}
          >
            <rect width={width} height={height} fill="transparent" />
            <g transform={`translate(${view.x} ${view.y})`} data-dimmed={scene.lit && ''}>
              {!isPainted && <CommunityAreas areas={scene.areas} />}
              {isPainted ? (
                <PaintedTies
                  drawn={scene.drawn}
                  nodes={nodes}
                  pointed={pointed.tie}
                  open={openEdgeNow}
                />
              ) : (
                <TieMarks {...scene} open={openEdgeNow} />
              )}
              {foundAt && <circle className="found-ring" cx={foundAt[0]} cy={foundAt[1]} r={24} />}
              <CommunityNames titles={drawing.titles} />
              <ActorMarks {...marks} isPainted={isPainted} open={openNodeNow} reveal={revealNow} />
            </g>
          </svg>
          <line className="legend-rule" x1={0} x2={width} y1={height} y2={height} />
          <Legend
            layout={legend}
            top={height}
            only={only}
            {...(setOnly && { setOnly: setOnlyNow })}
          />
        </svg>
      </div>
    </>
  );
}

const NONE = [] as const;

/** Returns a function that never changes and calls the latest `act`. */
function useLatest<Of>(act: (of: Of) => void): (of: Of) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((of: Of) => latest.current(of), []);
}
