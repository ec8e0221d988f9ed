import { expect, test } from 'vitest'
import { demandLoopback, NotLoopback } from './guard.ts'
import { fire } from './load/round.ts'

test.each([
  'http://127.0.0.1:3000',
  'http://localhost:3000',
  'http://[::1]:3000',
  'postgres://postgres:x@localhost:5432/stapteam?host=%2Ftmp%2Frun',
])('%s is this machine', (address) => {
  expect(() => demandLoopback(address)).not.toThrow()
})

test.each([
  'https://stapteam.example.nl',
  'http://192.168.1.10:3000',
  'http://127.0.0.1.example.nl',
  'http://localhost.example.nl:3000',
  'postgres://postgres:x@database.example.nl:5432/stapteam',
  'postgres://postgres:x@localhost:5432/stapteam?host=database.example.nl',
])('%s is another machine and gets no load', (address) => {
  expect(() => demandLoopback(address)).toThrow(NotLoopback)
})

test('a round against another machine sends nothing', async () => {
  const shots = [{ method: 'GET', path: '/' }] as const
  const { signal } = new AbortController()
  const round = { origin: 'http://192.0.2.1', shots, connections: 1, seconds: 1, signal }
  await expect(fire(round)).rejects.toThrow(NotLoopback)
})
