import { defineText } from '../../platform/language/text.ts'

/** Her copy on paper. */
export const copyText = defineText('plan-copy', {
  nl: {
    verb: 'Haar exemplaar',
    title: 'Haar exemplaar van het plan',
    lead: 'Een papier voor haar, in gewone woorden. Er staat geen naam van de aanpak op, geen organisatie en geen casusnummer. Iemand anders kan het vinden: spreek af waar zij het bewaart.',
    language: 'In welke taal?',
    dutch: 'Nederlands',
    english: 'Engels',
    scores: 'Met de cijfers',
    scoresHint: 'Ook haar eigen cijfer. Vraag haar of zij dat wil.',
    print: 'Maken',
    made: 'Het staat bij uw downloads. Druk het af en verwijder het daarna.',
    givesAway:
      'Dit kan zo niet op papier. In de tekst staat: {{words}}. Zeg het bij het doel of de actie met een ander woord.',
    fileName: 'mijn-plan.pdf',
  },
  en: {
    verb: 'Her copy',
    title: 'Her copy of the plan',
    lead: 'A paper for her, in plain words. No name of the approach stands on it, no organisation and no case number. Someone else may find it: agree where she keeps it.',
    language: 'In which language?',
    dutch: 'Dutch',
    english: 'English',
    scores: 'With the scores',
    scoresHint: 'Her own score too. Ask her whether she wants that.',
    print: 'Make it',
    made: 'It is among your downloads. Print it and delete it after that.',
    givesAway:
      'This cannot go on paper like this. The text says: {{words}}. Say it with another word at the goal or the action.',
    fileName: 'my-plan.pdf',
  },
})
