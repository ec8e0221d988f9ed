import type { Hand, Sample } from './sample.ts'

const once = { about: 'programme' } as const
const headers = { 'if-match': '"1"' }
const versionId = ({ nobodys }: Hand) => ({ versionId: nobodys })
// Of nothing: who may read it passes the gate and finds none.
const ofNothing: Sample = { ...once, params: versionId, passesAs: [404] }
const sheet: Sample = {
  ...ofNothing,
  params: (hand) => ({ ...versionId(hand), language: 'en' }),
}
const claims: Sample = { ...once, params: () => ({ language: 'en' }) }

const content = () => ({
  name: 'Tried',
  source: 'a test',
  from: '2024-01-01',
  until: '2024-12-31',
  convention: 'days-7',
  printed: null,
  lines: [],
})
const claim = () => ({
  document: 'summer-note',
  forYear: 2024,
  versionId: null,
  askedCents: 100,
  grantedCents: null,
  note: '',
})

/** Budgets, what would be if, and claims. */
export const financeSamples: Record<string, Sample> = {
  listBudgets: once,
  openBudget: { ...once, body: () => ({ name: 'Tried' }) },
  addBudgetVersion: {
    ...once,
    params: ({ nobodys }) => ({ budgetId: nobodys }),
    body: () => ({ slug: 'tried', ...content() }),
    passesAs: [404],
  },
  computeBudget: { ...once, body: content },
  getBudgetVersion: ofNothing,
  saveBudgetVersion: { ...ofNothing, headers, body: content },
  compareBudgetVersions: {
    ...ofNothing,
    params: (hand) => ({ ...versionId(hand), otherId: hand.nobodys }),
  },
  listWhatIfParameters: ofNothing,
  tryWhatIf: {
    ...ofNothing,
    body: () => ({ parameters: [{ name: 'cases', low: '8', high: '14' }] }),
  },
  getRealisation: ofNothing,
  getBudgetCsv: sheet,
  getBudgetOds: sheet,
  getBudgetXlsx: sheet,
  previewBudgetImport: {
    ...once,
    body: () => ({ name: 'x.csv', content: Buffer.from('code;regel;soort').toString('base64') }),
  },
  listBudgetClaims: once,
  addBudgetClaim: { ...once, body: claim },
  changeBudgetClaim: {
    ...once,
    params: ({ nobodys }) => ({ claimId: nobodys }),
    headers,
    body: claim,
    passesAs: [404],
  },
  getClaimsCsv: claims,
  getClaimsOds: claims,
  getClaimsXlsx: claims,
}
