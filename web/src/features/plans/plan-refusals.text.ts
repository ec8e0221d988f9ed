import { defineText } from '../../platform/language/text.ts'

/** Why something of a plan or an assessment could not be done, by the server's code. */
export const planRefusals = defineText('plan-refusals', {
  nl: {
    'case-closed': 'De casus is op die dag niet open.',
    'goal-ended': 'Dit doel is al beëindigd.',
    'goal-actions-open': 'Er staan nog acties open onder dit doel. Rond die eerst af.',
    'action-ended': 'Deze actie is al afgerond.',
    'domain-has-goal': 'Op dit leefgebied staat al een doel.',
    'domain-has-reason': 'Hier staat al waarom er geen doel is.',
    'assessment-already-started': 'Er is al een startmeting. Kies een tussenmeting.',
    'assessment-corrected': 'Deze meting is al verbeterd.',
    'before-the-case': 'Deze dag ligt vóór het begin van de casus.',
    'in-the-future': 'Deze dag ligt in de toekomst.',
    'in-the-past': 'Deze dag is al voorbij.',
    'not-on-the-case': 'Deze medewerker werkt niet aan deze casus.',
    'only-oneself': 'U kunt alleen een actie op uzelf nemen.',
    'no-such-domain': 'Dit leefgebied hoort niet bij de lijst.',
    'stale-version':
      'Dit is intussen op een ander scherm gewijzigd. Sluit dit en kijk wat er nu staat.',
  },
  en: {
    'case-closed': 'The case is not open on that day.',
    'goal-ended': 'This goal has ended already.',
    'goal-actions-open': 'Actions are still open under this goal. Finish those first.',
    'action-ended': 'This action has ended already.',
    'domain-has-goal': 'There is a goal for this side of life already.',
    'domain-has-reason': 'It says here already why there is no goal.',
    'assessment-already-started': 'There is an assessment at the start already. Choose in between.',
    'assessment-corrected': 'This assessment has been corrected already.',
    'before-the-case': 'This day lies before the case began.',
    'in-the-future': 'This day lies in the future.',
    'in-the-past': 'This day is already over.',
    'not-on-the-case': 'This colleague does not work on this case.',
    'only-oneself': 'You can take an action upon yourself only.',
    'no-such-domain': 'This side of life is not on the list.',
    'stale-version':
      'This was changed on another screen meanwhile. Close this and see what it says now.',
  },
})
