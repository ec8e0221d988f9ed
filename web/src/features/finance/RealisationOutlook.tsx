import { useText } from '../../platform/language/text.ts'
import type { Realisation, RealisedLine } from './finance.api.ts'
import { realisationText } from './realisation.text.ts'
import { useMoney } from './useMoney.ts'
import { useTotalWords } from './useTotalWords.ts'
import { useVolume } from './useVolume.ts'

/** Where the whole goes, on which assumptions, and what would have to change to stay within the money. */
export function RealisationOutlook({ of }: { of: Realisation }) {
  const t = useText(realisationText)
  const { complete, lines, uncounted } = of
  const above = lines.filter(({ outcome }) => outcome === 'above')
  return (
    <>
      <Whole of={of} />
      <h3 className="utrecht-heading-3">{t(complete ? 'wasAbove' : 'change')}</h3>
      {above.length === 0 ? (
        <p className="utrecht-paragraph">{t(complete ? 'nothingAbove' : 'nothingToChange')}</p>
      ) : (
        <ul className="utrecht-unordered-list">
          {above.map((line) => (
            <li key={line.code}>
              <Change of={line} complete={complete} />
            </li>
          ))}
        </ul>
      )}
      <h3 className="utrecht-heading-3">{t(complete ? 'countedHow' : 'assumptions')}</h3>
      <ul className="utrecht-unordered-list soft">
        <li>{t('assumesHours')}</li>
        <li>{t('assumesStays')}</li>
        <li>{t('assumesFlex')}</li>
        {!complete && <li>{t(of.aheadDays === null ? 'assumesPace' : 'assumesAhead')}</li>}
        <li>{t('assumesPrices')}</li>
        {uncounted.length > 0 && (
          <li>{t('assumesUncounted', { lines: uncounted.map(({ name }) => name).join(', ') })}</li>
        )}
        {lines.some(({ budgeted }) => budgeted && budgeted.low !== budgeted.high) && (
          <li>{t('assumesLowest')}</li>
        )}
      </ul>
    </>
  )
}

function Whole({ of: { totals, complete } }: { of: Realisation }) {
  const t = useText(realisationText)
  const say = useTotalWords()
  const { money } = useMoney()
  if (totals === null) return null
  const { budgeted, forecast, room } = totals
  return (
    <p className="utrecht-paragraph">
      {t(complete ? 'wholeOver' : 'whole', { forecast: say(forecast), budgeted: say(budgeted) })}{' '}
      <strong>
        {room === null && t('roomUnknown')}
        {room && room.lowCents >= 0 && t('room', { amount: money(room.lowCents) })}
        {room && room.highCents < 0 && t('short', { amount: money(-room.highCents) })}
        {room && room.lowCents < 0 && room.highCents >= 0 && t('roomEither')}
      </strong>
    </p>
  )
}

function Change({ of, complete }: { of: RealisedLine; complete: boolean }) {
  const t = useText(realisationText)
  const { volume, spanOf } = useVolume()
  const { name, unit, budgeted, forecast, perWeekSoFar, leftPerWeek, left } = of
  const low = { low: budgeted?.low ?? '0', high: budgeted?.low ?? '0' }
  const ends = { name, forecast: volume(forecast, unit), budgeted: spanOf(low, unit) }
  if (complete || leftPerWeek === null || left === null) return t('lineWasAbove', ends)
  const { casesWithin, staysWithin } = of
  return (
    <>
      {t(unit === 'days' ? 'changeDays' : 'changeLine', {
        ...ends,
        soFar: volume(perWeekSoFar, unit),
        perWeek: volume(leftPerWeek, unit),
        left: volume(left, unit),
      })}{' '}
      {casesWithin !== null && t('casesWithin', { cases: casesWithin })}
      {staysWithin !== null && t('staysWithin', { stays: staysWithin })}
    </>
  )
}
