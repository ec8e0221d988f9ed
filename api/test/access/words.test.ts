import { expect, test } from 'vitest'
import { print, template } from '../../src/platform/printing/index.ts'
import { writeOds, writeXlsx } from '../../src/platform/sheets/index.ts'
import { areOf, wordsOf } from './words.ts'

const sheet = {
  name: 'One',
  columns: [{ title: 'Who', kind: 'text' as const }],
  rows: [['TST-123']],
}
const layout = template`
= #data.title
#data.text
`
const forms = {
  document: () =>
    print(layout, { title: 'One', lang: 'nl', footer: '8 januari 2024', text: 'TST-123' }),
  ods: () => writeOds('One', [{ ...sheet, rows: [] }, sheet]),
  xlsx: () =>
    writeXlsx('One', [
      { ...sheet, rows: [] },
      { ...sheet, name: 'Two' },
    ]),
  text: () => Buffer.from('["TST-123"]'),
}

test.each(Object.entries(forms))(
  'who is named in a %s is found, and nobody else',
  async (_, of) => {
    const words = await wordsOf(await of())
    expect(areOf(words, 'TST-123')).toBe(true)
    expect(areOf(words, 'TST-12')).toBe(false)
    expect(areOf(words, 'ST-123')).toBe(false)
  },
)
