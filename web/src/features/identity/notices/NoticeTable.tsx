import { useAct } from '../../../platform/api/act.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { NoticeLink } from './NoticeLink.tsx'
import type { OwnNotice } from './notices.api.ts'
import { ownNotices, readNotice } from './notices.api.ts'
import { noticesText } from './notices.text.ts'

type Props = { caption: string; rows: readonly OwnNotice[]; unread?: boolean }

/** Notices, each leading to where it waits; following one is reading it. */
export function NoticeTable({ caption, rows, unread = false }: Props) {
  const t = useText(noticesText)
  const { moment } = useDates()
  const read = useAct(readNotice, { refresh: [ownNotices.queryKey] })
  const columns: Column<OwnNotice>[] = [
    {
      id: 'what',
      title: t('what'),
      cell: (notice) => <NoticeLink of={notice} onFollow={() => unread && read.act(notice.id)} />,
    },
    { id: 'when', title: t('when'), cell: ({ createdAt }) => moment(createdAt) },
  ]
  const done: Column<OwnNotice> = {
    id: 'action',
    title: t('action'),
    alone: true,
    cell: ({ id }) => <Button onPress={() => read.act(id)}>{t('markRead')}</Button>,
  }
  return (
    <Table
      caption={caption}
      columns={unread ? [...columns, done] : columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}
