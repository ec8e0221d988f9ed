import { wrap } from './wrapping.rules.ts'

/** A part of a group as the picture needs it. Days are `YYYY-MM-DD`. */
export type DrawnPart = {
  name: string
  does: string
  organisation: string | null
  lastSpokenOn: string | null
  uncertainBecause: string | null
}
export type DrawnGroup = { code: string; name: string; does: string; parts: readonly DrawnPart[] }

export type Look = 'group' | 'name' | 'words' | 'uncertain'
export type Line = { text: string; x: number; y: number; look: Look }
export type Frame = { x: number; y: number; width: number; height: number }
/** A group as it is drawn; `dashed` are the frames around parts that are uncertain. */
export type Box = Frame & { code: string; lines: Line[]; dashed: Frame[] }
export type Link = { x1: number; y1: number; x2: number; y2: number }
export type Picture = { width: number; height: number; boxes: Box[]; links: Link[] }

/** What the picture says beside the names. */
export type PictureWords = {
  spoken: (day: string) => string
  uncertain: (because: string) => string
}

const box = { width: 330, gap: 45, inner: 14, line: 19, letters: 37 }
const columns = 3

/** The picture of the approach: the first group in the middle, the others around it and below, each with
 *  who is in it, what they do and when somebody last spoke with them. Nothing overlaps. */
export function drawPicture(groups: readonly DrawnGroup[], words: PictureWords): Picture {
  const sized = placesOf(groups).map((group) => group && linesOf(group, words))
  const boxes: Box[] = []
  let top = box.gap
  for (let row = 0; row < sized.length; row += columns) {
    const inRow = sized.slice(row, row + columns)
    const height = Math.max(...inRow.map((one) => one?.height ?? 0))
    inRow.forEach((one, column) => {
      if (one)
        boxes.push(putAt(one, { x: box.gap + column * (box.width + box.gap), y: top }, height))
    })
    top += height + box.gap
  }
  const width = box.gap + columns * (box.width + box.gap)
  return { width, height: top, boxes, links: linksOf(boxes, groups[0]?.code) }
}

/** The cells of the grid, from left to right and down, with the first group in the fifth of nine. */
function placesOf(groups: readonly DrawnGroup[]): (DrawnGroup | undefined)[] {
  const [first, ...others] = groups
  if (first === undefined) return []
  if (others.length < 4) return [first, ...others]
  return [...others.slice(0, 4), first, ...others.slice(4)]
}

type Sized = { code: string; lines: Line[]; dashed: Frame[]; height: number }

function linesOf({ code, name, does, parts }: DrawnGroup, words: PictureWords): Sized {
  const lines: Line[] = []
  const dashed: Frame[] = []
  let y = box.inner
  const write = (text: string, look: Look, inset = 0) => {
    for (const part of wrap(text, look === 'group' ? box.letters - 6 : box.letters - inset)) {
      y += box.line
      lines.push({ text: part, x: box.inner + inset * 4, y, look })
    }
  }
  write(name, 'group')
  if (does) write(does, 'words')
  for (const part of parts) {
    y += 10
    const from = y
    write(part.uncertainBecause === null ? part.name : `${part.name} (?)`, 'name', 2)
    for (const [text, look] of wordsOf(part, words)) write(text, look, 2)
    y += 6
    if (part.uncertainBecause !== null)
      dashed.push({ x: box.inner, y: from, width: box.width - 2 * box.inner, height: y - from })
  }
  return { code, lines, dashed, height: y + box.inner }
}

function wordsOf(part: DrawnPart, words: PictureWords): [string, Look][] {
  const { does, organisation, name, lastSpokenOn, uncertainBecause } = part
  const of = organisation === name ? null : organisation
  const said = [does, of].filter(Boolean).join(' · ')
  return [
    ...(said ? [[said, 'words'] as [string, Look]] : []),
    ...(lastSpokenOn ? [[words.spoken(lastSpokenOn), 'words'] as [string, Look]] : []),
    ...(uncertainBecause
      ? [[words.uncertain(uncertainBecause), 'uncertain'] as [string, Look]]
      : []),
  ]
}

type Place = { x: number; y: number }

const moved = <T extends Place>(one: T, { x, y }: Place): T => ({
  ...one,
  x: one.x + x,
  y: one.y + y,
})

const putAt = ({ code, lines, dashed }: Sized, at: Place, height: number): Box => ({
  code,
  ...at,
  width: box.width,
  height,
  lines: lines.map((line) => moved(line, at)),
  dashed: dashed.map((frame) => moved(frame, at)),
})

// From the first group to every other one; drawn under the boxes.
function linksOf(boxes: readonly Box[], first: string | undefined): Link[] {
  const centre = boxes.find(({ code }) => code === first)
  if (centre === undefined) return []
  const middle = ({ x, y, width, height }: Frame) => [x + width / 2, y + height / 2] as const
  const [x1, y1] = middle(centre)
  return boxes
    .filter((one) => one !== centre)
    .map((one) => {
      const [x2, y2] = middle(one)
      return { x1, y1, x2, y2 }
    })
}
