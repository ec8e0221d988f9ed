import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { BlockValues } from './block-values.ts'
import { grounds } from './block-values.ts'
import { afterBlock, caseWorkers, openCases, setBlock } from './blocks.api.ts'
import { blocksText } from './blocks.text.ts'
import { SuccessorFields } from './SuccessorFields.tsx'
import { useBlockRefusal } from './useBlockRefusal.ts'

/** Keeps somebody out of a case. */
export function SetBlock() {
  const t = useText(blocksText)
  return (
    <DialogButton verb={t('set')} look="primary">
      {(close) => <BlockForm onDone={close} />}
    </DialogButton>
  )
}

function BlockForm({ onDone }: { onDone: () => void }) {
  const t = useText(blocksText)
  const says = useBlockRefusal()
  const act = useAct(setBlock, { refresh: afterBlock, onDone })
  const form = useForm<BlockValues>({
    defaultValues: {
      caseId: '',
      membershipId: '',
      ground: 'private-tie',
      successorId: '',
      reason: '',
    },
  })
  const { cases, people, answers } = useChoices(form.watch('caseId'))
  const { errors } = form.formState
  const who = form.watch('membershipId')
  const passes = who !== '' && who === answers
  const save = form.handleSubmit(({ caseId, membershipId, ground, successorId, reason }) => {
    const successor = { membershipId: successorId, reason: reason.trim() }
    act.act({ caseId, body: { membershipId, ground, ...(passes && { successor }) } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('setLead')}</p>
      <Select
        label={t('case')}
        options={cases}
        error={errors.caseId?.message}
        {...form.register('caseId', { required: t('choose') })}
      />
      <Select
        label={t('who')}
        options={people}
        error={errors.membershipId?.message}
        {...form.register('membershipId', { required: t('choose') })}
      />
      <Select
        label={t('ground')}
        options={grounds.map((value) => ({ value, label: t(value) }))}
        {...form.register('ground')}
      />
      {passes && <SuccessorFields form={form} except={who} />}
      <FormEnd verb={t('setVerb')} {...act} says={says} onCancel={onDone} danger />
    </form>
  )
}

/** The cases and people to choose from. `answers`: who is responsible for the chosen case. */
function useChoices(caseId: string) {
  const held = useQuery(openCases).data?.items ?? []
  const workers = useQuery(caseWorkers).data?.items ?? []
  return {
    cases: held.map(({ id, number, alias }) => ({ value: id, label: `${number} · ${alias}` })),
    people: workers.map(({ membershipId, name, organisation }) => ({
      value: membershipId,
      label: `${name}, ${organisation}`,
    })),
    answers: held.find(({ id }) => id === caseId)?.responsible?.membershipId,
  }
}
