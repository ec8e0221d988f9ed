import { listArticlesToReview, listOpenQuestions } from '../knowledge/index.ts'
import type { Source } from './raised.rules.ts'
import { urgencyBy } from './raised.rules.ts'

const next = { screen: 'knowledge' } as const

/** The day has come on which an article is looked at again. */
const articles: Source = {
  access: 'knowledge:write',
  norms: { 'knowledge-review': [] },
  raise: async (act) =>
    (await listArticlesToReview(act)).map(({ id, title, reviewBy }) => ({
      kind: 'knowledge-review',
      entityId: id,
      about: { what: 'topic', name: title },
      sinceOn: null,
      dueOn: reviewBy,
      urgency: urgencyBy(reviewBy, act.today),
      next: { screen: 'knowledge-article', id },
    })),
}

/** Somebody asked the expert and has no answer yet. */
const questions: Source = {
  access: 'knowledge:write',
  norms: { 'knowledge-question-open': [] },
  raise: async (act) =>
    (await listOpenQuestions(act)).map(({ id, question, askedOn }) => ({
      kind: 'knowledge-question-open',
      entityId: id,
      about: { what: 'topic', name: question.slice(0, 80) },
      sinceOn: askedOn,
      dueOn: null,
      urgency: 'this-week',
      next,
    })),
}

export const knowledgeSignals: readonly Source[] = [articles, questions]
