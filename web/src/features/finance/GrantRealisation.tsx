import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { grantRealisation } from './grant-realisation.text.ts'
import { grantWords } from './grant-words.text.ts'
import type { RealisedGrantLine } from './grants.api.ts'
import { realisationOf } from './grants.api.ts'
import { useMoney } from './useMoney.ts'

/** What the daily work came to beside what was granted to this organisation. */
export function GrantRealisation({ grantId }: { grantId: string }) {
  const t = useText(grantRealisation)
  const { fullDay } = useDates()
  const columns = useColumns()
  return (
    <Section title={t('title')}>
      <Answer of={useQuery(realisationOf(grantId))}>
        {({ asOf, complete, because, lines, uncounted }) => {
          if (because !== null || asOf === null)
            return <p className="soft">{t(because ?? 'not-awarded')}</p>
          return (
            <>
              <p className="soft">{t(complete ? 'whole' : 'until', { day: fullDay(asOf) })}</p>
              {lines.length > 0 && (
                <Table
                  caption={t('title')}
                  columns={columns(complete)}
                  rows={lines}
                  rowKey={({ code }) => code}
                />
              )}
              {uncounted.length > 0 && (
                <p className="soft">{t('uncounted', { lines: uncounted.join(', ') })}</p>
              )}
              <details className="finance-help">
                <summary>{t('how')}</summary>
                <p>{t('counts')}</p>
              </details>
            </>
          )
        }}
      </Answer>
    </Section>
  )
}

function useColumns() {
  const t = useText(grantRealisation)
  const word = useText(grantWords)
  const { money, number } = useMoney()
  const say = ({ measure }: RealisedGrantLine, volume: string) =>
    measure === 'euros' ? money(Number(volume)) : word(measure, { volume: number(volume) })
  const used = ({ usedPercent }: RealisedGrantLine) =>
    usedPercent === null ? '–' : t('percent', { percent: usedPercent })
  return (complete: boolean): Column<RealisedGrantLine>[] => {
    const columns: Column<RealisedGrantLine>[] = [
      { id: 'line', title: t('line'), cell: ({ name }) => name },
      { id: 'granted', title: t('granted'), number: true, cell: (one) => say(one, one.granted) },
      { id: 'done', title: t('done'), number: true, cell: (one) => say(one, one.realised) },
      { id: 'used', title: t('used'), number: true, cell: used },
    ]
    const forecast: Column<RealisedGrantLine> = {
      id: 'forecast',
      title: t('forecast'),
      number: true,
      cell: (one) => say(one, one.forecast),
    }
    const left: Column<RealisedGrantLine> = {
      id: 'left',
      title: t('left'),
      number: true,
      cell: (one) => (one.leftPerWeek === null ? '–' : say(one, one.leftPerWeek)),
    }
    return complete ? columns : [...columns, forecast, left]
  }
}
