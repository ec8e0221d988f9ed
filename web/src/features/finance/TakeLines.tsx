import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { versionOf } from './finance.api.ts'
import type { GrantValues } from './grant-form.ts'
import { linesFromBudget } from './grant-form.ts'
import { grantForms } from './grant-forms.text.ts'

/** Takes over the lines of the budget that was chosen, as far as this organisation carries them. */
export function TakeLines() {
  const { control } = useFormContext<GrantValues>()
  const versionId = useWatch({ control, name: 'budgetVersionId' })
  return versionId === '' ? null : <TakeFrom key={versionId} versionId={versionId} />
}

function TakeFrom({ versionId }: { versionId: string }) {
  const t = useText(grantForms)
  const client = useQueryClient()
  const [none, setNone] = useState(false)
  const { getValues, setValue } = useFormContext<GrantValues>()
  const take = async () => {
    const version = await client.ensureQueryData(versionOf(versionId))
    const { organisationId, lines } = getValues()
    const found = linesFromBudget(version.lines, organisationId)
    const there = lines.map(({ code }) => code)
    setNone(found.length === 0)
    setValue('lines', [...lines, ...found.filter(({ code }) => !there.includes(code))])
  }
  return (
    <div className="stack">
      <div>
        <Button onPress={() => void take()}>{t('takeLines')}</Button>
      </div>
      <p className="soft" role="status">
        {t(none ? 'noneTaken' : 'taken')}
      </p>
    </div>
  )
}
