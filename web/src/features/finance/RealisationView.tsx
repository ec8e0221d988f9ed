import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { DayForm } from './DayForm.tsx'
import type { Realisation } from './finance.api.ts'
import { realisationOf } from './finance.api.ts'
import { RealisationOutlook } from './RealisationOutlook.tsx'
import { RealisationTable } from './RealisationTable.tsx'
import { realisationText } from './realisation.text.ts'
import { useMoney } from './useMoney.ts'

type Props = { versionId: string; from: string; until: string }

/** What was done beside a version up to a day that one chooses, where it goes, and what would have to change. */
export function RealisationView({ versionId, from, until }: Props) {
  const t = useText(realisationText)
  const { today } = useDates()
  const [on, setOn] = useState<string>()
  const asked = useQuery(realisationOf(versionId, on))
  const problem = problemOf(asked.error)
  const refused = problem?.status === 400 ? problem : undefined
  if (today < from) return null
  return (
    <Section title={t('title')}>
      <DayForm now={on ?? (until < today ? until : today)} problem={refused} onChange={setOn} />
      {!refused && <Answer of={asked}>{(found) => <Done of={found} />}</Answer>}
    </Section>
  )
}

function Done({ of }: { of: Realisation }) {
  const t = useText(realisationText)
  const { day } = useDates()
  const { money } = useMoney()
  const { asOf, because, complete, wholeMonths, openCases, stays, unfundedCents } = of
  if (asOf === null) return because && <p className="soft">{t(because)}</p>
  const { value, band } = openCases
  const persons = value === null && band ? t(band.code, band) : String(value ?? '–')
  return (
    <>
      <p className="soft">
        {t(complete ? 'over' : 'running', { day: day(asOf) })} {wholeMonths && t('wholeMonths')}{' '}
        {t('open', { persons })} {stays !== null && t('stays', { stays })}{' '}
        {unfundedCents ? t('unfunded', { amount: money(unfundedCents) }) : ''}
      </p>
      <RealisationTable of={of} />
      <RealisationOutlook of={of} />
    </>
  )
}
