import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import type { EmergencyAccess } from './emergency-accesses.api.ts'
import { emergencyText } from './emergency-accesses.text.ts'
import { Reference } from './Reference.tsx'
import { useDuration } from './useDuration.ts'

type Props = { caption: string; rows: readonly EmergencyAccess[] }

/** Emergency accesses, each leading to its own page. */
export function EmergencyTable({ caption, rows }: Props) {
  const t = useText(emergencyText)
  const duration = useDuration()
  const { moment } = useDates()
  const columns: Column<EmergencyAccess>[] = [
    { id: 'who', title: t('who'), cell: (access) => <WhoLink of={access} /> },
    { id: 'opened', title: t('opened'), cell: ({ openedAt }) => moment(openedAt) },
    { id: 'duration', title: t('duration'), cell: duration },
    { id: 'reason', title: t('reason'), cell: ({ reason }) => reason },
    { id: 'whom', title: t('reference'), cell: ({ reference }) => <Reference of={reference} /> },
  ]
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} opens />
}

function WhoLink({ of: { id, by } }: { of: EmergencyAccess }) {
  return (
    <Link to="/emergency-accesses/$emergencyAccessId" params={{ emergencyAccessId: id }}>
      {by.name}
    </Link>
  )
}
