import { defineText } from '../../platform/language/text.ts'

/** What each figure of the catalogue counts; the same words stand on the public page. */
export const definitionsText = defineText('figure-definitions', {
  nl: {
    people: 'Personen. Ieder die tot en met de laatste dag in de aanpak was, één keer geteld.',
    open: 'Personen, op de laatste dag.',
    opened: 'Personen, voor het eerst geopend in de periode.',
    closed: 'Elke afsluiting in de periode.',
    'continued-open': 'Personen, op de laatste dag, van wie voortzetting nodig had.',
    contacted: 'Personen in de periode, ieder één keer geteld.',
    'spoken-with': 'Personen in de periode, ieder één keer geteld.',
    contacts: 'Gebeurtenissen: elk contact en elke poging.',
    'contact-hours': 'Uren: wat bij contacten is gewerkt, in hele uren per halfjaar.',
    'flex-helped': 'Personen voor wie in de periode iets is gekocht.',
    'flex-spent': 'Euro’s: wat is gekocht, min wat is rechtgezet, in hele euro’s per halfjaar.',
    clients: 'Personen met een bezoek in de periode.',
    'new-clients': 'Personen, voor het eerst bekend in de periode.',
    'left-clients': 'Personen van wie is gezegd dat zij wegbleven.',
    visits: 'Gebeurtenissen: ieder één keer per avond.',
  },
  en: {
    people: 'Persons. Everyone in the approach up to the last day, counted once.',
    open: 'Persons, on the last day.',
    opened: 'Persons, opened for the first time in the period.',
    closed: 'Each closing in the period.',
    'continued-open': 'Persons, on the last day, of who needed continuation.',
    contacted: 'Persons in the period, each counted once.',
    'spoken-with': 'Persons in the period, each counted once.',
    contacts: 'Events: each contact and attempt.',
    'contact-hours': 'Hours: work at contacts, in whole hours per half-year.',
    'flex-helped': 'Persons for whom something was bought in the period.',
    'flex-spent': 'Euros: what was bought, less what was put right, in whole euros per half-year.',
    clients: 'Persons with a visit in the period.',
    'new-clients': 'Persons, known for the first time in the period.',
    'left-clients': 'Persons said to have left.',
    visits: 'Events: each once an evening.',
  },
})
