import { useText } from '../../platform/language/text.ts'
import { classes } from '../../ui/classes.ts'
import { DateField } from '../../ui/field/DateField.tsx'
import { isDay } from '../../ui/field/day-parts.ts'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { assessmentText } from './assessment.text.ts'
import type { Typed } from './assessments.api.ts'

type Props = { typed: Typed; onChange: (next: Typed) => void; shown: boolean }

const kinds = ['start', 'periodic', 'close'] as const

/** Which assessment it is, and of which day. */
export function AssessmentHead({ typed, onChange, shown }: Props) {
  const t = useText(assessmentText)
  const day = typed.assessedOn ?? ''
  const kindOf = (value: string) => kinds.find((kind) => kind === value) ?? typed.kind
  return (
    <div className={classes('assessment__step stack', shown && 'assessment__step--shown')}>
      <RadioGroup
        label={t('kind')}
        name="kind"
        options={kinds.map((value) => ({ value, label: t(value) }))}
        value={typed.kind}
        onChange={({ target }) => onChange({ ...typed, kind: kindOf(target.value) })}
      />
      <DateField
        label={t('assessedOn')}
        value={day}
        error={day === '' || isDay(day) ? undefined : t('noDay')}
        onChange={(next) => onChange({ ...typed, assessedOn: isDay(next) ? next : null })}
      />
    </div>
  )
}
