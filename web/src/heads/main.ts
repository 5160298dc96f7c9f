/** The heads and cards of pages, for the server: a bundle of its own that no browser loads. */
import { LANGUAGES } from '../language/languages.ts';
import { tellGraph, tellTimeline } from './actors-heads.tsx';
import { drawCard } from './card/draw-card.tsx';
import type { Lettering } from './card/lettering.ts';
import { tellClaim } from './claim-head.tsx';
import {
  tellActor,
  tellActorGraph,
  tellCase,
  tellCircumstance,
  tellEvent,
  tellPlace,
  tellRole,
  tellSource,
  tellTopic,
} from './entity-head.tsx';
import {
  tellAbout,
  tellHome,
  tellMatrix,
  tellRanking,
  tellSearch,
  tellStats,
} from './fixed-heads.ts';
import { writeHead, type Head } from './head.ts';
import type { Ask, AskedPage, Moved, PageRequest, Teller } from './page-request.ts';
import { tellPair } from './pair-head.tsx';
import { spokenLanguage } from './spoken-language.ts';

/** Path → what the page says of itself. The paths are those of `explorer.tsx`; a test compares the two. */
export const TELLERS: Readonly<Record<string, Teller>> = {
  '/': tellHome,
  '/about': tellAbout,
  '/actor/:id': tellActor,
  '/actor/:id/graph': tellActorGraph,
  '/case/:id': tellCase,
  '/circumstance/:id': tellCircumstance,
  '/claim/:id': tellClaim,
  '/embed/actor/:id': tellActor,
  '/embed/case/:id': tellCase,
  '/embed/event/:id': tellEvent,
  '/embed/graph': tellGraph,
  '/embed/meeting/:id': tellEvent,
  '/embed/met': tellPair,
  '/embed/timeline': tellTimeline,
  '/event/:id': tellEvent,
  '/graph': tellGraph,
  '/matrix': tellMatrix,
  '/meeting/:id': tellEvent,
  '/met': tellPair,
  '/place/:id': tellPlace,
  '/ranking': tellRanking,
  '/role/:id': tellRole,
  '/search': tellSearch,
  '/source/:id': tellSource,
  '/stats': tellStats,
  '/timeline': tellTimeline,
  '/topic/:id': tellTopic,
};

const ROUTES = Object.entries(TELLERS).map(([path, tell]) => ({
  pattern: new RegExp(`^${path.replace(':id', '([^/]+)').replace(/\/$/, '')}/?$`),
  tell,
}));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The head of a page. Null if it keeps its default head, or if no page has this path. Rejects if the question about it is not answered. */
export async function headOf(request: PageRequest, ask: Ask): Promise<Head | Moved | null> {
  const asked = take(request);
  if (asked === null) return null;
  const told = await asked.tell(asked.page, ask);
  if (told === null) return null;
  return 'redirect' in told ? inEmbed(asked.page, told) : writeHead(told, asked.page);
}

/** The card of a page as SVG, drawn with the server's lettering. Null for a page without one. */
export async function cardOf(
  request: PageRequest,
  ask: Ask,
  lettering: Lettering,
): Promise<string | null> {
  const asked = take(request);
  if (asked === null) return null;
  const told = await asked.tell(asked.page, ask);
  if (told === null || 'redirect' in told) return null;
  return told.card === null ? null : drawCard(told.card, lettering);
}

function take(request: PageRequest): { readonly page: AskedPage; readonly tell: Teller } | null {
  const { path, search, acceptLanguage, origin } = request;
  for (const { pattern, tell } of ROUTES) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const parameters = new URLSearchParams(search);
    const day = parameters.get('knownBy');
    const asked = parameters.get('lang');
    const page: AskedPage = {
      path: path === '/' ? path : path.replace(/\/$/, ''),
      id: decodeURIComponent(match[1] ?? ''),
      parameters,
      knownBy: day !== null && DAY.test(day) ? day : null,
      language: LANGUAGES.find((language) => language === asked) ?? spokenLanguage(acceptLanguage),
      absolute: (to) => `${origin}${to}`,
    };
    return { page, tell };
  }
  return null;
}

/** A frame stays a frame when its address changes. */
const inEmbed = ({ path }: AskedPage, { redirect }: Moved): Moved => ({
  redirect: path.startsWith('/embed/') ? `/embed${redirect}` : redirect,
});
