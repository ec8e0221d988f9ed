export const kinds = ['supervision', 'work-guidance'] as const
export type Kind = (typeof kinds)[number]
