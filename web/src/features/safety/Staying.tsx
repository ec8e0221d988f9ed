import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { StepList } from './StepList.tsx'
import type { Safety } from './safety.api.ts'
import { safetyText } from './safety.text.ts'
import { takeWhereaboutsStep } from './sleeping.api.ts'

type Props = { caseId: string; whereabouts: Safety['whereabouts']; mayChange: boolean }

/** What to do while it is known where she is. */
export function Staying({ caseId, whereabouts, mayChange }: Props) {
  const t = useText(safetyText)
  const { day } = useDates()
  if (!whereabouts) return null
  const { id, kind, reviewOn, steps } = whereabouts
  const take = (body: Parameters<typeof takeWhereaboutsStep>[0]['body'], headers: Headers) =>
    takeWhereaboutsStep({ caseId, id, body }, headers)
  return (
    <Section title={t(kind)}>
      <p className="soft">{t('review', { day: day(reviewOn) })}</p>
      <StepList caseId={caseId} steps={steps} take={mayChange ? take : undefined} />
    </Section>
  )
}

type Headers = Parameters<typeof takeWhereaboutsStep>[1]
