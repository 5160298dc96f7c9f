/** The route `/oembed?url=…` (oembed.com): how another site shows the card of a page, for programs that turn links into cards. */
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { askingFor } from './ask-self.ts';
import { escaped } from './head-html.ts';
import {
  CARD_SIZE,
  loadHeads,
  type EmbedFrame,
  type Head,
  type PageRequest,
} from './heads-bundle.ts';
import { originOf, type PageHeadsOptions } from './page-heads.ts';

type Asked = Readonly<Record<'url' | 'format' | 'maxwidth' | 'maxheight', string | undefined>>;

/** As wide as a column of text. */
const WIDTH = 640;

export const oembed: FastifyPluginAsync<PageHeadsOptions> = (app, { root, url: site }) => {
  app.get<{ Querystring: Asked }>('/oembed', async (request, reply) => {
    const { url, format = 'json', maxwidth, maxheight } = request.query;
    // Editors that run in a browser ask from their own origin.
    void reply.header('access-control-allow-origin', '*').header('cache-control', 'no-cache');
    const refused = (code: number, error: string) => reply.code(code).send({ error });
    if (format !== 'json') return refused(501, 'Only format=json is answered.');
    if (typeof url !== 'string') return refused(400, 'url is missing: give the address of a page.');
    const most = { width: sizeIn(maxwidth), height: sizeIn(maxheight) };
    if (most.width === null || most.height === null) {
      return refused(400, 'maxwidth and maxheight are whole numbers of pixels, from 1.');
    }
    const asked = pageAt(url, request, site);
    const heads = await loadHeads(root);
    if (asked === null || heads === null) return refused(404, NO_CARD);
    let head: Awaited<ReturnType<typeof heads.headOf>>;
    try {
      head = await heads.headOf(asked, askingFor(app, request));
      // What was merged into something else has its card there.
      if (head !== null && 'redirect' in head) {
        const moved = pageAt(`${asked.origin}${head.redirect}`, request, site);
        head = moved === null ? null : await heads.headOf(moved, askingFor(app, request));
      }
    } catch {
      return reply.code(503).header('cache-control', 'no-store').send(AWAY);
    }
    if (head === null || 'redirect' in head || head.embed === null) return refused(404, NO_CARD);
    void reply.header('vary', 'Accept-Language');
    return richOf({ ...head, embed: head.embed }, asked.origin, most as Most);
  });
  return Promise.resolve();
};

const NO_CARD = 'There is no card at this address.';
const AWAY = { error: 'The card cannot be described now; ask again in a few seconds.' };

/** The most that the asking site has room for; infinite if it does not say. */
interface Most {
  readonly width: number;
  readonly height: number;
}

/** Infinite if the parameter is absent; null if it is no size. */
function sizeIn(text: string | undefined): number | null {
  if (text === undefined) return Infinity;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** The page at an address of this site; null if it is an address of another one. */
function pageAt(text: string, request: FastifyRequest, site: string | null): PageRequest | null {
  if (!URL.canParse(text)) return null;
  const { protocol, host, pathname, search } = new URL(text);
  const origin = originOf(request, site);
  // A proxy may speak TLS for a server that does not know of it, so that only the host is compared.
  const own = [origin, originOf(request, null)].map((one) => new URL(one).host);
  if (!/^https?:$/.test(protocol) || !own.includes(host) || !isWhole(pathname)) return null;
  const acceptLanguage = request.headers['accept-language'] ?? '';
  return { path: pathname, search, acceptLanguage, origin };
}

/** Whether a path can be decoded. */
function isWhole(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** The answer of the type `rich`. Its HTML runs no script, because many sites take none. */
function richOf(
  { title, headline, embed, card }: Head & { readonly embed: EmbedFrame },
  origin: string,
  most: Most,
) {
  const width = Math.min(WIDTH, most.width);
  const fitting = embed.heights.find(({ fromWidth }) => width >= fromWidth)?.height ?? most.height;
  const height = Math.min(fitting, most.height);
  const attributes = {
    ...{ src: `${origin}${embed.path}`, title: headline, width, height },
    ...{ loading: 'lazy', sandbox: embed.sandbox, style: 'border:0;max-width:100%' },
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escaped(String(value))}"`,
  );
  const hasPicture =
    card !== null && CARD_SIZE.width <= most.width && CARD_SIZE.height <= most.height;
  return {
    version: '1.0',
    type: 'rich',
    title: headline === '' ? title : headline,
    provider_name: 'Rapport',
    provider_url: `${origin}/`,
    cache_age: 3_600,
    html: `<iframe ${written.join(' ')}></iframe>`,
    width,
    height,
    ...(hasPicture && {
      thumbnail_url: `${origin}${card}`,
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  };
}
