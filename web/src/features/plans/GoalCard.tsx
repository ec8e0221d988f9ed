import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ActionForm } from './ActionForm.tsx'
import { ActionLine } from './ActionLine.tsx'
import { actionsText } from './actions.text.ts'
import { GoalForm } from './GoalForm.tsx'
import { planText } from './plan.text.ts'
import type { PlanRights } from './plan-rights.ts'
import type { Goal } from './plans.api.ts'
import { dropGoal, planRead, reachGoal } from './plans.api.ts'
import { useDomainName } from './useDomainName.ts'
import { usePlanRefusal } from './usePlanRefusal.ts'
import './Plan.css'

type Props = { caseId: string; goal: Goal; rights: PlanRights }

/** A goal: what is to change, how she says it, and who does what. */
export function GoalCard({ caseId, goal, rights }: Props) {
  const t = useText(planText)
  const name = useDomainName()
  const { day } = useDates()
  const { state, setOn, endedOn, text, ownWords, actions } = goal
  const ended = state === 'reached' ? 'reachedOn' : 'droppedOn'
  const since = endedOn ? t(ended, { day: day(endedOn) }) : t('setOn', { day: day(setOn) })
  return (
    <article className="goal">
      <h3 className="utrecht-heading-3">{name(goal.domain)}</h3>
      <p>{text ?? <span className="soft">{t('hidden')}</span>}</p>
      {ownWords && <blockquote className="goal__own">{ownWords}</blockquote>}
      <p className="soft">{since}</p>
      {actions.length > 0 && <GoalActions caseId={caseId} goal={goal} rights={rights} />}
      {state === 'open' && <GoalVerbs caseId={caseId} goal={goal} rights={rights} />}
    </article>
  )
}

function GoalActions({ caseId, goal, rights }: Props) {
  const t = useText(actionsText)
  return (
    <ul className="goal__actions" aria-label={t('label')}>
      {goal.actions.map((action) => (
        <ActionLine key={action.id} caseId={caseId} action={action} rights={rights} />
      ))}
    </ul>
  )
}

function GoalVerbs({ caseId, goal, rights }: Props) {
  const t = useText(planText)
  const act = useText(actionsText)
  if (!rights.plan && !rights.own) return null
  return (
    <div className="row not-on-paper">
      <DialogButton verb={act('add')} icon="plus">
        {(close) => (
          <ActionForm
            {...{ caseId, goalId: goal.id, team: rights.team }}
            onlyOneself={!rights.plan}
            onDone={close}
          />
        )}
      </DialogButton>
      {rights.plan && (
        <>
          <DialogButton verb={t('change')} look="subtle">
            {(close) => <GoalForm {...{ caseId, goal, course: [] }} onDone={close} />}
          </DialogButton>
          <GoalEnd caseId={caseId} goal={goal} />
        </>
      )}
    </div>
  )
}

function GoalEnd({ caseId, goal }: Omit<Props, 'rights'>) {
  const t = useText(planText)
  const says = usePlanRefusal()
  const name = useDomainName()
  const [dropping, setDropping] = useState(false)
  const reach = useAct(reachGoal, { refresh: planRead(caseId) })
  const drop = useAct(dropGoal, { refresh: planRead(caseId), onDone: () => setDropping(false) })
  const count = goal.actions.filter(({ state }) => state === 'open').length
  const unavailable = goal.end.allowed ? undefined : t('actionsOpen', { count })
  return (
    <>
      <ProblemNotice problem={reach.problem} says={says} />
      <Button
        look="subtle"
        busy={reach.busy}
        unavailable={unavailable}
        onPress={() => reach.act(goal)}
      >
        {t('reach')}
      </Button>
      {goal.end.allowed && (
        <Button look="subtle" onPress={() => setDropping(true)}>
          {t('drop')}
        </Button>
      )}
      <Confirm
        title={t('dropTitle')}
        open={dropping}
        onClose={() => setDropping(false)}
        verb={t('drop')}
        busy={drop.busy}
        problem={drop.problem}
        says={says}
        onConfirm={() => drop.act(goal)}
      >
        <p>
          {name(goal.domain)}
          {goal.text && `: ${goal.text}`}
        </p>
        <p>{t('dropWords')}</p>
      </Confirm>
    </>
  )
}
