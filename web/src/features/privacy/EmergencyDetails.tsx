import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import type { EmergencyAccess } from './emergency-accesses.api.ts'
import { emergencyText } from './emergency-accesses.text.ts'
import { Reference } from './Reference.tsx'
import { useDuration } from './useDuration.ts'

/** Who opened it, when, why and for how long. */
export function EmergencyDetails({ of: access }: { of: EmergencyAccess }) {
  const t = useText(emergencyText)
  const role = useText(roleText)
  const duration = useDuration()
  const { moment } = useDates()
  const { by, reason, openedAt, endsAt, endedAt, reference } = access
  const items = [
    { term: t('who'), value: by.name },
    { term: t('as'), value: `${role(by.role)}, ${by.organisation}` },
    { term: t('reason'), value: reason },
    { term: t('opened'), value: moment(openedAt) },
    endedAt === null
      ? { term: t('endsAt'), value: moment(endsAt) }
      : { term: t('ended'), value: moment(endedAt) },
    { term: t('duration'), value: duration(access) },
    access.case
      ? { term: t('case'), value: `${access.case.alias}, ${access.case.number}` }
      : { term: t('reference'), value: <Reference of={reference} /> },
  ]
  return <DefinitionList items={items} />
}

/** What came of the review. */
export function EmergencyFinding({ of: review }: { of: NonNullable<EmergencyAccess['review']> }) {
  const t = useText(emergencyText)
  const { day } = useDates()
  const items = [
    { term: t('finding'), value: review.finding },
    { term: t('findingBy'), value: review.by ?? t('unknownReviewer') },
    { term: t('findingOn'), value: day(dayOf(review.reviewedAt)) },
  ]
  return <DefinitionList items={items} />
}
