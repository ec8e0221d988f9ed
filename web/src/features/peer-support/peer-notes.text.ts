import { defineText } from '../../platform/language/text.ts'

export const peerNotesText = defineText('peer-notes', {
  nl: {
    lead: 'Wat u hier schrijft, leest alleen u. U deelt het één voor één met haar team.',
    leadTeam: 'Wat de ervaringsdeskundige met haar team heeft gedeeld.',
    list: 'Notities, de nieuwste eerst',
    none: 'Er staat nog geen notitie',
    noneShared: 'Er is nog niets gedeeld',
    write: 'Notitie schrijven',
    text: 'Notitie',
    textHint: 'Alleen u leest dit, tot u het deelt.',
    needed: 'Schrijf eerst iets op',
    save: 'Bewaren',
    by: '{{name}}, {{moment}}',
    private: 'Alleen u leest dit',
    shared: 'Gedeeld met haar team',
    share: 'Delen met haar team',
    shareTitle: 'Deze notitie delen met haar team?',
    shareWords:
      'Haar casemanagers lezen de notitie dan ook. U kunt dit later intrekken; wat dan al gelezen is, blijft gelezen.',
    withdraw: 'Delen intrekken',
    withdrawTitle: 'Deze notitie niet meer delen?',
    withdrawWords:
      'Vanaf nu leest alleen u de notitie. Wie haar al las, staat in het inzageoverzicht.',
  },
  en: {
    lead: 'What you write here only you read. You share it with her team one by one.',
    leadTeam: 'What the peer expert has shared with her team.',
    list: 'Notes, the latest first',
    none: 'There is no note yet',
    noneShared: 'Nothing has been shared yet',
    write: 'Write a note',
    text: 'Note',
    textHint: 'Only you read this, until you share it.',
    needed: 'Write something first',
    save: 'Keep',
    by: '{{name}}, {{moment}}',
    private: 'Only you read this',
    shared: 'Shared with her team',
    share: 'Share with her team',
    shareTitle: 'Share this note with her team?',
    shareWords:
      'Her case managers will read the note too. You can withdraw this later; what was read by then stays read.',
    withdraw: 'Stop sharing',
    withdrawTitle: 'Share this note no longer?',
    withdrawWords:
      'From now on only you read the note. Who read it before stands in the access log.',
  },
})
