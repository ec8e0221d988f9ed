import { addDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import type { KnowledgeArticle } from './knowledge-texts.ts'
import { knowledgeArticles, knowledgeExpertises, knowledgeQuestions } from './knowledge-texts.ts'
import type { Member, Scene } from './scene.ts'

/** Writes what is known where a coordinator keeps it: articles, who holds which expertise, questions. */
export function addKnowledge(scene: Scene): void {
  const [keeper] = scene.membersOn(addDays(scene.today, -1), 'coordinator')
  if (keeper === undefined) return
  for (const article of knowledgeArticles) addArticle(scene, keeper, article)
  addExpertises(scene, keeper)
  for (const question of knowledgeQuestions) addQuestion(scene, keeper, question)
}

function addArticle(scene: Scene, keeper: Member, article: KnowledgeArticle): void {
  const { reviewedDaysAgo, reviewInDays, ...told } = article
  const reviewedOn = addDays(scene.today, -reviewedDaysAgo)
  if (reviewedOn < keeper.from) return
  scene.rows.add('knowledgeArticles', {
    programmeId: scene.programmeId,
    id: scene.id(`knowledge/article/${article.title}`),
    ...told,
    reviewedOn,
    reviewBy: addDays(scene.today, reviewInDays),
    keptByMembershipId: keeper.id,
  })
}

// Who does not work here under this key, or no longer, holds nothing here.
function addExpertises(scene: Scene, keeper: Member): void {
  const yesterday = addDays(scene.today, -1)
  const working = (['coordinator', 'case_manager', 'peer_expert'] as const).flatMap((role) =>
    scene.membersOn(yesterday, role),
  )
  for (const { key, topic } of knowledgeExpertises) {
    const holder = working.find(({ id }) => id === scene.id(`membership/${key}`))
    if (holder === undefined) continue
    scene.rows.add('knowledgeExpertises', {
      programmeId: scene.programmeId,
      id: scene.id(`knowledge/expertise/${topic}`),
      membershipId: holder.id,
      topic,
      keptByMembershipId: keeper.id,
    })
  }
}

type Question = (typeof knowledgeQuestions)[number]

function addQuestion(scene: Scene, keeper: Member, of: Question): void {
  const askedOn = addDays(scene.today, -of.askedDaysAgo)
  const asker = scene
    .membersOn(askedOn, 'case_manager')
    .find(({ id }) => id === scene.id(`membership/${of.by}`))
  if (asker === undefined) return
  const answeredOn =
    of.answeredDaysAgo === null ? undefined : addDays(scene.today, -of.answeredDaysAgo)
  scene.rows.add('knowledgeQuestions', {
    programmeId: scene.programmeId,
    id: scene.id(`knowledge/question/${of.question}`),
    question: of.question,
    askedByMembershipId: asker.id,
    askedAt: at(askedOn, '11:20'),
    answer: of.answer,
    answeredByMembershipId: answeredOn === undefined ? null : keeper.id,
    answeredAt: answeredOn === undefined ? null : at(answeredOn, '16:05'),
    version: answeredOn === undefined ? 1 : 2,
  })
}
