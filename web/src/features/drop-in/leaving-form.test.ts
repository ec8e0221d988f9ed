import { expect, test } from 'vitest'
import { leavingFrom } from './leaving-form.ts'

test('after midnight somebody left on the evening that still goes on, and who is here did not leave', () => {
  const visit = { id: 'v', offered: [], version: 1 }
  const clients = [
    { id: 'b', alias: 'Zee', leftOn: null, visit: null },
    { id: 'a', alias: 'Maan', leftOn: null, visit: null },
    { id: 'c', alias: 'Ster', leftOn: '2024-01-02', visit: null },
    { id: 'd', alias: 'Zon', leftOn: null, visit },
  ]
  expect(leavingFrom({ evening: '2024-01-08', clients })).toEqual({
    start: { clientId: '', leftOn: '2024-01-08' },
    options: [
      { value: 'a', label: 'Maan' },
      { value: 'b', label: 'Zee' },
    ],
  })
})
