import { useQuery } from '@tanstack/react-query'
import { caseWords } from '../../features/cases/case-words.text.ts'
import type { Case } from '../../features/cases/cases.api.ts'
import { SightBadge } from '../../features/contacts/SightBadge.tsx'
import { sights } from '../../features/contacts/sights.api.ts'
import { sightsText } from '../../features/contacts/sights.text.ts'
import { useSightWords } from '../../features/contacts/useSightWords.ts'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { casePageText } from './case-page.text.ts'
import './CaseHead.css'

type Props = { of: Case; sight: boolean }

/** Number, phase, in sight or not, and who answers for her since when. */
export function CaseHead({ of: { id, number, course, responsible }, sight }: Props) {
  const t = useText(casePageText)
  const word = useText(caseWords)
  const { day } = useDates()
  const answers = responsible && [
    `${responsible.name}, ${responsible.organisation}`,
    t('since', { day: day(dayOf(responsible.since)) }),
    responsible.warm ? t('warm') : t('notWarm'),
  ]
  return (
    <div className="case-head">
      <p className="case-head__line">
        <span>{course ? `${number} · ${word(course.phase)}` : number}</span>
        {sight && course?.phase !== 'closed' && <SightLine caseId={id} />}
        {course?.closedOutOfSight && <Badge tone="bad">{t('closedOutOfSight')}</Badge>}
      </p>
      <p>{`${t('responsible')}: ${answers ? answers.join(' · ') : t('nobody')}`}</p>
    </div>
  )
}

function SightLine({ caseId }: { caseId: string }) {
  const t = useText(sightsText)
  const { spoken } = useSightWords()
  const { data } = useQuery(sights)
  const sight = data?.items.find((one) => one.caseId === caseId)
  if (!sight) return null
  return (
    <>
      <SightBadge sight={sight} />
      <span>{t('spokenLine', { when: spoken(sight) })}</span>
    </>
  )
}
