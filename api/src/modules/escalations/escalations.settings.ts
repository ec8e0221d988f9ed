import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'
import type { Level } from './escalations.schema.ts'

const days = (level: Level, otherwise: number): Setting<number> => ({
  key: `escalations.answer-working-days-${level}`,
  otherwise,
  source:
    'assumed: shorter where somebody is nearer; the note asks for escalation and names no term (§2e)',
})

/** Working days in which each level answers; after that the question rises by itself. */
export const answerDays: Readonly<Record<Level, Setting<number>>> = {
  team: days('team', 2),
  coordinator: days('coordinator', 3),
  'process-director': days('process-director', 5),
  policy: days('policy', 10),
}

/** From this hour on the clock starts on the next working day. */
export const lateHour: Setting<number> = {
  key: 'escalations.late-hour',
  otherwise: 15,
  source: 'assumed: what is asked late in the afternoon is read the next working day',
}

const takesPart = (level: Level): Setting<boolean> => ({
  key: `escalations.level-${level}`,
  otherwise: true,
  source:
    'product page, escalations: team, coordinator, process director, policy; no is to skip it',
})

/** Whether a level is asked at all. One where nobody holds the role is skipped anyway. */
export const levelTakesPart: Readonly<Record<Level, Setting<boolean>>> = {
  team: takesPart('team'),
  coordinator: takesPart('coordinator'),
  'process-director': takesPart('process-director'),
  policy: takesPart('policy'),
}

export const escalationOffers: readonly Offer[] = [
  ...Object.values(answerDays).map((setting) => within(setting, { least: 1, most: 60 })),
  within(lateHour, { least: 0, most: 24 }),
  ...Object.values(levelTakesPart).map((setting) => ({ setting })),
]
