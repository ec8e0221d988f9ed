import { defineText } from '../../platform/language/text.ts'

export const messagesText = defineText('case-messages', {
  nl: {
    danger: 'De Cirkel meldt gevaar',
    consent: 'Bericht van De Cirkel',
    cameDanger: '{{when}}, omdat zij in gevaar is',
    cameConsent: '{{when}}, met haar toestemming',
    note: 'Gelezen',
    noteHint: 'Dit bericht is gelezen en is geen signaal meer.',
    earlier: 'Eerdere berichten van De Cirkel ({{count}})',
    noted: 'Gelezen door {{by}}, {{when}}',
  },
  en: {
    danger: 'De Cirkel reports danger',
    consent: 'Message from De Cirkel',
    cameDanger: '{{when}}, because she is in danger',
    cameConsent: '{{when}}, with her consent',
    note: 'Read',
    noteHint: 'This message has been read and is no signal any more.',
    earlier: 'Earlier messages from De Cirkel ({{count}})',
    noted: 'Read by {{by}}, {{when}}',
  },
})
