import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { isLeftOver } from './account-state.ts'
import { accountsStartText } from './accounts-start.text.ts'
import { PersonLink } from './PersonTable.tsx'
import type { Person } from './people.api.ts'
import { useRoleWords } from './useRoleWords.ts'

/** Who works here no more and can still get in. */
export function LeftOverAccounts({ among }: { among: readonly Person[] }) {
  const t = useText(accountsStartText)
  const words = useRoleWords()
  const { day, today } = useDates()
  const columns: Column<Person>[] = [
    { id: 'name', title: t('name'), cell: (person) => <PersonLink of={person} /> },
    {
      id: 'role',
      title: t('lastRole'),
      cell: (person) => lastOf(person).map((held) => words(held)),
    },
    {
      id: 'day',
      title: t('lastDay'),
      cell: (person) => lastOf(person).map(({ validUntil }) => validUntil && day(validUntil)),
    },
  ]
  const rows = among.filter((person) => isLeftOver(person, today))
  return (
    <Section title={t('leftOver')}>
      <p className="utrecht-paragraph soft">
        {rows.length === 0 ? t('noneLeftOver') : t('leftOverLead')}
      </p>
      {rows.length > 0 && (
        <Table
          caption={t('leftOver')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          opens
        />
      )}
    </Section>
  )
}

/** The membership that ended last, or none. */
const lastOf = ({ memberships }: Person) =>
  memberships
    .toSorted((one, other) => (other.validUntil ?? '').localeCompare(one.validUntil ?? ''))
    .slice(0, 1)
