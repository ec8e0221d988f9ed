import { crc32 } from 'node:zlib'
import type { Create } from 'sharp'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { kindOfFile } from './file-kind.ts'
import { makePicture } from './make-picture.ts'

const canary = 'canary-in-a-file'
const photo = (of: Create = square) => sharp({ create: of })
const square: Create = { width: 40, height: 20, channels: 3, background: '#cc2200' }
const html = Buffer.from(`<!doctype html><script>fetch('/${canary}')</script>`)

const taken = () =>
  photo()
    .withExif({ IFD0: { ImageDescription: canary }, IFD3: { GPSLatitude: '51/1 50/1 0/1' } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${canary}</x:xmpmeta>`)

/** A PDF that runs a script when it is opened, holds a file, and says who made it. */
function aPdf({ pages = 1 } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, n) => `${10 + n} 0 R`)
  const drawn = '1 0 0 rg 0 0 100 50 re f'
  const objects = [
    `1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\('${canary}'\\))>>>>endobj`,
    `2 0 obj<</Type/Pages/Count ${pages}/Kids[${kids.join(' ')}]>>endobj`,
    `3 0 obj<</Author(${canary})>>endobj`,
    `4 0 obj<</Length ${drawn.length}>>stream\n${drawn}\nendstream endobj`,
    ...kids.map(
      (kid) =>
        `${kid.replace(' R', '')} obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 50]/Contents 4 0 R>>endobj`,
    ),
  ]
  return Buffer.from(`%PDF-1.7\n${objects.join('\n')}\ntrailer<</Root 1 0 R/Info 3 0 R>>\n%%EOF`)
}

async function look(picture: Buffer) {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, first: [...data.subarray(0, 3)] }
}
const isRed = ([red = 0, green = 0, blue = 0]: number[]) => red > 180 && green < 60 && blue < 60

describe('a picture', () => {
  test.each([
    ['JPEG', () => taken().jpeg().toBuffer()],
    ['PNG', () => taken().png().toBuffer()],
    ['WebP', () => taken().webp().toBuffer()],
  ])(
    'that came as %s is made anew: what it shows stays, what else it tells goes',
    async (_, make) => {
      const given = await make()
      expect(given.includes(canary)).toBe(true)
      const picture = await makePicture(given)
      expect(kindOfFile(picture)).toBe('jpeg')
      expect(picture.includes(canary)).toBe(false)
      expect(await sharp(picture).metadata()).not.toHaveProperty('exif')
      const seen = await look(picture)
      expect([seen.width, seen.height, isRed(seen.first)]).toEqual([40, 20, true])
    },
  )

  test('that was taken sideways stands upright', async () => {
    const sideways = await photo().jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await look(await makePicture(sideways))).toMatchObject({ width: 20, height: 40 })
  })

  test('with bytes behind it loses them', async () => {
    const given = Buffer.concat([
      await photo().jpeg().toBuffer(),
      Buffer.from(`PK\x03\x04${canary}`),
    ])
    expect((await makePicture(given)).includes(canary)).toBe(false)
  })

  test('that is larger than is needed to read a receipt becomes smaller', async () => {
    const wide = { ...square, width: 5000, height: 1000 }
    expect(await look(await makePicture(await photo(wide).png().toBuffer()))).toMatchObject({
      width: 2400,
    })
  })
})

describe('a PDF', () => {
  test('becomes a picture of its pages, one below the other, and nothing in it runs or stays', async () => {
    const picture = await makePicture(aPdf({ pages: 2 }))
    expect(kindOfFile(picture)).toBe('jpeg')
    expect(picture.includes(canary)).toBe(false)
    const seen = await look(picture)
    expect([seen.width, seen.height, isRed(seen.first)]).toEqual([1240, 1240, true])
  })
})

describe('refused is', () => {
  test.each([
    ['a page of HTML', html, 'file-type'],
    ['a picture that holds scripts (SVG)', Buffer.from(`<svg><script/></svg>`), 'file-type'],
    ['a GIF', Buffer.from('GIF89a'), 'file-type'],
    ['nothing at all', Buffer.alloc(0), 'file-type'],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'file-heic'],
    [
      'a JPEG by its first bytes only',
      Buffer.from('ffd8ffe000104a464946', 'hex'),
      'file-unreadable',
    ],
    ['a PDF by its first bytes only', Buffer.from('%PDF-1.7 and then nothing'), 'file-unreadable'],
    ['a PDF of six pages', aPdf({ pages: 6 }), 'file-too-many-pages'],
  ])('%s', async (_, bytes, code) => {
    await expect(makePicture(bytes)).rejects.toMatchObject({ status: 400, faults: [{ code }] })
  })

  test('a picture that is a page of HTML as well', async () => {
    const both = Buffer.concat([await photo().png().toBuffer(), html])
    await expect(makePicture(both)).rejects.toMatchObject({ faults: [{ code: 'file-ambiguous' }] })
  })

  test('a small file that unfolds into a hundred million pixels', async () => {
    const bomb = await photo().png().toBuffer()
    // The width and height that a PNG says it has, and the check over that part of it.
    bomb.writeUInt32BE(10_000, 16)
    bomb.writeUInt32BE(10_000, 20)
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    await expect(makePicture(bomb)).rejects.toMatchObject({
      faults: [{ code: 'file-too-many-pixels' }],
    })
  })
})
