import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { ProtectedTables } from './ProtectedTables.tsx'
import { readPersons } from './pasted-persons.ts'
import { readPasted } from './pasted-table.ts'
import type { ProtectedTable, Table } from './table-protection.api.ts'
import { protectTable } from './table-protection.api.ts'
import { tableProtectionText } from './table-protection.text.ts'

const refusals = [
  'sums-wrongly',
  'not-as-many',
  'too-few-for-a-cross-table',
  'records-differ',
  'twice-the-same',
] as const

/** A cross table goes in with its totals, and comes out with as little withheld as protects it; with the persons
 *  whom it counts, with noise as well. */
export function TableProtection({ onDone }: { onDone: () => void }) {
  const t = useText(tableProtectionText)
  const [sent, setSent] = useState<Table>()
  const [answer, setAnswer] = useState<ProtectedTable>()
  const act = useAct(protectTable, { onDone: setAnswer })
  const form = useForm({ defaultValues: { pasted: '', persons: '' } })
  const says = ({ faults }: Problem) => {
    const code = refusals.find((one) => faults.some((fault) => fault.code === one))
    return code && t(code)
  }
  const protect = form.handleSubmit(({ pasted, persons }) => {
    const table = readPasted(pasted)
    if (table === undefined) return form.setError('pasted', { message: t('unread') })
    const records = persons.trim() === '' ? undefined : readPersons(persons, table)
    if (records === null) return form.setError('persons', { message: t('unreadPersons') })
    const body = records === undefined ? table : { ...table, records }
    setSent(body)
    act.act(body)
  })
  const { errors } = form.formState
  return (
    <form className="stack" noValidate onSubmit={protect}>
      <p>{t('lead')}</p>
      <TextArea
        label={t('pasted')}
        description={t('hint')}
        error={errors.pasted?.message}
        {...form.register('pasted')}
      />
      <TextArea
        label={t('persons')}
        description={t('personsHint')}
        error={errors.persons?.message}
        {...form.register('persons')}
      />
      <FormEnd verb={t('verb')} {...act} says={says} onCancel={onDone} />
      {answer && sent && (
        <ProtectedTables
          of={answer}
          columns={sent.columns}
          withPersons={sent.records !== undefined}
        />
      )}
    </form>
  )
}
