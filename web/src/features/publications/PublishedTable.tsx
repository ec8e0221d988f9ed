import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { DraftForm } from './DraftForm.tsx'
import type { Published, PublishedList } from './publications.api.ts'
import { publications } from './publications.api.ts'
import { publicationsText } from './publications.text.ts'
import { usePeriod } from './usePeriod.ts'

type Props = {
  mayDraft: boolean
  /** What else can be begun from an edition; `title` is what it is called. */
  beside?: (edition: { id: string; number: number; title: string }) => ReactNode
  /** Who may read how it came about. */
  mayRead: boolean
}

/** Everything that is published, with what corrects what. */
export function PublishedTable({ mayDraft, mayRead, beside }: Props) {
  const t = useText(publicationsText)
  const asked = useQuery(publications)
  const none = <Empty title={t('none')} />
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {(list) => (
        <Rows list={list} mayDraft={mayDraft} mayRead={mayRead} {...(beside && { beside })} />
      )}
    </Answer>
  )
}

function Rows({ list, mayDraft, mayRead, beside }: Props & { list: PublishedList }) {
  const t = useText(publicationsText)
  const { called } = usePeriod()
  const { moment } = useDates()
  const columns: Column<Published>[] = [
    {
      id: 'edition',
      title: t('edition'),
      cell: ({ number, period }) => (
        <a
          className="utrecht-link utrecht-link--html-a"
          href={`/publicaties/${list.programme}/${number}/nl`}
        >
          {t('read', { number, period: called(period) })}
        </a>
      ),
    },
    { id: 'on', title: t('on'), cell: ({ publishedAt }) => moment(publishedAt) },
    { id: 'state', title: t('state'), cell: (one) => <Standing of={one} /> },
  ]
  const next: Column<Published> = {
    id: 'next',
    title: t('next'),
    cell: (one) => (
      <div className="row">
        {mayRead && (
          <Link to="/publications/$editionId" params={{ editionId: one.id }}>
            {t('reasons', one)}
          </Link>
        )}
        {mayDraft && <Correct of={one} />}
        {beside?.({ ...one, title: t('called', { ...one, period: called(one.period) }) })}
      </div>
    ),
  }
  return (
    <Table
      caption={t('published')}
      columns={mayRead ? [...columns, next] : columns}
      rows={list.items}
      rowKey={({ id }) => id}
    />
  )
}

function Standing({ of: { supersedes, supersededBy } }: { of: Published }) {
  const t = useText(publicationsText)
  return (
    <span className="row">
      {supersededBy === null ? (
        <Badge tone="good">{t('stands')}</Badge>
      ) : (
        <Badge tone="warn">{t('correctedBy', { number: supersededBy })}</Badge>
      )}
      {supersedes !== null && <Badge>{t('corrects', { number: supersedes })}</Badge>}
    </span>
  )
}

function Correct({ of }: { of: Published }) {
  const t = useText(publicationsText)
  if (of.supersededBy !== null) return null
  return (
    <DialogButton
      verb={t('correctOne', { number: of.number })}
      title={t('correctTitle', { number: of.number })}
      look="subtle"
    >
      {(close) => <DraftForm corrects={of} onDone={close} />}
    </DialogButton>
  )
}
