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
