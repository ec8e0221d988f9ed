import { Type } from 'typebox'
import { oneOf, strictObject } from '../../platform/http/index.ts'

const place = { x: Type.Number(), y: Type.Number() }
const frame = { ...place, width: Type.Number(), height: Type.Number() }

const Line = Type.Object({
  ...place,
  text: Type.String(),
  look: oneOf(['group', 'name', 'words', 'uncertain']),
})
const Box = Type.Object({
  ...frame,
  code: Type.String(),
  lines: Type.Array(Line),
  dashed: Type.Array(Type.Object(frame), { description: 'Around the parts that are uncertain.' }),
})
const Link = Type.Object({
  x1: Type.Number(),
  y1: Type.Number(),
  x2: Type.Number(),
  y2: Type.Number(),
})

/** The diagram of the approach, laid out. */
export const Diagram = strictObject({
  width: Type.Number(),
  height: Type.Number(),
  boxes: Type.Array(Box),
  links: Type.Array(Link),
})

export const svg = {
  description: 'A picture (SVG)',
  content: { 'image/svg+xml': { schema: Type.String() } },
}
