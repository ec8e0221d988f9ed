import { useQuery } from '@tanstack/react-query'
import { MeetingTable } from '../../features/meetings/MeetingTable.tsx'
import { verbText } from '../../features/meetings/meeting-verbs.text.ts'
import { meetings } from '../../features/meetings/meetings.api.ts'
import { meetingText } from '../../features/meetings/meetings.text.ts'
import { OpenDecisions } from '../../features/meetings/OpenDecisions.tsx'
import { PlanForm } from '../../features/meetings/PlanForm.tsx'
import { useText } from '../../platform/language/text.ts'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'

/** What of the decisions is still open, and the meetings to come and held. */
export function MeetingsPage() {
  const t = useText(meetingText)
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')} action={<Plan />}>
      <Columns
        first={
          <>
            <Section title={t('openDecisions')}>
              <OpenDecisions />
            </Section>
            <Section title={t('upcoming')}>
              <MeetingTable which="planned" />
            </Section>
          </>
        }
        second={
          <Section title={t('held')}>
            <MeetingTable which="held" />
          </Section>
        }
      />
    </Page>
  )
}

function Plan() {
  const t = useText(verbText)
  const { data } = useQuery(meetings)
  const mayPlan = data?.mayPlan ?? []
  if (mayPlan.length === 0) return null
  return (
    <DialogButton look="primary" icon="plus" verb={t('plan')}>
      {(close) => <PlanForm mayPlan={mayPlan} onDone={close} />}
    </DialogButton>
  )
}
