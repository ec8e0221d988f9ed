import { useQuery } from '@tanstack/react-query'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Answer } from '../../../ui/states/Answer.tsx'
import { Empty } from '../../../ui/states/Empty.tsx'
import { ChangeOrganisation } from './ChangeOrganisation.tsx'
import type { Organisation } from './organisations.api.ts'
import { organisations } from './organisations.api.ts'
import { organisationsText } from './organisations.text.ts'

/** The organisations of the programme; those that left below. */
export function OrganisationList() {
  const t = useText(organisationsText)
  const { today } = useDates()
  const answer = useQuery(organisations)
  const left = ({ chainUntil }: Organisation) => chainUntil !== null && chainUntil < today
  return (
    <Answer
      of={answer}
      empty={{ when: ({ items }) => items.length === 0, show: <Empty title={t('none')} /> }}
    >
      {({ items }) => (
        <>
          <Part title={t('active')} rows={items.filter((one) => !left(one))} />
          <Part title={t('former')} rows={items.filter(left)} />
        </>
      )}
    </Answer>
  )
}

function Part({ title, rows }: { title: string; rows: readonly Organisation[] }) {
  const columns = useColumns()
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <Table caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </Section>
  )
}

function useColumns(): Column<Organisation>[] {
  const t = useText(organisationsText)
  const { day } = useDates()
  return [
    { id: 'name', title: t('name'), cell: ({ name }) => name },
    { id: 'kind', title: t('kind'), cell: ({ kind }) => t(kind) },
    { id: 'from', title: t('from'), cell: ({ chainFrom }) => day(chainFrom) },
    {
      id: 'until',
      title: t('until'),
      cell: ({ chainUntil }) => (chainUntil === null ? t('open') : day(chainUntil)),
    },
    {
      id: 'action',
      title: t('action'),
      alone: true,
      cell: (organisation) => <ChangeOrganisation of={organisation} />,
    },
  ]
}
