import type { ProgrammeProbe } from './programme-probe.ts'

const reads = ['knowledge:read'] as const
const writes = ['knowledge:write'] as const

const selected = (table: string): ProgrammeProbe => ({
  table,
  does: 'select',
  cells: reads,
  statement: ({ programme }) => ({
    text: `select 1 from ${table} where programme_id = $1`,
    values: [programme.id],
  }),
})

/** What is known belongs to no case: everyone reads it. */
export const knowledgeProbes: readonly ProgrammeProbe[] = [
  ...['knowledge_articles', 'knowledge_expertises', 'knowledge_questions'].map(selected),
  {
    table: 'knowledge_articles',
    does: 'insert',
    cells: writes,
    statement: ({ programme, actor }) => ({
      text: `insert into knowledge_articles (programme_id, kind, topic, reach, title, body, source, reviewed_on, review_by, kept_by_membership_id)
             values ($1, 'article', 'working-methods', 'local', 'Tried', 'tried', 'a', '2024-01-02', '2024-06-01', $2)`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'knowledge_articles',
    does: 'update',
    cells: writes,
    statement: ({ programme, actor }) => ({
      text: 'update knowledge_articles set kept_by_membership_id = $2 where programme_id = $1',
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'knowledge_expertises',
    does: 'insert',
    cells: writes,
    statement: ({ programme, actor }) => ({
      text: `insert into knowledge_expertises (programme_id, membership_id, topic, kept_by_membership_id)
             values ($1, $2, 'tried', $2)`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'knowledge_expertises',
    does: 'update',
    cells: writes,
    statement: ({ programme }) => ({
      text: 'update knowledge_expertises set version = version where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'knowledge_questions',
    does: 'insert',
    cells: ['knowledge-questions:create'],
    statement: ({ programme, actor }) => ({
      text: `insert into knowledge_questions (programme_id, question, asked_by_membership_id, asked_at)
             values ($1, 'how?', $2, '2024-01-08')`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'knowledge_questions',
    does: 'insert',
    what: "in another's name",
    cells: 'nobody',
    statement: ({ programme, other }) => ({
      text: `insert into knowledge_questions (programme_id, question, asked_by_membership_id, asked_at)
             values ($1, 'how?', $2, '2024-01-08')`,
      values: [programme.id, other.id],
    }),
  },
  {
    table: 'knowledge_questions',
    does: 'update',
    cells: ['knowledge-questions:write'],
    statement: ({ actor, rows }) => ({
      text: `update knowledge_questions set answer = 'so', answered_at = '2024-01-08', answered_by_membership_id = $2
             where id = $1`,
      values: [rows.knowledgeQuestionId, actor.id],
    }),
  },
]
