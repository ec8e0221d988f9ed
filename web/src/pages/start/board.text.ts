import { defineText } from '../../platform/language/text.ts'

export const boardText = defineText('board', {
  nl: {
    spoken: 'Gesproken: {{when}}',
    escalated: 'Opgeschaald, wacht {{age}}',
  },
  en: {
    spoken: 'Spoken with: {{when}}',
    escalated: 'Escalated, waits {{age}}',
  },
})
