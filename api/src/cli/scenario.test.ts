import { expect, test } from 'vitest'
import { setCommandLine } from '../../test/command-line.ts'

const stapteam = setCommandLine('scenario')

test('both questions are there: the second way is chosen, and of the zone what is now is assumed', async () => {
  const { out, err, code } = await stapteam('list', '--json')
  expect([err, code]).toEqual(['', 0])
  const { questions } = JSON.parse(out)
  type Question = { slug: string; options: { open: boolean }[]; standing: object }
  const bySlug = (slug: string) => questions.find((one: Question) => one.slug === slug)
  expect(bySlug('safeguarding')).toMatchObject({
    options: [{ open: false }, { open: false }, { open: false }],
    standing: { kind: 'chosen', option: 'Stapteam met twee zorgpartijen' },
  })
  expect(bySlug('zone')).toMatchObject({
    options: [{ open: false }, { open: true }, { open: true }, { open: true }],
    standing: { kind: 'assumed', option: 'Zoals het nu is' },
  })
}, 90_000)

test('what was chosen comes to the later note, and without a team nothing of it stands', async () => {
  const { out, code } = await stapteam('compare', 'safeguarding', '--json')
  expect(code).toBe(0)
  const { options, norms } = JSON.parse(out)
  expect(norms).toMatchObject({ hoursPerCase: 4, peerHoursPerCase: 1.6 })
  const [, chosen, regular] = options.map((one: { outcome: object }) => one.outcome)
  expect(chosen.money.total).toMatchObject({ lowCents: 8_866_434, unknown: [] })
  expect(chosen.staffing[0].needed).toEqual({ low: '40', high: '40' })
  // Only the time-out is left.
  expect(regular.money.total.lowCents).toBe(584_934)
  const wat = regular.standing.find(({ code: one }: { code: string }) => one === 'wat')
  expect(wat).toMatchObject({ state: 'not-secured' })
}, 90_000)

test('what is said of an option comes with who said it and where', async () => {
  const { options, choices } = JSON.parse((await stapteam('show', 'zone', '--json')).out)
  expect(options[0].consequences).toHaveLength(5)
  expect(options[0].arguments[1]).toMatchObject({ side: 'against', source: 'eerdere notitie, §3b' })
  expect(choices).toHaveLength(1)
}, 90_000)

test('a scenario that is not there is told in one sentence', async () => {
  const { err, code } = await stapteam('show', 'atlantis')
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('There is no scenario called “atlantis”'),
  ])
}, 90_000)
