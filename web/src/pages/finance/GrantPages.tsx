import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { AwardForm } from '../../features/finance/AwardForm.tsx'
import { GrantForm } from '../../features/finance/GrantForm.tsx'
import { GrantView } from '../../features/finance/GrantView.tsx'
import { grantForms } from '../../features/finance/grant-forms.text.ts'
import type { Grant } from '../../features/finance/grants.api.ts'
import { grantOf, grants } from '../../features/finance/grants.api.ts'
import { grantsText } from '../../features/finance/grants.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

function useGrant() {
  const { grantId = '' } = useParams({ strict: false })
  return useQuery(grantOf(grantId))
}

function useOpen() {
  const navigate = useNavigate()
  return (grantId: string | undefined) =>
    void (grantId === undefined
      ? navigate({ to: '/finance' })
      : navigate({ to: '/grants/$grantId', params: { grantId } }))
}

/** One grant. */
export function GrantPage() {
  const t = useText(grantsText)
  return (
    <Answer of={useGrant()}>
      {(grant) => (
        <Page title={grant.name} above={<Link to="/finance">{t('title')}</Link>}>
          <GrantView of={grant} />
        </Page>
      )}
    </Answer>
  )
}

/** A new application. */
export function NewGrantPage() {
  const t = useText(grantForms)
  const words = useText(grantsText)
  const open = useOpen()
  return (
    <Answer of={useQuery(grants)}>
      {({ organisations }) => (
        <Page
          title={t('newTitle')}
          lead={t('newLead')}
          above={<Link to="/finance">{words('title')}</Link>}
        >
          <GrantForm of={undefined} organisations={organisations} onDone={open} />
        </Page>
      )}
    </Answer>
  )
}

/** An application that was not sent yet. */
export function EditGrantPage() {
  const t = useText(grantForms)
  const words = useText(grantsText)
  const open = useOpen()
  return (
    <Answer of={useGrant()}>
      {(grant) => (
        <Page title={t('editTitle', { name: grant.name })} above={<ToGrant of={grant} />}>
          {grant.mayWrite ? (
            <GrantForm of={grant} organisations={[]} onDone={open} />
          ) : (
            <Notice>{words('notNow')}</Notice>
          )}
        </Page>
      )}
    </Answer>
  )
}

/** What is awarded, or how an award changes. */
export function AwardPage() {
  const t = useText(grantForms)
  const words = useText(grantsText)
  const open = useOpen()
  return (
    <Answer of={useGrant()}>
      {(grant) => {
        const { name, id, state, offers } = grant
        const may = offers.some(({ kind }) => kind === 'award' || kind === 'amend')
        const amends = state === 'awarded'
        return (
          <Page
            title={t(amends ? 'amendTitle' : 'awardTitle', { name })}
            lead={t(amends ? 'amendLead' : 'awardLead')}
            above={<ToGrant of={grant} />}
          >
            {may ? (
              <AwardForm of={grant} onDone={() => open(id)} />
            ) : (
              <Notice>{words('notNow')}</Notice>
            )}
          </Page>
        )
      }}
    </Answer>
  )
}

function ToGrant({ of: { id, name } }: { of: Grant }) {
  return (
    <Link to="/grants/$grantId" params={{ grantId: id }}>
      {name}
    </Link>
  )
}
