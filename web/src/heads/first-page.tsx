/** What stands in a page until its scripts have drawn it: the head of the site, the title of the page, and its answer. */
import { Go } from '../address/go.tsx';
import { isEmbed } from '../address/embed-path.ts';
import { fieldWords } from '../fields/field-words.ts';
import { KnownByField } from '../fields/known-by-field.tsx';
import { useWords } from '../language/language.ts';
import { AsOf } from '../shell/as-of.tsx';
import { Head } from '../shell/head.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { shellWords } from '../shell/shell-words.ts';
import { wayOf } from '../shell/ways.ts';
import { Name } from '../words/name.tsx';
import { inLanguage, markupOf } from './in-words.tsx';
import type { AskedPage, Told } from './page-request.ts';

/** HTML; null for a page within a frame, which has the height of what it shows. */
export function firstPageOf(told: Told, page: AskedPage): string | null {
  const { path, parameters, language } = page;
  if (isEmbed(path)) return null;
  return inLanguage(language, () =>
    markupOf(<FirstPage told={told} path={path} />, { path, search: String(parameters) }),
  );
}

interface FirstPageProps {
  readonly told: Told;
  readonly path: string;
}

/** As the explorer draws it, so that nothing moves when it does. */
function FirstPage({ told: { title, headline, description }, path }: FirstPageProps) {
  const say = useWords(shellWords);
  const sayField = useWords(fieldWords);
  return (
    <div className="first-page">
      <Head path={path} link={Go}>
        <div className="head-search">
          <div className="entity-field">
            <input
              type="search"
              aria-label={sayField('search')}
              placeholder={sayField('placeholder')}
              disabled
            />
          </div>
        </div>
        <KnownByField />
      </Head>
      <AsOf />
      <main id="content" data-wide={wayOf(path) === 'around'}>
        <div className="first-look">
          <PageHead title={title}>
            {headline !== title && (
              <p className="first-answer">
                <Name>{headline}</Name>
              </p>
            )}
            <p>
              <Name>{description}</Name>
            </p>
          </PageHead>
        </div>
        <p className="starting">{say('starting')}</p>
      </main>
    </div>
  );
}
