import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Table } from '../../ui/data/Table.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { readPasted } from './pasted-table.ts'
import type { ProtectedTable } from './table-protection.api.ts'
import { protectTable } from './table-protection.api.ts'
import { tableProtectionText } from './table-protection.text.ts'

const refusals = ['sums-wrongly', 'not-as-many', 'too-few-for-a-cross-table'] as const

/** A cross table goes in with its totals, and comes out with as little withheld as protects it. */
export function TableProtection({ onDone }: { onDone: () => void }) {
  const t = useText(tableProtectionText)
  const [columns, setColumns] = useState<string[]>([])
  const [answer, setAnswer] = useState<ProtectedTable>()
  const act = useAct(protectTable, { onDone: setAnswer })
  const form = useForm({ defaultValues: { pasted: '' } })
  const says = ({ faults }: Problem) => {
    const code = refusals.find((one) => faults.some((fault) => fault.code === one))
    return code && t(code)
  }
  const protect = form.handleSubmit(({ pasted }) => {
    const table = readPasted(pasted)
    if (table === undefined) return form.setError('pasted', { message: t('unread') })
    setColumns(table.columns)
    act.act(table)
  })
  return (
    <form className="stack" noValidate onSubmit={protect}>
      <p>{t('lead')}</p>
      <TextArea
        label={t('pasted')}
        description={t('hint')}
        error={form.formState.errors.pasted?.message}
        {...form.register('pasted')}
      />
      <FormEnd verb={t('verb')} {...act} says={says} onCancel={onDone} />
      {answer && <Result of={answer} columns={columns} />}
    </form>
  )
}

function Result({ of, columns }: { of: ProtectedTable; columns: readonly string[] }) {
  const t = useText(tableProtectionText)
  const titles = [...columns, t('total')]
  return (
    <>
      <Notice kind={of.safe ? 'ok' : 'warning'} live>
        <p>{t(of.safe ? 'safe' : 'unsafe')}</p>
        <p>{t('loss', of.loss)}</p>
        <p>{t(of.proven ? 'proven' : 'unproven')}</p>
      </Notice>
      <Table
        caption={t('result')}
        columns={[
          { id: 'name', title: t('part'), cell: ({ name }) => name || t('total') },
          ...titles.map((title, at) => ({
            id: `${at} ${title}`,
            title,
            number: true,
            cell: ({ cells }: ProtectedTable['rows'][number]) => cells[at] ?? t('withheld'),
          })),
        ]}
        rows={of.rows}
        rowKey={({ name }) => name}
      />
    </>
  )
}
