import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DomainSection } from './DomainSection.tsx'
import { FigureTable } from './FigureTable.tsx'
import type { Figure, Section as Part, Report } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import { PairChart } from './PairChart.tsx'
import { useFigureWords } from './useFigureWords.ts'

type Props = {
  of: Part
  sources: Report['sources']
  domainName: (domain: string) => string
}

// Of the figures that are not split, what is drawn: one unit, and numbers of one size.
const drawn: Partial<Record<Part['code'], readonly string[]>> = {
  group: ['openAtStart', 'openAtEnd', 'opened', 'closed', 'reopened'],
  elements: ['secured', 'noteAttention', 'notSecured', 'noteUnknown'],
  caseManagers: ['direct', 'indirect', 'travel', 'thirdParties', 'withoutCase'],
  peerExperts: ['direct', 'indirect', 'travel', 'thirdParties', 'withoutCase'],
  sight: ['inSight', 'sightAttention', 'outOfSight', 'whereaboutsKnown'],
  timeOuts: ['requested', 'approved', 'declined', 'cancelled', 'notArrived', 'arrived'],
  dropIn: ['dropInUnique', 'dropInNew', 'dropInLeft'],
  zone: ['zoneApplications', 'zoneGranted', 'zoneRefused', 'zoneObjections'],
  handovers: ['handoversProposed', 'handoversCompleted', 'handoversFell', 'introductions'],
  referrals: ['referralsAsked', 'referralsStarted', 'referralsEnded', 'referralsRefused'],
  direction: ['questionsAsked', 'questionsAnswered', 'decisionsMade', 'decisionsSettled'],
  money: ['moneyFlexGiven', 'moneyFlexSpent', 'moneyTimeOut'],
}

/** One part of the report: what is counted, and what is split, each as a chart with its table. */
export function ReportSection({ of, sources, domainName }: Props) {
  const t = useText(monitorText)
  const { nameOf } = useFigureWords(sources)
  const plain = of.figures.filter(({ part }) => part === null)
  const split = Map.groupBy(
    of.figures.filter(({ part }) => part !== null),
    ({ code }) => code,
  )
  const chart = plain.filter(({ code }) => drawn[of.code]?.includes(code))
  return (
    <Section title={t(of.code)}>
      <div className="monitor-part">
        <PairChart rows={chart} label={({ code }) => nameOf(code)} />
        {plain.length > 0 && <FigureTable caption={t(of.code)} rows={plain} sources={sources} />}
      </div>
      {of.code === 'domains' ? (
        <DomainSection figures={[...split.values()].flat()} nameOf={domainName} />
      ) : (
        <div className="monitor-splits">
          {[...split.entries()].map(([code, rows]) => (
            <SplitFigure key={code} of={of.code} code={code} rows={rows} sources={sources} />
          ))}
        </div>
      )}
    </Section>
  )
}

type SplitProps = {
  of: Part['code']
  code: string
  rows: readonly Figure[]
  sources: Report['sources']
}

const isSomething = ({ value, band }: Figure['now']) => band !== null || (value ?? 0) !== 0

/** What there is of each part; where there is nothing at all, that in words. */
function SplitFigure({ of, code, rows, sources }: SplitProps) {
  const t = useText(monitorText)
  const { nameOf, partName } = useFigureWords(sources)
  const title = nameOf(code)
  const shown = rows.filter(({ now, before }) => isSomething(now) || isSomething(before))
  if (shown.length === 0)
    return <p className="soft">{of === 'late' ? t('noneLate') : t('noneOf', { figure: title })}</p>
  return (
    <div className="monitor-split">
      {of !== 'late' && <h3 className="utrecht-heading-3">{title}</h3>}
      <PairChart rows={shown} label={({ part }) => partName(part ?? '')} />
      <FigureTable caption={title} rows={shown} sources={sources} />
    </div>
  )
}
