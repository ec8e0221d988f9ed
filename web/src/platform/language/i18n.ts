import { createInstance } from 'i18next'

/** The word book. Texts enter it from `*.text.ts` when the page that needs them loads. */
export const i18n = createInstance()

void i18n.init({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false }, // React escapes
})
