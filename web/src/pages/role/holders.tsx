/** Who holds or held a role, on any day or on a given one, with the term and how certain it is. */
import { useId } from 'react';
import { useParameter } from '../../address/address.ts';
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import type { RoleQuery } from '../../generated/role.ts';
import { useWords } from '../../language/language.ts';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { SupportBadge } from '../../words/badge.tsx';
import { capacityWords } from '../../words/capacity-words.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { edtfOfTerms, Terms } from '../../words/when.tsx';
import { roleWords } from './role-words.ts';

export type RoleNode = Extract<NonNullable<RoleQuery['node']>, { readonly __typename: 'Role' }>;
type Holder = RoleNode['holders']['edges'][number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `?on=`: the day for which holders are asked; null for any. */
export function useHeldOn(): [string | null, (day: string | null) => void] {
  const [on, setOn] = useParameter('on');
  return [on !== null && DAY.test(on) ? on : null, setOn];
}

export function useHolderColumns(isOnDay: boolean): readonly Column<Holder>[] {
  const say = useWords(roleWords);
  const sayBasis = useWords(capacityWords);
  return [
    {
      key: 'holder',
      header: say('holder'),
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityLink to={node} />,
    },
    { key: 'holder_id', header: '', value: ({ node }) => node.key, isShown: false },
    {
      key: 'term',
      header: say('term'),
      value: ({ parts }) => edtfOfTerms(parts),
      cell: (holder) => (
        <>
          <Terms of={holder.parts} /> <SupportBadge support={holder.support} />
        </>
      ),
    },
    {
      key: 'attested_on',
      header: '',
      value: ({ parts }) => parts.map(({ attestedOn }) => attestedOn?.edtf ?? '').join('; '),
      isShown: false,
    },
    {
      key: 'basis',
      header: say('sure'),
      isShown: isOnDay,
      value: ({ basis }) => basis,
      cell: ({ basis }) => (basis === null ? null : sayBasis(`basis.${basis}`)),
    },
    { key: 'support', header: '', value: ({ support }) => support, isShown: false },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => <EvidenceMark of={evidence} about={node.name} beyond={node} />,
    },
  ];
}

interface HoldersProps {
  readonly columns: readonly Column<Holder>[];
  readonly holders: readonly Holder[];
}

export function Holders({ columns, holders }: HoldersProps) {
  const say = useWords(roleWords);
  const [on, setOn] = useHeldOn();
  const id = useId();
  return (
    <>
      <p className="row no-print">
        <label htmlFor={id}>{say('heldOn')}</label>
        <input
          id={id}
          type="date"
          min="0001-01-01"
          max="9999-12-30"
          value={on ?? ''}
          onChange={({ target }) => {
            if (target.value === '' || target.validity.valid) setOn(target.value);
          }}
        />
        {on !== null && (
          <button type="button" onClick={() => setOn(null)}>
            {say('anyDay')}
          </button>
        )}
      </p>
      {holders.length === 0 ? (
        <p>{say(on === null ? 'nobody' : 'nobodyOn')}</p>
      ) : (
        <>
          <p className="quiet">{say('heldNote')}</p>
          <RecordTable
            caption={say('holders')}
            columns={columns}
            rows={holders}
            keyOf={({ node }) => node.key}
          />
        </>
      )}
    </>
  );
}
