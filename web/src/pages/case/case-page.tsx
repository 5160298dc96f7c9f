/** `/case/:id`: who brought a legal case against whom, its stage, charges and penalties in exact words, and who says so. */
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { usePages } from '../../ask/use-answer.ts';
import { LegalCaseDocument, type LegalCaseQuery } from '../../generated/legal-case.ts';
import { useLanguage } from '../../language/language.ts';
import { Found } from '../../shell/found.tsx';
import { PageAnswer } from '../../shell/page-answer.tsx';
import type { PageProps } from '../page-props.ts';
import { CaseAnswer } from './case-answer.tsx';

const partiesOf = (node: LegalCaseQuery['node']) =>
  node !== null && 'parties' in node ? node.parties : null;

export default function CasePage({ id }: PageProps) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    LegalCaseDocument,
    { id: idOn(id, knownBy), language },
    ({ node }) => partiesOf(node)?.pageInfo,
  );
  return (
    <PageAnswer of={asked}>
      {({ node }) => (
        <Found id={id} node={node} types={['LegalCase']}>
          {(legalCase) => (
            <CaseAnswer
              legalCase={legalCase}
              parties={asked.pages.flatMap((page) => partiesOf(page.node)?.edges ?? [])}
              asked={asked}
            />
          )}
        </Found>
      )}
    </PageAnswer>
  );
}
