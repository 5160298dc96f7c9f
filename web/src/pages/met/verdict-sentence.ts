/** The verdict on a pair as one sentence that says no more than its sources: a call is not a meeting, nor is a plan. */
import type { MeetingFormat, Status, Verdict } from '../../generated/met.ts';
import { useWords } from '../../language/language.ts';
import { metWords } from './met-words.ts';

interface JudgedMeeting {
  readonly verdict: Verdict;
  readonly format: MeetingFormat;
  readonly status: Status;
}

/** The word for a form; `ANY` if the meetings shown give no form. */
type Form = 'MEETING' | 'VIDEO' | 'CALL' | 'ENCOUNTER' | 'GATHERING' | 'ANY';

/** The sentence names the first of these that occurs: the meeting if a meeting and a call are both alleged. */
const FORMS: readonly (readonly [MeetingFormat, Form])[] = [
  ['TALKS', 'MEETING'],
  ['UNKNOWN', 'MEETING'],
  ['VIDEO', 'VIDEO'],
  ['CALL', 'CALL'],
  ['ENCOUNTER', 'ENCOUNTER'],
  ['GATHERING', 'GATHERING'],
];

interface VerdictSentence {
  readonly verdict: Verdict;
  /** The meetings shown; the sentence is about those that give the verdict. */
  readonly meetings: readonly JudgedMeeting[];
  readonly names: { readonly a: string; readonly b: string };
}

export function useVerdictSentence(): (about: VerdictSentence) => string {
  const say = useWords(metWords);
  return ({ verdict, meetings, names }) => {
    const giving = meetings.filter((meeting) => meeting.verdict === verdict);
    const form =
      FORMS.find(([format]) => giving.some((one) => one.format === format))?.[1] ?? 'ANY';
    const words = {
      ...names,
      clause: say(`clause.${form}`, names),
      plan: say(`plan.${form}`, names),
      event: say(`event.${form}`),
    };
    if (verdict !== 'CALLED_OFF') return say(`answer.${verdict}`, words);
    const [status, ...others] = new Set(giving.map((one) => one.status));
    const isOne = others.length === 0;
    return isOne && (status === 'DECLINED' || status === 'CANCELLED' || status === 'NOT_HELD')
      ? say(`answer.CALLED_OFF.${status}`, words)
      : say('answer.CALLED_OFF', words);
  };
}
