import { describe, expect, test } from 'vitest'
import type { Role } from '../../platform/api/contract.ts'
import { mostItems, navigationOf } from './navigation.ts'
import type { Place } from './places.ts'
import { places } from './places.ts'
import { upfront } from './upfront.ts'

const roles = Object.keys(upfront) as Role[]

describe.each(roles)('the navigation of a %s', (role) => {
  const { first, more } = navigationOf(role)
  const shown = [...first, ...more.flatMap((part) => part.places)]

  test('holds at most six items, and starts with the start page', () => {
    expect(first.length + Math.min(more.length, 1)).toBeLessThanOrEqual(mostItems)
    expect(first[0]?.to).toBe('/')
  })

  test('leads to each of its places once', () => {
    const mine = places.filter((place) => place.roles?.includes(role) ?? true)
    expect(shown.map(({ to }) => to).sort()).toEqual(mine.map(({ to }) => to).sort())
  })
})

test('a room more moves to *Meer* what a role needs least, under its heading', () => {
  const words = ['start', 'knowledge', 'cases', 'week', 'signals', 'handovers'] as const
  const rooms: Place[] = words.map((word) => ({ to: '/', word, icon: 'list', group: 'work' }))
  const all: Place[] = [...rooms, { to: '/', word: 'network', icon: 'list', group: 'around' }]
  expect(navigationOf('case_manager', rooms).more).toEqual([])
  const { first, more } = navigationOf('case_manager', all)
  expect(first.map(({ word }) => word)).toEqual(['start', 'cases', 'week', 'signals', 'handovers'])
  expect(more.map(({ group, places }) => [group, places.map(({ word }) => word)])).toEqual([
    ['work', ['knowledge']],
    ['around', ['network']],
  ])
})
