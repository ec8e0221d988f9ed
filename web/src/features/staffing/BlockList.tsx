import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Block } from './blocks.api.ts'
import { blocks } from './blocks.api.ts'
import { blocksText } from './blocks.text.ts'
import { Lifting } from './Lifting.tsx'

/** Who keeps out of which case. @param decides whether the viewer may lift */
export function BlockList({ decides }: { decides: boolean }) {
  const t = useText(blocksText)
  const { moment } = useDates()
  const asked = useQuery(blocks)
  const columns: Column<Block>[] = [
    { id: 'who', title: t('who'), cell: ({ person }) => person.name },
    {
      id: 'case',
      title: t('case'),
      cell: ({ number, reference }) => number ?? <code>{reference}</code>,
    },
    { id: 'ground', title: t('ground'), cell: ({ ground }) => t(ground) },
    {
      id: 'since',
      title: t('since'),
      cell: ({ set }) => (
        <>
          {moment(set.at)} <span className="soft">{t('by', { name: set.name })}</span>
        </>
      ),
    },
    { id: 'action', title: t('action'), cell: (block) => <Lifting of={block} decides={decides} /> },
  ]
  return (
    <Answer
      of={asked}
      empty={{ when: ({ items }) => items.length === 0, show: <Empty title={t('none')} /> }}
    >
      {({ items }) => (
        <Table caption={t('title')} columns={columns} rows={items} rowKey={({ id }) => id} />
      )}
    </Answer>
  )
}
