import type { Sample } from './sample.ts'

/** Rooms of the shelf *proof*: figures of a programme, and the cases behind them. */
export const proofSamples: Record<string, Sample> = {
  getMonitor: { about: 'programme', query: 'from=2023-08-01&until=2023-12-31' },
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
