import type {
  Figure,
  FigureName,
  Figures,
  Line,
  Period,
} from '../src/modules/finance/figures.schema.ts'

/** August to December, as both notes count it. */
export const year2023: Period = {
  from: '2023-08-01',
  until: '2023-12-31',
  convention: 'month-4-375',
}

export function figure(values: string | string[], form: Figure['form'] = 'exact'): Figure {
  const provenance = form === 'range' ? 'assumed' : 'stated'
  return { form, values: [values].flat(), provenance, source: 'note, 4' }
}

/** A line that names only what matters. */
export const line = (
  code: string,
  kind: Line['kind'],
  figures: Partial<Record<FigureName, Figure>>,
  unit: Line['unit'] = null,
): Line => ({ code, name: code, kind, funding: 'asked', unit, figures: figures as Figures })

/** The later note, §4. */
export const laterNote: readonly Line[] = [
  line('case-managers', 'hours-per-case', {
    hoursPerCase: figure('4'),
    cases: figure('10'),
    amountCents: figure('6734000'),
  }),
  line('peer-expert', 'hours-per-case', {
    hoursPerCase: figure('1.6'),
    cases: figure('10'),
    amountCents: figure('1487500'),
  }),
  line('flex-budget', 'lump-sum', { amountCents: figure('60000') }),
  line('time-out', 'days', { volume: figure('6'), amountCents: figure('584934') }, 'weeks'),
]

/** The later note as the body of a version, with its lines. */
export const laterNoteVersion = {
  ...year2023,
  slug: 'later-note',
  name: 'Latere notitie',
  source: 'latere notitie, §4',
  printed: null,
  lines: laterNote.map((line) => ({ ...line, note: '', organisationIds: [] })),
}
