import type { Canary, PlaceKind } from './canary.ts'
import { makeFinder } from './finder.ts'
import { formsOf, halvesOf } from './forms.ts'
import type { Spot } from './places.ts'

/** Where a canary was seen. */
export type Sighting = { canary: Canary; kind: PlaceKind; name: string }

export type Searched = {
  sightings: Sighting[]
  counts: { places: number; megabytes: number; forms: number }
}

/** Looks for every form of every half of every canary in every place. */
export async function search(
  canaries: readonly Canary[],
  spots: AsyncIterable<Spot> | Iterable<Spot>,
): Promise<Searched> {
  const needles = canaries.flatMap((canary) =>
    halvesOf(canary.text).flatMap((half) => formsOf(half).map((bytes) => ({ bytes, of: canary }))),
  )
  const find = makeFinder(needles)
  const sightings: Sighting[] = []
  const searched = { places: 0, bytes: 0 }
  for await (const { kind, name, bytes } of spots) {
    searched.places += 1
    searched.bytes += bytes.length
    for (const canary of find(bytes)) sightings.push({ canary, kind, name })
  }
  const megabytes = Math.round(searched.bytes / 1e6)
  return { sightings, counts: { places: searched.places, megabytes, forms: needles.length } }
}

/** @returns one sentence for each sighting where none may be, and for each control that was not
 *  seen where it stands; they name a canary by what it was planted as */
export function faultsOf(canaries: readonly Canary[], sightings: readonly Sighting[]): string[] {
  const strays = sightings
    .filter((sighting) => !belongs(sighting))
    .map(({ canary, kind, name }) => `${canary.name} was found in ${kind}: ${generalised(name)}`)
  const unseen = canaries
    .filter(({ isControl }) => isControl)
    .flatMap((canary) =>
      canary.mayStandIn
        .filter((kind) => !sightings.some((one) => one.canary === canary && one.kind === kind))
        .map((kind) => `${canary.name} stands in ${kind} and was not seen: the search is blind`),
    )
  return [...new Set([...strays, ...unseen])]
}

function belongs({ canary, kind, name }: Sighting): boolean {
  if (!canary.mayStandIn.includes(kind)) return false
  return kind !== 'tables' || canary.tables.some((table) => name === `public.${table}`)
}

// Names of segments and relations differ from run to run.
const generalised = (name: string) => name.replace(/[0-9A-F]{24}|\d+/g, 'n')
