import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { ChangeNorm } from './ChangeNorm.tsx'
import './live-note.css'
import { liveNoteText } from './live-note.text.ts'
import { normsText } from './norms.text.ts'
import type { Element, Norm } from './safeguards.api.ts'
import { useNormWords } from './useNormWords.ts'

type Props = { element: Element['code']; norms: readonly Norm[]; mayChange: boolean }

/** What was agreed, where that is written, and its change for who directs: opened when it is asked, and on
 *  paper. */
export function NormTable({ element, norms, mayChange }: Props) {
  const note = useText(liveNoteText)
  const t = useText(normsText)
  const words = useNormWords()
  const columns: Column<Norm>[] = [
    { id: 'norm', title: t('norm'), cell: words.name },
    { id: 'value', title: t('value'), number: true, cell: words.value },
    { id: 'source', title: t('source'), cell: words.source },
  ]
  const change: Column<Norm> = {
    id: 'action',
    title: t('action'),
    alone: true,
    cell: (norm) => (norm.adjustable ? <ChangeNorm of={norm} /> : t('fixed')),
  }
  return (
    <details className="note-figure__more">
      <summary>{note('normsOf', { element: note(element) })}</summary>
      <p className="utrecht-paragraph soft">{note('normsLead')}</p>
      <div className="note-norms">
        <Table
          caption={note('normsOf', { element: note(element) })}
          columns={mayChange ? [...columns, change] : columns}
          rows={norms}
          rowKey={({ key }) => key}
        />
      </div>
    </details>
  )
}
