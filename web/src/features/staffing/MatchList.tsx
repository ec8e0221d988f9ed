import { useQuery } from '@tanstack/react-query'
import type { AnswerOf } from '../../platform/api/contract.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { matchesFor } from './pool.api.ts'
import { poolText } from './pool.text.ts'

type Match = AnswerOf<'/cases/{caseId}/matches', 'get'>['items'][number]

/** Whom to ask for a case, each with the reasons that are the reader's to know. */
export function MatchList({ caseId }: { caseId: string }) {
  const t = useText(poolText)
  const columns = useColumns()
  const asked = useQuery(matchesFor(caseId))
  const none = <Empty title={t('noMatches')} />
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <Table
          caption={t('matches')}
          columns={columns}
          rows={items}
          rowKey={({ membershipId }) => membershipId}
        />
      )}
    </Answer>
  )
}

function useColumns(): Column<Match>[] {
  const t = useText(poolText)
  const language = useLanguage()
  const room = ({ room: of }: Match) => {
    if (of === null) return <span className="soft">{t('notShown')}</span>
    return t(of.enough ? 'roomHours' : 'noRoom', { hours: formatNumber(of.hours, language, 2) })
  }
  const spoken = ({ sharesLanguage }: Match) => {
    if (sharesLanguage === null) return <span className="soft">{t('languageUnknown')}</span>
    return t(sharesLanguage ? 'shares' : 'sharesNot')
  }
  return [
    { id: 'name', title: t('name'), cell: ({ name }) => name },
    {
      id: 'verdict',
      title: t('verdict'),
      cell: ({ fits }) => (
        <Badge tone={fits ? 'good' : 'neutral'}>{t(fits ? 'fits' : 'fitsNot')}</Badge>
      ),
    },
    { id: 'room', title: t('room'), cell: room },
    {
      id: 'profile',
      title: t('profile'),
      cell: ({ profile }) =>
        profile === null ? <span className="soft">{t('notShown')}</span> : t('met', profile),
    },
    {
      id: 'organisation',
      title: t('organisation'),
      cell: ({ organisation, sameOrganisation }) =>
        `${organisation}, ${t(sameOrganisation ? 'sameOrganisation' : 'otherOrganisation')}`,
    },
    { id: 'language', title: t('language'), cell: spoken },
  ]
}
