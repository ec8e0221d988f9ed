import { describe, expect, test } from 'vitest'
import { languagesIn } from './languages.rules.ts'
import { fits, inOrder, roomIn, shareLanguage } from './matches.rules.ts'
import { faultsOfContract, faultsOfEnding, mayBeInPool, overlapFault } from './pool.rules.ts'
import { faultsOfProfile, mayConfirm, mayWithdraw, metOf, pointsOn } from './profile.rules.ts'
import { firstProfile } from './profile.settings.ts'
import { faultsOfFilling, faultsOfOpening, mayClose, standingOf } from './vacancies.rules.ts'

const today = '2024-01-08'

describe('a vacancy', () => {
  const open = { state: 'open', fillBy: '2024-03-01', filledOn: null }
  test.each([
    ['in time to come', open, 'open'],
    ['within the notice', { ...open, fillBy: '2024-02-05' }, 'due'],
    ['of which the day is over', { ...open, fillBy: '2024-01-07' }, 'late'],
    ['filled on its day', { state: 'filled', fillBy: today, filledOn: today }, 'in-time'],
    [
      'filled a day after',
      { state: 'filled', fillBy: today, filledOn: '2024-01-09' },
      'filled-late',
    ],
    ['withdrawn', { ...open, state: 'withdrawn' }, 'withdrawn'],
  ])('%s stands so', (_what, vacancy, standing) => {
    expect(standingOf(vacancy, { today, noticeDays: 28 })).toBe(standing)
  })

  test('is opened ahead, filled from its opening until today, and closed once', () => {
    expect(faultsOfOpening('2024-01-07', today)).toMatchObject([{ code: 'in-the-past' }])
    expect(faultsOfOpening(today, today)).toEqual([])
    const on = { openedOn: '2024-01-02', today }
    expect(faultsOfFilling('2024-01-09', on)).toMatchObject([{ code: 'in-the-future' }])
    expect(faultsOfFilling('2024-01-01', on)).toMatchObject([{ code: 'before-opening' }])
    expect(faultsOfFilling('2024-01-02', on)).toEqual([])
    expect(mayClose({ state: 'open' })).toMatchObject({ allowed: true })
    expect(mayClose({ state: 'filled' })).toMatchObject({ code: 'vacancy-filled' })
    expect(mayClose({ state: 'withdrawn' })).toMatchObject({ code: 'vacancy-withdrawn' })
  })
})

describe('the profile', () => {
  test('is confirmed by somebody else, once', () => {
    const confirming = { ownPersonId: 'olm', actorId: 'meidoorn', standing: false }
    expect(mayConfirm(confirming)).toMatchObject({ allowed: true })
    expect(mayConfirm({ ...confirming, actorId: 'olm' })).toMatchObject({
      code: 'profile-own-confirmation',
    })
    expect(mayConfirm({ ...confirming, standing: true })).toMatchObject({
      code: 'profile-confirmed-already',
    })
    expect(mayWithdraw({ withdrawnAt: null })).toMatchObject({ allowed: true })
    expect(mayWithdraw({ withdrawnAt: new Date(0) })).toMatchObject({ allowed: false })
  })

  test('begins as the note has it, and is the version that holds that day', () => {
    const [breath, problems] = firstProfile
    expect([breath?.code, problems?.code]).toEqual(['long-breath', 'these-problems'])
    const version = { fromOn: '2024-02-01', points: firstProfile.slice(0, 2) }
    expect(pointsOn([version], today, firstProfile)).toHaveLength(5)
    expect(pointsOn([version], '2024-02-01', firstProfile)).toHaveLength(2)
    expect(metOf(version.points, ['long-breath', 'former-point'])).toEqual({ met: 1, of: 2 })
  })

  test('names a point once and begins today or later', () => {
    const twice = firstProfile.slice(0, 1)
    const faults = faultsOfProfile([...twice, ...twice], { fromOn: '2024-01-07', today })
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/fromOn in-the-past',
      '/points/1/code twice',
    ])
  })
})

describe('hours in the pool', () => {
  const works = { validFrom: '2023-06-01', validUntil: null }
  test('lie within the time she works here, and name what they overlap', () => {
    expect(faultsOfContract({ fromOn: '2023-06-01', untilOn: null }, works)).toEqual([])
    const wrong = faultsOfContract({ fromOn: '2023-05-31', untilOn: '2023-05-01' }, works)
    expect(wrong.map(({ code }) => code)).toEqual(['before-start', 'not-working-here'])
    expect(overlapFault({ fromOn: '2023-06-01', untilOn: null }).message).toContain('2023-06-01')
  })

  test('are of who works with the women, and end no later than planned', () => {
    expect(mayBeInPool('peer_expert').allowed).toBe(true)
    expect(mayBeInPool('nurse')).toMatchObject({ code: 'pool-not-for-this-role' })
    const contract = { fromOn: '2023-06-01', untilOn: '2024-03-01' }
    expect(faultsOfEnding('2024-03-02', contract)).toMatchObject([{ code: 'later-than-planned' }])
    expect(faultsOfEnding('2024-02-01', contract)).toEqual([])
  })
})

describe('whom to ask', () => {
  const week = { available: 14, needed: 8, awayDays: 0 }
  test('has room when the fullest of four weeks has it, days away left out', () => {
    expect(roomIn([week, { ...week, needed: 11 }, week, week])).toBe(3)
    expect(roomIn([{ ...week, available: 0, awayDays: 7 }, week])).toBe(6)
    expect(roomIn([{ ...week, needed: 20 }])).toBe(0)
    expect(roomIn([{ ...week, awayDays: 7 }])).toBe(0)
  })

  test('shares a language where hers are known to the asker, and else it is not said', () => {
    expect(languagesIn('Nederlands, wat Engels')).toEqual(['nl', 'en'])
    expect(shareLanguage(['Bulgaars'], ['nl', 'bg'])).toBe(true)
    expect(shareLanguage(['Bulgarian'], ['nl'])).toBe(false)
    expect(shareLanguage(undefined, ['nl'])).toBeNull()
    expect(shareLanguage(['een eigen taal'], ['nl'])).toBeNull()
  })

  test('stands by name, who fits first; what is not known speaks against nobody', () => {
    const unknown = { room: null, profile: null, sharesLanguage: null }
    expect(fits(unknown)).toBe(true)
    expect(fits({ ...unknown, room: { enough: false } })).toBe(false)
    expect(fits({ ...unknown, profile: { met: 4, of: 5 } })).toBe(false)
    expect(fits({ ...unknown, sharesLanguage: false })).toBe(false)
    const people = [
      { name: 'Olm', fits: true },
      { name: 'Els', fits: false },
      { name: 'Beuk', fits: true },
    ]
    expect(inOrder(people).map(({ name }) => name)).toEqual(['Beuk', 'Olm', 'Els'])
  })
})
