import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Question } from './knowledge.api.ts'
import { questions } from './knowledge.api.ts'
import { knowledgeText } from './knowledge.text.ts'
import { AnswerForm, AskForm, WithdrawQuestion } from './QuestionForms.tsx'
import './knowledge.css'

/** Questions to the expert with their answers, what is open first. */
export function QuestionList({ mayAsk }: { mayAsk: boolean }) {
  const t = useText(knowledgeText)
  const asked = useQuery(questions)
  const none = <Empty title={t('noQuestions')} />
  return (
    <>
      {mayAsk && (
        <div>
          <DialogButton verb={t('ask')}>{(close) => <AskForm onDone={close} />}</DialogButton>
        </div>
      )}
      <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
        {({ items }) => (
          <ul className="knowledge-list" aria-label={t('questions')}>
            {items.map((one) => (
              <OneQuestion key={one.id} of={one} />
            ))}
          </ul>
        )}
      </Answer>
    </>
  )
}

function OneQuestion({ of }: { of: Question }) {
  const t = useText(knowledgeText)
  const { day } = useDates()
  const { question, askedOn, answer, answeredOn, mine } = of
  return (
    <li className="knowledge-list__one">
      <h3 className="utrecht-heading-3">{question}</h3>
      <span className="row">
        {answeredOn ? (
          <Badge tone="good">{t('answered', { day: day(answeredOn) })}</Badge>
        ) : (
          <Badge>{t('waiting')}</Badge>
        )}
        {mine && <Badge>{t('mine')}</Badge>}
        <span className="soft">{t('asked', { day: day(askedOn) })}</span>
      </span>
      {answer && <p className="utrecht-paragraph">{answer}</p>}
      <div className="row">
        {of.mayAnswer && (
          <DialogButton verb={t('answer')}>
            {(close) => <AnswerForm of={of} onDone={close} />}
          </DialogButton>
        )}
        {of.mayWithdraw && <WithdrawQuestion of={of} />}
      </div>
    </li>
  )
}
