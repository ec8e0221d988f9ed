import type { Role } from '../../platform/access/matrix.ts'
import { bandOf } from '../../platform/exact/index.ts'
import type { Count, Element, Figure } from './safeguards.schema.ts'

/** Who works with the women and reads exact counts. Every other role stands outside care: from its
 *  counts nobody may be worked out (product page: nothing about nineteen women). */
const rolesInCare: readonly Role[] = [
  'case_manager',
  'peer_expert',
  'coordinator',
  'process_director',
]

export const worksInCare = (role: Role): boolean => rolesInCare.includes(role)

/** One count of women as a role may read it. */
export const countAsReadBy = (role: Role, count: Count): Count =>
  worksInCare(role) ? count : banded(count)

/** What was granted is exact for everybody: places, stays and money. */
const granted: readonly Figure['unit'][] = ['places', 'stays', 'euros']
/** Universes without a woman in them: who works here, and what is known or arranged. */
const withoutHer: readonly Figure['universe']['code'][] = [
  'pool',
  'places',
  'team',
  'knowledge',
  'direction',
]

/** The element as a role may read it. States, norms and averages stay; counts of women become bands outside
 *  care, those of who works with them and of what was granted do not. All of hers: an exact total beside a
 *  banded part gives the part away. */
export function asReadBy(role: Role, element: Element): Element {
  if (worksInCare(role)) return element
  const figures = element.figures.map((figure) => ({
    ...figure,
    counts: countsOutsideCare(figure),
  }))
  return { ...element, figures }
}

// Hours that are needed, divided by the norm, are the cases: not even a band of them is said.
function countsOutsideCare({ unit, universe, counts }: Figure): Count[] {
  if (unit === 'hours-per-week') return []
  return granted.includes(unit) || withoutHer.includes(universe.code) ? counts : counts.map(banded)
}

/** A count as the band of ten in which it lies; nought is in the first band too. */
export function banded({ code, value }: Count): Count {
  if (value === null) return { code, value, band: null }
  const band = bandOf(value)
  const said = band.from === 0 ? ('fewer-than-10' as const) : ('between' as const)
  return { code, value: null, band: { code: said, ...band } }
}
