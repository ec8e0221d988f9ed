import { defineText } from '../../platform/language/text.ts'

export const placesText = defineText('places', {
  nl: {
    start: 'Vandaag',
    cases: 'Casussen',
    people: 'Mensen',
    organisations: 'Organisaties',
    emergencies: 'Noodtoegang',
    accessLog: 'Inzage',
    consents: 'Toestemmingen',
  },
  en: {
    start: 'Today',
    cases: 'Cases',
    people: 'People',
    organisations: 'Organisations',
    emergencies: 'Emergencies',
    accessLog: 'Access',
    consents: 'Consents',
  },
})
