import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { CapacityTable } from './CapacityTable.tsx'
import { wholeLines } from './capacity-lines.ts'
import type { Capacity } from './pool.api.ts'
import { capacity } from './pool.api.ts'
import { poolText } from './pool.text.ts'

/** Capacity against caseload: organisations and the team first, then people by name. */
export function CapacityView() {
  const t = useText(poolText)
  const asked = useQuery(capacity)
  const nobody = <Empty title={t('nobody')} />
  return (
    <Answer of={asked} empty={{ when: ({ people }) => people.length === 0, show: nobody }}>
      {(measured) => <Tables of={measured} />}
    </Answer>
  )
}

function Tables({ of }: { of: Capacity }) {
  const t = useText(poolText)
  const { day } = useDates()
  const [monday = ''] = of.weeks
  const words = {
    caseManagers: t('caseManagers'),
    peerExperts: t('peerExperts'),
    team: t('team'),
  }
  const people = of.people.map(({ membershipId: id, name, weeks, hoursEndOn }) => {
    return { id, name, weeks, hoursEndOn }
  })
  const whole = wholeLines(of, words)
  const caption = t('thisWeek', { day: day(monday) })
  return (
    <div className="stack">
      <p className="utrecht-paragraph">{caption}</p>
      {whole.length > 0 && (
        <CapacityTable caption={`${caption}, ${t('team')}`} lines={whole} mondays={of.weeks} />
      )}
      <CapacityTable caption={caption} lines={people} mondays={of.weeks} />
      <Definition of={of.norms} />
    </div>
  )
}

function Definition({ of }: { of: Capacity['norms'] }) {
  const t = useText(poolText)
  const language = useLanguage()
  return (
    <p className="utrecht-paragraph soft">
      {t('definition', {
        without: formatNumber(of.hoursWithoutCase, language),
        managers: formatNumber(of.hoursPerCase, language),
        peers: formatNumber(of.peerHoursPerCase, language),
      })}
    </p>
  )
}
