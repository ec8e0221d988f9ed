import { expect, test } from 'vitest'
import type { Standing } from './handovers.rules.ts'
import {
  actionsOn,
  fellThrough,
  isWarm,
  mayAccept,
  mayComplete,
  mayPropose,
  mayRecordMeeting,
  maySettle,
} from './handovers.rules.ts'

const ready: Standing = {
  state: 'introduced',
  part: 'receiver',
  watches: false,
  leadsReceiver: false,
  roomConfirmed: false,
  roomNeeded: false,
  meeting: 'both-present',
  introductions: 1,
  introductionsNeeded: 1,
  sheetWritten: true,
  sheetConfirmed: true,
  openActions: 0,
  settled: false,
}
const codeOf = (verdict: { allowed: boolean; code?: string }) => verdict.code ?? 'allowed'

test.each<[string, Partial<Standing>, string]>([
  ['everything is done', {}, 'allowed'],
  ['the one who gives asks', { part: 'giver' }, 'allowed'],
  ['who stands in for her asks', { part: 'stand-in' }, 'allowed'],
  ['somebody else asks', { part: 'watcher', watches: true }, 'handover-by-another'],
  ['she has not met her', { state: 'accepted', meeting: null }, 'handover-not-introduced'],
  ['one meeting of two took place', { introductionsNeeded: 2 }, 'handover-introduction-missing'],
  ['she would not meet her', { meeting: 'refused', introductions: 0 }, 'allowed'],
  ['the sheet was not read', { sheetConfirmed: false }, 'handover-sheet-not-confirmed'],
  ['actions are open', { openActions: 2 }, 'handover-actions-open'],
  ['it was only proposed', { state: 'proposed' }, 'handover-not-in-this-state'],
  ['it was withdrawn', { state: 'withdrawn' }, 'handover-not-in-this-state'],
])('when %s, completing is %3$s', (_when, change, code) => {
  expect(codeOf(mayComplete({ ...ready, ...change }))).toBe(code)
})

test.each<[Partial<Standing>, string]>([
  [{}, 'allowed'],
  [{ part: 'giver' }, 'handover-by-another'],
  [{ part: 'watcher', watches: true }, 'handover-by-another'],
  [{ state: 'accepted' }, 'handover-not-in-this-state'],
  [{ roomNeeded: true }, 'handover-room-not-confirmed'],
  [{ roomNeeded: true, roomConfirmed: true }, 'allowed'],
])('accepting with %j is %s', (change, code) => {
  expect(codeOf(mayAccept({ ...ready, state: 'proposed', ...change }))).toBe(code)
})

test('it is proposed by who answers for her or who watches, once at a time, to somebody else', () => {
  const on = {
    responsible: true,
    standsIn: false,
    watches: false,
    underWay: false,
    toIsFrom: false,
  }
  expect(codeOf(mayPropose(on))).toBe('allowed')
  expect(codeOf(mayPropose({ ...on, responsible: false }))).toBe('handover-by-another')
  const standIn = { ...on, responsible: false, standsIn: true }
  expect(codeOf(mayPropose(standIn))).toBe('handover-begins-with-giver')
  expect(codeOf(mayPropose({ ...on, responsible: false, watches: true }))).toBe('allowed')
  expect(codeOf(mayPropose({ ...on, underWay: true }))).toBe('handover-under-way')
  expect(codeOf(mayPropose({ ...on, toIsFrom: true }))).toBe('handover-to-present-responsible')
})

test('how she met the new one can be written anew until it completes', () => {
  expect(mayRecordMeeting(ready).allowed).toBe(true)
  expect(mayRecordMeeting({ ...ready, state: 'completed' }).allowed).toBe(false)
})

test('only a meeting with both there keeps it warm', () => {
  expect([null, 'both-present', 'bridge', 'refused'].map(isWarm)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('one that fell through asks for a coordinator until it is settled', () => {
  for (const state of ['declined', 'expired', 'withdrawn']) {
    expect(fellThrough({ state, settled: false })).toBe(true)
    expect(fellThrough({ state, settled: true })).toBe(false)
  }
  expect(fellThrough({ state: 'completed', settled: false })).toBe(false)
  expect(maySettle({ ...ready, state: 'declined', watches: true }).allowed).toBe(true)
  expect(maySettle({ ...ready, state: 'declined' }).allowed).toBe(false)
})

test('who watches can take it back, and takes no step of the two', () => {
  const actions = actionsOn({ ...ready, part: 'watcher', watches: true })
  const may = Object.entries(actions).filter(([, { allowed }]) => allowed)
  expect(may.map(([name]) => name)).toEqual(['withdraw'])
})
