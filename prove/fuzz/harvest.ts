/** Where a value stands: under which name, and what it belongs to. */
type At = { named: string; owner: string }

/** What an answer tells: texts by the name they stood under, versions by what they are of. */
export type Harvest = { texts: [name: string, text: string][]; versions: [of: string, number][] }

/** @param at the name of what was asked for, and the id that was asked about */
export function harvest(value: unknown, at: At): Harvest {
  if (Array.isArray(value)) return join(value.map((inner) => harvest(inner, at)))
  if (typeof value === 'string') return { texts: [[at.named, value]], versions: [] }
  if (typeof value !== 'object' || value === null) return join([])
  const { id, version } = value as { id?: unknown; version?: unknown }
  const owner = typeof id === 'string' ? id : at.owner
  const versions: Harvest['versions'] = typeof version === 'number' ? [[owner, version]] : []
  const inner = Object.entries(value).map(([name, held]) =>
    harvest(held, { owner, named: isOwnName(name) ? at.named : name }),
  )
  return join([{ texts: [], versions }, ...inner])
}

// `id` and `items` are called after what they are the id or the items of.
const isOwnName = (name: string) => name === 'id' || name === 'items'

const join = (parts: Harvest[]): Harvest => ({
  texts: parts.flatMap(({ texts }) => texts),
  versions: parts.flatMap(({ versions }) => versions),
})
