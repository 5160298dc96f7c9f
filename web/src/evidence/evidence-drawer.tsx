/** The drawer of claims behind something, opened by `?evidence=` in the address. */
import './evidence.css';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useKnownBy, useParameter } from '../address/address.ts';
import { Go } from '../address/go.tsx';
import { idOn } from '../address/id-on.ts';
import { Answer } from '../ask/answer.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { ClaimsDocument } from '../generated/claims.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { ClaimsAbout } from './claims-about.tsx';
import { readEvidence, type DrawnEvidence } from './evidence-address.ts';
import { evidenceWords } from './evidence-words.ts';
import { StatementCards } from './statement-card.tsx';

/** Claims of a page of the drawer; more would make it slow to open. */
const A_PAGE = 50;

export function EvidenceDrawer() {
  const [address, setAddress] = useParameter('evidence');
  const evidence = readEvidence(address);
  const say = useWords(evidenceWords);
  return (
    <ModalOverlay
      className="drawer-overlay"
      isOpen={evidence !== null}
      onOpenChange={(isOpen) => !isOpen && setAddress(null)}
      isDismissable
    >
      <Modal className="drawer">
        <Dialog className="drawer-dialog">
          <div className="drawer-head">
            <Heading slot="title">{say('title')}</Heading>
            <button type="button" onClick={() => setAddress(null)}>
              {say('close')}
            </button>
          </div>
          {evidence !== null &&
            (evidence.whole === null ? (
              <DrawnClaims evidence={evidence} />
            ) : (
              <ClaimsAbout
                id={evidence.whole}
                title={say('claims', { count: evidence.total })}
                first={A_PAGE}
              />
            ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function DrawnClaims({ evidence }: { readonly evidence: DrawnEvidence }) {
  const say = useWords(evidenceWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const { total, keys, beyond } = evidence;
  // The API looks up at most 100 ids at a time; our own addresses hold 20.
  const asked = useAnswer(ClaimsDocument, {
    ids: keys.slice(0, 100).map((key) => idOn(key, knownBy)),
    language,
  });
  return (
    <Answer of={asked}>
      {({ nodes }) => {
        const claims = nodes.filter((node) => node?.__typename === 'Claim');
        const missing = keys.length - claims.length;
        return (
          <>
            <StatementCards claims={claims} />
            {missing > 0 && <p>{say('missing', { count: missing })}</p>}
            {total > keys.length && (
              <p>
                {say('more', { shown: keys.length, total })}{' '}
                {beyond !== null && <Go to={beyond}>{say('beyond')}</Go>}
              </p>
            )}
          </>
        );
      }}
    </Answer>
  );
}
