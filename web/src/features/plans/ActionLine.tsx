import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ActionForm } from './ActionForm.tsx'
import { actionsText } from './actions.text.ts'
import { dropAction, finishAction } from './plan-actions.api.ts'
import type { PlanRights } from './plan-rights.ts'
import type { Action } from './plans.api.ts'
import { planRead } from './plans.api.ts'
import { usePlanRefusal } from './usePlanRefusal.ts'

type Props = { caseId: string; action: Action; rights: PlanRights }

/** One action: what, who, by which day, and what became of it. */
export function ActionLine({ caseId, action, rights }: Props) {
  const t = useText(actionsText)
  const { text, owner, state, overdue } = action
  const mayChange = state === 'open' && (rights.plan || (rights.own && action.mine))
  return (
    <li className="action-line">
      <p>
        {text ?? t('hidden')}
        <span className="soft">{` · ${owner?.name ?? t('herself')} · `}</span>
        <ActionDay action={action} />
        {overdue && <Badge tone="warn">{t('overdue-badge')}</Badge>}
      </p>
      {mayChange && <ActionVerbs caseId={caseId} action={action} rights={rights} />}
    </li>
  )
}

function ActionDay({ action: { state, dueOn, endedOn, overdue } }: { action: Action }) {
  const t = useText(actionsText)
  const { day } = useDates()
  const word = { open: overdue ? 'late' : 'dueBy', done: 'doneOn', dropped: 'droppedOn' } as const
  return <span className="soft">{`${t(word[state], { day: day(endedOn ?? dueOn) })} `}</span>
}

function ActionVerbs({ caseId, action, rights }: Props) {
  const t = useText(actionsText)
  const says = usePlanRefusal()
  const options = { refresh: planRead(caseId) }
  const finish = useAct(finishAction, options)
  const drop = useAct(dropAction, options)
  return (
    <>
      <ProblemNotice problem={finish.problem ?? drop.problem} says={says} />
      <div className="row not-on-paper">
        <Button icon="tick" busy={finish.busy} onPress={() => finish.act(action)}>
          {t('finish')}
        </Button>
        <DialogButton verb={t('change')} look="subtle">
          {(close) => (
            <ActionForm
              {...{ caseId, action, goalId: action.goalId, team: rights.team }}
              onlyOneself={!rights.plan}
              onDone={close}
            />
          )}
        </DialogButton>
        <Button look="subtle" busy={drop.busy} onPress={() => drop.act(action)}>
          {t('drop')}
        </Button>
      </div>
    </>
  )
}
