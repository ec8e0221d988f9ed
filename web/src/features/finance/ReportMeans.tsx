import { useText } from '../../platform/language/text.ts'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Report } from './accountability.api.ts'
import { accountabilityText } from './accountability.text.ts'
import { useMoney } from './useMoney.ts'

/** Stays of the whole approach, and the sums of the organisation's flex budget. */
export function ReportMeans({ of: { stays, flex } }: { of: Report }) {
  const t = useText(accountabilityText)
  const { money } = useMoney()
  return (
    <>
      {stays && (
        <Section title={t('staysTitle')}>
          <p className="utrecht-paragraph">
            {t('staysAre', stays)} {t('staysOf')}
          </p>
        </Section>
      )}
      {flex && (
        <Section title={t('flex')}>
          <DefinitionList
            items={[
              { term: t('given'), value: money(flex.givenCents) },
              { term: t('spent'), value: money(flex.spentCents) },
              { term: t('left'), value: money(flex.givenCents - flex.spentCents) },
              { term: t('unfunded'), value: money(flex.unfundedCents) },
            ]}
          />
        </Section>
      )}
    </>
  )
}
