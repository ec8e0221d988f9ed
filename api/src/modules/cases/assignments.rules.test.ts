import { expect, test } from 'vitest'
import { mayAssign, mayUnassign } from './assignments.rules.ts'

const on = { today: '2024-01-08', responsible: 'lead', present: [] as string[] }
const colleague = {
  membershipId: 'm',
  role: 'case_manager',
  validFrom: '2023-01-01',
  validUntil: null,
}

test('a second is a case manager, a peer is a peer expert', () => {
  expect(mayAssign(colleague, 'second', on)).toEqual({ allowed: true })
  expect(mayAssign(colleague, 'peer', on)).toMatchObject({ code: 'assignment-role' })
  expect(mayAssign({ ...colleague, role: 'peer_expert' }, 'peer', on)).toEqual({ allowed: true })
  expect(mayAssign({ ...colleague, role: 'peer_expert' }, 'second', on)).toMatchObject({
    code: 'assignment-role',
  })
  expect(mayAssign(undefined, 'second', on)).toMatchObject({ code: 'assignment-role' })
})

test.each([
  [{ validUntil: '2024-01-08' }, true],
  [{ validUntil: '2024-01-07' }, false],
  [{ validFrom: '2024-01-09' }, false],
])('with a membership of %j she can be assigned: %s', (days, allowed) => {
  expect(mayAssign({ ...colleague, ...days }, 'second', on).allowed).toBe(allowed)
})

test('nobody is put twice on one case', () => {
  expect(mayAssign(colleague, 'second', { ...on, responsible: 'm' })).toMatchObject({
    code: 'assignment-responsible-already',
  })
  expect(mayAssign(colleague, 'second', { ...on, present: ['m'] })).toMatchObject({
    code: 'assignment-already',
  })
})

test('a closed case has no team', () => {
  expect(mayAssign(colleague, 'second', { ...on, responsible: undefined })).toMatchObject({
    code: 'case-closed',
  })
})

test.each(['stand-in', 'receiving'])('a part of kind %s ends with what it came from', (kind) => {
  expect(mayUnassign(kind)).toMatchObject({ code: 'assignment-ends-with-its-cause' })
  expect(mayUnassign('peer')).toEqual({ allowed: true })
})
