import { defineText } from '../../platform/language/text.ts'

export const roomsLaterText = defineText('rooms-later', {
  nl: {
    later: 'Uw eigen ruimte',
    zone: 'Hier komen de aanvragen, besluiten en termijnen. Dat kan nu nog niet.',
    nothing: 'U kunt hier nu nog niets doen. Werk tot die tijd zoals u gewend bent.',
  },
  en: {
    later: 'Your own room',
    zone: 'This is where applications, decisions and terms will be. That is not possible yet.',
    nothing: 'You cannot do anything here yet. Until then, work as you are used to.',
  },
})
