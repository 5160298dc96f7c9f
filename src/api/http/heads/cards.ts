/** The route of the cards, `/card/met.png?a=…&b=…`: the picture of a page, for whoever shows a link to it. */
import path from 'node:path';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { isRapportError } from '../../../errors.ts';
import { digestOf } from '../question-key.ts';
import { askingFor } from './ask-self.ts';
import { openLettering } from './card-lettering.ts';
import { CARD_LANE, CardPngs } from './card-png.ts';
import { loadHeads, serverFolder, type Lettering } from './heads-bundle.ts';
import { isKnown, pageRequestOf, type PageHeadsOptions } from './page-heads.ts';
import type { LaneBounds } from '../lane.ts';

export interface CardsOptions extends PageHeadsOptions {
  /** How many cards are drawn at once, for tests. */
  readonly lane?: LaneBounds;
}

/** What draws cards. */
interface Studio {
  readonly lettering: Lettering;
  readonly pngs: CardPngs;
}

/** `/card/start.png` is the card of `/`; each other card has the path of its page. */
const CARD = /^\/card(\/.+)\.png$/;

export const cards: FastifyPluginAsync<CardsOptions> = (app, { root, url, lane = CARD_LANE }) => {
  let opening: Promise<Studio | null> | undefined;

  app.get('/card/*', async (request, reply) => {
    const [asked = ''] = request.url.split('?', 1);
    const page = CARD.exec(asked)?.[1];
    const heads = page === undefined ? null : await loadHeads(root);
    if (page === undefined || heads === null) return reply.callNotFound();
    const studio = await (opening ??= openStudio(app, root, lane));
    if (studio === null) return reply.callNotFound();
    void reply.header('cache-control', 'no-cache').header('vary', 'Accept-Language');
    const pageRequest = pageRequestOf(request, url, page === '/start' ? '/' : page);
    let svg: string | null;
    try {
      svg = await heads.cardOf(pageRequest, askingFor(app, request), studio.lettering);
    } catch {
      // The API is busy or away, so the picture cannot be drawn now.
      return reply.code(503).header('cache-control', 'no-store').send(AWAY);
    }
    if (svg === null) return reply.callNotFound();
    const key = digestOf(svg);
    const tag = `"${key}"`;
    void reply.header('etag', tag);
    if (isKnown(request, tag)) return reply.code(304).send();
    try {
      const png = await studio.pngs.pngOf(key, svg);
      // Pages of other sites show it.
      void reply.header('cross-origin-resource-policy', 'cross-origin');
      return await reply.type('image/png').send(png);
    } catch (error) {
      if (!isRapportError(error, 'SERVER_BUSY')) throw error;
      void reply.removeHeader('etag');
      return reply.code(503).header('cache-control', 'no-store').send(AWAY);
    }
  });
  return Promise.resolve();
};

const AWAY = { error: 'The picture cannot be drawn now; ask again in a few seconds.' };

/** Null if the machine cannot draw: the server then runs without cards, and says so once. */
async function openStudio(
  app: FastifyInstance,
  root: string,
  lane: LaneBounds,
): Promise<Studio | null> {
  try {
    const lettering = await openLettering(path.join(serverFolder(root), 'fonts'));
    const resvg = await import('@resvg/resvg-js');
    return { lettering, pngs: new CardPngs(resvg, lane) };
  } catch (error) {
    app.log.warn(`Shared links have no pictures: ${(error as Error).message}`);
    return null;
  }
}
