import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { QuotaLedger } from './QuotaLedger.tsx'
import type { Period } from './time-outs.api.ts'
import { periods } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'

/** How much of the facility there is in this period and the next, and what is taken of it. */
export function QuotaLines() {
  const t = useText(timeOutsText)
  const { today } = useDates()
  const asked = useQuery(periods)
  return (
    <Answer of={asked}>
      {({ items }) => {
        const shown = items.filter(({ untilOn }) => untilOn >= today).reverse()
        return (
          <div className="stack">
            {!shown.some(({ fromOn }) => fromOn <= today) && <p className="soft">{t('noQuota')}</p>}
            {shown.map((period) => (
              <QuotaLine key={period.periodId} of={period} />
            ))}
            <p className="soft">{t('quotaHelp')}</p>
          </div>
        )
      }}
    </Answer>
  )
}

function QuotaLine({ of }: { of: Period }) {
  const t = useText(timeOutsText)
  const { day } = useDates()
  const { reservedStays, reservedDays } = of
  const stays = reservedStays + of.usedStays
  const taken = reservedDays + of.usedDays
  return (
    <div className="time-out-quota">
      <p className="soft">{t('quotaPeriod', { from: day(of.fromOn), until: day(of.untilOn) })}</p>
      <p>
        <strong>{t('quotaLine', { stays, allStays: of.stays, taken, allDays: of.days })}</strong>
      </p>
      <p className="soft">{t('quotaReserved', { stays: reservedStays, days: reservedDays })}</p>
      {of.source && <p className="soft">{t('quotaSource', { source: of.source })}</p>}
      <QuotaLedger of={of} />
    </div>
  )
}
