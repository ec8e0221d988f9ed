import { defineText } from '../../platform/language/text.ts'

/** Why something of a scenario was refused, by the server's code. */
export const scenarioRefusals = defineText('scenario-refusals', {
  nl: {
    'no-reason': 'Geef de reden, in ten minste tien letters.',
    'no-decider': 'Zeg wie heeft besloten.',
    'in-the-future': 'Deze dag moet nog komen.',
    'of-another-question': 'Kies een optie van deze vraag.',
    'nothing-is-chosen': 'Wie een keuze terugneemt, kiest geen optie.',
    'scenario-chosen-already': 'Dit staat al zo.',
    'scenario-nothing-chosen': 'Er is niets om terug te nemen.',
    'scenario-chosen-later': 'Er is daarna al iets anders besloten.',
    'scenario-options-full': 'Deze vraag heeft al twintig opties.',
    'scenario-criteria-full': 'Deze vraag heeft al twintig aandachtspunten.',
    'criterion-of-another-question': 'Een gevolg hoort bij een andere vraag.',
    'named-twice': 'Iets staat er twee keer.',
    'cases-in-two-ways': 'Zeg het aantal casussen op één manier.',
    negative: 'Een cijfer is kleiner dan nul.',
    'not-whole': 'Casussen zijn hele getallen.',
    'too-large': 'Dit is te groot om zo bedoeld te zijn.',
    'stands-or-not': 'Iets staat er, of het staat er niet.',
    'names-a-person':
      'Hier staat een casusnummer, een alias of een naam in. Een scenario gaat nooit over een persoon.',
    conflict: 'Deze naam bestaat al.',
  },
  en: {
    'no-reason': 'Give the reason, in ten letters at least.',
    'no-decider': 'Say who decided.',
    'in-the-future': 'This day is yet to come.',
    'of-another-question': 'Choose an option of this question.',
    'nothing-is-chosen': 'Who takes a choice back chooses no option.',
    'scenario-chosen-already': 'It stands so already.',
    'scenario-nothing-chosen': 'There is nothing to take back.',
    'scenario-chosen-later': 'Something else was decided after that.',
    'scenario-options-full': 'This question has twenty options already.',
    'scenario-criteria-full': 'Twenty things are looked at already.',
    'criterion-of-another-question': 'A consequence belongs to another question.',
    'named-twice': 'Something stands twice.',
    'cases-in-two-ways': 'Say the number of cases in one way.',
    negative: 'A figure is below zero.',
    'not-whole': 'Cases are whole numbers.',
    'too-large': 'This is too large to be meant.',
    'stands-or-not': 'It stands, or it does not.',
    'names-a-person':
      'A case number, an alias or a name stands in it. A scenario is never about a person.',
    conflict: 'This name exists already.',
  },
})
