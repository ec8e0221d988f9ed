import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Lapses } from './Lapses.tsx'
import { supervision } from './supervision.api.ts'
import { supervisionText } from './supervision.text.ts'
import './peer-support.css'

/** Whose supervision or work guidance lapsed, by name; leads to all of it. */
export function LapsedSupervision() {
  const t = useText(supervisionText)
  const { data } = useQuery(supervision)
  if (!data) return null
  const lapsed = data.people.filter(({ lapses }) => lapses.length > 0)
  return (
    <Section title={t('title')} aside={<Link to="/supervision">{t('all')}</Link>}>
      {lapsed.length === 0 && <p className="soft">{t('inOrder')}</p>}
      {lapsed.length > 0 && (
        <ul className="peer-list" aria-label={t('people')}>
          {lapsed.map(({ membershipId, name, lapses }) => (
            <li key={membershipId} className="peer-list__item">
              <p>{name}</p>
              <Lapses of={lapses} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
