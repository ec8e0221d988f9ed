import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { MinutesForm } from './MinutesForm.tsx'
import { MinutesView } from './MinutesView.tsx'
import { minutesText } from './meeting-verbs.text.ts'
import type { AgendaCase, MeetingPage } from './meetings.api.ts'

type Props = {
  caseId: string
  agendaCase: Pick<AgendaCase, 'id' | 'alias' | 'minutesId' | 'mayWrite'>
  invited: MeetingPage['invited']
}

const directs = ['coordinator', 'process_director']

/** Reads what was said of her, or writes it; only under her own case. */
export function MinutesButton({ caseId, agendaCase, invited }: Props) {
  const t = useText(minutesText)
  const { id, alias, minutesId, mayWrite } = agendaCase
  const readers = invited.filter(({ role, attended }) => attended && directs.includes(role))
  if (minutesId !== null)
    return (
      <DialogButton verb={t('readAbout', { alias })}>
        {() => <MinutesView caseId={caseId} minutesId={minutesId} />}
      </DialogButton>
    )
  if (!mayWrite) return null
  return (
    <DialogButton look="primary" verb={t('writeAbout', { alias })}>
      {(close) => (
        <MinutesForm caseId={caseId} agendaCaseId={id} readers={readers} onDone={close} />
      )}
    </DialogButton>
  )
}
