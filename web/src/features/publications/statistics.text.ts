import { defineText } from '../../platform/language/text.ts'

/** What each figure of the catalogue is called. */
export const statisticsText = defineText('statistics', {
  nl: {
    people: 'vrouwen ooit in de aanpak',
    open: 'vrouwen met een open dossier',
    opened: 'vrouwen die erbij kwamen',
    closed: 'afgesloten dossiers',
    'continued-open': 'voortgezet en nog open',
    contacted: 'vrouwen met wie contact was of is gezocht',
    'spoken-with': 'vrouwen met wie is gesproken',
    contacts: 'contactmomenten',
    'contact-hours': 'uren aan contacten',
    clients: 'bezoekers van De Cirkel',
    'new-clients': 'nieuwe bezoekers van De Cirkel',
    'left-clients': 'bezoekers die wegbleven bij De Cirkel',
    visits: 'bezoeken aan De Cirkel',
    total: 'totaal',
  },
  en: {
    people: 'women ever in the approach',
    open: 'women with an open case',
    opened: 'women who came in',
    closed: 'cases closed',
    'continued-open': 'continued and still open',
    contacted: 'women contacted or tried',
    'spoken-with': 'women spoken with',
    contacts: 'contacts',
    'contact-hours': 'hours of contacts',
    clients: 'visitors of De Cirkel',
    'new-clients': 'new visitors of De Cirkel',
    'left-clients': 'visitors who left De Cirkel',
    visits: 'visits to De Cirkel',
    total: 'total',
  },
})
