/** Saves a picture on the page as an SVG or PNG file that stands alone: its styles and where it comes from are inside. */
import { save, type Provenance } from '../take-away/files.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What the look of our pictures depends on. */
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
const FOOT = 34;
/** Pixels of a PNG for each of the picture's. */
const DENSITY = 2;

export function saveSvg(svg: SVGSVGElement, name: string, provenance: Provenance): void {
  save(
    name,
    'image/svg+xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n${alone(svg, provenance).text}\n`,
  );
}

/** @throws Error where the browser cannot draw the picture (too large). */
export async function savePng(
  svg: SVGSVGElement,
  name: string,
  provenance: Provenance,
): Promise<void> {
  const { text, width, height } = alone(svg, provenance);
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

/** A copy with computed styles written out, a background, and a foot that says where it comes from. */
function alone(svg: SVGSVGElement, provenance: Provenance) {
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
  const height = (box.height === 0 ? svg.clientHeight : box.height) + FOOT;
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
  const foot = document.createElementNS(SVG, 'text');
  foot.setAttribute('x', String(box.x + 8));
  foot.setAttribute('y', String(box.y + height - 12));
  foot.setAttribute('font-size', '11');
  foot.setAttribute('font-family', page.fontFamily);
  foot.setAttribute('fill', page.color);
  foot.textContent = stated(provenance);
  copy.append(foot);
  const metadata = document.createElementNS(SVG, 'metadata');
  metadata.textContent = JSON.stringify(provenance);
  copy.prepend(metadata);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** Title, day of knowledge, revision, address and licence in a line. */
function stated({ title, url, knownBy, revision, retrievedOn, licence }: Provenance): string {
  const as = knownBy === null ? '' : ` · as known on ${knownBy}`;
  return `Rapport · ${title}${as} · revision ${revision ?? '?'} · ${retrievedOn} · ${url} · ${licence}`;
}
