import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { BlockValues } from './block-values.ts'
import { caseWorkers } from './blocks.api.ts'
import { blocksText } from './blocks.text.ts'

const shortest = 10

/** Who takes over from a case manager who may not see the case any more. */
export function SuccessorFields(props: { form: UseFormReturn<BlockValues>; except: string }) {
  const { form, except } = props
  const t = useText(blocksText)
  const { data } = useQuery(caseWorkers)
  const { errors } = form.formState
  const options = (data?.items ?? [])
    .filter(({ mayAnswer, membershipId }) => mayAnswer && membershipId !== except)
    .map(({ membershipId, name, organisation }) => ({
      value: membershipId,
      label: `${name}, ${organisation}`,
    }))
  return (
    <>
      <Select
        label={t('successor')}
        description={t('successorHint')}
        options={options}
        error={errors.successorId?.message}
        {...form.register('successorId', { required: t('choose') })}
      />
      <TextArea
        label={t('reason')}
        description={t('reasonHint')}
        rows={2}
        maxLength={500}
        error={errors.reason?.message}
        {...form.register('reason', {
          validate: (typed) => typed.trim().length >= shortest || t('reasonShort'),
        })}
      />
    </>
  )
}
