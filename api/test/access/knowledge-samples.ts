import type { Hand, Sample } from './sample.ts'

const once = { about: 'programme' } as const
// Of nothing: who may change it passes the gate and finds none.
const absent = (name: string): Sample => ({
  ...once,
  headers: { 'if-match': '"1"' },
  params: ({ nobodys }: Hand) => ({ [name]: nobodys }),
  passesAs: [404],
})
const article = () => ({
  kind: 'article',
  topic: 'working-methods',
  reach: 'local',
  title: 'Tried',
  body: 'tried',
  source: 'somebody',
  sourceUrl: null,
  reviewedOn: '2024-01-02',
  reviewBy: '2024-06-01',
})

/** What is known: everyone reads it. */
export const knowledgeSamples: Record<string, Sample> = {
  getKnowledge: once,
  searchKnowledge: { ...once, body: () => ({ query: 'proberen' }) },
  getKnowledgeArticle: absent('articleId'),
  addKnowledgeArticle: { ...once, body: article },
  keepKnowledgeArticle: { ...absent('articleId'), body: article },
  endKnowledgeArticle: absent('articleId'),
  // A colleague who does not exist: the database says so after every gate.
  addKnowledgeExpertise: {
    ...once,
    body: ({ nobodys }) => ({ membershipId: nobodys, topic: 'tried' }),
    passesAs: [409],
  },
  endKnowledgeExpertise: absent('expertiseId'),
  listKnowledgeQuestions: once,
  askKnowledgeQuestion: { ...once, body: () => ({ question: 'how?' }) },
  answerKnowledgeQuestion: { ...absent('questionId'), body: () => ({ answer: 'so' }) },
  withdrawKnowledgeQuestion: absent('questionId'),
}
