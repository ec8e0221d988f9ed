import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { GoalForm } from './GoalForm.tsx'
import { planText } from './plan.text.ts'
import type { PlanRights } from './plan-rights.ts'
import type { Plan } from './plans.api.ts'
import { endWaiver, planRead, waiveGoal } from './plans.api.ts'
import { useDomainName } from './useDomainName.ts'
import { WordsForm } from './WordsForm.tsx'

type Props = { caseId: string; plan: Plan; rights: PlanRights }

/** Whether the plan is complete, and which sides of her life still ask for a goal or a reason. */
export function Missing({ caseId, plan, rights }: Props) {
  const t = useText(planText)
  const { missing, complete } = plan.completeness
  const mayPlan = rights.plan && plan.mayPlan.allowed
  return (
    <>
      {complete && plan.goals.length > 0 && <p className="soft">{t('complete')}</p>}
      {!complete && (
        <Notice kind="warning" title={t('missing')}>
          <p>{t('missingWords')}</p>
          <ul>
            {missing.map((domain) => (
              <MissingDomain key={domain} {...{ caseId, domain, plan, mayPlan }} />
            ))}
          </ul>
        </Notice>
      )}
      {plan.waivers.length > 0 && <Waivers {...{ caseId, plan, mayPlan }} />}
    </>
  )
}

type OfDomain = { caseId: string; domain: string; plan: Plan; mayPlan: boolean }

function MissingDomain({ caseId, domain, plan, mayPlan }: OfDomain) {
  const t = useText(planText)
  const name = useDomainName()
  return (
    <li>
      {name(domain)}
      {mayPlan && (
        <span className="row not-on-paper">
          <DialogButton verb={t('setGoal')} title={`${t('setGoal')}: ${name(domain)}`}>
            {(close) => <GoalForm {...{ caseId, domain, course: plan.course }} onDone={close} />}
          </DialogButton>
          <DialogButton
            verb={t('waive')}
            title={`${t('waiveTitle')} ${name(domain)}`}
            look="subtle"
          >
            {(close) => (
              <WordsForm
                caseId={caseId}
                label={t('waiveTitle')}
                most={500}
                record={(reason, headers) =>
                  waiveGoal({ caseId, body: { domain, reason } }, headers)
                }
                onDone={close}
              />
            )}
          </DialogButton>
        </span>
      )}
    </li>
  )
}

function Waivers({ caseId, plan, mayPlan }: Omit<OfDomain, 'domain'>) {
  const t = useText(planText)
  const name = useDomainName()
  const { day } = useDates()
  const end = useAct(endWaiver, { refresh: planRead(caseId) })
  return (
    <details>
      <summary>{`${t('waivers')} (${plan.waivers.length})`}</summary>
      <ul>
        {plan.waivers.map((waiver) => (
          <li key={waiver.id}>
            <strong>{name(waiver.domain)}</strong>
            {`: ${waiver.reason ?? t('hidden')} `}
            <span className="soft">{t('setOn', { day: day(waiver.sinceOn) })}</span>
            {mayPlan && (
              <Button look="subtle" busy={end.busy} onPress={() => end.act(waiver)}>
                {t('endWaiver')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
