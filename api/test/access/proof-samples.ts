import type { Sample } from './sample.ts'

const period = { from: '2023-08-01', until: '2023-12-31' }

// One of three thousand days, by whose it is.
const dayFor = (id: string) =>
  new Date(Date.UTC(2010, 0, 1 + (Number.parseInt(id.slice(0, 8), 16) % 3000)))
    .toISOString()
    .slice(0, 10)

/** Rooms of the shelf *proof*: figures of a programme, and the cases behind them. */
export const proofSamples: Record<string, Sample> = {
  getMonitor: { about: 'programme', query: 'from=2023-08-01&until=2023-12-31' },
  getMonitorText: { about: 'programme', query: 'from=2023-08-01&until=2023-12-31' },
  keepMonitorTextDraft: {
    about: 'programme',
    headers: { 'if-match': '"0"' },
    body: () => ({ ...period, words: 'tried by a test' }),
  },
  // Written of another period by each who asks, so that none comes too late.
  writeMonitorText: {
    about: 'programme',
    headers: { 'if-match': '"0"' },
    body: ({ actor }) => ({ ...period, from: dayFor(actor.id), words: 'tried by a test' }),
  },
  getDeployment: { about: 'programme', query: 'from=2023-08-01&until=2023-12-31' },
  getSafeguards: { about: 'programme' },
  setNorm: {
    about: 'programme',
    params: () => ({ key: 'sight.signal-days' }),
    body: () => ({ value: 30, fromOn: '2024-01-08', reason: 'tried by a test' }),
  },
  tryNorm: {
    about: 'programme',
    params: () => ({ key: 'sight.signal-days' }),
    query: 'value=30',
  },
  getSafeguardCourse: { about: 'programme' },
  getEvidence: { about: 'programme', params: () => ({ figureCode: 'in-sight' }) },
}
