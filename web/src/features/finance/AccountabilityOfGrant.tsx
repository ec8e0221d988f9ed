import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { AccountabilityItem } from './accountability.api.ts'
import { accountabilities, afterAccountability, openAccountability } from './accountability.api.ts'
import { accountabilityText } from './accountability.text.ts'
import { useAccountabilityRefusal } from './useAccountabilityRefusal.ts'

/** How far the accounting for a grant is, and where it is written. Nothing before the award. */
export function AccountabilityOfGrant({ grantId }: { grantId: string }) {
  const t = useText(accountabilityText)
  const { data } = useQuery(accountabilities)
  const found = data?.items.find((one) => one.grantId === grantId)
  if (found === undefined) return null
  return (
    <Section title={t('title')}>
      <Stands of={found} />
    </Section>
  )
}

function Stands({ of: { id, state, submittedOn, grantId, mayOpen } }: { of: AccountabilityItem }) {
  const t = useText(accountabilityText)
  const { day } = useDates()
  if (id === null)
    return mayOpen ? <Begin grantId={grantId} /> : <p className="soft">{t('notBegun')}</p>
  const submitted = submittedOn !== null && state !== 'awarded'
  return (
    <p className="utrecht-paragraph">
      <Link to="/accountabilities/$accountabilityId" params={{ accountabilityId: id }}>
        {t('toReport')}
      </Link>{' '}
      <span className="soft">
        {submitted ? t('submittedOn', { day: day(submittedOn) }) : t('draft')}
      </span>
    </p>
  )
}

function Begin({ grantId }: { grantId: string }) {
  const t = useText(accountabilityText)
  const says = useAccountabilityRefusal()
  const navigate = useNavigate()
  const act = useAct(openAccountability, {
    refresh: afterAccountability,
    onDone: ({ id: accountabilityId }) =>
      void navigate({ to: '/accountabilities/$accountabilityId', params: { accountabilityId } }),
  })
  return (
    <>
      <p className="row not-on-paper">
        <Button busy={act.busy} onPress={() => act.act(grantId)}>
          {t('open')}
        </Button>
      </p>
      <ProblemNotice problem={act.problem} says={says} />
    </>
  )
}
