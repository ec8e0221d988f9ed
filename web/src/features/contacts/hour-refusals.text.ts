import { defineText } from '../../platform/language/text.ts'

/** Why hours or a correction could not be recorded, by the server's code. */
export const hourRefusals = defineText('hour-refusals', {
  nl: {
    'over-a-day': 'Zo telt deze dag meer dan 24 uur, uw contacten meegerekend.',
    'in-the-future': 'Dit ligt in de toekomst.',
    'before-membership': 'Toen werkte u hier nog niet.',
    'before-the-case': 'Dit ligt vóór het begin van de casus.',
    'case-closed': 'Op dat moment was de casus niet open.',
    'hours-withdrawn': 'Deze uren zijn weggehaald.',
  },
  en: {
    'over-a-day': 'This day would hold more than 24 hours, your contacts included.',
    'in-the-future': 'This lies in the future.',
    'before-membership': 'You did not work here yet.',
    'before-the-case': 'This lies before the case began.',
    'case-closed': 'The case was not open at that moment.',
    'hours-withdrawn': 'These hours were taken away.',
  },
})
