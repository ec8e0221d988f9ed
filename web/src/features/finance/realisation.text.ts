import { defineText } from '../../platform/language/text.ts'

export const realisationText = defineText('finance-realisation', {
  nl: {
    title: 'Uit het dagelijks werk',
    running: 'Geteld tot en met {{day}}.',
    over: 'De periode is voorbij; geteld tot en met {{day}}.',
    open: 'Open casussen op die dag: {{persons}}.',
    'fewer-than-10': 'minder dan 10',
    between: '{{from}} tot en met {{until}}',
    'period-to-come':
      'Van deze periode is nog niets uit het dagelijks werk te tellen: er is nog geen hele maand voorbij.',
    'period-of-whole-months':
      'Uit het dagelijks werk wordt alleen over hele maanden geteld. Deze periode begint of eindigt binnen een maand.',
    line: 'Regel',
    budgeted: 'Begroot',
    realised: 'Ingezet',
    forecast: 'Verwacht aan het eind',
    left: 'Nog per week binnen de begroting',
    hours: '{{hours}} uur',
    assumptions:
      'Ingezet zijn alle geregistreerde uren, ook die zonder casus. De verwachting neemt aan dat de rest van de periode gaat zoals het deel dat voorbij is, tegen het tarief van de begroting. Time-out en flexbudget staan in hun eigen scherm.',
  },
  en: {
    title: 'From the daily work',
    running: 'Counted up to and including {{day}}.',
    over: 'The period is over; counted up to and including {{day}}.',
    open: 'Open cases on that day: {{persons}}.',
    'fewer-than-10': 'fewer than 10',
    between: '{{from}} to {{until}}',
    'period-to-come':
      'Nothing of this period can be counted from the daily work yet: no whole month is over.',
    'period-of-whole-months':
      'From the daily work only whole months are counted. This period begins or ends within a month.',
    line: 'Line',
    budgeted: 'Budgeted',
    realised: 'Deployed',
    forecast: 'Expected at the end',
    left: 'Left a week within the budget',
    hours: '{{hours}} hours',
    assumptions:
      'Deployed are all hours that were recorded, those without a case as well. The forecast assumes that the rest of the period goes as the part that is over, at the rate of the budget. Time-out and flex budget have their own screens.',
  },
})
