import { defineText } from '../../platform/language/text.ts'

export const placesText = defineText('places', {
  nl: {
    start: 'Vandaag',
    cases: 'Casussen',
    referrals: 'Aanmeldingen',
    report: 'Aanmelden',
    people: 'Mensen',
    organisations: 'Organisaties',
    settings: 'Instellingen',
    emergencies: 'Noodtoegang',
    accessLog: 'Inzage',
    consents: 'Toestemmingen',
    liveNote: 'Borging',
    monitor: 'Voortgang',
  },
  en: {
    start: 'Today',
    cases: 'Cases',
    referrals: 'Referrals',
    report: 'Refer in',
    people: 'People',
    organisations: 'Organisations',
    settings: 'Settings',
    emergencies: 'Emergencies',
    accessLog: 'Access',
    consents: 'Consents',
    liveNote: 'Safeguarding',
    monitor: 'Progress',
  },
})
