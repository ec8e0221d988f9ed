import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { takeBackDeparture } from './time-out-steps.api.ts'
import { timeOutSteps } from './time-out-steps.text.ts'
import type { Guests } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import { useTimeOutRefusal } from './useTimeOutRefusal.ts'

type Left = Guests['left'][number]

/** Who left today, by place: it can be undone until tonight, and who she was is not said any more. */
export function LeftToday({ of }: { of: readonly Left[] }) {
  const t = useText(timeOutsText)
  if (of.length === 0) return null
  return (
    <Section title={t('left')}>
      <ul className="time-out-list" aria-label={t('left')}>
        {of.map((left) => (
          <LeftItem key={left.id} of={left} />
        ))}
      </ul>
    </Section>
  )
}

function LeftItem({ of }: { of: Left }) {
  const t = useText(timeOutsText)
  const step = useText(timeOutSteps)
  const says = useTimeOutRefusal()
  const { act, busy, problem } = useAct(takeBackDeparture, {
    refresh: [['time-outs'], ['signals']],
  })
  return (
    <li className="time-out-item">
      <p>{t('leftFrom', { place: of.place ?? t('place') })}</p>
      <div>
        <Button busy={busy} onPress={() => act({ of })}>
          {step('take-back-departure')}
        </Button>
      </div>
      <ProblemNotice problem={problem} says={says} />
    </li>
  )
}
