import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, test } from 'vitest'
import { print, template } from './index.ts'
import { printable } from './printable.ts'

const layout = template`
= #data.title
#data.text
#table(columns: 2, table.header([A], [B]), ..data.cells)
`
const words = { title: 'Een titel', lang: 'nl', footer: '8 januari 2024' } as const
const printed = (text: string, cells: readonly string[] = []) =>
  print(layout, { ...words, text, cells })
const textOf = async (pdf: Buffer) => {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  return (await extractText(document, { mergePages: true })).text
}

test('what is printed can be read aloud: tagged, in its language, with a title, by PDF/UA-1', async () => {
  const pdf = printed('Tekst', ['een', 'twee'])
  const raw = pdf.toString('latin1')
  expect(raw).toContain('/StructTreeRoot')
  expect(raw).toMatch(/\/Lang\s*\(nl\)/)
  expect(raw).toMatch(/pdfuaid:part>\s*1\s*</)
  expect(raw).toMatch(/\/DisplayDocTitle\s+true/)
  const { info } = await getMeta(await getDocumentProxy(new Uint8Array(pdf)))
  expect(info).toMatchObject({ Title: 'Een titel' })
})

test.each([
  '#panic("x")',
  '= Kop *vet* _schuin_ $x^2$',
  '#read("/etc/passwd")',
  '#import "@preview/x:1.0.0"',
  '"] #sys.inputs [',
  '\\u{41} // weg /* weg */ @verwijzing <label>',
])('what somebody typed is letters and no markup: %s', async (typed) => {
  expect(await textOf(printed(typed, [typed, typed]))).toContain(typed)
})

test('each letter that is let through can be shown', async () => {
  const letters = Array.from({ length: 0x2400 }, (_, code) => String.fromCodePoint(code + 32))
    .filter((letter) => printable(letter) === letter)
    .join(' ')
  expect(printed(letters).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a picture is left out, and a letter of another script is a question mark', () => {
  expect(printable({ said: 'goed 🙂👍🏽 zo', by: ['\u0627', null, 3] })).toEqual({
    said: 'goed  zo',
    by: ['?', null, 3],
  })
  expect(printable(['🙂', '\u200b', '']), 'of pictures alone').toEqual(['?', '?', ''])
})

test('nothing can be put into a layout', () => {
  const put = 'x' as never
  expect(() => template`= ${put}`).toThrow('A layout takes its words from data.')
})

test('a fault says nothing of the words on the page', () => {
  const broken = template`#data.absent`
  expect(() => print(broken, { ...words, text: 'her words' })).toThrow(
    /^A document could not be printed\.$/,
  )
})
