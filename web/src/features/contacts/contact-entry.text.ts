import { defineText } from '../../platform/language/text.ts'

export const contactEntryText = defineText('contact-entry', {
  nl: {
    minutes_one: '{{count}} minuut',
    minutes_other: '{{count}} minuten',
    damaged:
      'Deze notitie is niet te lezen: ze is beschadigd of van buiten het systeem veranderd. Meld het aan uw functioneel beheerder.',
    private: 'Alleen u leest dit',
    shared: 'Gedeeld met haar team',
    share: 'Delen met haar team',
    shareTitle: 'Deze notitie delen met haar team?',
    shareWords:
      'Haar casemanagers lezen de notitie dan ook. U kunt dit later intrekken; wat dan al gelezen is, blijft gelezen.',
    shareVerb: 'Delen',
    withdraw: 'Delen intrekken',
    withdrawTitle: 'Deze notitie niet meer delen?',
    withdrawWords:
      'Vanaf nu leest alleen u de notitie. Wie haar al las, staat in het inzageoverzicht.',
    withdrawVerb: 'Intrekken',
  },
  en: {
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    damaged:
      'This note cannot be read: it is damaged or was changed from outside the system. Tell your administrator.',
    private: 'Only you read this',
    shared: 'Shared with her team',
    share: 'Share with her team',
    shareTitle: 'Share this note with her team?',
    shareWords:
      'Her case managers will read the note too. You can withdraw this later; what was read by then stays read.',
    shareVerb: 'Share',
    withdraw: 'Stop sharing',
    withdrawTitle: 'Share this note no longer?',
    withdrawWords:
      'From now on only you read the note. Who read it before stands in the access log.',
    withdrawVerb: 'Stop sharing',
  },
})
