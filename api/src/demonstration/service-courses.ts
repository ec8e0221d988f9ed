type Refusal = 'no-room' | 'substance-use' | 'she-declined'

/** To which service she was referred, and how that went; days, each after the one before. */
export type ServiceCourse = {
  number: string
  /** The group of the network and the part in it. */
  group: string
  service: string
  askedOn: string
  waitingOn?: string
  startedOn?: string
  endedOn?: string
  refused?: { on: string; why: Refusal; words: string }
  words: string
}

/** Referrals to services of the Nijmegen programme. All of it is invented. */
export const serviceCourses: readonly ServiceCourse[] = [
  {
    number: 'STAP-008',
    group: 'housing',
    service: 'Instroomwoningen',
    askedOn: '2023-02-07',
    waitingOn: '2023-02-14',
    startedOn: '2023-06-01',
    words: 'Zij is toe aan een eigen voordeur. Begeleiding twee keer per week.',
  },
  {
    number: 'STAP-014',
    group: 'housing',
    service: 'Levenskracht',
    askedOn: '2023-04-04',
    startedOn: '2023-04-25',
    endedOn: '2023-11-30',
    words: 'Zij wil hulp bij de post en bij bellen.',
  },
  {
    number: 'STAP-003',
    group: 'housing',
    service: 'Instroomwoningen',
    askedOn: '2023-05-09',
    waitingOn: '2023-05-23',
    startedOn: '2023-09-04',
    words: 'Met haar hond. Dat is vooraf besproken.',
  },
  {
    number: 'STAP-007',
    group: 'housing',
    service: 'BW Domus',
    askedOn: '2023-08-15',
    waitingOn: '2023-08-22',
    refused: {
      on: '2023-09-12',
      why: 'substance-use',
      words: 'Zij gebruikt nog en wil dat niet verbergen. Zij vond het gesprek prettig.',
    },
    words: 'Zij wil ergens zijn waar iemand wakker is.',
  },
  {
    number: 'STAP-001',
    group: 'housing',
    service: 'Skaeve Huse',
    askedOn: '2023-11-14',
    waitingOn: '2023-11-28',
    words: 'Zij wil wonen zonder buren aan de muur.',
  },
  {
    number: 'STAP-005',
    group: 'housing',
    service: 'Terecht',
    askedOn: '2023-12-12',
    words: 'Eerste gesprek samen met haar casemanager.',
  },
]
