import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { wayInOf } from './account-state.ts'
import { accountsStartText } from './accounts-start.text.ts'
import { PersonLink } from './PersonTable.tsx'
import type { Person } from './people.api.ts'

/** Who was invited and did not come yet. */
export function OpenInvitations({ among }: { among: readonly Person[] }) {
  const t = useText(accountsStartText)
  const { moment } = useDates()
  const columns: Column<Person>[] = [
    { id: 'name', title: t('name'), cell: (person) => <PersonLink of={person} /> },
    {
      id: 'until',
      title: t('until'),
      cell: ({ invitedUntil }) => invitedUntil && moment(invitedUntil),
    },
  ]
  const rows = among.filter((person) => wayInOf(person) === 'invited')
  return (
    <Section title={t('invited')}>
      {rows.length === 0 ? (
        <p className="utrecht-paragraph soft">{t('noneInvited')}</p>
      ) : (
        <Table caption={t('invited')} columns={columns} rows={rows} rowKey={({ id }) => id} opens />
      )}
    </Section>
  )
}
