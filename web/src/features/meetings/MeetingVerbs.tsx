import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { HoldForm } from './HoldForm.tsx'
import { InviteForm } from './InviteForm.tsx'
import { MoveForm } from './MoveForm.tsx'
import { verbText } from './meeting-verbs.text.ts'
import type { MeetingPage } from './meetings.api.ts'
import { afterMeeting, cancel, endSeries } from './meetings.api.ts'
import { kindWords, meetingText } from './meetings.text.ts'
import { isOffered, useMeetingRefusal } from './useMeetingRefusal.ts'

/** What the organiser can do now. */
export function MeetingVerbs({ of }: { of: MeetingPage }) {
  const t = useText(verbText)
  const { whyNot } = useMeetingRefusal()
  const { hold, move, invite } = of.actions
  if (of.state !== 'planned' || !isOffered(move)) return null
  return (
    <div className="row not-on-paper">
      <DialogButton look="primary" verb={t('hold')} unavailable={whyNot(hold)}>
        {(close) => <HoldForm of={of} onDone={close} />}
      </DialogButton>
      <DialogButton verb={t('move')} unavailable={whyNot(move)}>
        {(close) => <MoveForm of={of} onDone={close} />}
      </DialogButton>
      <DialogButton verb={t('invite')} unavailable={whyNot(invite)}>
        {(close) => <InviteForm of={of} onDone={close} />}
      </DialogButton>
      <Cancel of={of} />
      {of.series && <EndSeries of={of.series} />}
    </div>
  )
}

function Cancel({ of }: { of: MeetingPage }) {
  const t = useText(verbText)
  const [asked, ask] = useState(false)
  const act = useAct(cancel, { refresh: afterMeeting, onDone: () => ask(false) })
  const at = useText(meetingText)
  const kind = useText(kindWords)
  const { day } = useDates()
  const when = at('at', { day: day(of.plannedOn), time: of.fromTime })
  const words = {
    verb: t('cancel'),
    title: t('cancelTitle'),
    about: `${kind(of.kind)}, ${when}`,
    follows: t('cancelWords'),
  }
  return <Ask {...words} {...{ asked, ask, act }} onConfirm={() => act.act(of)} />
}

function EndSeries({ of }: { of: NonNullable<MeetingPage['series']> }) {
  const t = useText(verbText)
  const [asked, ask] = useState(false)
  const act = useAct(endSeries, { refresh: afterMeeting, onDone: () => ask(false) })
  const words = { verb: t('end'), title: t('endTitle'), follows: t('endWords') }
  const { id, version } = of
  return <Ask {...words} {...{ asked, ask, act }} onConfirm={() => act.act({ id, version })} />
}

type AskProps = {
  verb: string
  title: string
  /** Which one, where the title does not say. */
  about?: string
  follows: string
  asked: boolean
  ask: (open: boolean) => void
  act: { busy: boolean; problem: Problem | undefined }
  onConfirm: () => void
}

function Ask({ verb, title, about, follows, asked, ask, act, onConfirm }: AskProps) {
  const { says } = useMeetingRefusal()
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {verb}
      </Button>
      <Confirm
        {...{ title, verb, says, onConfirm }}
        open={asked}
        onClose={() => ask(false)}
        danger
        busy={act.busy}
        problem={act.problem}
      >
        {about && (
          <p>
            <strong>{about}</strong>
          </p>
        )}
        <p>{follows}</p>
      </Confirm>
    </>
  )
}
