/** The heads of pages about several actors: their timeline and their network. */
import { HeadOfActorsDocument } from '../generated/heads.ts';
import { useWords } from '../language/language.ts';
import { graphWords } from '../pages/graph/graph-words.ts';
import { timelineWords } from '../pages/timeline/timeline-words.ts';
import { saidAsOf } from './as-of.ts';
import { addressOf } from './fixed-heads.ts';
import { cut, fromHook, inLanguage, sentences } from './in-words.tsx';
import { NOT_FOUND, type AskedPage, type Ask, type Told } from './page-request.ts';

/** More names than this fit into no title. */
const MOST_NAMED = 5;

export async function tellTimeline(page: AskedPage, ask: Ask): Promise<Told> {
  const names = await namesIn('actors', page, ask);
  return inLanguage(page.language, () => {
    const say = fromHook(() => useWords(timelineWords));
    if (names === '') return told(page, say('title'), say('intro'));
    return { ...told(page, say('titleOf', { names }), say('intro')), embed: 'picture' };
  });
}

export async function tellGraph(page: AskedPage, ask: Ask): Promise<Told> {
  const name = await namesIn('around', page, ask);
  return inLanguage(page.language, () => {
    const say = fromHook(() => useWords(graphWords));
    if (name === '') return told(page, say('titleNone'), say('lead'));
    return { ...told(page, say('title', { name }), say('lead')), embed: 'picture' };
  });
}

/** The names of the actors whose ids a parameter lists; unknown ids are left out, as on the page. */
async function namesIn(parameter: string, page: AskedPage, ask: Ask): Promise<string> {
  const ids = (page.parameters.get(parameter) ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0) return '';
  const { language } = page;
  const answer = await ask(HeadOfActorsDocument, { ids: ids.slice(0, MOST_NAMED), language });
  if (answer === NOT_FOUND) return '';
  const names = answer.nodes.flatMap((node) => (node !== null && 'name' in node ? node.name : []));
  return names.join(', ') + (ids.length > MOST_NAMED ? ', …' : '');
}

function told(page: AskedPage, title: string, lead: string): Told {
  const asOf = saidAsOf(page);
  return {
    status: 200,
    title,
    headline: title,
    description: sentences([lead, asOf], page.language),
    address: addressOf(page),
    about: [],
    card: { over: 'Rapport', headline: title, badge: null, lines: [cut(lead, 200)], asOf },
  };
}
