type Cause = 'asked' | 'out-of-sight' | 'assessment-overdue' | 'stuck' | 'handover-late'
type Owner = 'case_manager' | 'coordinator' | 'process_director'

export type Decided = {
  decision: string
  owner: Owner
  dueOn: string
  /** The day on which it was done; absent while it is open. */
  doneOn?: string
}

/** That a case was spoken of in the case meeting of a day: what was said, and what was decided. */
export type Spoken = {
  number: string
  on: string
  cause: Cause
  minutes: string
  decided: readonly Decided[]
}

/** What was spoken of in the case meetings of the Nijmegen programme. All of it is invented. */
export const spokenOf: readonly Spoken[] = [
  {
    number: 'STAP-003',
    on: '2023-07-20',
    cause: 'stuck',
    minutes:
      'De opvang houdt een bed vrij. Zij wil alleen als haar hond mee mag. Wie haar kent, gaat mee naar de intake.',
    decided: [
      {
        decision: 'Spreek met de opvang af wie bij de intake aanwezig is.',
        owner: 'coordinator',
        dueOn: '2023-07-27',
        doneOn: '2023-07-25',
      },
    ],
  },
  {
    number: 'STAP-007',
    on: '2023-11-09',
    cause: 'asked',
    minutes:
      'Zij is vaker ’s nachts buiten. Op straat zegt zij dat zij niet naar de gewone opvang durft. Rustig aan doen, niet samen overtuigen.',
    decided: [
      {
        decision: 'Zoek uit welke plek ’s nachts opendoet zonder aanmelding.',
        owner: 'case_manager',
        dueOn: '2023-11-23',
        doneOn: '2023-11-21',
      },
    ],
  },
  {
    number: 'STAP-003',
    on: '2023-12-07',
    cause: 'stuck',
    minutes:
      'De bewindvoerder reageert niet en haar geld staat stil. Zij maakt zich zorgen over de huur. Een van ons belt met haar samen.',
    decided: [
      {
        decision: 'Vraag het sociaal juridisch loket mee te kijken.',
        owner: 'process_director',
        dueOn: '2023-12-21',
        doneOn: '2024-01-02',
      },
    ],
  },
  {
    number: 'STAP-001',
    on: '2024-01-04',
    cause: 'stuck',
    minutes:
      'Zij wil binnen wonen en gebruikt nog. Overal is dat een reden voor nee. De vraag ligt bij de procesregisseur.',
    decided: [
      {
        decision: 'Breng in kaart welke woonvorm ruimte heeft voor iemand die gebruikt.',
        owner: 'coordinator',
        dueOn: '2024-01-12',
      },
    ],
  },
  {
    number: 'STAP-007',
    on: '2024-01-04',
    cause: 'out-of-sight',
    minutes:
      'Al weken niet gesproken. Twee keer gezien bij het station. Ieder die buiten is, kijkt uit en zegt alleen gedag.',
    decided: [
      {
        decision: 'Loop deze week twee avonden de bekende plekken.',
        owner: 'case_manager',
        dueOn: '2024-01-05',
      },
    ],
  },
]
