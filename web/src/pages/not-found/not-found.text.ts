import { defineText } from '../../platform/language/text.ts'

export const notFoundText = defineText('not-found', {
  nl: {
    title: 'Deze pagina is er niet',
    lead: 'Misschien is de link oud, of mag u dit niet zien.',
    noAccess: 'Dit hoort niet bij uw rol',
    noAccessLead: 'U werkt nu als {{role}}. Heeft u nog een rol, kies die dan bij uw account.',
    failed: 'Deze pagina werkt nu niet',
    toStart: 'Naar Vandaag',
  },
  en: {
    title: 'This page is not there',
    lead: 'The link may be old, or you may not see this.',
    noAccess: 'This is not part of your role',
    noAccessLead: 'You now work as {{role}}. If you have another role, choose it at your account.',
    failed: 'This page does not work now',
    toStart: 'To Today',
  },
})
