/** A text of a picture in lines, one under another. */

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Base of the first line. */
  readonly y: number;
}

const LINE = 17;

export function TextLines({ lines, x, y }: TextLinesProps) {
  return (
    <text y={y}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : LINE}>
          {index === lines.length - 1 ? line : `${line} `}
        </tspan>
      ))}
    </text>
  );
}
