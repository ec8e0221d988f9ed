import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { PlanForm } from './PlanForm.tsx'
import { headings } from './plan-headings.ts'
import type { Plan } from './safety.api.ts'
import { safetyText } from './safety.text.ts'

type Props = { caseId: string; plan: Plan | null; mayChange: boolean }

/** What to do when she is in danger, in her own words, and when it is looked at again. */
export function SafetyPlan({ caseId, plan, mayChange }: Props) {
  const t = useText(safetyText)
  const verb = mayChange && (
    <DialogButton verb={plan ? t('change') : t('write')} icon="plus">
      {(close) => <PlanForm caseId={caseId} plan={plan} onDone={close} />}
    </DialogButton>
  )
  return (
    <Section title={t('plan')} aside={verb}>
      {plan ? <PlanWords plan={plan} /> : <p className="soft">{t('noPlan')}</p>}
    </Section>
  )
}

function PlanWords({ plan }: { plan: Plan }) {
  const t = useText(safetyText)
  const { day } = useDates()
  const { writtenOn, writtenBy, reviewOn, reviewDue } = plan
  const written = t('written', { day: day(writtenOn), name: writtenBy })
  const review = t(reviewDue ? 'reviewDue' : 'review', { day: day(reviewOn) })
  return (
    <>
      <DefinitionList
        items={headings.map((heading) => ({
          term: t(heading),
          value: plan[heading] ? (
            <span className="safety-told">{plan[heading]}</span>
          ) : (
            <span className="soft">{t('nothing')}</span>
          ),
        }))}
      />
      <p className="soft">{`${written}, ${review}`}</p>
    </>
  )
}
