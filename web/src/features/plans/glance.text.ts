import { defineText } from '../../platform/language/text.ts'

/** The plan on the page of a case, in one look. */
export const glanceText = defineText('plan-glance', {
  nl: {
    marks: 'Per leefgebied de laatste score en de richting sinds de eerste',
    toPlan: 'Naar het plan',
    goals_one: '{{count}} doel open',
    goals_other: '{{count}} doelen open',
    actions_one: '{{count}} actie open',
    actions_other: '{{count}} acties open',
    late_one: '{{count}} te laat',
    late_other: '{{count}} te laat',
    missing_one:
      'Op {{count}} leefgebied met score 1 of 2 ontbreekt een doel, of een reden waarom niet.',
    missing_other:
      'Op {{count}} leefgebieden met score 1 of 2 ontbreekt een doel, of een reden waarom niet.',
  },
  en: {
    marks: 'Per side of life the last score and the way since the first',
    toPlan: 'To the plan',
    goals_one: '{{count}} goal open',
    goals_other: '{{count}} goals open',
    actions_one: '{{count}} action open',
    actions_other: '{{count}} actions open',
    late_one: '{{count}} late',
    late_other: '{{count}} late',
    missing_one: '{{count}} side of life scored 1 or 2 lacks a goal, or a reason why not.',
    missing_other: '{{count}} sides of life scored 1 or 2 lack a goal, or a reason why not.',
  },
})
