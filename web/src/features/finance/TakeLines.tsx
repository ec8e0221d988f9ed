import { useQuery } from '@tanstack/react-query'
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
  const { data } = useQuery(versionOf(versionId))
  const { getValues, setValue } = useFormContext<GrantValues>()
  const take = () => {
    const { organisationId, lines } = getValues()
    const found = linesFromBudget(data?.lines ?? [], organisationId)
    const there = lines.map(({ code }) => code)
    setValue('lines', [...lines, ...found.filter(({ code }) => !there.includes(code))])
  }
  return (
    <div>
      <Button onPress={take}>{t('takeLines')}</Button>
      <p className="soft">{t('taken')}</p>
    </div>
  )
}
