import type { Box, Look, Picture } from './picture.rules.ts'

const looks: Record<Look, string> = {
  group: 'font-size="18" font-weight="bold"',
  name: 'font-size="15" font-weight="bold"',
  words: 'font-size="14"',
  uncertain: 'font-size="14" font-style="italic"',
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const letters = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

/** What the file says of itself to who reads by ear. */
export type Said = { title: string; described: string; language: 'nl' | 'en' }

/** The picture as a file of its own, in ink on paper, with its words as text. */
export function svgOf(picture: Picture, { title, described, language }: Said): string {
  const { width, height, boxes, links } = picture
  const lines = links.map(
    ({ x1, y1, x2, y2 }) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#727d7e"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width} ${height}" role="img" xml:lang="${language}"`,
    ' font-family="Libertinus Serif, Georgia, serif" fill="#1b2426">',
    `<title>${letters(title)}</title><desc>${letters(described)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...lines,
    ...boxes.map(boxOf),
    '</svg>',
  ].join('')
}

function boxOf({ x, y, width, height, lines, dashed }: Box): string {
  const frames = dashed.map(
    (one) =>
      `<rect x="${one.x}" y="${one.y}" width="${one.width}" height="${one.height}" rx="4"` +
      ' fill="none" stroke="#7a4d00" stroke-dasharray="6 4"/>',
  )
  const words = lines.map(
    ({ text, look, ...at }) =>
      `<text x="${at.x}" y="${at.y}" ${looks[look]}>${letters(text)}</text>`,
  )
  return [
    `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="#fbfaf6"`,
    ' stroke="#0b5c66" stroke-width="1.5"/>',
    ...frames,
    ...words,
    '</g>',
  ].join('')
}
