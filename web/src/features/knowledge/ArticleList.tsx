import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { ArticleBadges } from './ArticleView.tsx'
import type { Heading } from './knowledge.api.ts'
import { knowledgeText } from './knowledge.text.ts'
import './knowledge.css'

/** Articles, or developments, by title; the latest looked at first. */
export function ArticleList({ of: articles, label }: { of: readonly Heading[]; label: string }) {
  const t = useText(knowledgeText)
  const { day } = useDates()
  if (articles.length === 0) return <Empty title={t('noArticles')} />
  return (
    <ul className="knowledge-list" aria-label={label}>
      {articles.map((one) => (
        <li key={one.id} className="knowledge-list__one">
          <h3 className="utrecht-heading-3">
            <Link to="/knowledge/$articleId" params={{ articleId: one.id }}>
              {one.title}
            </Link>
          </h3>
          <ArticleBadges of={one} />
          <p className="soft">
            {t('reviewed', { day: day(one.reviewedOn), by: day(one.reviewBy) })}
          </p>
        </li>
      ))}
    </ul>
  )
}
