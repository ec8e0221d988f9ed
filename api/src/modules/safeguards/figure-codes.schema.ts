/** Figures with cases behind them. */
export const caseFigureCodes = [
  'one-responsible',
  'continued',
  'hours-per-case',
  'in-sight',
] as const
export type CaseFigureCode = (typeof caseFigureCodes)[number]

/** Figures of the pool: people and places stand behind them, on the page of staffing. */
const poolFigureCodes = ['pool-profile', 'pool-vacancies'] as const

/** Figures of what the approach has: the facility and the money; their own pages show what stands behind. */
const meansFigureCodes = [
  'time-out-free',
  'time-out-places',
  'time-out-two-weeks',
  'flex-free',
  'flex-accounted',
] as const
export type MeansFigureCode = (typeof meansFigureCodes)[number]

/** Figures of the other elements, and of the conditions. */
const furtherFigureCodes = [
  'peer-hours',
  'peer-talks',
  'expert-filled',
  'expert-knowledge',
  'direction-escalations',
  'direction-meeting',
  'direction-policy',
  'what-team',
  'what-around',
  'how-warm',
  'needed-room',
  'needed-subsidy',
  'needed-flex',
  'housing-known',
  'care-reached',
  'attention-spoken',
  'breath-tried',
  'box-used',
] as const

export const figureCodes = [
  ...caseFigureCodes,
  ...poolFigureCodes,
  ...meansFigureCodes,
  ...furtherFigureCodes,
] as const
export type FigureCode = (typeof figureCodes)[number]
