/** A matrix as a picture: a grid of cells, each with a shape and a count; a screen reader reads it as a table. */
import './pictures.css';
import type { Ref } from 'react';
import type { Look } from '../words/looks.ts';
import { ShapePath } from '../words/shape.tsx';
import { languageOf } from '../words/name.tsx';
import { pressing, useRoving } from './roving.ts';
import { shortened, textWidth, WIDER_FONTS } from './text-width.ts';

export interface MatrixPictureCell {
  readonly look: Look | null;
  /** The text beside the shape. */
  readonly text: string;
  /** Everything it shows, in words. */
  readonly description: string;
  /** Null if there is nothing to open, such as for an actor and itself. */
  readonly open: (() => void) | null;
}

interface MatrixPictureProps {
  readonly title: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cellAt: (row: number, column: number) => MatrixPictureCell;
  /** Width of the frame; a picture of many columns is wider. */
  readonly width: number;
  readonly ref: Ref<SVGSVGElement>;
}

/** A cell is as wide as its content, and at least so wide. */
const LEAST_WIDE = 52;
const TEXT_AT = 26;
const TALL = 36;
const LONGEST_NAME = 220;
/** On a phone, the names take no more than this part of the width each, so that the cells are seen. */
const OF_NARROW = 0.32;
const PAD = 10;

export function MatrixPicture(props: MatrixPictureProps) {
  const { title, rows, columns, cellAt, width: frame, ref } = props;
  const longest = Math.min(LONGEST_NAME, frame * OF_NARROW);
  const rowNames = rows.map((name) => shortened(name, longest));
  const columnNames = columns.map((name) => shortened(name, longest));
  const side = Math.max(...rowNames.map(textWidth)) * WIDER_FONTS + 2 * PAD;
  const longestColumn = Math.max(...columnNames.map(textWidth)) * WIDER_FONTS;
  const cells = rows.map((_, row) => columns.map((__, column) => cellAt(row, column)));
  const texts = cells.flat().map(({ text }) => textWidth(text));
  const wide = Math.max(LEAST_WIDE, TEXT_AT + Math.max(...texts) * WIDER_FONTS + 4);
  // How far the last slanted name reaches beyond the grid. Where there is no room for that, names stand upright.
  const grid = side + columns.length * wide + PAD;
  const beyond = longestColumn * Math.SQRT1_2;
  const isSlanted = grid + beyond <= frame;
  const width = isSlanted ? grid + beyond : grid;
  const head = (isSlanted ? beyond : longestColumn) + 2 * PAD;
  const height = head + rows.length * TALL + PAD;
  const keys = rows.flatMap((_, row) => columns.map((__, column) => `${row} ${column}`));
  const roving = useRoving(keys);
  return (
    <svg
      ref={ref}
      className="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <g
        role="grid"
        aria-label={title}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={roving.onKeyDown}
      >
        <g role="row" aria-rowindex={1}>
          {columns.map((name, column) => (
            <g key={column} role="columnheader" aria-colindex={column + 2}>
              <title>{name}</title>
              <text
                lang={languageOf(name)}
                transform={`translate(${side + column * wide + wide / 2 + (isSlanted ? 0 : 4)} ${head - PAD}) rotate(${isSlanted ? -45 : -90})`}
              >
                {columnNames[column]}
              </text>
            </g>
          ))}
        </g>
        {rows.map((name, row) => (
          <g key={row} role="row" aria-rowindex={row + 2}>
            <g role="rowheader" aria-colindex={1}>
              <title>{name}</title>
              <text
                lang={languageOf(name)}
                textAnchor="end"
                x={side - PAD}
                y={head + row * TALL + TALL / 2 + 4}
              >
                {rowNames[row]}
              </text>
            </g>
            {columns.map((_, column) => {
              const cell = cells[row]![column]!;
              return (
                <g
                  key={column}
                  role="gridcell"
                  aria-colindex={column + 2}
                  aria-label={cell.description}
                  aria-disabled={cell.open === null}
                  transform={`translate(${side + column * wide} ${head + row * TALL})`}
                  {...roving.stop(`${row} ${column}`, row, column)}
                  {...(cell.open && pressing(cell.open))}
                >
                  <title>{cell.description}</title>
                  <Cell cell={cell} wide={wide} />
                </g>
              );
            })}
          </g>
        ))}
      </g>
    </svg>
  );
}

interface CellProps {
  readonly cell: MatrixPictureCell;
  readonly wide: number;
}

function Cell({ cell: { look, text, open }, wide }: CellProps) {
  return (
    <>
      <rect className="cell" width={wide} height={TALL} data-empty={open === null} />
      <rect className="hit" x={2} y={2} width={wide - 4} height={TALL - 4} rx={4} />
      {look !== null && (
        <g className="look" data-look={look} aria-hidden="true">
          <ShapePath
            look={look}
            transform={`translate(${text === '' ? wide / 2 - 8 : 6} ${TALL / 2 - 8})`}
          />
        </g>
      )}
      <text x={TEXT_AT} y={TALL / 2 + 4} aria-hidden="true">
        {text}
      </text>
    </>
  );
}
