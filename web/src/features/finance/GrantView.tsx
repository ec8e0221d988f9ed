import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { AccountabilityOfGrant } from './AccountabilityOfGrant.tsx'
import { GrantCourse } from './GrantCourse.tsx'
import { GrantDues } from './GrantDues.tsx'
import { GrantInstalments } from './GrantInstalments.tsx'
import { GrantLines } from './GrantLines.tsx'
import { GrantOffers } from './GrantOffers.tsx'
import { GrantRealisation } from './GrantRealisation.tsx'
import { GrantState } from './GrantState.tsx'
import type { Grant } from './grants.api.ts'
import { grantsText } from './grants.text.ts'
import { NextDue } from './NextDue.tsx'
import { useMoney } from './useMoney.ts'
import './finance.css'

/** One grant: where it stands, what can be done, its lines, conditions, payments, terms and course. */
export function GrantView({ of }: { of: Grant }) {
  const t = useText(grantsText)
  return (
    <>
      <Head of={of} />
      <GrantOffers of={of} />
      <Section title={t('lines')}>
        <GrantLines of={of} />
        <p className="soft">{t('exact')}</p>
      </Section>
      {of.grantedCents !== null && <GrantRealisation grantId={of.id} />}
      <Section title={t('conditions')}>
        {of.conditions.length === 0 ? (
          <p className="soft">{t('noConditions')}</p>
        ) : (
          <ol className="utrecht-ordered-list">
            {[...of.conditions.entries()].map(([at, words]) => (
              <li key={at}>{words}</li>
            ))}
          </ol>
        )}
      </Section>
      <AccountabilityOfGrant grantId={of.id} />
      <GrantInstalments of={of} />
      <GrantDues of={of} />
      <GrantCourse of={of} />
    </>
  )
}

function Head({ of }: { of: Grant }) {
  const t = useText(grantsText)
  const { fullDay } = useDates()
  const { money } = useMoney()
  const { organisation, from, until, state, about, budgetVersionName, next } = of
  const amounts = [
    { term: t('asked'), cents: of.askedCents },
    { term: t('granted'), cents: of.grantedCents },
    { term: t('paid'), cents: of.grantedCents === null ? null : of.paidCents },
    { term: t('settled'), cents: of.settledCents },
    { term: t('toPay'), cents: of.toPayCents || null },
    { term: t('toRecover'), cents: of.toRecoverCents || null },
  ]
  return (
    <>
      {about && <p className="utrecht-paragraph">{about}</p>}
      <DefinitionList
        items={[
          { term: t('state'), value: <GrantState of={state} /> },
          { term: t('who'), value: organisation },
          {
            term: t('period'),
            value: t('periodIs', { from: fullDay(from), until: fullDay(until) }),
          },
          ...(budgetVersionName ? [{ term: t('budget'), value: budgetVersionName }] : []),
          ...amounts.flatMap(({ term, cents }) =>
            cents === null ? [] : [{ term, value: money(cents) }],
          ),
          { term: t('next'), value: <NextDue of={next} /> },
        ]}
      />
    </>
  )
}
