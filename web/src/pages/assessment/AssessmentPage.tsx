import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { caseOf } from '../../features/cases/cases.api.ts'
import { AssessmentDone } from '../../features/plans/AssessmentDone.tsx'
import { AssessmentRoom } from '../../features/plans/AssessmentRoom.tsx'
import { assessmentText } from '../../features/plans/assessment.text.ts'
import { useText } from '../../platform/language/text.ts'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** Assessing how she is doing, side by side of her life; at the end, how it went. */
export function AssessmentPage() {
  const t = useText(assessmentText)
  const { caseId } = useParams({ from: '/cases/$caseId/assessment' })
  const { corrects } = useSearch({ from: '/cases/$caseId/assessment' })
  const opened = useQuery(caseOf(caseId))
  const [done, finish] = useState(false)
  return (
    <Answer of={opened}>
      {({ alias, number }) => (
        <Page
          title={t('title')}
          tab={t('title')}
          above={
            <Link to="/cases/$caseId/plan" params={{ caseId }} preload={false}>
              {`${alias} · ${number}`}
            </Link>
          }
        >
          {done ? (
            <Done caseId={caseId} />
          ) : (
            <AssessmentRoom caseId={caseId} corrects={corrects} onDone={() => finish(true)} />
          )}
        </Page>
      )}
    </Answer>
  )
}

function Done({ caseId }: { caseId: string }) {
  const t = useText(assessmentText)
  return (
    <>
      <AssessmentDone caseId={caseId} />
      <div className="row">
        <ButtonLink to="/cases/$caseId/plan" params={{ caseId }} look="primary" preload={false}>
          {t('toPlan')}
        </ButtonLink>
        <ButtonLink to="/cases/$caseId" params={{ caseId }} preload={false}>
          {t('toCase')}
        </ButtonLink>
      </div>
    </>
  )
}
