import { defineText } from '../../platform/language/text.ts'

/** Why something of the network or a request was refused, by the server's code. */
export const networkRefusals = defineText('network-refusals', {
  nl: {
    'in-the-future': 'Deze dag ligt in de toekomst.',
    'in-the-past': 'Deze dag is al voorbij.',
    'before-start': 'De dag om opnieuw te kijken ligt na de dag van de afspraak.',
    'ends-before-start': 'Een afspraak eindigt niet vóór de dag waarop zij is gemaakt.',
    'names-a-person':
      'Hier staat een casusnummer, een alias of een naam in. Schrijf het zo dat niemand erin te vinden is.',
    'request-answered': 'Deze vraag is al beantwoord.',
    'request-withdrawn': 'Deze vraag is ingetrokken.',
  },
  en: {
    'in-the-future': 'This day lies in the future.',
    'in-the-past': 'This day has passed.',
    'before-start': 'The day to look again lies after the day of the agreement.',
    'ends-before-start': 'An agreement does not end before the day on which it was made.',
    'names-a-person':
      'A case number, an alias or a name stands in it. Write it so that nobody can be found in it.',
    'request-answered': 'This request has been answered already.',
    'request-withdrawn': 'This request was withdrawn.',
  },
})
