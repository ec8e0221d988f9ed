import { expect, test } from 'vitest'
import type { DrawnGroup, Frame } from './picture.rules.ts'
import { drawPicture } from './picture.rules.ts'
import { svgOf } from './picture-svg.rules.ts'
import { wrap } from './wrapping.rules.ts'

const words = {
  spoken: (day: string) => `spoken ${day}`,
  uncertain: (because: string) => `uncertain: ${because}`,
}
const part = {
  name: 'Somebody',
  does: 'something',
  organisation: null,
  lastSpokenOn: '2024-01-05',
  uncertainBecause: null,
}
const groups = (count: number): DrawnGroup[] =>
  Array.from({ length: count }, (_, n) => ({
    code: `g${n}`,
    name: `Group ${n}`,
    does: '',
    parts: Array.from({ length: n % 4 }, () => part),
  }))

const meet = (a: Frame, b: Frame) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

test.each([0, 1, 3, 4, 5, 9, 10, 14])(
  'of %i groups each is drawn once, and no two meet',
  (count) => {
    const { boxes, links, width, height } = drawPicture(groups(count), words)
    expect(new Set(boxes.map(({ code }) => code)).size).toBe(count)
    expect(links).toHaveLength(Math.max(0, count - 1))
    boxes.forEach((one, n) => {
      expect(boxes.slice(n + 1).filter((other) => meet(one, other))).toEqual([])
      expect(one.x + one.width).toBeLessThan(width)
      expect(one.y + one.height).toBeLessThan(height)
      for (const { y } of one.lines) expect(y).toBeLessThan(one.y + one.height)
    })
  },
)

test('the first of nine stands in the middle', () => {
  expect(drawPicture(groups(9), words).boxes[4]?.code).toBe('g0')
})

test('what is uncertain is dashed, has a question mark and says why', () => {
  const unsure = { ...part, uncertainBecause: 'one name or two' }
  const [box] = drawPicture(
    [{ code: 'a', name: 'A', does: '', parts: [part, unsure] }],
    words,
  ).boxes
  expect(box?.dashed).toHaveLength(1)
  const said = box?.lines.map(({ text }) => text)
  expect(said).toContain('Somebody (?)')
  expect(said).toContain('uncertain: one name or two')
})

test('what somebody typed is letters in the picture, and no markup', () => {
  const group = { code: 'a', name: '<script>"&', does: '', parts: [] }
  const said = { title: '<t>', described: '&', language: 'nl' } as const
  const svg = svgOf(drawPicture([group], words), said)
  expect(svg).toContain('&lt;script&gt;&quot;&amp;')
  expect(svg).not.toContain('<script>')
})

test('a line is never longer than there is room, and loses no letter', () => {
  const text = 'kort en verschrikkelijkontzettendlangwoord daarna'
  const lines = wrap(text, 12)
  expect(lines.every((line) => line.length <= 12)).toBe(true)
  expect(lines.join('').replaceAll(/[- ]/g, '')).toBe(text.replaceAll(' ', ''))
})
