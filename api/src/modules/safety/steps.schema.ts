export const incidentKinds = [
  'sexual',
  'physical',
  'threat',
  'stalking',
  'exploitation',
  'robbery',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** What to do now, in the order in which it matters. Review when a number or a term changes: 112; police
 *  without haste 0900-8844 (looked up November 2026: rijnmond.nl and welingelichtekringen.nl after the
 *  police, with 088-6628844 beside it); Centrum Seksueel Geweld 0800-0188, day and night, within 7 days
 *  (centrumseksueelgeweld.nl), medication against hiv within 72 hours (lci.rivm.nl, seksaccidenten); Veilig
 *  Thuis 0800-2000 (rijksoverheid.nl, huiselijk geweld). */
export const incidentSteps = [
  'danger-now',
  'medical-help',
  'sexual-assault-centre',
  'safe-place-tonight',
  'responsible-told',
  'home-violence-advice',
  'police-as-she-wants',
  'plan-looked-at',
] as const

export const missingSteps = [
  'danger-judged',
  'team-asked',
  'places-looked',
  'hospitals-asked',
  'police-told',
  'responsible-told',
  'next-look-agreed',
] as const

/** She sleeps outside tonight. */
export const outsideSteps = [
  'danger-judged',
  'shelter-asked',
  'cold-arranged',
  'sleeping-things',
  'safe-spot-agreed',
  'responsible-told',
  'housing-looked-at',
] as const

/** While it is known where she is. */
export const whereaboutsSteps = {
  stay: ['visit-agreed', 'belongings-safe', 'return-agreed'],
  hospital: [
    'visit-agreed',
    'ward-knows-us',
    'withdrawal-told',
    'belongings-safe',
    'discharge-agreed',
  ],
  detention: [
    'visit-agreed',
    'lawyer-known',
    'income-and-rent',
    'belongings-safe',
    'after-release-agreed',
  ],
} as const

/** She has died. Nobody hears it by message, and nothing that we send reaches those close to her. */
export const deathSteps = [
  'team-told-in-person',
  'close-ones-agreed',
  'calls-stopped',
  'letters-stopped',
  'partners-told',
  'funeral-looked-at',
  'report-judged',
  'team-aftercare',
  'file-kept-agreed',
] as const

export const steps = [
  ...new Set([
    ...incidentSteps,
    ...missingSteps,
    ...outsideSteps,
    ...Object.values(whereaboutsSteps).flat(),
    ...deathSteps,
  ]),
]
export type Step = (typeof steps)[number]
