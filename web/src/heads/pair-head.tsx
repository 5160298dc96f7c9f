/** The head of `/met`: the verdict on a pair in one sentence, when it was or was to be, and who says so. */
import { evidenceWords } from '../evidence/evidence-words.ts';
import { entityPath } from '../address/entity-path.ts';
import {
  HeadOfPairDocument,
  type HeadOfPairQuery,
  type Stage,
  type Verdict,
} from '../generated/heads.ts';
import { useWords } from '../language/language.ts';
import { metWords } from '../pages/met/met-words.ts';
import { useVerdictSentence } from '../pages/met/verdict-sentence.ts';
import { badgeWords } from '../words/badge-words.ts';
import { lookOfVerdict } from '../words/looks.ts';
import { calendarDate } from '../words/calendar.ts';
import { When } from '../words/when.tsx';
import { saidAsOf } from './as-of.ts';
import { tellChoice, tellUnknown } from './fixed-heads.ts';
import { fromHook, inLanguage, sentences, textOf } from './in-words.tsx';
import { NOT_FOUND, type AskedPage, type Moved, type Teller, type Told } from './page-request.ts';
import { countedOnce, saidWhere } from './said-where.tsx';

type Relationship = HeadOfPairQuery['relationship'];
type Meeting = Relationship['meetings']['edges'][number];
type Claim = Meeting['evidence']['claims']['nodes'][number];

/** The stages of claims that give a verdict; all other verdicts come from meetings that are said to be held. */
const STAGES: Readonly<Partial<Record<Verdict, readonly Stage[]>>> = {
  PLANNED: ['EXPECTED', 'ANNOUNCED', 'CONFIRMED', 'POSTPONED'],
  REQUESTED: ['REQUESTED'],
  CALLED_OFF: ['DECLINED', 'CANCELLED', 'NOT_HELD'],
};

/** Meetings whose dates are told; the page lists all. */
const MOST_DATES = 3;

export const tellPair: Teller = async (page, ask) => {
  const { parameters, knownBy, language } = page;
  const a = parameters.get('a') ?? '';
  const b = parameters.get('b') ?? '';
  if (a === '' || b === '' || a === b) return tellChoice(page, ask);
  const answer = await ask(HeadOfPairDocument, { a, b, knownBy, language });
  if (answer === NOT_FOUND) return tellUnknown(page, `${a}, ${b}`);
  return movedFrom(page, answer.relationship) ?? judged(page, answer.relationship, { a, b });
};

/** Where the pair has its page now if one of the two was merged into another. */
function movedFrom(page: AskedPage, { a, b }: Relationship): Moved | null {
  if (a === null || b === null || a.key === b.key) return null;
  const { parameters } = page;
  if (a.key === parameters.get('a') && b.key === parameters.get('b')) return null;
  const kept = new URLSearchParams(parameters);
  kept.set('a', a.key);
  kept.set('b', b.key);
  return { redirect: `/met?${kept}` };
}

interface Ids {
  readonly a: string;
  readonly b: string;
}

function judged(page: AskedPage, relationship: Relationship, ids: Ids): Told {
  return inLanguage(page.language, () => {
    const say = fromHook(() => useWords(metWords));
    const sayBadge = fromHook(() => useWords(badgeWords));
    const { verdict, meetings } = relationship;
    const names = { a: relationship.a?.name ?? ids.a, b: relationship.b?.name ?? ids.b };
    const sentence = fromHook(useVerdictSentence)({ verdict, meetings: meetings.edges, names });
    const giving = meetings.edges.filter((one) => one.verdict === verdict && !one.inferred);
    const lines = [
      ...(verdict === 'NO_RECORD' ? [coverageOf(relationship, page)] : [datesOf(giving)]),
      ...proofOf(verdict, giving),
    ].flatMap((line) => line ?? []);
    const asOf = saidAsOf(page);
    return {
      status: 200,
      title: say('titleOf', names),
      headline: sentence,
      description: sentences([...lines, asOf], page.language),
      address: addressOfPair(ids, page.knownBy),
      about: [relationship.a, relationship.b]
        .filter((actor) => actor !== null)
        .map((actor) => ({
          '@type': actor.__typename === 'Person' ? 'Person' : 'Organization',
          name: actor.name,
          url: page.absolute(entityPath(actor)),
        })),
      card: {
        over: say('title'),
        headline: sentence,
        badge: { look: lookOfVerdict(verdict), word: sayBadge(`verdict.${verdict}`) },
        lines,
        asOf,
      },
      embed: 'card',
    };
  });
}

/** Whether A met B is whether B met A, so both orders have one address. */
function addressOfPair({ a, b }: Ids, knownBy: string | null): string {
  const [first = a, second = b] = [a, b].toSorted();
  return `/met?${new URLSearchParams({ a: first, b: second, ...(knownBy !== null && { knownBy }) })}`;
}

/** "Planned: 26 January 2016", for each meeting that gives the verdict. */
function datesOf(giving: readonly Meeting[]): string | null {
  const say = fromHook(() => useWords(badgeWords));
  const dates = giving.slice(0, MOST_DATES).map(({ status, lapsed, date, dateDisputed }) => {
    const words = lapsed ? `${say(`status.${status}`)}, ${say('lapsed')}` : say(`status.${status}`);
    return `${words}: ${textOf(<When date={date} isDisputed={dateDisputed} />)}`;
  });
  const others = giving.length - dates.length;
  if (others > 0) dates.push(`+ ${others}`);
  return dates.length === 0 ? null : dates.join('; ');
}

/** The statement that the verdict rests on; of a dispute, one of each side. */
function proofOf(verdict: Verdict, giving: readonly Meeting[]): readonly string[] {
  const stages = STAGES[verdict] ?? ['HELD'];
  const claims = countedOnce(giving.flatMap(({ evidence }) => evidence.claims.nodes)).toSorted(
    (one, other) => Number(isOf(other, stages)) - Number(isOf(one, stages)),
  );
  const sides =
    verdict === 'DISPUTED'
      ? [
          claims.find(({ modality }) => modality !== 'DENIED'),
          claims.find(({ modality }) => modality === 'DENIED'),
        ]
      : [claims[0]];
  return sides.filter((claim) => claim !== undefined).map((claim) => saidWhere(claim));
}

const isOf = ({ stage }: Claim, stages: readonly Stage[]) =>
  stage !== null && stages.includes(stage);

/** What was read before nothing was found: without it, "no record" says nothing at all. */
function coverageOf({ coverage }: Relationship, { language }: AskedPage): string {
  const say = fromHook(() => useWords(metWords));
  const sayEvidence = fromHook(() => useWords(evidenceWords));
  const sources = sayEvidence('sources', { count: coverage.sourceCount });
  if (coverage.knownFrom === null || coverage.knownTo === null) return sources;
  const range = say('coverageRange', {
    from: calendarDate(coverage.knownFrom, language),
    to: calendarDate(coverage.knownTo, language),
  });
  return `${sources}: ${range}`;
}
