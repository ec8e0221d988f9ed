import { defineText } from '../../platform/language/text.ts'

export const dateText = defineText('date', {
  nl: { day: 'Dag', month: 'Maand', year: 'Jaar' },
  en: { day: 'Day', month: 'Month', year: 'Year' },
})
