/** A matrix as a picture: a grid of cells, each with a shape and a count; a screen reader reads it as a table. */
import './pictures.css';
import type { Ref } from 'react';
import { ShapePath, type Look } from '../words/badge.tsx';
import { languageOf } from '../words/name.tsx';
import { pressing, useRoving } from './roving.ts';
import { shortened, textWidth } from './text-width.ts';

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
  readonly ref: Ref<SVGSVGElement>;
}

const WIDE = 60;
const TALL = 36;
const LONGEST_NAME = 220;
const PAD = 10;

export function MatrixPicture({ title, rows, columns, cellAt, ref }: MatrixPictureProps) {
  const rowNames = rows.map((name) => shortened(name, LONGEST_NAME));
  const columnNames = columns.map((name) => shortened(name, LONGEST_NAME));
  const side = Math.max(...rowNames.map(textWidth)) + 2 * PAD;
  // Column names are slanted. These are their height, and how far the last one reaches beyond the grid.
  const lean = Math.max(...columnNames.map(textWidth)) * Math.SQRT1_2;
  const head = lean + 2 * PAD;
  const width = side + columns.length * WIDE + lean + PAD;
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
                transform={`translate(${side + column * WIDE + WIDE / 2} ${head - PAD}) rotate(-45)`}
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
              const cell = cellAt(row, column);
              return (
                <g
                  key={column}
                  role="gridcell"
                  aria-colindex={column + 2}
                  aria-label={cell.description}
                  aria-disabled={cell.open === null}
                  transform={`translate(${side + column * WIDE} ${head + row * TALL})`}
                  {...roving.stop(`${row} ${column}`, row, column)}
                  {...(cell.open && pressing(cell.open))}
                >
                  <title>{cell.description}</title>
                  <Cell cell={cell} />
                </g>
              );
            })}
          </g>
        ))}
      </g>
    </svg>
  );
}

function Cell({ cell: { look, text, open } }: { readonly cell: MatrixPictureCell }) {
  return (
    <>
      <rect className="cell" width={WIDE} height={TALL} data-empty={open === null} />
      <rect className="hit" x={2} y={2} width={WIDE - 4} height={TALL - 4} rx={4} />
      {look !== null && (
        <g className="look" data-look={look} aria-hidden="true">
          <ShapePath
            look={look}
            transform={`translate(${text === '' ? WIDE / 2 - 8 : 8} ${TALL / 2 - 8})`}
          />
        </g>
      )}
      <text x={28} y={TALL / 2 + 4} aria-hidden="true">
        {text}
      </text>
    </>
  );
}
