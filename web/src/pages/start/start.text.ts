import { defineText } from '../../platform/language/text.ts'

export const startText = defineText('start', {
  nl: {
    title: 'Vandaag',
    attention: 'Eerst dit',
    plansDue: 'Metingen en acties',
    pending: 'Wacht op een tweede persoon',
    caseload: 'Casussen',
    referrals: 'Aanmeldingen die wachten',
    board: 'Casussen naar fase',
    notSpoken: 'Te lang niet gesproken',
    linked: 'Vrouwen met wie u werkt',
    bridges: 'Bruggen die lopen',
    supervision: 'Uw supervisie en werkbegeleiding',
    allSupervision: 'Alles bekijken',
  },
  en: {
    title: 'Today',
    attention: 'This first',
    plansDue: 'Assessments and actions',
    pending: 'Waits for a second person',
    caseload: 'Cases',
    referrals: 'Referrals that wait',
    board: 'Cases by phase',
    notSpoken: 'Not spoken with for too long',
    linked: 'Women you work with',
    bridges: 'Bridges under way',
    supervision: 'Your supervision and work guidance',
    allSupervision: 'See all of it',
  },
})
