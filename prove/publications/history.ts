import type { Chance } from './chance.ts'

/** The counts of a half-year of a programme that does not exist, by the codes of the catalogue. */
export type Half = { period: string; counts: Record<string, number>; dominated: Set<string> }

type Woman = { open: boolean; continued: boolean }

/** So many half-years of a programme: women come, are closed, come back. @param size women at the start */
export function historyOf(
  chance: Chance,
  { size, halves, first }: { size: number; halves: number; first: number },
): Half[] {
  const women: Woman[] = Array.from({ length: size }, (_, at) => ({
    open: at % 4 !== 0,
    continued: at % 2 === 0,
  }))
  return Array.from({ length: halves }, (_, at) => ({
    period: `${first + Math.floor(at / 2)}-H${(at % 2) + 1}`,
    ...halfYear(chance, women, size),
  }))
}

function halfYear(chance: Chance, women: Woman[], size: number) {
  const share = Math.max(2, Math.round(size / 8))
  const coming = chance.below(share + 1)
  for (let each = 0; each < coming; each += 1) women.push({ open: true, continued: false })
  const closing = women.filter(({ open }) => open && chance.below(9) === 0)
  for (const woman of closing) woman.open = false
  const back = women.filter((woman) => !(woman.open || closing.includes(woman)))
  for (const woman of back) woman.open = chance.below(25) === 0
  const open = women.filter((woman) => woman.open)
  const contacted = Math.max(1, open.length - chance.below(3))
  const helped = Math.max(1, contacted - chance.below(share))
  const clients = Math.round(size * 1.2) + chance.below(share)
  const counts = {
    people: women.length,
    open: open.length,
    opened: coming,
    closed: closing.length,
    'continued-open': open.filter(({ continued }) => continued).length,
    contacted,
    'spoken-with': contacted - chance.below(Math.min(contacted, 3)),
    contacts: contacted * 12 + chance.below(90),
    'contact-hours': contacted * 9 + chance.below(60),
    'flex-helped': helped,
    'flex-spent': helped * 60 + chance.below(90),
    clients,
    'new-clients': chance.below(share + 1),
    'left-clients': chance.below(share + 1),
    visits: clients * 40 + chance.below(200),
  }
  return { counts, dominated: new Set<string>() }
}
