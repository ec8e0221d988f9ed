import { expect, test } from 'vitest'
import { setCommandLine } from '../../test/command-line.ts'

const stapteam = setCommandLine('budget')

test('the later note comes to the cent, with its printed total beside it', async () => {
  const { out, err, code } = await stapteam('show', 'later-note', '--json')
  expect([err, code]).toEqual(['', 0])
  const { totalCents, lines, printed, period } = JSON.parse(out)
  expect(totalCents).toBe(8_866_434)
  expect(lines.map((line: { amountCents: number }) => line.amountCents)).toEqual([
    6_734_000, 1_487_500, 60_000, 584_934,
  ])
  expect(printed).toMatchObject({ totalCents: 8_866_400, differenceCents: 34 })
  expect(period.weeks).toBe('21.875')
  expect(lines[0]).toMatchObject({
    volume: { low: '875', of: 'hours' },
    price: { cents: { low: '7696' }, provenance: 'derived' },
  })
}, 90_000)

test('every version of the notes is there, and what is blacked out is unknown', async () => {
  for (const slug of ['sheet-2023', 'sheet-2024', 'earlier-application', 'earlier-note']) {
    const { totalCents, total } = JSON.parse((await stapteam('show', slug, '--json')).out)
    expect([slug, totalCents, total.unknown.length > 1]).toEqual([slug, null, true])
  }
  const { lines, outside } = JSON.parse((await stapteam('show', 'earlier-note', '--json')).out)
  expect(lines[0].volume).toMatchObject({ low: '875', high: '3500' })
  expect(outside.unknown).toEqual(['ambulatory-help', 'expert-role', 'process-direction'])
}, 180_000)

test('from the earlier note to the later one, line by line', async () => {
  const { out, code } = await stapteam('compare', 'earlier-note', 'later-note', '--json')
  expect(code).toBe(0)
  const changes = JSON.parse(out).lines as { code: string; change: string; figures: object[] }[]
  expect(changes.map((one) => [one.code, one.change])).toEqual([
    ['case-managers', 'changed'],
    ['peer-expert', 'changed'],
    ['flex-budget', 'changed'],
    ['time-out', 'changed'],
    ['ambulatory-help', 'dropped'],
    ['expert-role', 'dropped'],
    ['process-direction', 'dropped'],
  ])
  const stays = changes.find((one) => one.code === 'time-out')?.figures
  expect(stays).toContainEqual(expect.objectContaining({ figure: 'volume', change: 'changed' }))
  expect(stays).toContainEqual(
    expect.objectContaining({ figure: 'dayPriceCents', change: 'became-known' }),
  )
}, 90_000)

test('what if there are two women more, and the expert role comes back', async () => {
  const { out, code } = await stapteam(
    ...['what-if', 'later-note', '--cases', '8..14', '--hours-per-case', '4..5'],
    ...['--expert-hours', '12..16', '--json'],
  )
  expect(code).toBe(0)
  const { low, high, effects } = JSON.parse(out)
  expect([low.lowCents, high.highCents]).toEqual([9_242_334, 17_205_534])
  expect(effects.map((one: { name: string }) => one.name)).toEqual([
    'cases',
    'hoursPerCase',
    'expertHours',
  ])
}, 90_000)

test.each([
  [['show'], 2, 'say <slug>.'],
  [['show', 'atlantis'], 1, 'There is no budget called “atlantis” here.'],
  [['what-if', 'later-note'], 2, 'say what may be otherwise'],
  [['what-if', 'later-note', '--cases', 'many'], 2, '--cases is a number or a range'],
  [['what-if', 'later-note', '--cases', '14..8'], 2, 'low is above high'],
])(
  '%j is told in one sentence',
  async (words, code, sentence) => {
    const answer = await stapteam(...words)
    expect(answer.code).toBe(code)
    expect(answer.err).toContain(sentence)
  },
  90_000,
)
