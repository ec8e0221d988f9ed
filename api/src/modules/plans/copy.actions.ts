import type { Act } from '../../platform/actor/index.ts'
import { conflict } from '../../platform/errors/index.ts'
import { print, template } from '../../platform/printing/index.ts'
import { reachCase } from '../privacy/index.ts'
import { listAssessments } from './assessments.queries.ts'
import type { Copied, Language } from './copy.rules.ts'
import { copyOf, findRevealing, typedOn } from './copy.rules.ts'
import { getCurrentInstrument } from './instruments.actions.ts'
import { readPlan } from './plan.actions.ts'
import { countingOf } from './plans.rules.ts'

const layout = template`
= #data.title
#if data.wish != none [
  == #data.wishHead
  #quote(block: true, data.wish)
]
#if data.none != none { data.none }
#for goal in data.goals [
  == #goal.head
  #goal.text
  #if goal.ownWords != none [ #quote(block: true, goal.ownWords) ]
  #if goal.actions.len() > 0 [
    #list(..goal.actions.map(action => [#action.text (#action.by)]))
  ]
]
#if data.reached.len() > 0 [
  == #data.reachedHead
  #list(..data.reached)
]
#if data.scores.len() > 0 [
  == #data.scoresHead
  #data.scoresSay
  #table(columns: (1fr, auto, auto, auto), table.header(..data.scoreHeads), ..data.scores.flatten())
]
#if data.next != none [ #data.next ]
`

/** Her own copy of the plan, to print or to read aloud. It may be found: no name of the approach, no
 *  organisation, no role, no number of hers stands on it.
 *  @returns a PDF (PDF/UA-1)
 *  @throws notFound, conflict('copy-gives-away') with the words that would */
export async function printCopy(
  act: Act,
  caseId: string,
  wish: { language: Language; scores: boolean },
) {
  await reachCase(act, 'plan-texts:read', { caseId })
  const copied = await getCopied(act, caseId)
  const words = findRevealing(typedOn(copied))
  if (words.length > 0) throw conflict('copy-gives-away', { words })
  return print(layout, copyOf(copied, { ...wish, today: act.today }))
}

async function getCopied(act: Act, caseId: string): Promise<Copied> {
  const { domains } = await getCurrentInstrument(act)
  const last = countingOf(await listAssessments(act.tx, caseId)).at(-1)
  const own = Object.entries(last?.ownScores ?? {}).flatMap(([domain, score]) =>
    score === null ? [] : [[domain, score] as const],
  )
  return {
    plan: await readPlan(act, caseId),
    names: Object.fromEntries(domains.map(({ code, name }) => [code, name])),
    own: Object.fromEntries(own),
  }
}
