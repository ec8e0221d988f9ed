import { defineText } from '../../platform/language/text.ts'

export const dateText = defineText('date', {
  nl: { day: 'Dag', month: 'Maand', year: 'Jaar', wrong: 'Vul een dag in die bestaat.' },
  en: { day: 'Day', month: 'Month', year: 'Year', wrong: 'Fill in a day that exists.' },
})
