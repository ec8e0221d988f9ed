import { useQuery } from '@tanstack/react-query'
import { problemOf } from '../../platform/api/problem.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { EffectTable } from './EffectTable.tsx'
import type { Version, WhatIf, WhatIfBody } from './finance.api.ts'
import { whatIfOf } from './finance.api.ts'
import { Tornado } from './Tornado.tsx'
import { useFinanceRefusal } from './useFinanceRefusal.ts'
import { useMoney } from './useMoney.ts'
import { useTotalWords } from './useTotalWords.ts'
import { whatIfText } from './what-if.text.ts'

/** What it would come to: low, high, and what each thing does alone. */
export function WhatIfResult({ of, body }: { of: Version; body: WhatIfBody }) {
  const says = useFinanceRefusal()
  const asked = useQuery(whatIfOf(of.id, body))
  const problem = problemOf(asked.error)
  if (problem) return <ProblemNotice problem={problem} says={says} />
  if (asked.data === undefined) return null
  return <Result of={asked.data} limitCents={body.limitCents} />
}

function Result({ of, limitCents }: { of: WhatIf; limitCents: number | undefined }) {
  const t = useText(whatIfText)
  const say = useTotalWords()
  const { base, low, high, effects } = of
  return (
    <>
      <dl className="finance-totals" aria-live="polite">
        <dt>{t('now')}</dt>
        <dd>{say(base)}</dd>
        <dt>{t('low')}</dt>
        <dd>{say(low)}</dd>
        <dt>{t('high')}</dt>
        <dd>
          <strong>{say(high)}</strong>
        </dd>
      </dl>
      <Counted of={of} limitCents={limitCents} />
      <Section title={t('alone')}>
        <Tornado effects={effects} />
        <EffectTable effects={effects} />
      </Section>
    </>
  )
}

function Counted({ of, limitCents }: { of: WhatIf; limitCents: number | undefined }) {
  const t = useText(whatIfText)
  const language = useLanguage()
  const { money } = useMoney()
  const { combinations, assumptions } = of
  const all = formatNumber(combinations.count, language)
  const within = formatNumber(combinations.within ?? 0, language)
  return (
    <>
      <p>
        {limitCents === undefined
          ? t('count', { all })
          : t('within', { within, all, limit: money(limitCents) })}
      </p>
      {assumptions.map(({ name, value }) => (
        <p key={name} className="soft">
          {t('assumedRate', { rate: money(Number(value)) })}
        </p>
      ))}
    </>
  )
}
