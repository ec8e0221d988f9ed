/** Emergency access as it is asked for. */
export type AskedValues = { caseNumber: string; reason: string; hours: number }
