/** An example for a page that asks for actors: those who are in most of the newest meetings. */
import './choices.css';
import { useKnownBy } from '../address/address.ts';
import { Go } from '../address/go.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { ExampleActorsDocument, type ExampleActorsQuery } from '../generated/example-actors.ts';
import { useLanguage, useWords } from '../language/language.ts';
import type { NamedReference } from '../words/entity-link.tsx';
import { choiceWords } from './choice-words.ts';

interface ExampleProps {
  /** How many actors the page needs, and how many it takes. */
  readonly least: number;
  readonly most: number;
  /** The page's address for these ids. */
  readonly to: (ids: readonly string[]) => string;
}

/** Shows nothing if there are too few actors, or if they cannot be loaded: the page works without it. */
export function Example({ least, most, to }: ExampleProps) {
  const say = useWords(choiceWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const { answered } = useAnswer(ExampleActorsDocument, { knownBy, language });
  const actors = answered === undefined ? [] : mostOften(answered.data).slice(0, most);
  return (
    <p className="example">
      {actors.length >= least && (
        <Go to={to(actors.map(({ key }) => key))}>
          {say('example', { names: actors.map(({ name }) => name).join(', ') })}
        </Go>
      )}
    </p>
  );
}

function mostOften({ meetings }: ExampleActorsQuery): readonly NamedReference[] {
  const actors = new Map<string, NamedReference>();
  const counts = new Map<string, number>();
  for (const actor of meetings.nodes.flatMap(({ involved }) => involved.nodes)) {
    actors.set(actor.key, actor);
    counts.set(actor.key, (counts.get(actor.key) ?? 0) + 1);
  }
  return [...actors.values()].toSorted((a, b) => counts.get(b.key)! - counts.get(a.key)!);
}
