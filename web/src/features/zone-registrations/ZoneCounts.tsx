import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { RegisterOff } from './RegisterOff.tsx'
import type { Counts } from './zone.api.ts'
import { countsOf } from './zone.api.ts'
import { zoneText } from './zone.text.ts'

const figures = [
  ['applications', 'applications'],
  ['granted', 'granted'],
  ['refused', 'refusedCount'],
  ['objections', 'objectionsCount'],
  ['objectionsPending', 'objectionsPending'],
  ['registered', 'registeredCount'],
] as const

/** The figures of a year: all that leaves the register. */
export function ZoneCounts() {
  const t = useText(zoneText)
  const now = Number(useDates().today.slice(0, 4))
  const [year, choose] = useState(now - 1)
  const asked = useQuery(countsOf(year))
  // Bands are of years that are over.
  const exact = useSession().membership.role !== 'policy_officer'
  return (
    <RegisterOff of={asked}>
      <div className="row not-on-paper">
        {[now, now - 1, now - 2].slice(exact ? 0 : 1).map((one) => (
          <Button key={one} onPress={() => choose(one)}>
            {t('year', { year: one })}
          </Button>
        ))}
      </div>
      <Answer of={asked}>{(counts) => <FigureTable of={counts} year={year} />}</Answer>
    </RegisterOff>
  )
}

function FigureTable({ of, year }: { of: Counts; year: number }) {
  const t = useText(zoneText)
  const language = useLanguage()
  const countOf = ({ value, band }: Counts['applications']) => {
    if (band) return t('band', { from: band.from, until: band.until })
    return value === null ? '' : formatNumber(value, language)
  }
  const banded = of.applications.band !== null
  return (
    <>
      <Table
        caption={t('year', { year })}
        captionShown
        columns={[
          { id: 'figure', title: t('figure'), cell: ([, word]) => t(word) },
          { id: 'count', title: t('count'), number: true, cell: ([name]) => countOf(of[name]) },
          { id: 'counts', title: t('counts'), cell: ([name]) => t(`counts-${name}`) },
        ]}
        rows={figures}
        rowKey={([name]) => name}
      />
      {banded && <p className="utrecht-paragraph soft">{t('countsBand')}</p>}
    </>
  )
}
