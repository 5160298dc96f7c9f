/** What the head and the card of an entity say below its name. */
import { useWords } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { number } from '../language/numbers.ts';
import { actorWords } from '../pages/actor/actor-words.ts';
import { caseWords } from '../pages/case/case-words.ts';
import { badgeWords } from '../words/badge-words.ts';
import { StageBadge } from '../words/badge.tsx';
import { lookOfStatus } from '../words/looks.ts';
import { EventStatus } from '../words/event-status.tsx';
import { typeWords } from '../words/type-words.ts';
import { Terms, When } from '../words/when.tsx';
import type { CardContent } from './card/card-content.ts';
import { cut, fromHook, textOf } from './in-words.tsx';
import type { EntityNode } from './json-ld.ts';

type Described = Pick<CardContent, 'over' | 'badge' | 'lines'>;

const MOST_OF_DESCRIPTION = 200;

/** Call it within `inLanguage`. */
export function describeEntity(node: EntityNode, language: Language): Described {
  const sayType = fromHook(() => useWords(typeWords));
  const over = sayType(`type.${node.__typename}` as 'type.Person');
  const lines = (...parts: readonly (string | null)[]) => parts.flatMap((part) => part || []);
  const description =
    'description' in node && node.description !== null
      ? cut(node.description, MOST_OF_DESCRIPTION)
      : null;
  switch (node.__typename) {
    case 'Person':
    case 'Organization':
    case 'Group':
      return {
        over: typeLine(node, language),
        badge: null,
        lines: lines(rolesOf(node), description),
      };
    case 'Meeting':
    case 'Visit':
    case 'Statement':
      return {
        over,
        badge: statusOf(node),
        lines: lines(dateOf(node), placesOf(node), description),
      };
    case 'LegalCase': {
      const say = fromHook(() => useWords(caseWords));
      return {
        over,
        badge: null,
        lines: lines(
          node.stage === null
            ? say('noStage')
            : textOf(<StageBadge stage={node.stage} support={node.stageSupport} />),
          description,
          say('disclaimer'),
        ),
      };
    }
    case 'Role':
      return { over, badge: null, lines: lines(node.organization?.name ?? null, description) };
    case 'Source':
      return {
        over,
        badge: null,
        lines: lines(
          node.publisher,
          node.publishedOn === null ? null : textOf(<When date={node.publishedOn} />),
        ),
      };
    default:
      return { over, badge: null, lines: lines(description) };
  }
}

type Actor = Extract<EntityNode, { readonly __typename: 'Person' | 'Organization' | 'Group' }>;
type Event = Extract<EntityNode, { readonly __typename: 'Meeting' | 'Visit' | 'Statement' }>;

/** Such as "Party" or "Group of 17". */
function typeLine(actor: Actor, language: Language): string {
  const sayType = fromHook(() => useWords(typeWords));
  if (actor.__typename === 'Group' && actor.size !== null) {
    const say = fromHook(() => useWords(actorWords));
    return say('groupOf', { size: number(actor.size, language) });
  }
  if (actor.__typename !== 'Organization' || actor.kind === null)
    return sayType(`type.${actor.__typename}`);
  return sayType(`kind.${actor.kind}`);
}

/** Roles that a source states, each with its dates: without them, a former minister would read as a minister. */
function rolesOf({ roles }: Actor): string | null {
  const told = roles.edges
    .filter(({ support }) => support === 'ASSERTED')
    .map(({ node: { name, organization }, parts }) => {
      const role = organization === null ? name : `${name} (${organization.name})`;
      return `${role}, ${textOf(<Terms of={parts} />)}`;
    });
  return told.length === 0 ? null : told.join('; ');
}

function statusOf({ __typename, status, lapsed }: Event): CardContent['badge'] {
  const word = textOf(<EventStatus type={__typename} status={status} />);
  if (word === '') return null;
  // "Held" would make a statement look like a meeting.
  const look = __typename === 'Statement' && status === 'HELD' ? 'stated' : lookOfStatus(status);
  const say = fromHook(() => useWords(badgeWords));
  return { look, word: lapsed ? `${word}, ${say('lapsed')}` : word };
}

const dateOf = ({ date, dateDisputed }: Event): string =>
  textOf(<When date={date} isDisputed={dateDisputed} />);

function placesOf({ places }: Event): string | null {
  const names = places.edges
    .filter(({ support }) => support === 'ASSERTED')
    .map(({ node }) => node.name);
  return names.length === 0 ? null : names.join(', ');
}
