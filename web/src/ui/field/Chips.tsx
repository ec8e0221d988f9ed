import type { FieldWords } from './Field.tsx'
import { Fieldset } from './Fieldset.tsx'
import type { Option } from './Select.tsx'
import './Chips.css'

type Props<Value extends string> = FieldWords & {
  options: readonly Option<Value>[]
  value: readonly Value[]
  onChange: (value: Value[]) => void
}

/** Several of a few, each on or off: filters above a list, domains of a contact. */
export function Chips<Value extends string>({ options, value, onChange, ...words }: Props<Value>) {
  function turn(changed: Value, on: boolean) {
    onChange(options.map((o) => o.value).filter((v) => (v === changed ? on : value.includes(v))))
  }
  return (
    <Fieldset {...words}>
      <div className="chips">
        {options.map((option) => (
          <label key={option.value} className="chip">
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) => turn(option.value, event.target.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
