import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { planText } from './plan.text.ts'
import type { PlanRights } from './plan-rights.ts'
import type { Plan } from './plans.api.ts'
import { recordOwnWords } from './plans.api.ts'
import { WordsForm } from './WordsForm.tsx'
import './Plan.css'

type Props = { caseId: string; plan: Plan; rights: PlanRights }

/** What she says herself of how she wants it; what she said before stays. */
export function HerWords({ caseId, plan, rights }: Props) {
  const t = useText(planText)
  const { day } = useDates()
  const verb = rights.plan && plan.mayPlan.allowed && (
    <DialogButton verb={t('addWords')} icon="plus">
      {(close) => (
        <WordsForm
          caseId={caseId}
          label={t('words')}
          most={1000}
          record={(words, headers) => recordOwnWords({ caseId, body: { words } }, headers)}
          onDone={close}
        />
      )}
    </DialogButton>
  )
  return (
    <Section title={t('her')} aside={verb}>
      {plan.ownWords.length === 0 && <p className="soft">{t('noWords')}</p>}
      {plan.ownWords.map(({ id, saidOn, words }) => (
        <figure key={id} className="goal__figure">
          <blockquote className="goal__own">{words}</blockquote>
          <figcaption className="soft">{t('saidOn', { day: day(saidOn) })}</figcaption>
        </figure>
      ))}
    </Section>
  )
}
