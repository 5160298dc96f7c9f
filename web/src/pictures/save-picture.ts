/** Saves a picture of the page as an SVG or PNG file that contains its styles and its provenance. */
import { save, type Provenance } from '../take-away/files.ts';
import { fontsFor } from './picture-fonts.ts';
import { shortened, textWidth } from './text-width.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** The style properties that our pictures use. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;
/** The height of one line of the footer, the space above its lines, and its margin. */
const FOOT_LINE = 15;
const FOOT_ROOM = 19;
const FOOT_MARGIN = 8;
/** Pixels of a PNG per unit of the picture. */
const DENSITY = 2;

/** @throws Error if a font that the picture needs cannot be loaded. */
export async function saveSvg(
  svg: SVGSVGElement,
  name: string,
  provenance: Provenance,
): Promise<void> {
  const { text } = await alone(svg, provenance);
  save(name, 'image/svg+xml', `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`);
}

/** @throws Error if the picture is too large for the browser to draw. */
export async function savePng(
  svg: SVGSVGElement,
  name: string,
  provenance: Provenance,
): Promise<void> {
  const { text, width, height } = await alone(svg, provenance);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('The picture is too large for a PNG; save it as SVG.');
    save(name, 'image/png', blob);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A copy that needs no other file: it holds its styles, fonts, background, and its provenance in a footer. */
async function alone(svg: SVGSVGElement, provenance: Provenance) {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (original === undefined || !(element instanceof SVGElement)) return;
    const style = getComputedStyle(original);
    for (const name of STYLES) element.style.setProperty(name, style.getPropertyValue(name));
  });
  const box = svg.viewBox.baseVal;
  const width = box.width === 0 ? svg.clientWidth : box.width;
  const foot = footLines(provenance, width - 2 * FOOT_MARGIN);
  const drawn = box.height === 0 ? svg.clientHeight : box.height;
  const height = drawn + FOOT_ROOM + foot.length * FOOT_LINE;
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `${box.x} ${box.y} ${width} ${height}`);
  const page = getComputedStyle(document.body);
  const paper = document.createElementNS(SVG, 'rect');
  const place = { x: box.x, y: box.y, width, height };
  for (const [name, value] of Object.entries(place)) paper.setAttribute(name, String(value));
  paper.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(paper);
  foot.forEach((line, index) => {
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('x', String(box.x + FOOT_MARGIN));
    text.setAttribute('y', String(box.y + drawn + FOOT_ROOM + index * FOOT_LINE));
    text.setAttribute('font-size', '11');
    text.setAttribute('font-family', page.fontFamily);
    text.setAttribute('fill', page.color);
    text.textContent = line;
    copy.append(text);
  });
  const fonts = document.createElementNS(SVG, 'style');
  fonts.textContent = await fontsFor(copy.textContent);
  copy.prepend(fonts);
  const metadata = document.createElementNS(SVG, 'metadata');
  metadata.textContent = JSON.stringify(provenance);
  copy.prepend(metadata);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** Title, day of knowledge, revision, address and licence, in as many lines as the width of the picture requires. */
function footLines(
  { title, url, knownBy, revision, retrievedOn, licence }: Provenance,
  width: number,
): readonly string[] {
  const parts = [
    'Rapport',
    title,
    ...(knownBy === null ? [] : [`as known on ${knownBy}`]),
    `revision ${revision ?? '?'}`,
    retrievedOn,
    url,
    licence,
  ];
  const lines: string[] = [];
  for (const part of parts.flatMap((each) => pieces(each, width))) {
    const longer = lines.length === 0 ? part : `${lines.at(-1)} · ${part}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** Cuts a part that is longer than a line, such as an address, into pieces that fit. */
function pieces(text: string, width: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (textWidth(rest) > width) {
    const fits = Math.max(1, [...shortened(rest, width)].length - 1);
    parts.push([...rest].slice(0, fits).join(''));
    rest = [...rest].slice(fits).join('');
  }
  return [...parts, rest];
}
