import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ArticleForm } from './ArticleForm.tsx'
import type { Article, Heading } from './knowledge.api.ts'
import { afterKnowledge, endArticle } from './knowledge.api.ts'
import { knowledgeText } from './knowledge.text.ts'
import { useKnowledgeRefusal } from './useKnowledgeRefusal.ts'

/** What an article is about, and whether its day has come. */
export function ArticleBadges({ of }: { of: Heading | Article }) {
  const t = useText(knowledgeText)
  return (
    <span className="row">
      <Badge>{t(of.topic)}</Badge>
      <Badge>{t(of.reach)}</Badge>
      {of.toReview && <Badge tone="warn">{t('toReview')}</Badge>}
    </span>
  )
}

/** One article: its text, its source, and when it is looked at again. */
export function ArticleView({ of }: { of: Article }) {
  const t = useText(knowledgeText)
  const { fullDay } = useDates()
  const reviewed = { day: fullDay(of.reviewedOn), by: fullDay(of.reviewBy) }
  return (
    <>
      {of.body.split(/\n{2,}/).map((part) => (
        <p key={part} className="utrecht-paragraph">
          {part}
        </p>
      ))}
      <p className="utrecht-paragraph">
        {t('source')}: {of.source}
        {of.sourceUrl && (
          <>
            {', '}
            <a className="utrecht-link" href={of.sourceUrl} rel="noreferrer" target="_blank">
              {new URL(of.sourceUrl).hostname}
            </a>
          </>
        )}
      </p>
      <p className="utrecht-paragraph soft">{t('reviewed', reviewed)}</p>
      {of.mayKeep && <KeepArticle of={of} />}
    </>
  )
}

function KeepArticle({ of }: { of: Article }) {
  const t = useText(knowledgeText)
  const says = useKnowledgeRefusal()
  const navigate = useNavigate()
  const [asked, ask] = useState(false)
  const act = useAct(endArticle, {
    refresh: afterKnowledge,
    onDone: () => navigate({ to: '/knowledge' }),
  })
  return (
    <div className="row">
      <DialogButton look="primary" verb={t('change')}>
        {(close) => <ArticleForm of={of} onDone={close} />}
      </DialogButton>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('end')}
      </Button>
      <Confirm
        title={t('endTitle', { title: of.title })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('end')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <p>{t('endWords')}</p>
      </Confirm>
    </div>
  )
}
