import type { Sharp } from 'sharp'
import { invalidAt } from '../errors/index.ts'
import { drawPages } from './draw-pages.ts'
import type { Drawn } from './draw-pages.worker.ts'
import { kindOfFile } from './file-kind.ts'

/** More pixels than any phone takes; a small file that unfolds into more is meant to harm. */
const mostPixels = 64_000_000
const reading = { limitInputPixels: mostPixels, failOn: 'error', pages: 1 } as const
const largest = { width: 2400, height: 4800, fit: 'inside', withoutEnlargement: true } as const
const white = '#ffffff'

/** Loaded for the first picture. What was read of hers does not stay in memory; and one picture does not
 *  take every core. */
async function loadSharp() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

let turn: Promise<unknown> = Promise.resolve()

/** Makes a new picture of what a file shows, and keeps nothing else of it: no place, device or day, no
 *  scripts, no second file behind the first. A PDF becomes one picture of its pages.
 *  One at a time, so that many at once do not fill the memory.
 *  @returns the bytes of a JPEG
 *  @throws invalid for what is no picture or PDF, or cannot be read */
export function makePicture(bytes: Uint8Array): Promise<Buffer> {
  const made = turn.then(() => make(bytes))
  turn = made.catch(() => undefined)
  return made
}

async function make(bytes: Uint8Array): Promise<Buffer> {
  const kind = kindOfFile(bytes)
  if (kind === undefined) throw refusedFile('file-type')
  if (kind === 'heic') throw refusedFile('file-heic')
  if (kind === 'ambiguous') throw refusedFile('file-ambiguous')
  return kind === 'pdf' ? pictureOfPages(bytes) : pictureOf(bytes)
}

const means = {
  'file-type': 'a JPEG, PNG, WebP or PDF',
  'file-heic': 'a picture as JPEG: HEIC is not read',
  'file-ambiguous': 'a picture and nothing else in one file',
  'file-too-many-pixels': `a picture of ${mostPixels} pixels at most`,
  'file-too-many-pages': 'a PDF of five pages at most',
  'file-unreadable': 'a file that can be read',
} as const

const refusedFile = (code: keyof typeof means) => invalidAt('/file', code, means[code])

async function pictureOf(bytes: Uint8Array): Promise<Buffer> {
  const sharp = await loadSharp()
  try {
    return await onWhite(sharp(bytes, reading).autoOrient().resize(largest))
  } catch (error) {
    const tooLarge = error instanceof Error && error.message.includes('pixel limit')
    throw refusedFile(tooLarge ? 'file-too-many-pixels' : 'file-unreadable')
  }
}

async function pictureOfPages(bytes: Uint8Array): Promise<Buffer> {
  const drawn = await drawPages(bytes)
  if ('fault' in drawn) throw refusedFile(drawn.fault)
  const { pages } = drawn
  const width = Math.max(...pages.map((page) => page.width))
  const height = pages.reduce((sum, page) => sum + page.height, 0)
  const sheet = { create: { width, height, channels: 3, background: white } } as const
  const sharp = await loadSharp()
  return onWhite(sharp(sheet).composite(pages.map(below(pages))))
}

const below = (pages: readonly Drawn[]) => (page: Drawn, index: number) => ({
  input: Buffer.from(page.data.buffer, page.data.byteOffset, page.data.length),
  raw: { width: page.width, height: page.height, channels: 4 as const },
  left: 0,
  top: pages.slice(0, index).reduce((sum, { height }) => sum + height, 0),
})

const onWhite = (picture: Sharp) =>
  picture
    .flatten({ background: white })
    .toColourspace('srgb')
    .jpeg({ quality: 80 })
    .timeout({ seconds: 15 })
    .toBuffer()
