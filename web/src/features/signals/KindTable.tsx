import { useText } from '../../platform/language/text.ts'
import { useSettingWords } from '../../platform/settings/useSettingWords.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { kindMeanings } from './kind-meanings.text.ts'
import { kindNames } from './kinds.text.ts'
import type { Count } from './signals.api.ts'
import { signalsText } from './signals.text.ts'

/** Each kind that one can meet: how many there are, when it rises, and the norm that decides. */
export function KindTable({ counts }: { counts: readonly Count[] }) {
  const t = useText(signalsText)
  const names = useText(kindNames)
  const meanings = useText(kindMeanings)
  const columns: Column<Count>[] = [
    { id: 'kind', title: t('kind'), cell: ({ kind }) => names(kind) },
    { id: 'meaning', title: t('meaning'), cell: ({ kind }) => meanings(kind) },
    { id: 'norm', title: t('norm'), cell: ({ norms }) => <Norms of={norms} /> },
    { id: 'open', number: true, title: t('open'), cell: ({ open }) => String(open) },
    {
      id: 'postponed',
      number: true,
      title: t('postponed'),
      cell: ({ postponed }) => String(postponed),
    },
  ]
  return (
    <Table caption={t('kindsTitle')} columns={columns} rows={counts} rowKey={({ kind }) => kind} />
  )
}

function Norms({ of }: { of: Count['norms'] }) {
  const { name, measured } = useSettingWords()
  if (of.length === 0) return '–'
  return of.map(({ key, value }) => `${name(key)}: ${measured(key, String(value))}`).join('; ')
}
