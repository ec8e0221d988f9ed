import { defineText } from '../../platform/language/text.ts'

export const privacyText = defineText('privacy', {
  nl: { back: 'Verder' },
  en: { back: 'Continue' },
})
