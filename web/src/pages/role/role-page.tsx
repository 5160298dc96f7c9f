/** `/role/:id?on=`: a role, where it belongs, who holds or held it, and how certain that is. */
import '../record.css';
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { usePages } from '../../ask/use-answer.ts';
import { ClaimsAbout } from '../../evidence/claims-about.tsx';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { FactEvidence } from '../../evidence/fact-evidence.tsx';
import { RoleDocument, type RoleQuery } from '../../generated/role.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { Found } from '../../shell/found.tsx';
import { Columns } from '../../shell/columns.tsx';
import { PageAnswer } from '../../shell/page-answer.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { LoadMore } from '../../tables/load-more.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { TypeName } from '../../words/type-name.tsx';
import { Fact } from '../fact.tsx';
import type { PageProps } from '../page-props.ts';
import { Holders, useHolderColumns, useHeldOn } from './holders.tsx';
import { RoleEvents } from './role-events.tsx';
import { roleWords } from './role-words.ts';

const holdersOf = (node: RoleQuery['node']) =>
  node !== null && 'holders' in node ? node.holders : null;

export default function RolePage({ id }: PageProps) {
  const say = useWords(roleWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const [on] = useHeldOn();
  const columns = useHolderColumns(on !== null);
  const asked = usePages(
    RoleDocument,
    { id: idOn(id, knownBy), on, language },
    ({ node }) => holdersOf(node)?.pageInfo,
  );
  return (
    <PageAnswer of={asked}>
      {({ node }) => (
        <Found id={id} node={node} types={['Role']}>
          {({ name, organization, description, evidence, holders, involvements }) => {
            const loaded = asked.pages.flatMap((page) => holdersOf(page.node)?.edges ?? []);
            return (
              <>
                <PageHead title={name} over={<TypeName type="Role" />}>
                  <EvidenceButton of={evidence} about={name} whole={id} />
                </PageHead>
                <Columns
                  isContextFirst
                  context={
                    <dl className="facts">
                      <Fact name={say('organization')}>
                        {organization === null ? (
                          say('noOrganization')
                        ) : (
                          <>
                            <EntityLink to={organization} />{' '}
                            <FactEvidence id={id} predicate="postIn" about={say('organization')} />
                          </>
                        )}
                      </Fact>
                      {description !== null && (
                        <Fact name={say('description')}>
                          <Name>{description}</Name>{' '}
                          <FactEvidence
                            id={id}
                            predicate="description"
                            about={say('description')}
                          />
                        </Fact>
                      )}
                    </dl>
                  }
                >
                  <section className="section">
                    <h2>{say('holders')}</h2>
                    <Holders columns={columns} holders={loaded} />
                    {loaded.length > 0 && (
                      <LoadMore of={asked} shown={loaded.length} total={holders.totalCount} />
                    )}
                  </section>
                  {involvements !== null && <RoleEvents of={involvements} />}
                  <ClaimsAbout id={id} />
                </Columns>
                <TakeAway
                  title={name}
                  question={asked.question}
                  data={asked.pages}
                  table={{ columns, rows: loaded }}
                />
              </>
            );
          }}
        </Found>
      )}
    </PageAnswer>
  );
}
