import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { Profile, ProfileVersion } from './profile.api.ts'
import { profileText } from './profile.text.ts'

/** Every list that held or will hold, the latest first, with who made it and why. */
export function ProfileVersions({ of }: { of: Profile }) {
  const t = useText(profileText)
  const { day, today } = useDates()
  const current = of.versions.find(({ fromOn }) => fromOn === null || fromOn <= today)
  const standing = (one: ProfileVersion) => {
    if (one === current) return <Badge tone="good">{t('current')}</Badge>
    return one.fromOn !== null && one.fromOn > today && <Badge>{t('ahead')}</Badge>
  }
  const columns: readonly Column<ProfileVersion>[] = [
    {
      id: 'from',
      title: t('from'),
      cell: (one) => (
        <>
          {one.fromOn === null ? t('fromStart') : day(one.fromOn)} {standing(one)}
        </>
      ),
    },
    { id: 'points', title: t('points'), cell: ({ points }) => <Points of={points} /> },
    { id: 'reason', title: t('reason'), cell: ({ reason }) => reason ?? t('firstReason') },
    { id: 'by', title: t('by'), cell: ({ setBy }) => setBy ?? '–' },
  ]
  return (
    <Table
      caption={t('versions')}
      columns={columns}
      rows={of.versions}
      rowKey={({ id }) => id ?? 'first'}
    />
  )
}

/** The points in the reader's language. */
export function Points({ of }: { of: Profile['points'] }) {
  const language = useLanguage()
  return (
    <ul className="utrecht-unordered-list">
      {of.map(({ code, ...words }) => (
        <li key={code}>{words[language]}</li>
      ))}
    </ul>
  )
}
