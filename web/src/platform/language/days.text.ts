import { defineText } from './text.ts'

export const daysText = defineText('days', {
  nl: {
    today: 'vandaag',
    days_one: '{{count}} dag',
    days_other: '{{count}} dagen',
    moment: '{{day}}, {{time}}',
  },
  en: {
    today: 'today',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    moment: '{{day}}, {{time}}',
  },
})
