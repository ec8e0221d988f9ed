import type { Sheet } from '../../platform/sheets/index.ts'
import type { Language } from './grounds.rules.ts'
import { meaningOf } from './grounds.rules.ts'
import type { Ground } from './grounds.schema.ts'
import type { Piece } from './woo.schema.ts'

const words = {
  nl: {
    copy: 'Woo-kopie',
    about:
      'Passages die niet openbaar zijn, zijn weggehaald. Op hun plaats staat het artikel van de Woo.',
    grounds: 'Gronden',
    inventory: 'Inventaris',
    number: 'Nr.',
    ground: 'Grond',
    meaning: 'Betekenis',
    paragraph: 'Alinea',
    marked: 'Gemarkeerd door',
    second: 'Besloten door',
    on: 'Op',
    none: 'Er is niets weggehaald.',
  },
  en: {
    copy: 'Woo copy',
    about:
      'Passages that are not public were taken out. In their place stands the article of the Woo.',
    grounds: 'Grounds',
    inventory: 'Inventory',
    number: 'No.',
    ground: 'Ground',
    meaning: 'Meaning',
    paragraph: 'Paragraph',
    marked: 'Marked by',
    second: 'Decided by',
    on: 'On',
    none: 'Nothing was taken out.',
  },
} as const

const roles: Record<Language, Record<string, string>> = {
  nl: {
    coordinator: 'coördinator',
    process_director: 'procesregisseur',
    policy_officer: 'beleidsmedewerker',
  },
  en: {
    coordinator: 'coordinator',
    process_director: 'process director',
    policy_officer: 'policy officer',
  },
}

type Part = { text: string; mark: string }

/** What remains as paragraphs of parts: words, or the mark of a ground. An empty line ends a paragraph. */
function paragraphsOf(remaining: readonly Piece[]): Part[][] {
  const parts = remaining.flatMap(({ text, ground }): (Part | null)[] =>
    ground === null ? brokenUp(text) : [{ text: '', mark: ground }],
  )
  const paragraphs: Part[][] = [[]]
  for (const part of parts)
    if (part === null) paragraphs.push([])
    else paragraphs.at(-1)?.push(part)
  return paragraphs.filter((own) => own.some(({ text, mark }) => mark !== '' || text.trim() !== ''))
}

// Null ends a paragraph.
const brokenUp = (text: string): (Part | null)[] =>
  text
    .split(/\n *\n\s*/)
    .flatMap((part, at) => [...(at > 0 ? [null] : []), { text: part, mark: '' }])

/** The copy on paper: only what remains. */
export function paperOf(title: string, remaining: readonly Piece[], language: Language) {
  const say = words[language]
  const used = new Set(remaining.flatMap(({ ground }) => ground ?? []))
  return {
    lang: language,
    title,
    footer: say.copy,
    about: used.size === 0 ? say.none : say.about,
    paragraphs: paragraphsOf(remaining),
    grounds: say.grounds,
    meanings: [...used].toSorted().map((ground) => `${ground}: ${meaningOf(ground, language)}`),
  }
}

type Row = { ground: Ground; role: string; decidedOn: string }
type Decision = { role: string; on: string }

/** Per passage its number, its ground, where it stood and who decided, by function and not by name; nothing of what
 *  it said, and not how long it was. */
export function inventoryOf(
  of: { remaining: readonly Piece[]; passages: readonly Row[]; decision: Decision },
  language: Language,
): Sheet {
  const say = words[language]
  const text = (title: string) => ({ title, kind: 'text' }) as const
  const places = placesOf(of.remaining)
  const called = (role: string) => roles[language][role] ?? role
  return {
    name: say.inventory,
    columns: [
      { title: say.number, kind: 'number' },
      text(say.ground),
      text(say.meaning),
      { title: say.paragraph, kind: 'number' },
      text(say.marked),
      text(say.second),
      { title: say.on, kind: 'day' },
    ],
    rows: of.passages.map(({ ground, role }, at) => [
      at + 1,
      ground,
      meaningOf(ground, language),
      places[at] ?? null,
      called(role),
      called(of.decision.role),
      of.decision.on,
    ]),
  }
}

// In which paragraph of the copy each mark stands, in order.
const placesOf = (remaining: readonly Piece[]): number[] =>
  paragraphsOf(remaining).flatMap((parts, at) =>
    parts.flatMap(({ mark }) => (mark === '' ? [] : [at + 1])),
  )

/** The inventory on paper. */
export function inventoryPaper(title: string, { name, columns, rows }: Sheet, language: Language) {
  const { none, copy } = words[language]
  return {
    lang: language,
    title: `${name}: ${title}`,
    footer: copy,
    none: rows.length === 0 ? none : '',
    heads: columns.map((column) => column.title),
    cells: rows.flatMap((row) => row.map((cell) => String(cell ?? ''))),
  }
}
