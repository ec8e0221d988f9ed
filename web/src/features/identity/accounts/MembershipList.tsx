import { useState } from 'react'
import { useText } from '../../../platform/language/text.ts'
import { roleText } from '../../../platform/session/role.text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { Button } from '../../../ui/Button.tsx'
import { Badge } from '../../../ui/data/Badge.tsx'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { termOn } from './account-state.ts'
import { EndMembership } from './EndMembership.tsx'
import { GiveMembership } from './GiveMembership.tsx'
import { membershipsText } from './memberships.text.ts'
import type { HeldMembership, Person } from './people.api.ts'
import { useUnavailable } from './useUnavailable.ts'

/** The roles of somebody, each with its days and its end. */
export function MembershipList({ of: person }: { of: Person }) {
  const t = useText(membershipsText)
  const { ownRole } = useUnavailable(person)
  const [ending, setEnding] = useState<HeldMembership>()
  const columns = useColumns(ownRole, setEnding)
  const rows = person.memberships.toSorted((one, other) =>
    other.validFrom.localeCompare(one.validFrom),
  )
  return (
    <Section title={t('title')} aside={<GiveMembership to={person} unavailable={ownRole} />}>
      {rows.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <Table caption={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      {ending && <EndMembership of={person} held={ending} onClose={() => setEnding(undefined)} />}
    </Section>
  )
}

function useColumns(
  unavailable: string | undefined,
  end: (held: HeldMembership) => void,
): Column<HeldMembership>[] {
  const t = useText(membershipsText)
  const role = useText(roleText)
  const { day, today } = useDates()
  return [
    {
      id: 'role',
      title: t('role'),
      cell: (held) => (
        <>
          {role(held.role)} {!held.usable && <Badge tone="unknown">{t('waits')}</Badge>}
        </>
      ),
    },
    { id: 'organisation', title: t('organisation'), cell: (held) => held.organisation.name },
    { id: 'from', title: t('from'), cell: ({ validFrom }) => day(validFrom) },
    {
      id: 'until',
      title: t('until'),
      cell: ({ validUntil }) => (validUntil === null ? t('open') : day(validUntil)),
    },
    {
      id: 'action',
      title: t('action'),
      alone: true,
      cell: (held) => {
        if (termOn(held, today) === 'ended') return <Badge>{t('over')}</Badge>
        return unavailable ? null : <Button onPress={() => end(held)}>{t('end')}</Button>
      },
    },
  ]
}
