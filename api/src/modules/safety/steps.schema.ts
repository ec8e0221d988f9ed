export const incidentKinds = [
  'sexual',
  'physical',
  'threat',
  'stalking',
  'exploitation',
  'robbery',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** What to do now, in the order in which it matters. Review when a number or a term changes: 112;
 *  Centrum Seksueel Geweld 0800-0188, within 7 days, medication against hiv within 72 hours;
 *  Veilig Thuis 0800-2000. Sources: rijksoverheid.nl (huiselijk geweld), lci.rivm.nl (seksaccidenten). */
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

export const steps = [...new Set([...incidentSteps, ...missingSteps])]
export type Step = (typeof steps)[number]
