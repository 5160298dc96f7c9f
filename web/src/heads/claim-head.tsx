/** The head of `/claim/:id`: what is said, how firmly, by whom and where. */
import { isCounted } from '../evidence/is-counted.ts';
import { isOfCurators, Voice } from '../evidence/voice.tsx';
import { HeadOfClaimDocument } from '../generated/heads.ts';
import { useWords } from '../language/language.ts';
import { claimWords } from '../pages/claim/claim-words.ts';
import { saidAsOf } from './as-of.ts';
import { tellUnknown } from './fixed-heads.ts';
import { cut, fromHook, inLanguage, sentences, textOf } from './in-words.tsx';
import { NOT_FOUND, type Teller } from './page-request.ts';
import { saidWhere } from './said-where.tsx';

export const tellClaim: Teller = async (page, ask) => {
  const { id, knownBy, language } = page;
  const answer = await ask(HeadOfClaimDocument, { id, knownBy, language });
  if (answer === NOT_FOUND || answer.claim === null) return tellUnknown(page, id);
  const { claim } = answer;
  const path = `/claim/${encodeURIComponent(claim.key)}`;
  return inLanguage(language, () => {
    const say = fromHook(() => useWords(claimWords));
    const title = say('title', { summary: claim.summary });
    const asOf = saidAsOf(page);
    const lines = [
      isCounted(claim) ? null : say(`rank.${claim.rank}`),
      isOfCurators(claim) ? null : textOf(<Voice claim={claim} />),
      saidWhere(claim),
    ].flatMap((line) => line || []);
    return {
      status: 200,
      title,
      headline: title,
      description: sentences([...lines, asOf], language),
      address: knownBy === null ? path : `${path}?${new URLSearchParams({ knownBy })}`,
      about: [],
      card: { over: say('own'), headline: cut(claim.summary, 240), badge: null, lines, asOf },
    };
  });
};
