import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Select } from '../../ui/field/Select.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Accounting } from './Accounting.tsx'
import type { Asked, Report, Section } from './monitor.api.ts'
import { reportOf } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import { PeriodForm } from './PeriodForm.tsx'
import { PeriodWords } from './PeriodWords.tsx'
import { ReportRemarks } from './ReportRemarks.tsx'
import { ReportSection } from './ReportSection.tsx'

type Props = { domainName: (domain: string) => string }

/** The figures of a period that one chooses beside the one before. */
export function MonitorView({ domainName }: Props) {
  const { today } = useDates()
  const [asked, setAsked] = useState<Asked>(firstYear(today))
  const answer = useQuery(reportOf(asked))
  const problem = problemOf(answer.error)
  const refused = problem?.status === 400 ? problem : undefined
  return (
    <>
      <PeriodForm now={asked} problem={refused} onChange={setAsked} />
      {!refused && (
        <Answer of={answer}>
          {(report) => (
            <>
              <ReportRemarks of={report} />
              <PeriodWords period={{ from: asked.from, until: asked.until }} />
              <Sections of={report} domainName={domainName} />
              <Accounting of={report} />
            </>
          )}
        </Answer>
      )}
    </>
  )
}

type Shown = Section['code'] | 'all'

/** Every part under the other; on a phone one at a time, the first one first. */
function Sections({ of, domainName }: { of: Report } & Props) {
  const t = useText(monitorText)
  const narrow = window.matchMedia('(width < 700px)').matches
  const [shown, setShown] = useState<Shown>(narrow ? 'group' : 'all')
  const options: readonly Shown[] = ['all', ...of.sections.map(({ code }) => code)]
  return (
    <>
      <div className="not-on-paper">
        <Select
          label={t('part')}
          options={options.map((value) => ({ value, label: t(value) }))}
          value={shown}
          onChange={({ target }) => setShown((target.value || 'all') as Shown)}
        />
      </div>
      {of.sections
        .filter(({ code }) => shown === 'all' || shown === code)
        .map((section) => (
          <ReportSection
            key={section.code}
            of={section}
            sources={of.sources}
            domainName={domainName}
          />
        ))}
    </>
  )
}

/** This year, and in its first months the year before. @param day `YYYY-MM-DD` */
function firstYear(day: string): Asked {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  return { from: `${year}-01-01`, until: `${year}-12-31` }
}
