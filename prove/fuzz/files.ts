import type { Dice } from './dice.ts'

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const picture = Buffer.from(png, 'base64')
const text = (words: string) => Buffer.from(words, 'utf8')

/** Files as somebody would send for a receipt: a picture, one that is broken, and what only looks so. */
const files: readonly Buffer[] = [
  picture,
  picture,
  picture.subarray(0, 40),
  Buffer.concat([picture, text('<script>alert(1)</script>')]),
  text('<!doctype html><script>alert(1)</script>'),
  text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  text('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
  text('%PDF-1.7'),
  text('GIF89a'),
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  text('{"amountCents":1}'),
  Buffer.alloc(1),
  Buffer.alloc(4096, 0xa5),
]

export const anyFile = (dice: Dice): Buffer => dice.pick(files)
