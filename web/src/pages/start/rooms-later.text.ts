import { defineText } from '../../platform/language/text.ts'

export const roomsLaterText = defineText('rooms-later', {
  nl: {
    report: 'Iemand aanmelden',
    reportWords:
      'Maakt u zich zorgen over een vrouw die het team nog niet kent? Meld haar aan. Het team kijkt wie haar gaat opzoeken. Een naam is niet nodig.',
    reportVerb: 'Aanmelden',
    later: 'Uw eigen ruimte',
    dropIn: 'Hier komt het register van de avond. Dat kan nu nog niet.',
    walkIn: 'Hier komt het spreekuur van de avond. Dat kan nu nog niet.',
    zone: 'Hier komen de aanvragen, besluiten en termijnen. Dat kan nu nog niet.',
    elsewhere: 'Werk daarvoor tot die tijd zoals u gewend bent.',
    nothing: 'U kunt hier nu nog niets doen. Werk tot die tijd zoals u gewend bent.',
  },
  en: {
    report: 'Report someone',
    reportWords:
      'Are you worried about a woman whom the team does not know yet? Report her. The team sees who will look for her. A name is not needed.',
    reportVerb: 'Report',
    later: 'Your own room',
    dropIn: 'This is where the register of the evening will be. That is not possible yet.',
    walkIn: 'This is where the walk-in hours will be. That is not possible yet.',
    zone: 'This is where applications, decisions and terms will be. That is not possible yet.',
    elsewhere: 'Until then, keep doing that as you are used to.',
    nothing: 'You cannot do anything here yet. Until then, work as you are used to.',
  },
})
