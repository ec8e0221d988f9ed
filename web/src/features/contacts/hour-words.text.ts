import { defineText } from '../../platform/language/text.ts'

/** Kinds of hours without a case (GLOSSARY.md). */
export const hourWords = defineText('hour-words', {
  nl: {
    team: 'Team',
    'case-meeting': 'Casuïstiekoverleg',
    supervision: 'Supervisie',
    'work-guidance': 'Werkbegeleiding',
    training: 'Scholing',
    coordination: 'Afstemming',
    expertise: 'Expertise',
  },
  en: {
    team: 'Team',
    'case-meeting': 'Case meeting',
    supervision: 'Supervision',
    'work-guidance': 'Work guidance',
    training: 'Training',
    coordination: 'Coordination',
    expertise: 'Expertise',
  },
})
