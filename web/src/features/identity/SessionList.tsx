import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { EndSession } from './EndSession.tsx'
import type { OwnSession } from './sessions.api.ts'
import { ownSessions } from './sessions.api.ts'
import { sessionsText } from './sessions.text.ts'

/** Every place where this person is signed in, each with its end. */
export function SessionList() {
  const t = useText(sessionsText)
  const sessions = useQuery(ownSessions)
  const [ending, setEnding] = useState<OwnSession>()
  const columns = useColumns(setEnding)
  return (
    <>
      <Answer of={sessions}>
        {({ items }) => (
          <Table caption={t('caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
        )}
      </Answer>
      {ending && <EndSession session={ending} onClose={() => setEnding(undefined)} />}
    </>
  )
}

function useColumns(end: (session: OwnSession) => void): Column<OwnSession>[] {
  const t = useText(sessionsText)
  const { moment } = useDates()
  return [
    { id: 'device', title: t('device'), cell: ({ device }) => device },
    { id: 'started', title: t('started'), cell: ({ startedAt }) => moment(startedAt) },
    { id: 'seen', title: t('lastSeen'), cell: ({ lastSeenAt }) => moment(lastSeenAt) },
    {
      id: 'action',
      title: t('action'),
      alone: true,
      cell: (session) =>
        session.current ? (
          <Badge tone="good">{t('current')}</Badge>
        ) : (
          <Button onPress={() => end(session)}>{t('end')}</Button>
        ),
    },
  ]
}
