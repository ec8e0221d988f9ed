import { defineText } from '../../platform/language/text.ts'

export const placesText = defineText('places', {
  nl: { start: 'Vandaag', cases: 'Casussen' },
  en: { start: 'Today', cases: 'Cases' },
})
