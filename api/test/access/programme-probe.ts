import type { AccessKey } from '../../src/platform/access/index.ts'
import type { Member, Programme } from '../world.people.ts'
import type { FurnishedAccountability } from './furnish-accountability.ts'
import type { FurnishedBudget } from './furnish-budget.ts'
import type { FurnishedGrants } from './furnish-grants.ts'
import type { FurnishedNetwork } from './furnish-network.ts'
import type { FurnishedEditions } from './furnish-publications.ts'
import type { FurnishedScenario } from './furnish-scenarios.ts'
import type { TimeOutRows } from './furnish-time-out.ts'
import type { FurnishedWoo } from './furnish-woo.ts'
import type { FurnishedZone } from './furnish-zone.ts'

/** Rows of a programme as a whole: the actor's own, or another's. */
export const places = ['here', 'elsewhere'] as const
export type Place = (typeof places)[number]

export type Ground = {
  programme: Programme
  actor: Member
  /** Somebody else of that programme. */
  other: Member
  rows: {
    referralId: string
    noticeId: string
    settingId: string
    instrumentId: string
    /** Somebody of another organisation who is away. */
    awayId: string
    absenceId: string
    /** Hours of the same one, with what stood there before. */
    hoursId: string
    /** An envelope, and of it the share of another organisation. */
    flexEnvelopeId: string
    flexShareId: string
    timeOut: TimeOutRows
    network: FurnishedNetwork
    budget: FurnishedBudget
    grants: FurnishedGrants
    accountability: FurnishedAccountability
    scenario: FurnishedScenario
    /** A meeting that is to come and about nobody. */
    meetingId: string
    editions: FurnishedEditions
    woo: FurnishedWoo
    /** Somebody who is at the drop-in centre tonight. */
    dropInClientId: string
    /** Of the register of the street zone, which is on. */
    zone: FurnishedZone
    /** A question to the expert that is open. */
    knowledgeQuestionId: string
  }
}

export type ProgrammeProbe = {
  table: string
  does: 'select' | 'insert' | 'update'
  what?: string
  /** Any of these cells with relation `all` lets it through; `everyone` needs no cell. */
  cells: readonly AccessKey[] | 'everyone' | 'nobody'
  statement(ground: Ground): { text: string; values: unknown[] }
}
