import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { HandoverAction } from './handovers.schema.ts'

/** What a handover has come to, and how the one who looks stands to it. */
export type Standing = {
  state: string
  /** Stands in for who gives, on these days. */
  part: 'giver' | 'receiver' | 'stand-in' | 'watcher'
  /** A coordinator, or whoever else answers for handovers of others. */
  watches: boolean
  /** Leads the receiving organisation. */
  leadsReceiver: boolean
  roomConfirmed: boolean
  roomNeeded: boolean
  meeting: string | null
  introductions: number
  introductionsNeeded: number
  sheetWritten: boolean
  sheetConfirmed: boolean
  openActions: number
  settled: boolean
}

const byAnother = refused('handover-by-another')
const notNow = (state: string) => refused('handover-not-in-this-state', { state })
const gives = ({ part }: Standing) => part === 'giver' || part === 'stand-in'
const isParty = ({ part }: Standing) => part !== 'watcher'
const underWay = ['proposed', 'accepted', 'introduced']
const taken = ['accepted', 'introduced']

/** Proposed by who answers for her, or by who watches over trajectories; one at a time.
 *  Whoever stands in for a few days gives nothing away that has not begun.
 *  @param on.toIsFrom she has it already */
export function mayPropose(on: {
  responsible: boolean
  standsIn: boolean
  watches: boolean
  underWay: boolean
  toIsFrom: boolean
}): Verdict {
  if (!(on.responsible || on.watches))
    return on.standsIn ? refused('handover-begins-with-giver') : byAnother
  if (on.underWay) return refused('handover-under-way')
  return on.toIsFrom ? refused('handover-to-present-responsible') : allowed
}

/** Only who was asked answers; in time, and with room confirmed where a programme asks for that. */
export function mayAccept(standing: Standing): Verdict {
  if (standing.part !== 'receiver') return byAnother
  if (standing.state !== 'proposed') return notNow(standing.state)
  return standing.roomNeeded && !standing.roomConfirmed
    ? refused('handover-room-not-confirmed')
    : allowed
}

export function mayDecline({ part, state }: Standing): Verdict {
  if (part !== 'receiver') return byAnother
  return state === 'proposed' ? allowed : notNow(state)
}

/** Taken back by either of the two, or by who watches, as long as it is under way. */
export function mayWithdraw(standing: Standing): Verdict {
  if (!(isParty(standing) || standing.watches)) return byAnother
  return underWay.includes(standing.state) ? allowed : notNow(standing.state)
}

export function mayConfirmRoom({ leadsReceiver, state, roomConfirmed }: Standing): Verdict {
  if (!leadsReceiver) return byAnother
  if (state !== 'proposed') return notNow(state)
  return roomConfirmed ? refused('handover-room-confirmed-already') : allowed
}

/** How she met the new one is written down by one of the two, once it was accepted; as long as it is
 *  under way it can be written anew. */
export function mayRecordMeeting(standing: Standing): Verdict {
  if (!isParty(standing)) return byAnother
  return taken.includes(standing.state) ? allowed : notNow(standing.state)
}

/** For her a stand-in is not the one she knows: that both were there, a stand-in does not say. */
export function mayMeetSo(standing: Standing, meeting: string): Verdict {
  const stoodIn = standing.part === 'stand-in' && meeting === 'both-present'
  return stoodIn ? refused('handover-giver-not-present') : mayRecordMeeting(standing)
}

/** The one who gives says what the record does not. */
export function mayWriteSheet(standing: Standing): Verdict {
  if (!gives(standing)) return byAnother
  return underWay.includes(standing.state) ? allowed : notNow(standing.state)
}

/** The one who receives confirms that she read it. */
export function mayConfirmSheet({ part, state, sheetWritten, sheetConfirmed }: Standing): Verdict {
  if (part !== 'receiver') return byAnother
  if (!taken.includes(state)) return notNow(state)
  if (!sheetWritten) return refused('handover-sheet-not-written')
  return sheetConfirmed ? refused('handover-sheet-confirmed-already') : allowed
}

export function mayReassignActions(standing: Standing): Verdict {
  if (!isParty(standing)) return byAnother
  if (!taken.includes(standing.state)) return notNow(standing.state)
  return standing.openActions > 0 ? allowed : refused('handover-no-open-actions')
}

/** Responsibility passes when she has met the new one, or would not or chose a bridge; when the sheet
 *  was confirmed, and nothing is left open with the old one (product, handovers). */
export function mayComplete(standing: Standing): Verdict {
  const { state, meeting, introductions, introductionsNeeded, sheetConfirmed, openActions } =
    standing
  if (!isParty(standing)) return byAnother
  if (state === 'accepted') return refused('handover-not-introduced')
  if (state !== 'introduced') return notNow(state)
  if (meeting === 'both-present' && introductions < introductionsNeeded)
    return refused('handover-introduction-missing', { introductions, introductionsNeeded })
  if (!sheetConfirmed) return refused('handover-sheet-not-confirmed')
  return openActions > 0 ? refused('handover-actions-open', { open: openActions }) : allowed
}

/** After one that fell through a coordinator says that the present one stays. */
export function maySettle(standing: Standing): Verdict {
  if (!standing.watches) return byAnother
  return fellThrough(standing) ? allowed : notNow(standing.state)
}

/** Declined, expired, or given back by who had accepted: it asks for a coordinator until somebody
 *  takes it up. */
export function fellThrough({ state, settled }: Pick<Standing, 'state' | 'settled'>): boolean {
  return !settled && ['declined', 'expired', 'withdrawn'].includes(state)
}

/** Whether it will be, or was, a warm one: both present, or nothing against it yet. */
export const isWarm = (meeting: string | null) => meeting === null || meeting === 'both-present'

/** Every step with its verdict: a screen shows what the server will demand. */
export function actionsOn(standing: Standing): Record<HandoverAction, Verdict> {
  return {
    accept: mayAccept(standing),
    decline: mayDecline(standing),
    withdraw: mayWithdraw(standing),
    confirmRoom: mayConfirmRoom(standing),
    recordMeeting: mayRecordMeeting(standing),
    writeSheet: mayWriteSheet(standing),
    confirmSheet: mayConfirmSheet(standing),
    reassignActions: mayReassignActions(standing),
    complete: mayComplete(standing),
    settle: maySettle(standing),
  }
}
