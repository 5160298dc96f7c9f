/** Answers that are shown at one time, so that none moves what the others have put on the page. */
import type { Asked } from './use-answer.ts';

/** The first question, answered once the others are answered too, have failed or were cancelled. Each shows its own fault. */
export function together<Answer>(
  asked: Asked<Answer>,
  others: readonly Asked<unknown>[],
): Asked<Answer> {
  const waiting = others.filter(({ answered, isUpdating }) => answered === undefined && isUpdating);
  if (asked.answered === undefined || waiting.length === 0) return asked;
  return {
    ...asked,
    answered: undefined,
    isUpdating: true,
    cancel: () => [asked, ...waiting].forEach(({ cancel }) => cancel()),
  };
}
