import type { Sample } from './sample.ts'

const once = { about: 'programme' } as const
// Of nothing: who may change it passes the gate and finds none.
const absent: Sample = {
  ...once,
  headers: { 'if-match': '"1"' },
  params: ({ nobodys }) => ({ editionId: nobodys }),
  passesAs: [404],
}

/** Editions at work, and what is published. */
export const publicationSamples: Record<string, Sample> = {
  listPublications: once,
  listEditionDrafts: once,
  draftEdition: {
    ...once,
    body: () => ({ period: '2023-H2', note: '', tables: [], statistics: ['people'] }),
  },
  protectTable: {
    ...once,
    body: () => ({
      columns: ['a', 'b'],
      rows: [
        { name: 'c', counts: [40, 30], total: 70 },
        { name: 'd', counts: [30, 20], total: 50 },
      ],
      totals: [70, 50],
      total: 120,
    }),
  },
  getEditionDraft: absent,
  checkEdition: absent,
  withholdFigure: { ...absent, body: () => ({ table: 'figures', cell: 'people' }) },
  approveEdition: absent,
  publishEdition: absent,
  withdrawEdition: absent,
}
