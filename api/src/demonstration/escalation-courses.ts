type Level = 'team' | 'coordinator' | 'process-director' | 'policy'

/** One thing that happens to a question, on a day at half past ten. */
export type Turn = {
  on: string
  kind: 'asked' | 'raised' | 'risen' | 'answered' | 'decided' | 'lowered'
  level: Level
  /** Working days in which the level answers; absent where it does not wait. */
  days?: number
  words?: string
  tried?: string
}

export type EscalationCourse = {
  number: string
  stuckSince: string
  backDownOn: string
  policyQuestion?: string
  /** The day until which the case manager shares a note with the process director. */
  sharedUntil?: string
  turns: readonly [Turn, ...Turn[]]
}

/** Questions that were asked in the Nijmegen programme; whichever day it is, some wait and some were
 *  answered. All of it is invented. */
export const escalationCourses: readonly EscalationCourse[] = [
  {
    number: 'STAP-003',
    stuckSince: '2023-06-19',
    backDownOn: '2023-07-25',
    turns: [
      {
        on: '2023-07-06',
        kind: 'asked',
        level: 'coordinator',
        days: 3,
        words: 'Wie houdt een plek vrij als de intake van de opvang langer duurt?',
        tried: 'Twee keer gebeld met de opvang; de wachtlijst schuift steeds op.',
      },
      {
        on: '2023-07-11',
        kind: 'answered',
        level: 'coordinator',
        words: 'De opvang houdt tot eind juli een bed vrij. Bel de intaker rechtstreeks.',
      },
      { on: '2023-07-24', kind: 'lowered', level: 'coordinator' },
    ],
  },
  {
    number: 'STAP-007',
    stuckSince: '2023-06-12',
    backDownOn: '2023-07-20',
    turns: [
      {
        on: '2023-07-03',
        kind: 'asked',
        level: 'process-director',
        days: 5,
        words: 'Twee organisaties wachten op elkaar voor een beoordeling. Wie begint?',
        tried: 'Overleg met beide; ieder vindt dat de ander eerst moet.',
      },
      {
        on: '2023-07-06',
        kind: 'decided',
        level: 'process-director',
        words: 'De verslavingszorg begint, de andere sluit binnen twee weken aan.',
      },
      { on: '2023-07-19', kind: 'lowered', level: 'process-director' },
    ],
  },
  {
    number: 'STAP-003',
    stuckSince: '2023-12-04',
    backDownOn: '2024-01-22',
    turns: [
      {
        on: '2023-12-18',
        kind: 'asked',
        level: 'coordinator',
        days: 3,
        words: 'De bewindvoerder reageert niet. Wie kan er doorheen breken?',
        tried: 'Drie brieven, vier keer gebeld, een keer langs geweest.',
      },
      { on: '2023-12-22', kind: 'risen', level: 'process-director', days: 5 },
      {
        on: '2024-01-02',
        kind: 'answered',
        level: 'process-director',
        words: 'Het sociaal juridisch loket neemt deze week contact op met de rechtbank.',
      },
      { on: '2024-01-22', kind: 'lowered', level: 'process-director' },
    ],
  },
  {
    number: 'STAP-001',
    stuckSince: '2023-12-11',
    backDownOn: '2024-01-29',
    sharedUntil: '2024-01-19',
    turns: [
      {
        on: '2024-01-03',
        kind: 'asked',
        level: 'process-director',
        days: 5,
        words: 'Welke woonvorm neemt iemand aan die nog gebruikt?',
        tried:
          'Alle plekken van beide organisaties gevraagd; overal is gebruik een reden voor nee.',
      },
      {
        on: '2024-01-09',
        kind: 'decided',
        level: 'process-director',
        words: 'De Skaeve Huse maken een uitzondering voor drie maanden.',
      },
      { on: '2024-01-26', kind: 'lowered', level: 'process-director' },
    ],
  },
  {
    number: 'STAP-007',
    stuckSince: '2023-12-20',
    backDownOn: '2024-02-05',
    policyQuestion:
      'In de nacht is er geen plek voor vrouwen die niet in de gewone opvang terechtkunnen. Mag een organisatie daarvoor tijdelijk een kamer huren uit de subsidie?',
    turns: [
      {
        on: '2024-01-02',
        kind: 'asked',
        level: 'process-director',
        days: 5,
        words: 'Mag er voor de nacht een kamer gehuurd worden?',
        tried: 'Beide organisaties zeggen dat de subsidie dit niet noemt.',
      },
      { on: '2024-01-04', kind: 'raised', level: 'policy', days: 10 },
    ],
  },
]
