import { defineText } from '../../platform/language/text.ts'

export const handoverPageText = defineText('handover-page', {
  nl: {
    steps: 'Wie doet nog wat',
    fromTo: 'van {{from}} naar {{to}}',
    case: 'Naar de casus',
    running: 'Overdrachtsronde: {{name}}',
    waiting: 'Overdrachten',
    handover: 'Overdracht',
    progress: 'Voortgang',
    cases: 'Casussen',
  },
  en: {
    steps: 'Who still does what',
    fromTo: 'from {{from}} to {{to}}',
    case: 'To the case',
    running: 'Handover round: {{name}}',
    waiting: 'Handovers',
    handover: 'Handover',
    progress: 'Progress',
    cases: 'Cases',
  },
})
