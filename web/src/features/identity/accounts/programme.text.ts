import { defineText } from '../../../platform/language/text.ts'

export const programmeText = defineText('programme', {
  nl: {
    title: 'Programma',
    name: 'Naam van het programma',
    hint: 'Zo staat het programma op schermen en in stukken.',
    since: 'Begonnen op {{day}}.',
    save: 'Opslaan',
    required: 'Vul dit in.',
  },
  en: {
    title: 'Programme',
    name: 'Name of the programme',
    hint: 'This is what the programme is called on screens and in documents.',
    since: 'Began on {{day}}.',
    save: 'Save',
    required: 'Fill this in.',
  },
})
