import type { Gap } from './sheet.rules.ts'

type Terms = {
  title: string
  fromTo: (from: string, to: string) => string
  made: string
  confirmed: (by: string) => string
  phase: string
  since: string
  situation: string
  noActions: string
  safe: string
  ways: readonly [call: string, voicemail: string, text: string, visit: string]
  may: string
  mayNot: string
  hours: string
  avoid: string
  warn: string
  plan: string
  assessed: string
  goals: string
  open: string
  by: string
  noDay: string
  herself: string
  contacts: string
  noContacts: string
  agreements: string
  notInRecord: string
  nothing: string
  gaps: string
  whole: string
  codes: Readonly<Record<string, string>>
  lacks: Readonly<Record<Gap, string>>
}

/** What stands on the sheet beside what the record says. */
export const sheetTerms: Readonly<Record<'nl' | 'en', Terms>> = {
  nl: {
    title: 'Overdrachtsblad',
    fromTo: (from, to) => `Van ${from} aan ${to}`,
    made: 'Gemaakt uit het dossier op',
    confirmed: (by) => `Gelezen en bevestigd door ${by} op`,
    phase: 'Fase',
    since: 'sinds',
    situation: 'situatie',
    noActions: 'Er staat geen actie open.',
    safe: 'Veilig contact',
    ways: ['bellen', 'voicemail inspreken', 'een bericht sturen', 'langsgaan'],
    may: 'Mag',
    mayNot: 'Mag niet',
    hours: 'Wanneer',
    avoid: 'Niet zeggen of tonen',
    warn: 'Let op',
    plan: 'Plan',
    assessed: 'Laatste meting',
    goals: 'Doelen',
    open: 'Open acties',
    by: 'uiterlijk',
    noDay: 'zonder datum',
    herself: 'zijzelf',
    contacts: 'Laatste contacten',
    noContacts: 'Er is nog geen contact vastgelegd.',
    agreements: 'Afspraken',
    notInRecord: 'Wat niet in het dossier staat',
    nothing: 'Nog niets opgeschreven.',
    gaps: 'Wat het dossier niet heeft',
    whole: 'Niets: alles wat hier hoort, is vastgelegd.',
    codes: {
      spoken: 'gesproken',
      'seen-not-spoken': 'gezien, niet gesproken',
      attempted: 'geprobeerd',
      'no-show': 'niet verschenen',
      declined: 'afgehouden',
      intake: 'intake',
      active: 'actief',
      stable: 'stabiel',
      unknown: 'onbekend',
      unstable: 'instabiel',
      fragile: 'kwetsbaar',
    },
    lacks: {
      'no-safe-contact': 'Er is geen veilig contact vastgelegd.',
      'no-assessment': 'Er is nog geen meting gedaan.',
      'no-goals': 'Er zijn geen doelen.',
      'never-spoken': 'Nog nooit met haar gesproken.',
      'out-of-sight': 'Zij is uit beeld.',
      'no-team-sharing': 'Er is geen toestemming om met het team te delen.',
      'no-peer-expert': 'Er is geen ervaringsdeskundige gekoppeld.',
      'no-introduction': 'Er is nog geen kennismaking vastgelegd.',
    },
  },
  en: {
    title: 'Handover sheet',
    fromTo: (from, to) => `From ${from} to ${to}`,
    made: 'Made from the record on',
    confirmed: (by) => `Read and confirmed by ${by} on`,
    phase: 'Phase',
    since: 'since',
    situation: 'situation',
    noActions: 'No action is open.',
    safe: 'Safe contact',
    ways: ['call', 'leave a voicemail', 'send a message', 'visit'],
    may: 'Allowed',
    mayNot: 'Not allowed',
    hours: 'When',
    avoid: 'Do not say or show',
    warn: 'Mind',
    plan: 'Plan',
    assessed: 'Last assessment',
    goals: 'Goals',
    open: 'Open actions',
    by: 'by',
    noDay: 'without a day',
    herself: 'she herself',
    contacts: 'Last contacts',
    noContacts: 'No contact is on record yet.',
    agreements: 'Agreements',
    notInRecord: 'What is not in the record',
    nothing: 'Nothing written down yet.',
    gaps: 'What the record does not hold',
    whole: 'Nothing: all that belongs here is on record.',
    codes: {
      spoken: 'spoken',
      'seen-not-spoken': 'seen, not spoken',
      attempted: 'attempted',
      'no-show': 'no show',
      declined: 'kept off',
      intake: 'intake',
      active: 'active',
      stable: 'stable',
      unknown: 'unknown',
      unstable: 'unstable',
      fragile: 'fragile',
    },
    lacks: {
      'no-safe-contact': 'No safe contact is on record.',
      'no-assessment': 'No assessment has been made yet.',
      'no-goals': 'There are no goals.',
      'never-spoken': 'Nobody has ever spoken with her.',
      'out-of-sight': 'She is out of sight.',
      'no-team-sharing': 'There is no basis to share with the team.',
      'no-peer-expert': 'No peer expert is linked.',
      'no-introduction': 'No introduction is on record yet.',
    },
  },
}
