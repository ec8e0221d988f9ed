import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { Link } from '../../../ui/Link.tsx'
import { AccessBadge } from './AccessBadge.tsx'
import { lastingOf } from './account-state.ts'
import type { Person } from './people.api.ts'
import { peopleText } from './people.text.ts'
import { useRoleWords } from './useRoleWords.ts'

/** People, each leading to the page where their account is kept. */
export function PersonTable({ caption, rows }: { caption: string; rows: readonly Person[] }) {
  const t = useText(peopleText)
  const columns: Column<Person>[] = [
    { id: 'name', title: t('name'), cell: (person) => <PersonLink of={person} /> },
    { id: 'roles', title: t('roles'), cell: (person) => <Roles of={person} /> },
    { id: 'access', title: t('access'), cell: (person) => <AccessBadge of={person} /> },
  ]
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} opens />
}

export function PersonLink({ of: { id, name } }: { of: Pick<Person, 'id' | 'name'> }) {
  return (
    <Link to="/people/$personId" params={{ personId: id }}>
      {name}
    </Link>
  )
}

function Roles({ of: person }: { of: Person }) {
  const t = useText(peopleText)
  const words = useRoleWords()
  const { today } = useDates()
  const lasting = lastingOf(person, today)
  if (lasting.length === 0) return <span className="soft">{t('noRole')}</span>
  return lasting.map((held) => <div key={held.id}>{words(held)}</div>)
}
