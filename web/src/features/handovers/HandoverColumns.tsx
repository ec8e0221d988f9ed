import { useText } from '../../platform/language/text.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Side, Step, StepState } from './handover-steps.ts'
import { stepState, steps } from './handover-steps.ts'
import type { Handover } from './handovers.api.ts'
import { stepsText } from './steps.text.ts'
import './handovers.css'

/** Giver and receiver side by side: the same steps, and what each still owes. */
export function HandoverColumns({ of }: { of: Handover }) {
  const t = useText(stepsText)
  return (
    <div className="handover-sides">
      <Column of={of} side="giver" title={t('giver')} party={of.from} />
      <Column of={of} side="receiver" title={t('receiver')} party={of.to} />
    </div>
  )
}

type ColumnProps = { of: Handover; side: Side; title: string; party: Handover['from'] }

function Column({ of, side, title, party }: ColumnProps) {
  return (
    <section className="handover-side" aria-label={title}>
      <h3 className="utrecht-heading-3">{title}</h3>
      <p>
        {party.name} <span className="soft">{party.organisation}</span>
      </p>
      <ol className="handover-steps">
        {steps.map((step) => (
          <StepLine key={step} side={side} step={step} state={stepState(of, side, step)} />
        ))}
      </ol>
    </section>
  )
}

const tones: Record<StepState, Tone> = { done: 'good', owed: 'warn', later: 'unknown' }

function StepLine({ side, step, state }: { side: Side; step: Step; state: StepState }) {
  const t = useText(stepsText)
  return (
    <li className="handover-step">
      <span>{t(`${side}-${step}`)}</span>
      <Badge tone={tones[state]}>{t(state)}</Badge>
    </li>
  )
}
