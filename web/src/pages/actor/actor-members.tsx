/** Posts in an organization and members of an organization or group, page by page. */
import type { ReactNode } from 'react';
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages, type AskedPages } from '../../ask/use-answer.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import {
  ActorMembersDocument,
  ActorPostsDocument,
  type ActorMembersQuery,
  type ActorPostsQuery,
} from '../../generated/actor-lists.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { SupportBadge } from '../../words/badge.tsx';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { Terms } from '../../words/when.tsx';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';

const membersOf = ({ node }: ActorMembersQuery) =>
  node !== null && 'members' in node ? node.members : null;

const postsOf = ({ node }: ActorPostsQuery) =>
  node !== null && 'posts' in node ? node.posts : null;

export function ActorMembers({ actor }: { readonly actor: NamedReference }) {
  const say = useWords(actorWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    ActorMembersDocument,
    { id: idOn(actor.key, knownBy), language },
    (data) => membersOf(data)?.pageInfo,
  );
  const edges = asked.pages.flatMap((page) => membersOf(page)?.edges ?? []);
  return (
    <List
      id="members"
      title={say('members')}
      asked={asked}
      shown={edges.length}
      totalOf={(data) => membersOf(data)?.totalCount}
    >
      {edges.map((edge) => (
        <li key={edge.node.key}>
          <EntityLink to={edge.node} /> · <Terms of={edge.parts} />{' '}
          <SupportBadge support={edge.support} />{' '}
          <EvidenceButton of={edge.evidence} about={edge.node.name} beyond={edge.node} />
        </li>
      ))}
    </List>
  );
}

export function ActorPosts({ actor }: { readonly actor: NamedReference }) {
  const say = useWords(actorWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    ActorPostsDocument,
    { id: idOn(actor.key, knownBy), language },
    (data) => postsOf(data)?.pageInfo,
  );
  const edges = asked.pages.flatMap((page) => postsOf(page)?.edges ?? []);
  return (
    <List
      id="posts"
      title={say('posts')}
      asked={asked}
      shown={edges.length}
      totalOf={(data) => postsOf(data)?.totalCount}
    >
      {edges.map(({ node, support, evidence }) => (
        <li key={node.key}>
          <EntityLink to={node} /> <SupportBadge support={support} />{' '}
          {evidence !== null && <EvidenceButton of={evidence} about={node.name} beyond={node} />}
          {node.holders.edges.length > 0 && (
            <div className="quiet">
              {say('heldBy')}{' '}
              {node.holders.edges.map((holder, index) => (
                <span key={holder.node.key}>
                  {index > 0 && '; '}
                  <EntityLink to={holder.node} /> (<Terms of={holder.parts} />
                  {holder.support !== 'ASSERTED' && (
                    <>
                      {' '}
                      <SupportBadge support={holder.support} />
                    </>
                  )}
                  )
                </span>
              ))}{' '}
              {node.holders.totalCount > node.holders.edges.length &&
                say('moreHolders', {
                  count: number(node.holders.totalCount - node.holders.edges.length, language),
                })}
            </div>
          )}
        </li>
      ))}
    </List>
  );
}

interface ListProps<Data> {
  readonly id: string;
  readonly title: string;
  readonly asked: AskedPages<Data>;
  readonly shown: number;
  readonly totalOf: (data: Data) => number | undefined;
  readonly children: ReactNode;
}

/** One line if it is known to be empty. */
function List<Data>({ id, title, asked, shown, totalOf, children }: ListProps<Data>) {
  const say = useWords(headWords);
  const isNone = asked.answered !== undefined && asked.error === null && shown === 0;
  return (
    <Section id={id} title={title} nothing={isNone ? say('noneRecorded') : null}>
      <Answer of={asked}>
        {(data) => (
          <>
            <ul>{children}</ul>
            <LoadMore of={asked} shown={shown} total={totalOf(data) ?? shown} />
          </>
        )}
      </Answer>
    </Section>
  );
}
