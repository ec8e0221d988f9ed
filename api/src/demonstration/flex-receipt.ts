import sharp from 'sharp'

const line = (y: number, width: number) =>
  `<rect x="30" y="${y}" width="${width}" height="8" fill="#777"/>`
const lines = [40, 60, 110, 130, 150, 170, 220].map((y, nth) =>
  line(y, [120, 90, 200, 160][nth % 4] ?? 100),
)
const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="280" height="300">
  <rect width="280" height="300" fill="#fdfdf8"/>${lines.join('')}
  <rect x="180" y="250" width="70" height="14" fill="#333"/></svg>`

/** The picture of an invented receipt: grey lines on paper, and nothing to read. */
export const aReceipt = await sharp(Buffer.from(drawn)).jpeg({ quality: 70 }).toBuffer()
