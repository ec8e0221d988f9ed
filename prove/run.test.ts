import { expect, test } from 'vitest'
import { atEnd, endAll } from './at-end.ts'
import type { Harness } from './harness.ts'
import { print } from './print.ts'
import { proveOne } from './run.ts'

const amount = { count: 1, seconds: 1 }

const harness = (faultsOf: (sabotage?: string) => string[]): Harness => ({
  name: 'example',
  claim: 'nothing happens',
  small: amount,
  full: amount,
  sabotages: ['broken'],
  run: async ({ count }, sabotage) => ({
    harness: 'example',
    did: 'nothing',
    counts: { times: count },
    faults: faultsOf(sabotage),
  }),
})

test('a harness that sees its planted fault and finds no other has found nothing', async () => {
  const outcome = await proveOne(
    harness((sabotage) => (sabotage ? ['seen'] : [])),
    amount,
  )
  expect(outcome.report.faults).toEqual([])
  expect(print(outcome).slice(0, 4)).toEqual([
    'saw the planted faults: broken',
    'nothing',
    '1 times',
    'found nothing',
  ])
})

test('a harness that does not see its planted fault proves nothing', async () => {
  const outcome = await proveOne(
    harness(() => []),
    amount,
  )
  expect(outcome.report.faults).toEqual(['does not see broken'])
})

test('a fault is printed and counted', async () => {
  const outcome = await proveOne(
    harness(() => ['a row of another']),
    amount,
  )
  expect(outcome.report.faults).toEqual(['a row of another'])
  expect(print(outcome)).toContain('FAULT a row of another')
})

test('what was started is ended once, the last one first, and a failure keeps none', async () => {
  const ended: string[] = []
  const note = (name: string) => async () => void ended.push(name)
  atEnd(note('folder'))
  atEnd(() => Promise.reject(new Error('cannot')))
  const endServer = atEnd(note('server'))
  const endLoad = atEnd(note('load'))
  await endLoad()
  await endAll()
  await endServer()
  expect(ended).toEqual(['load', 'server', 'folder'])
})
