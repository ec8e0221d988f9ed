import { createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { dropDrafts, keepDraftsOf } from './drafts.ts'
import { dropWords, keepWords, recallWords, sentencesOver, subjectOf } from './kept-words.ts'

const one = '00000000-0000-4000-8000-000000000001'
const other = '00000000-0000-4000-8000-000000000002'
const Form = () => null
const about = (id: string, version = 1, words = '') =>
  subjectOf({
    path: '/cases/one',
    title: 'Doel wijzigen',
    drawn: createElement(Form, { of: { id, version, words }, onDone: () => undefined } as object),
  })

beforeEach(() => {
  dropDrafts()
  keepDraftsOf('her case manager')
})

test('what was typed over the same is found again', () => {
  keepWords(about(one), 'words', { words: 'half a sentence', day: '2024-01-08' })
  expect(recallWords(about(one), 'words')).toEqual({ words: 'half a sentence', day: '2024-01-08' })
})

test('it is not found in the form of another, nor in another form, nor behind another button', () => {
  keepWords(about(one), 'words', { words: 'half a sentence' })
  expect(recallWords(about(other), 'words')).toEqual({})
  expect(recallWords(about(one), 'reason')).toEqual({})
  const named = { path: '/cases/one', title: 'Doel wijzigen', about: 'x', drawn: null }
  expect(recallWords(subjectOf(named), 'words')).toEqual({})
})

test('over what somebody else changed it is not typed again by itself: it is shown', () => {
  keepWords(about(one, 1), 'words', { words: 'half a sentence', code: 'rest', id: one })
  expect(sentencesOver(about(one, 1))).toEqual([])
  expect(recallWords(about(one, 2), 'words')).toEqual({})
  expect(sentencesOver(about(one, 2))).toEqual(['half a sentence'])
  expect(sentencesOver(about(one, 2, 'half a sentence'))).toEqual([])
})

test('saved, cancelled, or left to somebody else, nothing of it is kept', () => {
  keepWords(about(one), 'words', { words: 'half a sentence' })
  dropWords(about(one))
  expect(recallWords(about(one), 'words')).toEqual({})
  keepWords(about(one), 'words', { words: 'half a sentence' })
  keepDraftsOf('a colleague')
  expect(recallWords(about(one), 'words')).toEqual({})
})
