import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { AroundTable, StandingTable } from './AroundTables.tsx'
import { MoneyTable } from './MoneyTable.tsx'
import { outcomesText } from './outcomes.text.ts'
import type { Outcomes } from './scenarios.api.ts'
import type { Beside } from './sides.ts'
import { TeamTable } from './TeamTable.tsx'
import { useSpans } from './useSpans.ts'
import './scenarios.css'

/** Money, team and norms of each side beside today; prints on paper as it stands. */
export function OutcomeTables({ today, sides, norms }: Beside & Pick<Outcomes, 'norms'>) {
  const t = useText(outcomesText)
  const { number } = useSpans()
  const beside = { today, sides }
  return (
    <div className="scenario-tables">
      <Section title={t('money')}>
        <MoneyTable {...beside} />
      </Section>
      <Section title={t('team')}>
        <p className="soft">
          {t('teamIs')} {today.casesAreBand && t('banded')}
        </p>
        <TeamTable {...beside} />
      </Section>
      <Section title={t('norms')}>
        <StandingTable {...beside} />
        <p className="soft">
          {t('normsAre', {
            hours: number(String(norms.hoursPerCase)),
            tolerance: number(String(norms.hoursTolerance)),
            peer: number(String(norms.peerHoursPerCase)),
            from: norms.expertHoursFrom,
            until: norms.expertHoursUntil,
            parties: norms.parties,
          })}
        </p>
      </Section>
      <Section title={t('around')}>
        <AroundTable {...beside} />
      </Section>
    </div>
  )
}
