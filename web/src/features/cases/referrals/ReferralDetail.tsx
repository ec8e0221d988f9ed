import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { DefinitionList } from '../../../ui/data/DefinitionList.tsx'
import { Timeline } from '../../../ui/data/Timeline.tsx'
import { ButtonLink } from '../../../ui/Link.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { Referral } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'
import { useNotStarted } from './useNotStarted.ts'

/** One aanmelding: what is known of it, and each attempt to reach her. */
export function ReferralDetail({ of }: { of: Referral }) {
  const t = useText(referralsText)
  const { moment, days } = useDates()
  const { source, triage, attempts, daysWaiting } = of
  return (
    <>
      <Decision of={of} />
      <DefinitionList
        items={[
          { term: t('source'), value: t(source) },
          { term: t('waits'), value: days(daysWaiting) },
          { term: t('triage'), value: triage?.name ?? t('nobody') },
        ]}
      />
      <Section title={t('attemptsTitle')}>
        {attempts.length === 0 && <p className="soft">{t('attemptsNone')}</p>}
        <Timeline
          label={t('attemptsTitle')}
          entries={attempts.map(({ attemptedAt, outcome, by }) => ({
            id: attemptedAt,
            at: attemptedAt,
            when: moment(attemptedAt),
            title: t(outcome),
            detail: by,
          }))}
        />
      </Section>
    </>
  )
}

function Decision({ of: { state, notStartedReason, caseId } }: { of: Referral }) {
  const t = useText(referralsText)
  const why = useNotStarted()
  if (state === 'started') {
    return (
      <Notice kind="ok" title={t('startedAs')}>
        {caseId && (
          <ButtonLink to="/cases/$caseId" params={{ caseId }} preload={false}>
            {t('toCase')}
          </ButtonLink>
        )}
      </Notice>
    )
  }
  if (!notStartedReason) return null
  return <Notice title={t('notStartedBecause', { reason: why(notStartedReason) })} />
}
