import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { GoalCard } from './GoalCard.tsx'
import { GoalForm } from './GoalForm.tsx'
import { Missing } from './Missing.tsx'
import { planText } from './plan.text.ts'
import type { PlanRights } from './plan-rights.ts'
import type { Plan } from './plans.api.ts'
import './Plan.css'

type Props = { caseId: string; plan: Plan; rights: PlanRights }

/** The goals that are open, what is still to be thought of, and the earlier ones. */
export function PlanGoals({ caseId, plan, rights }: Props) {
  const t = useText(planText)
  const open = plan.goals.filter(({ state }) => state === 'open')
  const earlier = plan.goals.filter(({ state }) => state !== 'open')
  const cards = (goals: Plan['goals']) =>
    goals.map((goal) => <GoalCard key={goal.id} caseId={caseId} goal={goal} rights={rights} />)
  const verb = rights.plan && plan.mayPlan.allowed && (
    <DialogButton verb={t('setGoal')} icon="plus">
      {(close) => <GoalForm caseId={caseId} course={plan.course} onDone={close} />}
    </DialogButton>
  )
  return (
    <Section title={t('goals')} aside={verb}>
      <Missing caseId={caseId} plan={plan} rights={rights} />
      {open.length === 0 && <p className="soft">{t('noGoals')}</p>}
      <div className="goals">{cards(open)}</div>
      {earlier.length > 0 && (
        <details>
          <summary>{t('earlier', { count: earlier.length })}</summary>
          <div className="goals">{cards(earlier)}</div>
        </details>
      )}
    </Section>
  )
}
