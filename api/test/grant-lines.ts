/** Lines of an application or an award: hours of case managers, and money of the flex budget. */
export const grantLines = (cents = 100_000) => [
  {
    ...{ code: 'case-managers', name: 'Casemanagers', measure: 'hours', volume: '437.5' },
    ...{ countedBy: 'case-managers', cents, note: '' },
  },
  {
    ...{ code: 'flex-budget', name: 'Flexbudget', measure: 'euros', volume: null },
    ...{ countedBy: 'flex-budget', cents: 30_000, note: '' },
  },
]
