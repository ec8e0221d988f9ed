import type { Sheet } from '../../platform/sheets/index.ts'
import { inThousands } from './claims.rules.ts'
import type { Claims } from './claims.schema.ts'
import type { Language } from './sheets.rules.ts'

const words = {
  nl: {
    title: 'Claims in duizenden euro’s',
    document: 'Stuk',
    year: 'Jaar',
    version: 'Begroting',
    asked: 'Gevraagd (× € 1.000)',
    granted: 'Toegekend (× € 1.000)',
    note: 'Toelichting',
    unknown: 'onbekend',
    'progress-report': 'Voortgangsmonitor',
    'summer-note': 'Zomernota',
    'city-budget': 'Stadsbegroting',
  },
  en: {
    title: 'Claims in thousands of euros',
    document: 'Document',
    year: 'Year',
    version: 'Budget',
    asked: 'Asked (× € 1,000)',
    granted: 'Granted (× € 1,000)',
    note: 'Note',
    unknown: 'unknown',
    'progress-report': 'Interim report (Voortgangsmonitor)',
    'summer-note': 'Summer note (Zomernota)',
    'city-budget': 'City budget (Stadsbegroting)',
  },
} as const

/** The claims as a table. What is not known says so, and is not a nought. */
export function claimSheet(
  claims: readonly Omit<Claims['items'][number], 'id'>[],
  language: Language,
): Sheet {
  const word = words[language]
  const amount = (cents: number | null) => inThousands(cents) ?? word.unknown
  return {
    name: word.title,
    columns: [
      { title: word.document, kind: 'text' },
      { title: word.year, kind: 'number' },
      { title: word.version, kind: 'text' },
      { title: word.asked, kind: 'number' },
      { title: word.granted, kind: 'number' },
      { title: word.note, kind: 'text' },
    ],
    rows: claims.map(({ document, forYear, versionName, askedCents, grantedCents, note }) => [
      word[document],
      forYear,
      versionName,
      amount(askedCents),
      amount(grantedCents),
      note,
    ]),
  }
}
