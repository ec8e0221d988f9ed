import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { caseWords } from './case-words.text.ts'
import { readOfCase } from './cases.api.ts'
import type { CaseWorker } from './team.api.ts'
import { assign, caseWorkers } from './team.api.ts'
import { teamText } from './team.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = {
  caseId: string
  /** The memberships of who works with her already. */
  already: readonly string[]
  onDone: () => void
}

/** Somebody who will work with her besides who is responsible; the role says as what. */
export function AssignForm({ caseId, already, onDone }: Props) {
  const t = useText(teamText)
  const workers = useQuery(caseWorkers)
  const others = (items: readonly CaseWorker[]) =>
    items.filter(({ membershipId }) => !already.includes(membershipId))
  return (
    <Answer
      of={workers}
      empty={{
        when: ({ items }) => others(items).length === 0,
        show: <Empty title={t('nobody')} />,
      }}
    >
      {({ items }) => <WorkerForm workers={others(items)} {...{ caseId, onDone }} />}
    </Answer>
  )
}

const partOf = ({ role }: CaseWorker) => (role === 'peer_expert' ? 'peer' : 'second')

type WorkerProps = Omit<Props, 'already'> & { workers: readonly CaseWorker[] }

function WorkerForm({ workers, caseId, onDone }: WorkerProps) {
  const t = useText(teamText)
  const word = useText(caseWords)
  const { says } = useCaseRefusal()
  const add = useAct(assign, { refresh: readOfCase(caseId), onDone })
  const form = useForm({ defaultValues: { membershipId: '' } })
  const options = workers.map((worker) => ({
    value: worker.membershipId,
    label: worker.name,
    description: `${worker.organisation} · ${word(partOf(worker))}`,
  }))
  const save = form.handleSubmit(({ membershipId }) => {
    const worker = workers.find((one) => one.membershipId === membershipId)
    if (worker) add.act({ caseId, body: { membershipId, kind: partOf(worker) } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('who')}
        options={options}
        error={form.formState.errors.membershipId?.message}
        {...form.register('membershipId', { required: t('choose') })}
      />
      <FormEnd verb={t('addVerb')} {...add} says={says} onCancel={onDone} />
    </form>
  )
}
