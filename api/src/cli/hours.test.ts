import { expect, test } from 'vitest'
import { setCommandLine } from '../../test/command-line.ts'

const stapteam = setCommandLine()
const autumn = ['--programme', 'nijmegen', '--from', '2023-08-01', '--until', '2023-12-31']

test('the hours of the team are those of the monitor, and of no person', async () => {
  const { out, err, code } = await stapteam('hours', ...autumn, '--json')
  expect([err, code]).toEqual(['', 0])
  const hours = JSON.parse(out)
  const monitor = JSON.parse((await stapteam('monitor', ...autumn, '--json')).out)
  for (const role of ['caseManagers', 'peerExperts']) {
    const { caseWeeks, ...deployed } = hours.team[role]
    expect([caseWeeks, deployed]).toEqual([monitor.hours.caseWeeks, monitor.hours[role]])
  }
  expect(hours.organisations.map(({ name }: { name: string }) => name)).toEqual([
    'IrisZorg',
    'Leger des Heils',
  ])
  expect(out).not.toContain('membershipId')
}, 90_000)

test('the capacity of the team is the sum of its organisations, and of no person', async () => {
  const { out, err, code } = await stapteam('capacity', '--programme', 'nijmegen', '--json')
  expect([err, code]).toEqual(['', 0])
  const { team, organisations, weeks } = JSON.parse(out)
  expect(weeks[0]).toBe('2024-01-08')
  for (const of of ['available', 'needed'])
    expect(team.caseManagers[0][of]).toBeCloseTo(
      organisations.reduce((sum: number, one: typeof team) => sum + one.caseManagers[0][of], 0),
      1,
    )
  expect(team.caseManagers[0].needed).toBe(40)
  expect(out).not.toContain('membershipId')
}, 90_000)

test('a wrong question answers 2, in one sentence', async () => {
  const { out, err, code } = await stapteam('hours', '--programme', 'nijmegen', '--year', 'MMXXII')
  expect([out, code]).toEqual(['', 2])
  expect(err).toBe('stapteam hours: --year is not a year.\n')
})
