import { defineText } from '../../platform/language/text.ts'

export const caseAccessLogText = defineText('case-access-log', {
  nl: {
    lead: 'Dit is ook voor haar: wie keek, wanneer, als wat, wat hij of zij zag en waarom. Zij mag dit altijd zien.',
    label: 'Wie keek, de laatste eerst',
    who: '{{name}}, {{role}}, {{organisation}}',
    system: 'Het systeem zelf',
    between: '{{from}} tot {{until}}',
    emergency: 'Noodtoegang',
    outside: 'Werkte toen niet met haar',
    why: 'Waarom: {{reason}}',
    none: 'Nog niemand heeft gekeken.',
    earlier: 'Eerdere laten zien',
  },
  en: {
    lead: 'This is for her too: who looked, when, as what, what they saw and why. She may always see this.',
    label: 'Who looked, the latest first',
    who: '{{name}}, {{role}}, {{organisation}}',
    system: 'The system itself',
    between: '{{from}} to {{until}}',
    emergency: 'Emergency access',
    outside: 'Did not work with her then',
    why: 'Why: {{reason}}',
    none: 'Nobody has looked yet.',
    earlier: 'Show earlier ones',
  },
})
