import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ArticleBadges, ArticleView } from '../../features/knowledge/ArticleView.tsx'
import { articleOf } from '../../features/knowledge/knowledge.api.ts'
import { knowledgeText } from '../../features/knowledge/knowledge.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** One article or development. */
export function ArticlePage() {
  const t = useText(knowledgeText)
  const { articleId } = useParams({ from: '/knowledge/$articleId' })
  const asked = useQuery(articleOf(articleId))
  return (
    <Answer of={asked}>
      {(one) => (
        <Page
          title={one.title}
          tab={t('title')}
          above={<Link to="/knowledge">{t('back')}</Link>}
          lead={<ArticleBadges of={one} />}
        >
          <ArticleView of={one} />
        </Page>
      )}
    </Answer>
  )
}
