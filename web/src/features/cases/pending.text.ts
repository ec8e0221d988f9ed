import { defineText } from '../../platform/language/text.ts'

export const pendingText = defineText('pending', {
  nl: {
    caption: 'Wat op een tweede persoon wacht',
    none: 'Er wacht niets op een tweede persoon.',
    case: 'Casus',
    what: 'Wat',
    by: 'Gevraagd door',
    when: 'Op',
    closure: 'Afsluiten, zij is uit beeld',
    transfer: 'Noodoverdracht',
  },
  en: {
    caption: 'What waits for a second person',
    none: 'Nothing waits for a second person.',
    case: 'Case',
    what: 'What',
    by: 'Asked by',
    when: 'On',
    closure: 'Closing, she is out of sight',
    transfer: 'Emergency transfer',
  },
})
