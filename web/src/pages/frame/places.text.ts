import { defineText } from '../../platform/language/text.ts'

export const placesText = defineText('places', {
  nl: {
    start: 'Vandaag',
    cases: 'Casussen',
    referrals: 'Aanmeldingen',
    handovers: 'Overdracht',
    report: 'Aanmelden',
    people: 'Mensen',
    organisations: 'Organisaties',
    settings: 'Instellingen',
    emergencies: 'Nood',
    accessLog: 'Inzage',
    consents: 'Delen',
    liveNote: 'Borging',
    monitor: 'Voortgang',
  },
  en: {
    start: 'Today',
    cases: 'Cases',
    referrals: 'Referrals',
    handovers: 'Handover',
    report: 'Refer in',
    people: 'People',
    organisations: 'Organisations',
    settings: 'Settings',
    emergencies: 'Emergency',
    accessLog: 'Access',
    consents: 'Sharing',
    liveNote: 'Live note',
    monitor: 'Progress',
  },
})
