/** The drawer of claims behind something, opened by `?evidence=` in the address. */
import './evidence.css';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useKnownBy, useListParameter } from '../address/address.ts';
import { idOn } from '../address/id-on.ts';
import { Answer } from '../ask/answer.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { ClaimsDocument } from '../generated/claims.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { ClaimCards } from './claim-card.tsx';
import { evidenceWords } from './evidence-words.ts';

export function EvidenceDrawer() {
  const [evidence, setEvidence] = useListParameter('evidence');
  const [count, ...ids] = evidence;
  const say = useWords(evidenceWords);
  return (
    <ModalOverlay
      className="drawer-overlay"
      isOpen={ids.length > 0}
      onOpenChange={(isOpen) => !isOpen && setEvidence([])}
      isDismissable
    >
      <Modal className="drawer">
        <Dialog className="drawer-dialog">
          <div className="drawer-head">
            <Heading slot="title">{say('title')}</Heading>
            <button type="button" onClick={() => setEvidence([])}>
              {say('close')}
            </button>
          </div>
          <DrawnClaims ids={ids} total={Number(count)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function DrawnClaims({ ids, total }: { readonly ids: readonly string[]; readonly total: number }) {
  const say = useWords(evidenceWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  // The API looks up at most 100 ids at a time; our own addresses hold 20.
  const asked = useAnswer(ClaimsDocument, {
    ids: ids.slice(0, 100).map((key) => idOn(key, knownBy)),
    language,
  });
  return (
    <Answer of={asked}>
      {({ nodes }) => {
        const claims = nodes.filter((node) => node?.__typename === 'Claim');
        const missing = ids.length - claims.length;
        return (
          <>
            <ClaimCards claims={claims} />
            {missing > 0 && <p>{say('missing', { count: missing })}</p>}
            {total > ids.length && <p>{say('more', { shown: ids.length, total })}</p>}
          </>
        );
      }}
    </Answer>
  );
}
