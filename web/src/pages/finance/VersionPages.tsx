import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ComparisonView } from '../../features/finance/ComparisonView.tsx'
import type { Version } from '../../features/finance/finance.api.ts'
import { versionOf } from '../../features/finance/finance.api.ts'
import { financeText } from '../../features/finance/finance.text.ts'
import { VersionView } from '../../features/finance/VersionView.tsx'
import { WhatIfView } from '../../features/finance/WhatIfView.tsx'
import { whatIfText } from '../../features/finance/what-if.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

function useVersion() {
  const { versionId } = useParams({ strict: false })
  return useQuery(versionOf(versionId ?? ''))
}

/** One version of a budget. */
export function VersionPage() {
  const t = useText(financeText)
  const asked = useVersion()
  return (
    <Answer of={asked}>
      {(version) => (
        <Page title={version.name} above={<Link to="/finance">{t('title')}</Link>}>
          <VersionView of={version} />
        </Page>
      )}
    </Answer>
  )
}

/** A version beside another one. */
export function ComparePage() {
  const t = useText(financeText)
  return (
    <Below title={({ name }) => `${t('compare')}: ${name}`}>
      {(version) => <ComparisonView of={version} />}
    </Below>
  )
}

/** What a version would come to if things were otherwise. */
export function WhatIfPage() {
  const t = useText(whatIfText)
  return (
    <Below title={({ name }) => t('title', { name })} lead={t('lead')}>
      {(version) => <WhatIfView of={version} />}
    </Below>
  )
}

type Props = {
  title: (version: Version) => string
  lead?: string
  children: (version: Version) => ReactNode
}

function Below({ title, lead, children }: Props) {
  const asked = useVersion()
  return (
    <Answer of={asked}>
      {(version) => (
        <Page
          title={title(version)}
          lead={lead}
          above={
            <Link to="/budget-versions/$versionId" params={{ versionId: version.id }}>
              {version.name}
            </Link>
          }
        >
          {children(version)}
        </Page>
      )}
    </Answer>
  )
}
