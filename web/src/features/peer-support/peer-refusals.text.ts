import { defineText } from '../../platform/language/text.ts'

/** Why a note, a bridge or supervision could not be recorded, by the server's code. */
export const peerRefusals = defineText('peer-refusals', {
  nl: {
    'note-already-shared': 'Deze notitie is al gedeeld.',
    'note-not-shared': 'Deze notitie is niet gedeeld.',
    'case-closed': 'Deze casus is afgesloten.',
    'before-the-case': 'Deze dag ligt vóór het begin van de casus.',
    'before-start': 'Deze dag ligt vóór wat eerder is vastgelegd.',
    'in-the-future': 'Deze dag ligt in de toekomst.',
    'bridge-ended': 'Hiervan staat al vast wat ervan kwam.',
    'supervision-planned-already': 'Op deze dag staat dit al gepland.',
    'supervision-not-for-this-role': 'Dit is er voor wie met de vrouwen werkt.',
    'supervision-planned-by-others': 'U plant dit niet voor een ander.',
    'supervision-kept': 'Dit is al doorgegaan.',
    'supervision-cancelled': 'Dit is al afgezegd.',
    'too-far-away': 'Kies een dag binnen een jaar.',
    'too-long-ago': 'Deze dag is langer dan een jaar geleden.',
  },
  en: {
    'note-already-shared': 'This note has already been shared.',
    'note-not-shared': 'This note is not shared.',
    'case-closed': 'This case is closed.',
    'before-the-case': 'This day lies before the case began.',
    'before-start': 'This day lies before what was recorded earlier.',
    'in-the-future': 'This day lies in the future.',
    'bridge-ended': 'What came of this has been recorded already.',
    'supervision-planned-already': 'This is planned on this day already.',
    'supervision-not-for-this-role': 'This is for who works with the women.',
    'supervision-planned-by-others': 'You do not plan this for somebody else.',
    'supervision-kept': 'This has taken place already.',
    'supervision-cancelled': 'This has been cancelled already.',
    'too-far-away': 'Choose a day within a year.',
    'too-long-ago': 'This day is more than a year ago.',
  },
})
