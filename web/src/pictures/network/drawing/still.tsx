/** Draws a network that is painted on a canvas once more as SVG, for a file: every line and letter of it stays sharp. */
import '../../pictures.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { View } from '../interaction/view.ts';
import type { TieSort } from '../network-types.ts';
import { ActorMarks } from './actor-marks.tsx';
import { CommunityAreas, CommunityNames, type Area } from './communities.tsx';
import type { Size } from './fitted.ts';
import { Legend, type LegendLayout } from './legend.tsx';
import type { Scene } from './paint.ts';
import { TieMarks } from './tie-marks.tsx';

interface StillProps {
  readonly scene: Scene;
  readonly titles: readonly { readonly area: Area }[];
  readonly named: ReadonlySet<string>;
  readonly view: View;
  readonly size: Size;
  readonly legend: LegendLayout;
  readonly only: readonly TieSort[];
}

/** The picture stands outside the window, because only an element of the page has the styles of the page. */
export function drawStill(props: StillProps): {
  readonly svg: SVGSVGElement;
  readonly remove: () => void;
} {
  const paper = document.createElement('div');
  paper.className = 'network picture-still';
  paper.inert = true;
  document.body.append(paper);
  const root = createRoot(paper);
  flushSync(() => root.render(<StillNetwork {...props} />));
  return {
    svg: paper.querySelector('svg')!,
    remove: () => {
      root.unmount();
      paper.remove();
    },
  };
}

const nothing = () => undefined;

function StillNetwork({ scene, titles, named, view, size, legend, only }: StillProps) {
  const { width, height } = size;
  const whole = height + legend.height;
  return (
    <svg viewBox={`0 0 ${width} ${whole}`} width={width} height={whole}>
      <svg width={width} height={height} overflow="hidden">
        <g transform={`translate(${view.x} ${view.y})`}>
          <CommunityAreas areas={scene.areas} />
          <TieMarks {...scene} open={nothing} />
          <CommunityNames titles={titles} />
          <ActorMarks {...scene} named={named} chosen={null} open={nothing} reveal={nothing} />
        </g>
      </svg>
      <line className="legend-rule" x1={0} x2={width} y1={height} y2={height} />
      <Legend layout={legend} top={height} only={only} />
    </svg>
  );
}
