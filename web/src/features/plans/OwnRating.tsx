import { useText } from '../../platform/language/text.ts'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { assessmentText } from './assessment.text.ts'
import type { Line } from './assessment-form.ts'
import type { Instrument } from './assessments.api.ts'

type Props = {
  line: Line
  scale: Pick<Instrument, 'lowest' | 'highest'>
  onChange: (next: Line) => void
}

/** Her voice: the score she gives herself, and how she says it. Hers stands beside the professional's
 *  and is not weighed against it. */
export function OwnRating({ line, scale, onChange }: Props) {
  const t = useText(assessmentText)
  const { lowest, highest } = scale
  const steps = Array.from({ length: highest - lowest + 1 }, (_, step) => String(lowest + step))
  const options = [
    ...steps.map((value) => ({ value, label: value })),
    { value: '', label: t('notAsked') },
  ]
  return (
    <details className="domain__her" open={line.ownScore !== null || line.ownWords !== ''}>
      <summary>{t('her')}</summary>
      <div className="stack">
        <RadioGroup
          label={t('ownScore')}
          name={`own-${line.domain}`}
          look="buttons"
          options={options}
          value={String(line.ownScore ?? '')}
          onChange={({ target }) =>
            onChange({ ...line, ownScore: target.value === '' ? null : Number(target.value) })
          }
        />
        <TextArea
          label={t('ownWords')}
          optional
          rows={2}
          maxLength={500}
          value={line.ownWords}
          onChange={({ target }) => onChange({ ...line, ownWords: target.value })}
        />
      </div>
    </details>
  )
}
