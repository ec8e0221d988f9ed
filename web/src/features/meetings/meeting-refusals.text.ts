import { defineText } from '../../platform/language/text.ts'

/** Why a step could not be taken, by the server's code. */
export const meetingRefusals = defineText('meeting-refusals', {
  nl: {
    'case-meeting-of-the-director': 'Het casuïstiekoverleg organiseert de procesregisseur.',
    'meeting-to-come': 'Dit overleg is nog niet geweest.',
    'meeting-held': 'Dit overleg is al gehouden.',
    'meeting-cancelled': 'Dit overleg gaat niet door.',
    'meeting-not-held': 'Leg eerst vast wie er was.',
    'case-was-discussed': 'Over deze casus is al een verslag geschreven.',
    'decision-settled': 'Dit besluit is al afgerond.',
    'decision-of-another': 'Dit besluit is van een ander.',
    'cannot-own': 'Deze collega kan een besluit niet afronden. Kies iemand anders.',
    'series-ended': 'Deze reeks is al beëindigd.',
    'share-without-basis':
      'Er is geen grondslag of toestemming om te delen met het Zorg- en Veiligheidshuis. Leg die eerst vast.',
    'after-the-basis': 'Deze dag ligt na het einde van de grondslag.',
    'names-a-person': 'Hierin staat een naam, een nummer of een alias. Haal die eruit.',
    'in-the-past': 'Deze dag is voorbij.',
    'before-start': 'Deze dag ligt voor de eerste keer.',
    'too-long': 'Een reeks duurt hoogstens een jaar.',
    'no-working-day': 'Geen van deze dagen is een werkdag.',
    'no-right': 'Dit hoort niet bij uw rol.',
  },
  en: {
    'case-meeting-of-the-director': 'The process director organises the case meeting.',
    'meeting-to-come': 'This meeting has not been yet.',
    'meeting-held': 'This meeting was held already.',
    'meeting-cancelled': 'This meeting was cancelled.',
    'meeting-not-held': 'First record who was there.',
    'case-was-discussed': 'Minutes were written about this case already.',
    'decision-settled': 'This decision was settled already.',
    'decision-of-another': 'This decision is of somebody else.',
    'cannot-own': 'This colleague cannot settle a decision. Choose somebody else.',
    'series-ended': 'This series was ended already.',
    'share-without-basis':
      'There is no basis or consent to share with the Zorg- en Veiligheidshuis. Record one first.',
    'after-the-basis': 'This day lies after the end of the basis.',
    'names-a-person': 'There is a name, a number or an alias in it. Take it out.',
    'in-the-past': 'This day has passed.',
    'before-start': 'This day lies before the first time.',
    'too-long': 'A series lasts a year at most.',
    'no-working-day': 'None of these days is a working day.',
    'no-right': 'This is not for your role.',
  },
})
