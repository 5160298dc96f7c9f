/** Shows the answer of a page whose title comes with the answer; if there is none, a title of its own says so. */
import type { ReactNode } from 'react';
import { Answer } from '../ask/answer.tsx';
import type { Asked } from '../ask/use-answer.ts';
import { useWords } from '../language/language.ts';
import { FirstLook } from './first-look.tsx';
import { PageHead } from './page-head.tsx';
import { shellWords } from './shell-words.ts';

interface PageAnswerProps<Data> {
  readonly of: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

export function PageAnswer<Data>({ of, children }: PageAnswerProps<Data>) {
  const say = useWords(shellWords);
  const isWithout = of.answered === undefined && (of.error !== null || !of.isUpdating);
  return (
    <>
      {isWithout && <PageHead title={say('failedTitle')} />}
      <Answer of={of} meanwhile={<FirstLook />}>
        {children}
      </Answer>
    </>
  );
}
