import type { ErrorComponentProps } from '@tanstack/react-router'
import { problemOf, unanswered } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { useOnline } from '../../platform/online.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Failure } from '../../ui/states/Failure.tsx'
import { NoAccessPage } from './NoAccessPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { notFoundText } from './not-found.text.ts'

/** A page that could not be drawn, whatever the reason. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const t = useText(notFoundText)
  const online = useOnline()
  const found = problemOf(error) ?? unanswered()
  // Without a connection the page itself may not have arrived.
  const problem = !online && found.status >= 500 ? unanswered() : found
  if (problem.status === 403) return <NoAccessPage />
  if (problem.status === 404) return <NotFoundPage />
  return (
    <Page title={t('failed')}>
      <Failure problem={problem} retry={reset} />
    </Page>
  )
}
