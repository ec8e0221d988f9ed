import { useQuery } from '@tanstack/react-query'
import { ArticleForm } from '../../features/knowledge/ArticleForm.tsx'
import { ArticleList } from '../../features/knowledge/ArticleList.tsx'
import { ExpertiseList } from '../../features/knowledge/ExpertiseList.tsx'
import type { Knowledge } from '../../features/knowledge/knowledge.api.ts'
import { knowledge } from '../../features/knowledge/knowledge.api.ts'
import { knowledgeText } from '../../features/knowledge/knowledge.text.ts'
import { QuestionList } from '../../features/knowledge/QuestionList.tsx'
import { SearchKnowledge } from '../../features/knowledge/SearchKnowledge.tsx'
import { useText } from '../../platform/language/text.ts'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** What is known: found by words, kept with source and review, and asked of the expert. */
export function KnowledgePage() {
  const t = useText(knowledgeText)
  const asked = useQuery(knowledge)
  return (
    <Page
      title={t('title')}
      tab={t('title')}
      lead={t('lead')}
      action={
        asked.data?.mayKeep && (
          <DialogButton look="primary" icon="plus" verb={t('add')}>
            {(close) => <ArticleForm onDone={close} />}
          </DialogButton>
        )
      }
    >
      <SearchKnowledge />
      <Answer of={asked}>{(all) => <Kept of={all} />}</Answer>
    </Page>
  )
}

function Kept({ of }: { of: Knowledge }) {
  const t = useText(knowledgeText)
  const named = (kind: Knowledge['articles'][number]['kind']) =>
    of.articles.filter((one) => one.kind === kind)
  const first = (
    <>
      <Section title={t('articles')}>
        <ArticleList of={named('article')} label={t('articles')} />
      </Section>
      <Section title={t('developments')}>
        <ArticleList of={named('development')} label={t('developments')} />
      </Section>
    </>
  )
  const second = (
    <>
      <Section title={t('questions')}>
        <QuestionList mayAsk={of.mayAsk} />
      </Section>
      <Section title={t('expertises')}>
        <ExpertiseList of={of} />
      </Section>
    </>
  )
  return <Columns first={first} second={second} />
}
