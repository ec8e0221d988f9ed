import type { Content } from './ledger.schema.ts'
import type { Cell } from './publications.schema.ts'
import { en } from './words-en.rules.ts'
import { nl } from './words-nl.rules.ts'

export type Language = 'nl' | 'en'

const words = { nl, en }
type Word = keyof typeof nl

export const say = (word: string, language: Language): string =>
  words[language][word as Word] ?? word

export const markOf = { words: 'w', band: 'b', rounded: 'r', withheld: 'x' } as const

/** What a figure is called. */
export const nameOfCell = ({ table, cell, label }: Cell, language: Language): string => {
  if (table === 'figures') return say(cell, language)
  return cell === 'total' ? say('total', language) : (label ?? cell)
}

/** A figure as it is read: `minder dan 10`, `19 tot en met 28`, `ongeveer 2.220`, or that it is not given. */
export function valueSaid({ method, min, max }: Cell, language: Language): string {
  if (min === null || max === null) return say('withheld', language)
  const number = (value: number) => value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')
  if (method === 'words') return `${say('fewer', language)} ${number(max + 1)}`
  if (method === 'rounded' && max - min < 10 && min > 0)
    return `${say('about', language)} ${number(Math.ceil((min + max) / 2))}`
  return `${number(min)} ${say('to', language)} ${number(max)}`
}

/** `2023, tweede halfjaar` as `2023 (2e halfjaar)`. */
export function periodOf(period: string, language: Language): string {
  const [year = '', half] = period.split('-H')
  if (half === undefined) return year
  const ordinal = { nl: { 1: '1e', 2: '2e' }, en: { 1: '1st', 2: '2nd' } }[language][
    half === '1' ? 1 : 2
  ]
  return `${year} (${ordinal} ${say('half', language)})`
}

/** A day as people write it: `20 februari 2023`. */
export const dayIn = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** The tables of an edition in order, each with its cells. */
export function tablesOf({ cells }: Pick<Content, 'cells'>) {
  const codes = [...new Set(cells.map(({ table }) => table))]
  return codes.map((code) => {
    const own = cells.filter(({ table }) => table === code)
    return { code, title: own[0]?.tableTitle ?? null, cells: own }
  })
}
