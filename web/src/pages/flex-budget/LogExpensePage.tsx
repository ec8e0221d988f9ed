import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { expensesText } from '../../features/flex-budget/expenses.text.ts'
import { RecordExpense } from '../../features/flex-budget/RecordExpense.tsx'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { logContactText } from '../log-contact/log-contact.text.ts'
import { useListedCase } from '../log-contact/useListedCase.ts'

/** Recording an expense from the caseload, without opening the case. */
export function LogExpensePage() {
  const t = useText(expensesText)
  const page = useText(logContactText)
  const { caseId } = useParams({ from: '/cases/$caseId/log-expense' })
  const { asked, found } = useListedCase(caseId)
  const [done, end] = useState(false)
  const missing = (
    <Empty title={page('unknownCase')}>
      <p>{page('unknownCaseHint')}</p>
    </Empty>
  )
  return (
    <Page title={t('record')} tab={t('tab')} lead={found && `${found.alias} · ${found.number}`}>
      <Answer of={asked} empty={{ when: () => !found, show: missing }}>
        {() =>
          done ? (
            <Done caseId={caseId} another={() => end(false)} />
          ) : (
            <RecordExpense caseId={caseId} onDone={() => end(true)} />
          )
        }
      </Answer>
    </Page>
  )
}

function Done({ caseId, another }: { caseId: string; another: () => void }) {
  const t = useText(expensesText)
  return (
    <div className="stack">
      <Notice kind="ok" live title={t('done')}>
        <p>{t('doneHint')}</p>
      </Notice>
      <div className="row">
        <ButtonLink to="/" look="primary">
          {t('toList')}
        </ButtonLink>
        <ButtonLink to="/cases/$caseId" params={{ caseId }} preload={false}>
          {t('toCase')}
        </ButtonLink>
        <Button look="subtle" onPress={another}>
          {t('another')}
        </Button>
      </div>
    </div>
  )
}
