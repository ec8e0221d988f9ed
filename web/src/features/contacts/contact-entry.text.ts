import { defineText } from '../../platform/language/text.ts'

export const contactEntryText = defineText('contact-entry', {
  nl: {
    minutes_one: '{{count}} minuut',
    minutes_other: '{{count}} minuten',
    private: 'Alleen u leest dit',
    shared: 'Gedeeld met haar team',
    share: 'Delen met haar team',
    shareTitle: 'Deze notitie delen met haar team?',
    shareWords: 'Haar casemanagers lezen de notitie dan ook. Dit kunt u niet terugdraaien.',
    shareVerb: 'Delen',
  },
  en: {
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    private: 'Only you read this',
    shared: 'Shared with her team',
    share: 'Share with her team',
    shareTitle: 'Share this note with her team?',
    shareWords: 'Her case managers will read the note too. You cannot undo this.',
    shareVerb: 'Share',
  },
})
