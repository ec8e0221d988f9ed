import type { Sheet } from './sheet.schema.ts'

const terms = {
  nl: {
    head: 'Waar zij slaapt',
    none: 'Niet vastgelegd.',
    since: 'sinds',
    kinds: {
      'own-home': 'In een eigen huis',
      'with-somebody': 'Bij iemand',
      shelter: 'In de opvang',
      street: 'Buiten, op straat',
      'sheltered-housing': 'In beschermd wonen',
      'time-out': 'In de time-outvoorziening',
      other: 'Ergens anders',
      unknown: 'Onbekend',
    } as Readonly<Record<string, string>>,
  },
  en: {
    head: 'Where she sleeps',
    none: 'Not recorded.',
    since: 'since',
    kinds: {
      'own-home': 'In a home of her own',
      'with-somebody': 'With somebody',
      shelter: 'In a shelter',
      street: 'Outside, in the street',
      'sheltered-housing': 'In sheltered housing',
      'time-out': 'At the time-out place',
      other: 'Somewhere else',
      unknown: 'Unknown',
    } as Readonly<Record<string, string>>,
  },
}

type Wish = { language: 'nl' | 'en'; day: (on: string) => string }

/** Where she sleeps, as a part of the printed sheet. */
export function sleepingPart({ sleeps }: Sheet, { language, day }: Wish) {
  const say = terms[language]
  if (!sleeps) return { head: say.head, lines: [say.none] }
  const { kind, place, fromOn } = sleeps
  const where = `${say.kinds[kind] ?? kind}, ${say.since} ${day(fromOn)}`
  return { head: say.head, lines: place ? [where, place] : [where] }
}
