import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { lapsesSoon } from './account-state.ts'
import { accountsStartText } from './accounts-start.text.ts'
import { PersonLink } from './PersonTable.tsx'
import type { HeldMembership, Person } from './people.api.ts'
import { useRoleWords } from './useRoleWords.ts'

type Lapsing = { person: Person; held: HeldMembership }

/** Roles whose last day is near. */
export function LapsingRoles({ among }: { among: readonly Person[] }) {
  const t = useText(accountsStartText)
  const words = useRoleWords()
  const { day, today } = useDates()
  const columns: Column<Lapsing>[] = [
    { id: 'name', title: t('name'), cell: ({ person }) => <PersonLink of={person} /> },
    { id: 'role', title: t('role'), cell: ({ held }) => words(held) },
    {
      id: 'day',
      title: t('lastDay'),
      cell: ({ held: { validUntil } }) => validUntil && day(validUntil),
    },
  ]
  const rows = among.flatMap((person) =>
    person.memberships.filter((held) => lapsesSoon(held, today)).map((held) => ({ person, held })),
  )
  return (
    <Section title={t('lapsing')}>
      <p className="utrecht-paragraph soft">
        {rows.length === 0 ? t('noneLapsing') : t('lapsingLead')}
      </p>
      {rows.length > 0 && (
        <Table
          caption={t('lapsing')}
          columns={columns}
          rows={rows}
          rowKey={({ held }) => held.id}
          opens
        />
      )}
    </Section>
  )
}
