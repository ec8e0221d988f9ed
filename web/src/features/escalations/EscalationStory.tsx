import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import { Timeline } from '../../ui/data/Timeline.tsx'
import type { EscalationPage } from './escalations.api.ts'
import { escalationText, escalationWords, levelWords } from './escalations.text.ts'
import './escalations.css'

type Props = { of: EscalationPage }

/** What is asked, by whom, since when it is stuck and what was tried. */
export function EscalationQuestion({ of }: Props) {
  const t = useText(escalationText)
  const word = useText(escalationWords)
  const { day } = useDates()
  const [first] = of.steps
  const items = [
    { term: t('stuckSince'), value: day(of.stuckSince) },
    { term: t('askedBy'), value: of.askedBy },
    ...(of.state === 'open' ? [{ term: t('answerBy'), value: day(of.answerBy) }] : []),
    ...(of.state === 'answered' && of.backDownOn
      ? [{ term: t('backDownOn'), value: day(of.backDownOn) }]
      : []),
    ...(first?.tried ? [{ term: t('tried'), value: <Said text={first.tried} /> }] : []),
    ...(of.policyQuestion
      ? [{ term: t('forPolicy'), value: <Said text={of.policyQuestion.question} /> }]
      : []),
    ...(of.policyQuestion?.answer
      ? [{ term: t('policyAnswer'), value: <Said text={of.policyQuestion.answer} /> }]
      : []),
  ]
  const asked = first?.words ?? `${word(of.cause)}. ${t('noWords')}`
  return (
    <div className="stack">
      <Said text={asked} />
      <DefinitionList items={items} />
    </div>
  )
}

const Said = ({ text }: { text: string }) => <p className="escalation-words">{text}</p>

/** Where it lies, and which level is skipped since nobody is there today. */
export function Ladder({ of }: Props) {
  const t = useText(escalationText)
  const level = useText(levelWords)
  return (
    <ol className="escalation-ladder">
      {of.ladder.map((step) => (
        <li key={step.level}>
          {step.level === of.level ? <strong>{level(step.level)}</strong> : level(step.level)}
          {step.level === of.level && <span className="soft">{` (${t('here')})`}</span>}
          {step.level !== of.level && !step.takesPart && (
            <span className="soft">{` (${t('skipped')})`}</span>
          )}
        </li>
      ))}
    </ol>
  )
}

const titles = {
  asked: 'asked',
  raised: 'raised',
  risen: 'risen',
  answered: 'answeredBy',
  decided: 'decided',
  lowered: 'loweredTo',
  withdrawn: 'takenBack',
} as const

/** Everything that happened to it, in order. */
export function EscalationHistory({ of }: Props) {
  const t = useText(escalationText)
  const word = useText(escalationWords)
  const level = useText(levelWords)
  const { moment, day } = useDates()
  return (
    <Timeline
      label={t('history')}
      entries={of.steps.map((step) => ({
        id: String(step.ordinal),
        at: step.takenAt,
        when: moment(step.takenAt),
        title: word(titles[step.kind], { level: level(step.level) }),
        detail: [
          step.by ?? t('itself'),
          ...(step.answerBy ? [`${t('answerBy')} ${day(step.answerBy)}`] : []),
        ].join(' · '),
        ...(step.ordinal > 1 && step.words ? { body: <Said text={step.words} /> } : {}),
      }))}
    />
  )
}
