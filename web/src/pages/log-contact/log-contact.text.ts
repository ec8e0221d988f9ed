import { defineText } from '../../platform/language/text.ts'

export const logContactText = defineText('log-contact', {
  nl: {
    title: 'Contact vastleggen',
    tab: 'Formulier',
    toList: 'Naar de lijst',
    toCase: 'Naar de casus',
    another: 'Nog een contact',
    unknownCase: 'Deze casus staat niet in uw lijst',
    late: 'Deze casus is intussen overgedragen',
    lateHint:
      'Wat u schreef, is bewaard. Het ligt bij de nieuwe casemanager, die het overneemt of terugstuurt.',
    unknownCaseHint: 'Zij is afgesloten, of u mag haar niet zien.',
  },
  en: {
    title: 'Log a contact',
    tab: 'Form',
    toList: 'To the list',
    toCase: 'To the case',
    another: 'Another contact',
    unknownCase: 'This case is not on your list',
    late: 'This case has passed on meanwhile',
    lateHint:
      'What you wrote is kept. It waits with the new case manager, who takes it in or sends it back.',
    unknownCaseHint: 'It is closed, or you may not see it.',
  },
})
