import { useQuery } from '@tanstack/react-query'
import { Controller, useFormContext } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { Fieldset } from '../../ui/field/Fieldset.tsx'
import { editorText } from './editor.text.ts'
import { budgets } from './finance.api.ts'
import type { VersionValues } from './version-form.ts'

/** Which organisations carry a line: these read it. */
export function Carriers({ at }: { at: number }) {
  const t = useText(editorText)
  const { control } = useFormContext<VersionValues>()
  const { data } = useQuery(budgets)
  return (
    <Controller
      control={control}
      name={`lines.${at}.organisationIds`}
      render={({ field: { value = [], onChange } }) => (
        <Fieldset label={t('carriers')}>
          <div className="row">
            {(data?.organisations ?? []).map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={value.includes(id)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...value, id] : value.filter((one) => one !== id),
                  )
                }
              />
            ))}
          </div>
        </Fieldset>
      )}
    />
  )
}
