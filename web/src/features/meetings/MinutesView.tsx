import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useAsOpened } from '../../platform/api/as-opened.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { CorrectMinutes, Readers } from './MinutesForm.tsx'
import { minutesText } from './meeting-verbs.text.ts'
import { afterMeeting } from './meetings.api.ts'
import type { Minutes, Sharing } from './minutes.api.ts'
import { minutesOf, share, withdraw } from './minutes.api.ts'
import { isOffered, useMeetingRefusal } from './useMeetingRefusal.ts'
import './meetings.css'

type Doing = 'read' | 'correct' | 'share'

/** What was said of her. Each look is on record. */
export function MinutesView(place: { caseId: string; minutesId: string }) {
  const asked = useQuery(minutesOf(place))
  const [doing, setDoing] = useState<Doing>('read')
  const back = () => setDoing('read')
  return (
    <Answer of={asked}>
      {(minutes) => {
        if (doing === 'correct') return <CorrectMinutes of={minutes} onDone={back} />
        if (doing === 'share') return <ShareForm of={minutes} onDone={back} />
        return <Reading of={minutes} onDo={setDoing} />
      }}
    </Answer>
  )
}

function Reading({ of, onDo }: { of: Minutes; onDo: (doing: Doing) => void }) {
  const t = useText(minutesText)
  const { day } = useDates()
  const { whyNot } = useMeetingRefusal()
  const { write, share: mayShare } = of.actions
  return (
    <div className="stack">
      <p className="meeting-words">{of.text}</p>
      <p className="soft">{t('by', { name: of.writtenBy, day: day(dayOf(of.writtenAt)) })}</p>
      {of.earlier.length > 0 && <Earlier of={of.earlier} />}
      <Readers of={of.readers} />
      {of.shared && <p>{t('shared', { name: of.shared.with, day: day(of.shared.untilOn) })}</p>}
      <div className="row">
        {write.allowed && <Button onPress={() => onDo('correct')}>{t('correct')}</Button>}
        {isOffered(mayShare) && (
          <Button unavailable={whyNot(mayShare)} onPress={() => onDo('share')}>
            {t('share')}
          </Button>
        )}
        {of.shared && write.allowed && <Withdraw of={of} />}
      </div>
    </div>
  )
}

function Earlier({ of }: { of: Minutes['earlier'] }) {
  const t = useText(minutesText)
  const { day } = useDates()
  return (
    <details>
      <summary>{t('earlier', { count: of.length })}</summary>
      {of.map(({ version, text, writtenBy, writtenAt }) => (
        <div key={version}>
          <p className="meeting-words">{text}</p>
          <p className="soft">{t('by', { name: writtenBy, day: day(dayOf(writtenAt)) })}</p>
        </div>
      ))}
    </details>
  )
}

function Withdraw({ of }: { of: Minutes }) {
  const t = useText(minutesText)
  const { says } = useMeetingRefusal()
  const act = useAct(withdraw, { refresh: afterMeeting })
  return (
    <>
      <Button look="subtle" busy={act.busy} onPress={() => act.act(of)}>
        {t('withdraw')}
      </Button>
      <ProblemNotice problem={act.problem} says={says} />
    </>
  )
}

/** Shares the words that she read: corrected meanwhile, they are read first (412). */
function ShareForm({ onDone, ...standing }: { of: Minutes; onDone: () => void }) {
  const of = useAsOpened(standing.of)
  const t = useText(minutesText)
  const { says } = useMeetingRefusal()
  const { today } = useDates()
  const act = useAct(share, { refresh: afterMeeting, onDone })
  const { register, control, handleSubmit, formState } = useForm<Sharing>({
    defaultValues: { toMembershipId: '', untilOn: today },
  })
  return (
    <form className="stack" noValidate onSubmit={handleSubmit((body) => act.act({ of, body }))}>
      <Select
        label={t('with')}
        options={of.receivers.map((one) => ({ value: one.membershipId, label: one.name }))}
        error={formState.errors.toMembershipId?.message}
        {...register('toMembershipId', { required: t('choose') })}
      />
      <FormDateField control={control} name="untilOn" label={t('untilOn')} />
      <FormEnd verb={t('share')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
