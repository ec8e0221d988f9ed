import { defineText } from '../../platform/language/text.ts'

export const formAboveText = defineText('formAbove', {
  nl: { typedBefore: 'Dit is veranderd sinds u hier typte. Wat u toen typte:' },
  en: { typedBefore: 'This has changed since you were typing here. What you typed then:' },
})
