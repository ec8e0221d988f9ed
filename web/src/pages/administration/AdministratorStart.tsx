import { useQuery } from '@tanstack/react-query'
import { OpenInvitations } from '../../features/identity/accounts/OpenInvitations.tsx'
import { people } from '../../features/identity/accounts/people.api.ts'
import { SystemHealth } from '../../features/identity/accounts/SystemHealth.tsx'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { startText } from '../start/start.text.ts'

/** What waits for an administrator: accounts that should end, roles that do, invitations. */
export function AdministratorStart() {
  const t = useText(startText)
  const { today, fullDay } = useDates()
  const answer = useQuery(people)
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst />
      <Answer of={answer}>{({ items }) => <OpenInvitations among={items} />}</Answer>
      <SystemHealth />
    </Page>
  )
}
