import { defineText } from '../../platform/language/text.ts'

export const keyListText = defineText('keyList', {
  nl: {
    keysLead: 'Deze toetsen werken op deze pagina.',
    keysOn: 'Losse toetsen gebruiken',
    keysOnHint: 'Zet dit uit als u met uw stem werkt.',
  },
  en: {
    keysLead: 'These keys work on this page.',
    keysOn: 'Use single keys',
    keysOnHint: 'Switch this off if you work by voice.',
  },
})
