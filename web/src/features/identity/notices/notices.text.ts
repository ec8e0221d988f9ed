import { defineText } from '../../../platform/language/text.ts'

export const noticesText = defineText('notices', {
  nl: {
    title: 'Meldingen',
    lead: 'Wat er op u wacht. Een melding zegt nooit over wie het gaat.',
    none: 'Er wacht niets op u',
    fresh: 'Nieuw',
    noneFresh: 'U heeft alles gelezen.',
    read: 'Gelezen',
    what: 'Melding',
    when: 'Wanneer',
    action: 'Actie',
    markRead: 'Gelezen',
    bell: 'Meldingen',
    waiting_one: '{{count}} nieuwe melding',
    waiting_other: '{{count}} nieuwe meldingen',
  },
  en: {
    title: 'Notices',
    lead: 'What waits for you. A notice never says whom it is about.',
    none: 'Nothing waits for you',
    fresh: 'New',
    noneFresh: 'You have read everything.',
    read: 'Read',
    what: 'Notice',
    when: 'When',
    action: 'Action',
    markRead: 'Mark as read',
    bell: 'Notices',
    waiting_one: '{{count}} new notice',
    waiting_other: '{{count}} new notices',
  },
})

/** What happened, by the kind under which it was told; without content. */
export const noticeKinds = defineText('notice-kinds', {
  nl: {
    'emergency-access-opened': 'Er is noodtoegang geopend',
    'invitation-made': 'De beheerder maakte voor een account een uitnodiging om binnen te komen',
    'confirmation-waits':
      'Een beheerder laat iemand binnen: een tweede persoon moet dat bevestigen',
    'sign-in-linked': 'De beheerder koppelde een account aan de aanmelding van een organisatie',
    'passkey-added': 'Er is een passkey aan uw account toegevoegd',
    'passkey-refused': 'Een passkey van uw account is geweigerd',
    'recovery-code-used': 'Er is aangemeld met een van uw herstelcodes',
    other: 'Er wacht iets op u',
  },
  en: {
    'emergency-access-opened': 'Emergency access was opened',
    'invitation-made': 'The administrator made an invitation to get into an account',
    'confirmation-waits': 'An administrator lets somebody in: a second person has to confirm it',
    'sign-in-linked': 'The administrator linked an account to the sign-in of an organisation',
    'passkey-added': 'A passkey was added to your account',
    'passkey-refused': 'A passkey of your account was refused',
    'recovery-code-used': 'Somebody signed in with one of your recovery codes',
    other: 'Something waits for you',
  },
})
