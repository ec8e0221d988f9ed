import { useQuery } from '@tanstack/react-query'
import { useText } from '../../../platform/language/text.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { Answer } from '../../../ui/states/Answer.tsx'
import { Empty } from '../../../ui/states/Empty.tsx'
import { NoticeTable } from './NoticeTable.tsx'
import type { OwnNotice } from './notices.api.ts'
import { ownNotices } from './notices.api.ts'
import { noticesText } from './notices.text.ts'

/** What waits for this person; what was read below. */
export function NoticeList() {
  const t = useText(noticesText)
  const answer = useQuery({ ...ownNotices, refetchOnMount: 'always' })
  const none = <Empty title={t('none')} />
  return (
    <Answer of={answer} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <>
          <Fresh rows={items.filter(({ readAt }) => readAt === null)} />
          <Past rows={items.filter(({ readAt }) => readAt !== null)} />
        </>
      )}
    </Answer>
  )
}

function Fresh({ rows }: { rows: readonly OwnNotice[] }) {
  const t = useText(noticesText)
  return (
    <Section title={t('fresh')}>
      {rows.length === 0 ? (
        <p className="soft">{t('noneFresh')}</p>
      ) : (
        <NoticeTable caption={t('fresh')} rows={rows} unread />
      )}
    </Section>
  )
}

function Past({ rows }: { rows: readonly OwnNotice[] }) {
  const t = useText(noticesText)
  if (rows.length === 0) return null
  return (
    <Section title={t('read')}>
      <NoticeTable caption={t('read')} rows={rows} />
    </Section>
  )
}
