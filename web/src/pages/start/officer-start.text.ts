import { defineText } from '../../platform/language/text.ts'

export const officerStartText = defineText('officer-start', {
  nl: { outside: 'Van buiten de eigen caseload', toLog: 'Naar het inzageregister' },
  en: { outside: 'From outside the own caseload', toLog: 'To the access log' },
})
