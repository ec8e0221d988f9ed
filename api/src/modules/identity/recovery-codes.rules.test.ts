import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeCode, readCode, showCode } from './recovery-codes.rules.ts'

describe('a recovery code', () => {
  test('is shown in groups of four and read back', () => {
    const code = makeCode(randomBytes(24))
    expect(showCode(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(readCode(showCode(code))).toEqual(code)
  })

  test('is read as people write it', () => {
    const code = { locator: '01234567', secret: '1111000089ABCDEF' }
    expect(readCode(' o123 4567-IlLi-oOoO-89ab cdef ')).toEqual(code)
  })

  test.each(['', 'ABCD', 'UUUU-UUUU-UUUU-UUUU-UUUU-UUUU', '0123-4567-89AB-CDEF-0123-4567-8'])(
    '“%s” cannot be one',
    (typed) => {
      expect(readCode(typed)).toBeUndefined()
    },
  )
})
