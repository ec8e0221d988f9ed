import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { EndEmergency } from './EndEmergency.tsx'
import type { EmergencyAccess } from './emergency-accesses.api.ts'
import { emergencyAccesses } from './emergency-accesses.api.ts'
import { openEmergencyText } from './open-emergency.text.ts'

/** Emergency access that is one's own and still runs: the way to the case, and its end. */
export function RunningEmergencies() {
  const t = useText(openEmergencyText)
  const { membership } = useSession()
  const asked = useQuery(emergencyAccesses)
  const columns = useColumns()
  const isOwn = ({ running, by }: EmergencyAccess) => running && by.membershipId === membership.id
  return (
    <Answer
      of={asked}
      empty={{
        when: ({ items }) => !items.some(isOwn),
        show: <p className="soft">{t('none')}</p>,
      }}
    >
      {({ items }) => (
        <Table
          caption={t('caption')}
          columns={columns}
          rows={items.filter(isOwn)}
          rowKey={({ id }) => id}
        />
      )}
    </Answer>
  )
}

function useColumns(): Column<EmergencyAccess>[] {
  const t = useText(openEmergencyText)
  const { moment } = useDates()
  return [
    { id: 'case', title: t('case'), cell: (access) => <ToCase access={access} /> },
    { id: 'until', title: t('until'), cell: ({ endsAt }) => moment(endsAt) },
    { id: 'end', title: t('end'), alone: true, cell: (one) => <EndEmergency access={one} /> },
  ]
}

function ToCase({ access: { case: known, reference } }: { access: EmergencyAccess }) {
  if (!known) return reference
  return (
    <Link to="/cases/$caseId" params={{ caseId: known.id }} preload={false}>
      {`${known.alias} · ${known.number}`}
    </Link>
  )
}
