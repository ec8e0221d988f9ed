import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statementReader } from './wire.ts'

const message = (type: string, text = '') => {
  const head = Buffer.alloc(type.length + 4)
  head.write(type)
  head.writeUInt32BE(text.length + 4, type.length)
  return Buffer.concat([head, Buffer.from(text)])
}

const startUp = message('', 'user postgres')
const prepared = ['P', 'B', 'D', 'E', 'S'].map((type) => message(type, 'select'))

test('a statement counts once, plain or prepared, however the bytes are cut', () => {
  const plain = message('Q', 'begin')
  const sent = Buffer.concat([startUp, message('p', 'secret'), plain, ...prepared, ...prepared])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sizes) => {
      const read = statementReader()
      const found = { statements: 0, at: 0 }
      for (let turn = 0; found.at < sent.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1
        found.statements += read(sent.subarray(found.at, found.at + size))
        found.at += size
      }
      expect(found.statements).toBe(3)
    }),
  )
})

test('what is no statement is not counted', () => {
  const read = statementReader()
  expect(read(startUp)).toBe(0)
  expect(read(Buffer.concat(['S', 'C', 'H', 'X'].map((type) => message(type))))).toBe(0)
})
