import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { EmergencyTable } from './EmergencyTable.tsx'
import type { EmergencyAccess } from './emergency-accesses.api.ts'
import { emergencyAccesses } from './emergency-accesses.api.ts'
import { emergencyText } from './emergency-accesses.text.ts'

/** Every emergency access: what waits for a review first. */
export function EmergencyList() {
  const t = useText(emergencyText)
  const answer = useQuery(emergencyAccesses)
  const none = <Empty title={t('none')} />
  return (
    <Answer of={answer} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <>
          <Part title={t('running')} rows={items.filter(({ running }) => running)} />
          <Part title={t('toReview')} rows={items.filter(isToReview)} nothing={t('noneToReview')} />
          <Part title={t('reviewed')} rows={items.filter(({ review }) => review !== null)} />
        </>
      )}
    </Answer>
  )
}

const isToReview = ({ running, review }: EmergencyAccess) => !running && review === null

type PartProps = { title: string; rows: readonly EmergencyAccess[]; nothing?: string }

function Part({ title, rows, nothing }: PartProps) {
  if (rows.length === 0 && !nothing) return null
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <p className="utrecht-paragraph soft">{nothing}</p>
      ) : (
        <EmergencyTable caption={title} rows={rows} />
      )}
    </Section>
  )
}
