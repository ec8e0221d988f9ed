import type { Act } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { listCaseWorkers } from '../cases/index.ts'
import { reachCase } from '../privacy/index.ts'
import { describeComplaint } from './complaints.actions.ts'
import { listComplaints } from './complaints.queries.ts'
import type { RefusalRow } from './voice.queries.ts'
import { listRatings, listRefusals, wordsPlace } from './voice.queries.ts'
import type { Voice } from './voice.schema.ts'
import { answerDays } from './voice.settings.ts'

/** What she said of the help and of who gives it. A complaint about the reader is not among it.
 *  @throws notFound */
export async function getVoice(act: Act, caseId: string): Promise<Voice> {
  const { tx, actor, today } = act
  await reachCase(act, 'voice:read', { caseId })
  const complaints = await listComplaints(tx, caseId)
  const refusals = await listRefusals(tx, caseId)
  const ratings = await listRatings(tx, caseId)
  return {
    complaints: await Promise.all(complaints.map((row) => describeComplaint(act, row))),
    refusals: await Promise.all(refusals.map((row) => describeRefusal(act, row))),
    ratings: await Promise.all(ratings.map((row) => describeRating(act, row))),
    workers: await listWorkers(act),
    answerDays: await getSetting({ tx, programmeId: actor.programmeId }, answerDays, today),
  }
}

async function describeRefusal({ vault }: Act, row: RefusalRow): Promise<Voice['refusals'][0]> {
  const { caseId: _, sealed, ...known } = row
  const reason = sealed && (await vault.open(sealed, wordsPlace('worker_refusals', row)))
  return { ...known, reason }
}

type RatingRow = Awaited<ReturnType<typeof listRatings>>[number]

async function describeRating({ vault }: Act, row: RatingRow): Promise<Voice['ratings'][0]> {
  const { caseId: _, sealed, ...known } = row
  const words = sealed && (await vault.open(sealed, wordsPlace('help_ratings', row)))
  return { ...known, words }
}

/** Whom a complaint or a refusal can be about: each person once, by name. */
export async function listWorkers({ tx, today }: Act): Promise<Voice['workers']> {
  const people = new Map<string, Voice['workers'][0]>()
  for (const { personId, name, organisation, role } of await listCaseWorkers(tx, today))
    if (role === 'case_manager' || role === 'peer_expert')
      people.set(personId, { personId, name, organisation, role })
  return [...people.values()]
}
