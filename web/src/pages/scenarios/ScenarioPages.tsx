import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { OptionForm } from '../../features/scenarios/OptionForm.tsx'
import { outcomesText } from '../../features/scenarios/outcomes.text.ts'
import { QuestionView } from '../../features/scenarios/QuestionView.tsx'
import { SideBySide } from '../../features/scenarios/SideBySide.tsx'
import type { Question } from '../../features/scenarios/scenarios.api.ts'
import { questionOf } from '../../features/scenarios/scenarios.api.ts'
import { scenariosText } from '../../features/scenarios/scenarios.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

function useQuestion() {
  const { questionId = '' } = useParams({ strict: false })
  return useQuery(questionOf(questionId))
}

/** One question with its options. */
export function QuestionPage() {
  const t = useText(scenariosText)
  return (
    <Answer of={useQuestion()}>
      {(question) => (
        <Page title={question.name} above={<Link to="/scenarios">{t('title')}</Link>}>
          <QuestionView of={question} />
        </Page>
      )}
    </Answer>
  )
}

/** Every option beside today, for the screen and for paper. */
export function SideBySidePage() {
  const t = useText(scenariosText)
  const lead = useText(outcomesText)('lead')
  const print = <Button onPress={() => window.print()}>{t('print')}</Button>
  return (
    <Below title={({ name }) => t('sideBySideOf', { name })} lead={lead} action={print}>
      {({ id, whole }) => (
        <>
          {!whole && <Notice>{t('ownSides')}</Notice>}
          <SideBySide questionId={id} />
        </>
      )}
    </Below>
  )
}

/** An option that is new, or as it is changed. */
export function OptionPage() {
  const t = useText(scenariosText)
  const { optionId } = useParams({ strict: false })
  const navigate = useNavigate()
  return (
    <Below title={() => t(optionId === undefined ? 'addOption' : 'editOption')}>
      {(question) => (
        <OptionForm
          question={question}
          of={question.options.find(({ id }) => id === optionId)}
          onDone={() =>
            void navigate({ to: '/scenarios/$questionId', params: { questionId: question.id } })
          }
        />
      )}
    </Below>
  )
}

type Props = {
  title: (question: Question) => string
  lead?: string
  action?: ReactNode
  children: (question: Question) => ReactNode
}

function Below({ title, lead, action, children }: Props) {
  return (
    <Answer of={useQuestion()}>
      {(question) => (
        <Page
          title={title(question)}
          lead={lead}
          action={action}
          above={
            <Link to="/scenarios/$questionId" params={{ questionId: question.id }}>
              {question.name}
            </Link>
          }
        >
          {children(question)}
        </Page>
      )}
    </Answer>
  )
}
