import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { groundsText } from './grounds.text.ts'
import { useWooRefusal } from './useWooRefusal.ts'
import type { Copy, Passage } from './woo.api.ts'
import { afterCopy, unmarkPassage } from './woo.api.ts'
import { wooText } from './woo.text.ts'

/** What was taken out: its ground, by whom, and whether the same words still stand elsewhere. */
export function PassageTable({ of }: { of: Copy }) {
  const t = useText(wooText)
  const grounds = useText(groundsText)
  const { says } = useWooRefusal()
  const act = useAct(unmarkPassage, { refresh: afterCopy })
  if (of.passages.length === 0) return <p>{t('noPassages')}</p>
  const columns: Column<Passage>[] = [
    { id: 'number', title: t('number'), cell: ({ number }) => number },
    { id: 'ground', title: t('ground'), cell: ({ ground }) => grounds(ground) },
    { id: 'by', title: t('by'), cell: ({ decidedBy }) => decidedBy },
  ]
  const words: Column<Passage> = {
    id: 'what',
    title: t('what'),
    cell: ({ from, until, left }) => (
      <>
        <del>{of.text?.slice(from, until)}</del>
        {left > 0 && <p>{t('left', { times: left })}</p>}
      </>
    ),
  }
  const undo: Column<Passage> = {
    id: 'undo',
    title: t('undo'),
    cell: ({ id, number }) => (
      <Button busy={act.busy} onPress={() => act.act({ of, passageId: id })}>
        {t('undoOne', { number })}
      </Button>
    ),
  }
  const mine = of.text === null ? columns : [...columns, words]
  return (
    <>
      <Table
        caption={t('passages')}
        columns={of.actions.mark.allowed ? [...mine, undo] : mine}
        rows={of.passages}
        rowKey={({ id }) => id}
      />
      <ProblemNotice problem={act.problem} says={says} />
    </>
  )
}
