export const scores = [5, 4, 3, 2, 1] as const

/** The name of a score in words. */
export const scoreKey = (score: number) => `score${score}` as `score${(typeof scores)[number]}`
