import { defineText } from '../../platform/language/text.ts'

/** Why a step could not be taken, by the server's code. */
export const escalationRefusals = defineText('escalation-refusals', {
  nl: {
    'escalation-not-open': 'Deze vraag wacht niet meer op antwoord.',
    'escalation-other-level': 'Deze vraag ligt bij een ander niveau.',
    'escalation-own-question': 'U antwoordt niet op uw eigen vraag.',
    'escalation-at-the-top': 'Hierboven is geen niveau dat kan antwoorden.',
    'escalation-not-answered': 'Afschalen kan als er een antwoord is.',
    'escalation-of-another': 'Alleen wie vroeg, trekt de vraag in.',
    'escalation-no-level': 'Er is vandaag niemand die kan antwoorden.',
    'policy-question-missing': 'Schrijf eerst een vraag voor beleid, zonder persoon.',
    'policy-question-answered': 'Deze vraag is al beantwoord.',
    'names-the-case': 'In de vraag aan beleid staat het nummer van de casus. Haal dat eruit.',
    'names-the-alias': 'In de vraag aan beleid staat de alias van de casus. Haal die eruit.',
    'share-without-basis':
      'Er is geen grondslag of toestemming om te delen met het Zorg- en Veiligheidshuis. Leg die eerst vast.',
    'share-withdrawn': 'Dit is al ingetrokken.',
    'after-the-basis': 'Deze dag ligt na het einde van de grondslag.',
    'note-unsaid': 'Schrijf de notitie, of haal het vinkje weg.',
    'in-the-future': 'Deze dag ligt in de toekomst.',
    'in-the-past': 'Deze dag is voorbij.',
    'no-right': 'Dit hoort niet bij uw rol.',
  },
  en: {
    'escalation-not-open': 'This question waits for an answer no more.',
    'escalation-other-level': 'This question lies with another level.',
    'escalation-own-question': 'You do not answer your own question.',
    'escalation-at-the-top': 'There is no level above that can answer.',
    'escalation-not-answered': 'It goes back down once there is an answer.',
    'escalation-of-another': 'Only the one who asked takes it back.',
    'escalation-no-level': 'Nobody can answer today.',
    'policy-question-missing': 'First write a question for policy, without a person.',
    'policy-question-answered': 'This question was answered already.',
    'names-the-case': 'The question to policy holds the number of the case. Take it out.',
    'names-the-alias': 'The question to policy holds the alias of the case. Take it out.',
    'share-without-basis':
      'There is no basis or consent to share with the Zorg- en Veiligheidshuis. Record one first.',
    'share-withdrawn': 'This was withdrawn already.',
    'after-the-basis': 'This day lies after the end of the basis.',
    'note-unsaid': 'Write the note, or take away the tick.',
    'in-the-future': 'This day lies in the future.',
    'in-the-past': 'This day has passed.',
    'no-right': 'This is not for your role.',
  },
})
