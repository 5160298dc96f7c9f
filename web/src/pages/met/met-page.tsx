/** `/met?a=&b=`: whether two actors met, in one sentence, who says so, and everything else between them. */
import './met.css';
import { useLocation, useSearchParams } from 'wouter';
import { keeping, useKnownBy, useParameter } from '../../address/address.ts';
import { pairPath } from '../../address/entity-path.ts';
import { codeOf } from '../../ask/ask.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { FaultNotice } from '../../faults/fault-notice.tsx';
import { useActorNames } from '../../fields/actors-field.tsx';
import { ACTOR_TYPES, EntityField } from '../../fields/entity-field.tsx';
import { Example } from '../../fields/example.tsx';
import { useVerdictsOrMet } from '../../fields/verdicts-field.tsx';
import { MetDocument } from '../../generated/met.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { PageAnswer } from '../../shell/page-answer.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { MetAnswer } from './met-answer.tsx';
import { UnknownId } from '../../shell/unknown.tsx';
import { Name } from '../../words/name.tsx';
import { metWords } from './met-words.ts';

export default function MetPage() {
  const [a] = useParameter('a');
  const [b] = useParameter('b');
  // An empty parameter is a name that is not chosen yet.
  if (a === null || b === null || a === '' || b === '' || a === b)
    return <ChoosePair a={a} b={b} />;
  return <Pair key={`${a} ${b}`} a={a} b={b} />;
}

function Pair({ a, b }: { readonly a: string; readonly b: string }) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const [pathVerdicts] = useVerdictsOrMet();
  const asked = useAnswer(MetDocument, { a, b, pathVerdicts, knownBy, language });
  if (asked.answered === undefined && asked.error !== null && codeOf(asked.error) === 'NOT_FOUND')
    return <UnknownPair a={a} b={b} />;
  return (
    <PageAnswer of={asked}>
      {(data) => <MetAnswer data={data} question={asked.question} a={a} b={b} />}
    </PageAnswer>
  );
}

/** Says which of the two ids nothing has. */
function UnknownPair({ a, b }: { readonly a: string; readonly b: string }) {
  const { names, error, retry } = useActorNames([a, b]);
  if (error !== null)
    return <FaultNotice code={codeOf(error)} message={error.message} retry={retry} />;
  if (names === null) return null;
  return <UnknownId id={names.has(a) ? b : a} />;
}

/** Asks for the missing names. */
function ChoosePair({ a, b }: { readonly a: string | null; readonly b: string | null }) {
  const say = useWords(metWords);
  const [, go] = useLocation();
  const [parameters] = useSearchParams();
  const choose = (name: 'a' | 'b') => (entity: { readonly key: string }) => {
    const pair = new URLSearchParams({
      a: a ?? '',
      b: a === b ? '' : (b ?? ''),
      [name]: entity.key,
    });
    go(keeping(parameters, `/met?${pair}`));
  };
  const first = a === '' ? null : a;
  const second = b === '' || a === b ? null : b;
  const { names, error, retry } = useActorNames([first, second].filter((id) => id !== null));
  const nameOf = (id: string) => names?.get(id) ?? (names === null ? '…' : id);
  return (
    <>
      <PageHead title={say('title')}>
        <p>{say('intro')}</p>
      </PageHead>
      {a !== null && a === b && <p role="alert">{say('sameActor')}</p>}
      <div className="choose-pair">
        {first === null ? (
          <EntityField
            label={say('first')}
            types={ACTOR_TYPES}
            except={second === null ? [] : [second]}
            choose={choose('a')}
            isEmptiedAfter={false}
          />
        ) : (
          <p>
            {say('first')}:{' '}
            <strong>
              <Name>{nameOf(first)}</Name>
            </strong>
          </p>
        )}
        {second === null ? (
          <EntityField
            label={say('second')}
            types={ACTOR_TYPES}
            except={first === null ? [] : [first]}
            choose={choose('b')}
            isEmptiedAfter={false}
          />
        ) : (
          <p>
            {say('second')}:{' '}
            <strong>
              <Name>{nameOf(second)}</Name>
            </strong>
          </p>
        )}
      </div>
      {error !== null && (
        <FaultNotice code={codeOf(error)} message={error.message} retry={retry} isSmall />
      )}
      {first === null && second === null && (
        <Example least={2} most={2} to={([one, other]) => pairPath(one!, other!)} />
      )}
    </>
  );
}
