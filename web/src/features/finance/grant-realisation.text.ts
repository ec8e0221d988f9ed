import { defineText } from '../../platform/language/text.ts'

/** What was done beside what was granted. */
export const grantRealisation = defineText('grant-realisation', {
  nl: {
    title: 'Ingezet naast verleend',
    whole: 'Over de hele periode.',
    until: 'Tot en met {{day}}.',
    line: 'Regel',
    granted: 'Verleend',
    done: 'Ingezet',
    used: 'Deel',
    percent: '{{percent}}%',
    forecast: 'Verwacht aan het einde',
    left: 'Per week nog binnen wat is verleend',
    uncounted: 'Niet uit het dagelijks werk te tellen: {{lines}}.',
    'not-awarded': 'Er is nog niets verleend.',
    'period-to-come': 'De periode is nog niet zo ver dat er iets te tellen is.',
    'period-of-whole-months':
      'Deze periode begint of eindigt midden in een maand. Buiten de zorg tellen alleen hele maanden.',
    how: 'Hoe dit telt',
    counts:
      'Uren zijn alle uren van casemanagers of ervaringsdeskundigen van deze organisatie, met en zonder casus. Verblijven zijn die van het hele programma, in de periode waarin zij aankwam. Flexuitgaven zijn die van deze organisatie, zonder wat is teruggedraaid. Verwacht: als de rest van de periode gaat zoals het deel dat voorbij is. Wie buiten de zorg werkt, ziet hele maanden die voorbij zijn.',
  },
  en: {
    title: 'Deployed beside granted',
    whole: 'Over the whole period.',
    until: 'Up to and including {{day}}.',
    line: 'Line',
    granted: 'Granted',
    done: 'Deployed',
    used: 'Part',
    percent: '{{percent}}%',
    forecast: 'Expected at the end',
    left: 'A week left within what was granted',
    uncounted: 'Not counted from the daily work: {{lines}}.',
    'not-awarded': 'Nothing was granted yet.',
    'period-to-come': 'The period is not so far that there is something to count.',
    'period-of-whole-months':
      'This period begins or ends within a month. Outside care whole months alone are counted.',
    how: 'How this counts',
    counts:
      'Hours are all hours of case managers or peer experts of this organisation, with and without a case. Stays are those of the whole programme, in the period in which she arrived. Flex spending is that of this organisation, without what was reversed. Expected: when the rest of the period goes as the part that is over. Who works outside care sees whole months that are over.',
  },
})
