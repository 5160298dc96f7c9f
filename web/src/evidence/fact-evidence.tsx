/** A mark beside one fact of an entity, such as its form or kind, that opens the claims that state it. */
import { useKnownBy } from '../address/address.ts';
import { codeOf } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { FaultNotice } from '../faults/fault-notice.tsx';
import { FactsDocument, type FactsQuery, type Modality } from '../generated/facts.ts';
import { EvidenceMark, type Backing } from './evidence-button.tsx';
import { isCounted } from './is-counted.ts';
import { isOfCurators } from './voice.tsx';

interface FactEvidenceProps {
  /** Id of the entity. */
  readonly id: string;
  readonly predicate: 'format' | 'description' | 'property' | 'postIn';
  /** The name of the property, if the predicate is `property`. */
  readonly which?: string;
  readonly about: string;
}

/** All facts of an entity are asked for at once, however many of these marks its page has. */
export function FactEvidence({ id, predicate, which, about }: FactEvidenceProps) {
  const { answered, error, retry } = useAnswer(FactsDocument, { id, knownBy: useKnownBy() });
  // A fact without this mark would look like one without evidence.
  if (error !== null) return <FaultNotice code={codeOf(error)} retry={retry} isSmall />;
  if (answered === undefined) return null;
  const claims = answered.data.claims.nodes.filter(
    (claim) =>
      claim.predicate === predicate &&
      claim.subject?.key === id &&
      isCounted(claim) &&
      (which === undefined ||
        claim.qualifiers.some(({ name, value }) => name === 'which' && value === which)),
  );
  return <EvidenceMark of={backing(claims)} about={about} />;
}

const FIRMEST_FIRST: readonly Modality[] = ['ASSERTED', 'ALLEGED', 'DENIED'];

function backing(claims: FactsQuery['claims']['nodes']): Backing {
  return {
    claimCount: claims.length,
    // The claims are listed without a count of statements, which only the API can give.
    statementCount: claims.every(isOfCurators) ? 0 : null,
    sourceCount: claims.every(isOfCurators) ? 0 : null,
    strongest:
      FIRMEST_FIRST.find((modality) => claims.some((claim) => claim.modality === modality)) ?? null,
    claims: { nodes: claims },
  };
}
