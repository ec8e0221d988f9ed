import { defineText } from './language/text.ts'

export const tabText = defineText('tab', {
  nl: { plain: 'Overzicht', titled: '{{word}} – Overzicht', private: 'Nieuw tabblad' },
  en: { plain: 'Overview', titled: '{{word}} – Overview', private: 'New tab' },
})
