import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Steps, StepTaken } from './safety.api.ts'
import { safetyRead } from './safety.api.ts'
import { stepsText } from './steps.text.ts'
import { useSafetyRefusal } from './useSafetyRefusal.ts'

type Props = {
  caseId: string
  steps: Steps
  /** Absent where nothing more is to be done, or not by the reader. */
  take: ((body: StepTaken, headers: ActHeaders) => Promise<unknown>) | undefined
}

/** What to do now, step by step; who took each and when. */
export function StepList({ caseId, steps, take }: Props) {
  const t = useText(stepsText)
  return (
    <div className="stack">
      <h3 className="utrecht-heading-3">{t('title')}</h3>
      <ol className="safety-list">
        {steps.map((one) => (
          <li key={one.step}>
            <p>{t(one.step)}</p>
            {one.taken ? (
              <Taken taken={one.taken} />
            ) : (
              take && <TakeStep caseId={caseId} step={one.step} take={take} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Taken({ taken }: { taken: NonNullable<Steps[number]['taken']> }) {
  const t = useText(stepsText)
  const { moment } = useDates()
  const { outcome, by, at } = taken
  return <p className="soft">{t('taken', { outcome: t(outcome), name: by, when: moment(at) })}</p>
}

type TakeProps = Required<Pick<Props, 'caseId'>> & {
  step: StepTaken['step']
  take: NonNullable<Props['take']>
}

const outcomes = ['done', 'not-needed'] as const

function TakeStep({ caseId, step, take }: TakeProps) {
  const t = useText(stepsText)
  const says = useSafetyRefusal()
  const taking = useAct(take, { refresh: safetyRead(caseId) })
  return (
    <>
      <div className="row">
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            look={outcome === 'done' ? 'secondary' : 'subtle'}
            busy={taking.busy}
            onPress={() => taking.act({ step, outcome })}
          >
            {t(outcome)}
          </Button>
        ))}
      </div>
      <ProblemNotice problem={taking.problem} says={says} />
    </>
  )
}
