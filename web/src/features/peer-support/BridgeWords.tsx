import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Bridge } from './bridges.api.ts'
import { bridgesText, bridgeWords } from './bridges.text.ts'

/** From where to which care, since when, and what came of it. */
export function BridgeWords({ of }: { of: Bridge }) {
  const t = useText(bridgesText)
  const word = useText(bridgeWords)
  const { day } = useDates()
  const { fromPlace, toCare, brokenOffCare, organisation, outcome, endedOn } = of
  const way = t('way', {
    from: word(`place-${fromPlace}`),
    to: word(`care-${toCare}`).toLowerCase(),
  })
  const small = [
    organisation && t('at', { organisation }),
    brokenOffCare && t('after', { care: word(`care-${brokenOffCare}`).toLowerCase() }),
    t('since', { day: day(of.begunOn), by: of.by }),
  ]
  return (
    <>
      <p>
        <strong>{way}</strong>
      </p>
      <p className="soft">{small.filter(Boolean).join(' · ')}</p>
      <Badge>
        {outcome && endedOn
          ? t('endedBadge', { outcome: word(outcome), day: day(endedOn) })
          : t('underWay')}
      </Badge>
    </>
  )
}
