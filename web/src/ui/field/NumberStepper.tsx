import { Button } from 'react-aria-components/Button'
import { FieldError } from 'react-aria-components/FieldError'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField } from 'react-aria-components/NumberField'
import { Text } from 'react-aria-components/Text'
import { useText } from '../../platform/language/text.ts'
import { classes } from '../classes.ts'
import { Icon } from '../Icon.tsx'
import { uiText } from '../ui.text.ts'
import type { FieldWords } from './Field.tsx'
import './NumberStepper.css'
import './field.css'

type Props = FieldWords & {
  value: number
  onChange: (value: number) => void
  onBlur?: () => void
  name?: string
  /** What one press adds or takes away; what is typed is rounded to it. */
  step?: number
  min?: number
  max?: number
  /** The unit, said after the number: *min*. */
  unit?: string
}

/** A number by presses of one thumb, or typed. For react-hook-form: inside a `Controller`. */
export function NumberStepper({ step = 5, min = 0, ...props }: Props) {
  const { label, description, error, optional, unit, max, ...control } = props
  const t = useText(uiText)
  return (
    <NumberField
      {...control}
      step={step}
      minValue={min}
      {...(max === undefined ? {} : { maxValue: max })}
      isInvalid={Boolean(error)}
      className={classes('utrecht-form-field field', error && 'utrecht-form-field--invalid')}
    >
      <Label className="utrecht-form-label">
        {label}
        {optional && <span className="field__optional"> ({t('optional')})</span>}
      </Label>
      {description && (
        <Text slot="description" className="utrecht-form-field-description stepper__description">
          {description}
        </Text>
      )}
      <Group className="stepper">
        <Button slot="decrement" className="stepper__press" aria-label={t('less', { step })}>
          <Icon name="minus" />
        </Button>
        <Input className="utrecht-textbox utrecht-textbox--html-input stepper__input" />
        {unit && <span className="stepper__unit">{unit}</span>}
        <Button slot="increment" className="stepper__press" aria-label={t('more', { step })}>
          <Icon name="plus" />
        </Button>
      </Group>
      <FieldError className="utrecht-form-field-error-message">{error}</FieldError>
    </NumberField>
  )
}
