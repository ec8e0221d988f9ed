import { defineText } from '../../platform/language/text.ts'

/** Kinds of hours without a case, and what came of a contact (GLOSSARY.md). */
export const hourWords = defineText('hour-words', {
  nl: {
    team: 'Team',
    'case-meeting': 'Casuïstiekoverleg',
    supervision: 'Supervisie',
    'work-guidance': 'Werkbegeleiding',
    training: 'Scholing',
    coordination: 'Afstemming',
    expertise: 'Expertise',
    spoken: 'Gesproken',
    'seen-not-spoken': 'Gezien, niet gesproken',
    attempted: 'Niet bereikt',
    'no-show': 'Niet verschenen',
    declined: 'Afgehouden',
    street: 'Op straat',
    'home-visit': 'Huisbezoek',
    office: 'Op kantoor',
    'drop-in': 'De Cirkel',
    phone: 'Telefoon',
    message: 'Bericht',
    'with-partner': 'Met partner',
  },
  en: {
    team: 'Team',
    'case-meeting': 'Case meeting',
    supervision: 'Supervision',
    'work-guidance': 'Work guidance',
    training: 'Training',
    coordination: 'Coordination',
    expertise: 'Expertise',
    spoken: 'Spoken with',
    'seen-not-spoken': 'Seen, not spoken with',
    attempted: 'Not reached',
    'no-show': 'Did not show up',
    declined: 'Kept away',
    street: 'On the street',
    'home-visit': 'Home visit',
    office: 'At the office',
    'drop-in': 'De Cirkel',
    phone: 'Phone',
    message: 'Message',
    'with-partner': 'With a partner',
  },
})

export type HourWord = keyof typeof hourWords.nl
