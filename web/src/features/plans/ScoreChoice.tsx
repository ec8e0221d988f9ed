import { useText } from '../../platform/language/text.ts'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { assessmentText } from './assessment.text.ts'
import type { Line } from './assessment-form.ts'
import type { Instrument } from './assessments.api.ts'

type Props = {
  line: Line
  scale: Pick<Instrument, 'lowest' | 'highest'>
  levels: Instrument['domains'][number]['levels']
  error: string | undefined
  onChange: (next: Line) => void
}

/** A score on the scale, or *not assessed*: that is an answer too. */
export function ScoreChoice({ line, scale, levels, error, onChange }: Props) {
  const t = useText(assessmentText)
  const { lowest, highest } = scale
  const steps = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step)
  const label = (score: number) => {
    const own = levels.find((level) => level.score === score)?.description
    if (own) return `${score} · ${own}`
    if (lowest === 1 && score === 1) return t('score-1')
    return highest === 5 && score === 5 ? t('score-5') : String(score)
  }
  const options = [
    ...steps.map((score) => ({ value: String(score), label: label(score) })),
    { value: 'not-assessed', label: t('notAssessed') },
  ]
  return (
    <RadioGroup
      label={t('score')}
      name={`score-${line.domain}`}
      look="buttons"
      options={options}
      value={answerOf(line)}
      error={error}
      onChange={({ target }) => onChange({ ...line, ...answerFrom(target.value) })}
    />
  )
}

const answerOf = ({ answer, score }: Line) =>
  answer === 'not-assessed' ? answer : String(score ?? '')

const answerFrom = (value: string): Pick<Line, 'answer' | 'score'> =>
  value === 'not-assessed'
    ? { answer: 'not-assessed', score: null }
    : { answer: 'scored', score: Number(value) }
