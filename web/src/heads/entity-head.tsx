/** The heads of the pages of actors, events, cases, roles, sources, places, topics and circumstances. */
import { pathOfPage } from '../address/embed-path.ts';
import { entityPath } from '../address/entity-path.ts';
import { idOn, isOnDay } from '../address/id-on.ts';
import { HeadOfEntityDocument } from '../generated/heads.ts';
import { useWords } from '../language/language.ts';
import { graphWords } from '../pages/graph/graph-words.ts';
import { saidAsOf } from './as-of.ts';
import { describeEntity } from './entity-words.tsx';
import { tellNoSuchPage, tellUnknown } from './fixed-heads.ts';
import { fromHook, inLanguage, sentences } from './in-words.tsx';
import { thingOf, type EntityNode } from './json-ld.ts';
import { NOT_FOUND, type AskedPage, type Teller } from './page-request.ts';

const ACTORS = ['Person', 'Organization', 'Group'];
const EVENTS = ['Meeting', 'Visit', 'Statement'];
/** What articles show as a card. */
const WITH_EMBED = [...ACTORS, ...EVENTS, 'LegalCase'];

/** The page of an entity of one of these types. */
const tellEntity =
  (types: readonly string[]): Teller =>
  async (page, ask) => {
    const node = await read(page, ask);
    if (node === null) return tellUnknown(page, page.id);
    if (!types.includes(node.__typename)) return tellNoSuchPage(page);
    const path = entityPath(node);
    // Such an id is that of an object of the API on a day; the explorer leads it to its page.
    if (isOnDay(page.id)) return null;
    if (path !== entityPathAsAsked(page)) return { redirect: `${path}${searchOf(page)}` };
    return inLanguage(page.language, () => {
      const { over, badge, lines } = describeEntity(node, page.language);
      const asOf = saidAsOf(page);
      const thing = thingOf(node, page.absolute(path));
      return {
        status: 200,
        title: node.name,
        headline: badge === null ? node.name : `${node.name} (${badge.word})`,
        description: sentences([over, ...lines, asOf], page.language),
        address: withDay(path, page),
        about: thing === null ? [] : [thing],
        card: { over, headline: node.name, badge, lines, asOf },
        ...(WITH_EMBED.includes(node.__typename) && { embed: 'entity' as const }),
      };
    });
  };

export const tellActor = tellEntity(ACTORS);
/** One event has one address: a visit at the address of a meeting is led to its own. */
export const tellEvent = tellEntity(EVENTS);
export const tellCase = tellEntity(['LegalCase']);
export const tellRole = tellEntity(['Role']);
export const tellSource = tellEntity(['Source']);
export const tellCircumstance = tellEntity(['Circumstance']);
export const tellPlace = tellEntity(['Place']);
export const tellTopic = tellEntity(['Topic']);

/** `/actor/:id/graph`. */
export const tellActorGraph: Teller = async (page, ask) => {
  const node = await read(page, ask);
  if (node === null) return tellUnknown(page, page.id);
  if (!ACTORS.includes(node.__typename)) return tellNoSuchPage(page);
  const path = `${entityPath(node)}/graph`;
  if (isOnDay(page.id)) return null;
  if (node.key !== page.id) return { redirect: `${path}${searchOf(page)}` };
  return inLanguage(page.language, () => {
    const say = fromHook(() => useWords(graphWords));
    const title = say('title', { name: node.name });
    const asOf = saidAsOf(page);
    return {
      status: 200,
      title,
      headline: title,
      description: sentences([say('lead'), asOf], page.language),
      address: withDay(path, page),
      about: [],
      card: { over: say('titleNone'), headline: title, badge: null, lines: [say('lead')], asOf },
    };
  });
};

async function read(
  { id, knownBy, language }: AskedPage,
  ask: Parameters<Teller>[1],
): Promise<EntityNode | null> {
  const answer = await ask(HeadOfEntityDocument, { id: idOn(id, knownBy), language });
  if (answer === NOT_FOUND || answer.node === null) return null;
  return 'name' in answer.node ? answer.node : null;
}

const entityPathAsAsked = ({ path, id }: AskedPage): string =>
  `/${pathOfPage(path).split('/')[1] ?? ''}/${encodeURIComponent(id)}`;

/** All parameters stay: they hold the day and the language. */
const searchOf = ({ parameters }: AskedPage): string =>
  parameters.size === 0 ? '' : `?${parameters}`;

const withDay = (path: string, { knownBy }: AskedPage): string =>
  knownBy === null ? path : `${path}?${new URLSearchParams({ knownBy })}`;
