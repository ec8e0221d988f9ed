import { defineText } from '../../platform/language/text.ts'

export const startText = defineText('start', {
  nl: {
    title: 'Vandaag',
    nothing: 'Er staat hier nog niets voor u klaar.',
    nothingHint: 'Gebruik de navigatie om verder te gaan.',
  },
  en: {
    title: 'Today',
    nothing: 'Nothing is waiting for you here yet.',
    nothingHint: 'Use the navigation to continue.',
  },
})
