/** Draws a card as SVG of 1200 × 630: the verdict or the name, large enough to read in a feed. Its letters are outlines. */
import { renderToStaticMarkup } from 'react-dom/server';
import { ShapePath } from '../../words/shape.tsx';
import type { CardContent } from './card-content.ts';
import { colourOf } from './colours.ts';
import type { Lettering, Style } from './lettering.ts';
import { fits, textLines } from './text-lines.ts';

/** What readers of Open Graph ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const LEFT = 72;
const WIDTH = CARD_WIDTH - 2 * LEFT;
const HEADLINE_SIZES = [56, 46, 40, 34];
/** Below the badge, or in its place. */
const HEADLINE_TOP = { withBadge: 196, alone: 130 };
const FOOT_TOP = 570;
const BOTTOM = 606;

const SMALL: Style = { size: 28, isBold: false };
const LINE: Style = { size: 30, isBold: false };
const FOOT: Style = { size: 24, isBold: false };

/** Khmer stacks letters below and above the line. */
const leadingOf = (text: string, { size }: Style) =>
  size * (/\p{Script=Khmer}/u.test(text) ? 1.62 : 1.3);

export function drawCard(card: CardContent, lettering: Lettering): string {
  const look = card.badge?.look ?? 'stated';
  const colour = card.badge === null ? colourOf('ink') : colourOf(look);
  const headline = headlineOf(card, lettering);
  const lines = linesBelow(card, headline.bottom, lettering);
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD_WIDTH}
      height={CARD_HEIGHT}
      viewBox={`0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`}
    >
      <rect width={CARD_WIDTH} height={CARD_HEIGHT} fill={colourOf('paper')} />
      <rect width="20" height={CARD_HEIGHT} fill={colour} />
      <Letters
        lettering={lettering}
        y={76}
        text="Rapport"
        style={{ size: 30, isBold: true }}
        fill={colourOf('ink')}
      />
      {card.over !== 'Rapport' && (
        <Letters
          lettering={lettering}
          x={LEFT + lettering.widthOf('Rapport', { size: 30, isBold: true }) + 24}
          y={76}
          text={shortLine(card.over, SMALL, WIDTH - 180, lettering)}
          style={SMALL}
          fill={colourOf('quiet')}
        />
      )}
      {card.badge !== null && <Badge badge={card.badge} colour={colour} lettering={lettering} />}
      {headline.lines.map(({ text, y }) => (
        <Letters
          key={y}
          lettering={lettering}
          y={y}
          text={text}
          style={headline.style}
          fill={colourOf('ink')}
        />
      ))}
      {lines.map(({ text, y }) => (
        <Letters
          key={y}
          lettering={lettering}
          y={y}
          text={text}
          style={LINE}
          fill={colourOf('quiet')}
        />
      ))}
      {card.asOf !== null && (
        <>
          <rect x={LEFT} y={FOOT_TOP - 24} width={WIDTH} height="2" fill={colourOf('rule')} />
          <Letters
            lettering={lettering}
            y={FOOT_TOP + 22}
            text={shortLine(card.asOf, FOOT, WIDTH, lettering)}
            style={FOOT}
            fill={colourOf('ink')}
          />
        </>
      )}
    </svg>,
  );
}

interface Placed {
  readonly text: string;
  /** The line on which the letters stand. */
  readonly y: number;
}

/** In the largest letters with which it leaves room for the lines below. */
function headlineOf({ headline: text, badge }: CardContent, lettering: Lettering) {
  const top = badge === null ? HEADLINE_TOP.alone : HEADLINE_TOP.withBadge;
  const box = (size: number) => ({ width: WIDTH, mostLines: size > 46 ? 2 : size > 40 ? 3 : 4 });
  const size =
    HEADLINE_SIZES.find((each) => fits(text, { size: each, isBold: true }, box(each), lettering)) ??
    34;
  const style: Style = { size, isBold: true };
  const leading = leadingOf(text, style);
  const lines = textLines(text, style, box(size), lettering).map((line, index): Placed => ({
    text: line,
    y: top + size * 0.9 + index * leading,
  }));
  return { style, lines, bottom: top + lines.length * leading };
}

/** As many lines as there is room for, each text shortened to two. */
function linesBelow(
  { lines, asOf }: CardContent,
  top: number,
  lettering: Lettering,
): readonly Placed[] {
  const placed: Placed[] = [];
  const bottom = asOf === null ? BOTTOM : FOOT_TOP - 34;
  let y = top + 24;
  for (const text of lines) {
    const leading = leadingOf(text, LINE);
    const room = Math.floor((bottom - y) / leading);
    if (room < 1) break;
    const broken = textLines(text, LINE, { width: WIDTH, mostLines: Math.min(2, room) }, lettering);
    for (const line of broken) {
      placed.push({ text: line, y: y + LINE.size });
      y += leading;
    }
    y += 6;
  }
  return placed;
}

const shortLine = (text: string, style: Style, width: number, lettering: Lettering): string =>
  textLines(text, style, { width, mostLines: 1 }, lettering)[0] ?? '';

interface BadgeProps {
  readonly badge: NonNullable<CardContent['badge']>;
  readonly colour: string;
  readonly lettering: Lettering;
}

/** The word beside its shape, as on the page: nothing depends on the colour. */
function Badge({ badge, colour, lettering }: BadgeProps) {
  const style: Style = { size: 30, isBold: true };
  const word = shortLine(badge.word, style, WIDTH - 100, lettering);
  const width = lettering.widthOf(word, style) + 84;
  return (
    <g color={colour}>
      <rect
        x={LEFT}
        y={110}
        width={width}
        height={58}
        rx={10}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
      />
      <g transform={`translate(${LEFT + 18} 123) scale(2)`}>
        <ShapePath look={badge.look} />
      </g>
      <Letters
        lettering={lettering}
        x={LEFT + 62}
        y={149}
        text={word}
        style={style}
        fill={colour}
      />
    </g>
  );
}

interface LettersProps {
  readonly lettering: Lettering;
  readonly x?: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly text: string;
  readonly style: Style;
  readonly fill: string;
}

function Letters({ lettering, x = LEFT, y, text, style, fill }: LettersProps) {
  if (text === '') return null;
  return (
    <g transform={`translate(${rounded(x)} ${rounded(y)})`} fill={fill}>
      {lettering.draw(text, style).map(({ d, x: left, y: up, scale }, index) => (
        <path
          // Glyphs never move.
          key={index}
          transform={`translate(${rounded(left)} ${rounded(-up)}) scale(${scale} ${-scale})`}
          d={d}
        />
      ))}
    </g>
  );
}

const rounded = (value: number) => Math.round(value * 100) / 100;
