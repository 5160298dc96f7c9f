/** A style sheet with the page's fonts inside. A saved picture can load nothing, and few systems have a Khmer font. */

const KHMER = /\p{Script=Khmer}/u;

/** The style sheet; empty if the text needs none of the fonts. */
export async function fontsFor(text: string): Promise<string> {
  if (!KHMER.test(text)) return '';
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href })))
    .flatMap(({ rule, base }) =>
      rule instanceof CSSFontFaceRule ? [{ rule, base: base ?? location.href }] : [],
    );
  const texts = await Promise.all(
    faces.map(async ({ rule, base }) => {
      const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (source === undefined) return '';
      const data = await asDataUrl(new URL(source, base));
      const name = rule.style.getPropertyValue('font-family');
      const weight = rule.style.getPropertyValue('font-weight');
      const range = rule.style.getPropertyValue('unicode-range');
      return `@font-face{font-family:${name};font-weight:${weight};unicode-range:${range};src:url(${data}) format('woff2')}`;
    }),
  );
  return texts.join('');
}

async function asDataUrl(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error('The font of the picture could not be loaded.');
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
