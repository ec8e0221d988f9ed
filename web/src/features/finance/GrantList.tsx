import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { GrantState } from './GrantState.tsx'
import type { GrantSummary } from './grants.api.ts'
import { grants } from './grants.api.ts'
import { grantsText } from './grants.text.ts'
import { NextDue } from './NextDue.tsx'
import { useMoney } from './useMoney.ts'

/** Every grant with its state, what was granted and what is due next. */
export function GrantList() {
  const t = useText(grantsText)
  const columns = useColumns()
  const asked = useQuery(grants)
  return (
    <Answer of={asked}>
      {({ items, whole, mayWrite }) => (
        <Section
          title={t('title')}
          aside={
            mayWrite && (
              <ButtonLink to="/grants/new" icon="plus">
                {t('add')}
              </ButtonLink>
            )
          }
        >
          <p className="soft">{whole ? t('lead') : t('own')}</p>
          {items.length === 0 ? (
            <Empty title={t('none')}>{t('noneWords')}</Empty>
          ) : (
            <Table
              caption={t('title')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              opens
            />
          )}
        </Section>
      )}
    </Answer>
  )
}

function useColumns(): Column<GrantSummary>[] {
  const t = useText(grantsText)
  const { day } = useDates()
  const { money } = useMoney()
  return [
    {
      id: 'grant',
      title: t('grant'),
      cell: ({ id, name }) => (
        <Link to="/grants/$grantId" params={{ grantId: id }}>
          {name}
        </Link>
      ),
    },
    { id: 'who', title: t('who'), cell: ({ organisation }) => organisation },
    {
      id: 'period',
      title: t('period'),
      cell: ({ from, until }) => t('periodIs', { from: day(from), until: day(until) }),
    },
    { id: 'state', title: t('state'), cell: ({ state }) => <GrantState of={state} /> },
    {
      id: 'granted',
      title: t('granted'),
      number: true,
      cell: ({ grantedCents, paidCents }) =>
        grantedCents === null ? (
          <span className="soft">{t('notYet')}</span>
        ) : (
          <>
            {money(grantedCents)}
            <span className="finance-note">{t('paidOf', { amount: money(paidCents) })}</span>
          </>
        ),
    },
    { id: 'next', title: t('next'), cell: ({ next }) => <NextDue of={next} /> },
  ]
}
