import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { useVoiceRefusal } from './useVoiceRefusal.ts'
import type { Complaint } from './voice.api.ts'
import { hearComplaint, voiceRead } from './voice.api.ts'
import { voiceText } from './voice.text.ts'
import { voiceRefusals } from './voice-refusals.text.ts'

type Props = { caseId: string; complaint: Complaint }

const tones: Record<Complaint['state'], Tone> = {
  received: 'warn',
  heard: 'neutral',
  answered: 'good',
}

/** One complaint: her words, by when she gets an answer, and what she was answered. */
export function ComplaintCard({ caseId, complaint }: Props) {
  const t = useText(voiceText)
  const { state, late, words, about, addressedTo, managerTold, answer } = complaint
  const whom = [about && t('aboutLine', { name: about }), t('toLine', { whom: t(addressedTo) })]
  return (
    <li>
      <p className="row">
        <Badge tone={late ? 'bad' : tones[state]}>{t(state)}</Badge>
        <ComplaintDays complaint={complaint} />
      </p>
      <blockquote className="voice-words">{words}</blockquote>
      <p className="soft">{whom.filter(Boolean).join(' · ')}</p>
      {managerTold && <p className="soft">{t('told')}</p>}
      {answer && <p>{answer}</p>}
      <ComplaintVerbs caseId={caseId} complaint={complaint} />
    </li>
  )
}

function ComplaintDays({ complaint }: { complaint: Complaint }) {
  const t = useText(voiceText)
  const { day } = useDates()
  const { receivedOn, answerBy, answeredOn, late } = complaint
  const said = t('saidOn', { day: day(receivedOn) })
  const due = t(late ? 'late' : 'answerBy', { day: day(answerBy) })
  const end = answeredOn ? t('answeredOn', { day: day(answeredOn) }) : due
  return <span>{`${said}, ${end}`}</span>
}

function ComplaintVerbs({ caseId, complaint }: Props) {
  const t = useText(voiceText)
  const says = useVoiceRefusal()
  const hear = useAct(hearComplaint, { refresh: voiceRead(caseId) })
  const why = useText(voiceRefusals)
  if (complaint.reply.code === 'complaint-about-yourself')
    return <p className="soft">{why('complaint-about-yourself')}</p>
  if (!complaint.reply.allowed) return null
  return (
    <>
      <div className="row">
        {complaint.hear.allowed && (
          <Button busy={hear.busy} onPress={() => hear.act({ caseId, complaint })}>
            {t('hear')}
          </Button>
        )}
        <DialogButton verb={t('reply')}>
          {(close) => <AnswerForm caseId={caseId} complaint={complaint} onDone={close} />}
        </DialogButton>
      </div>
      <ProblemNotice problem={hear.problem} says={says} />
    </>
  )
}
