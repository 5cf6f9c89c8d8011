import { expect, test } from 'vitest'
import { languageOf } from './language'
import { outlined } from './outlined'
import { factsWords } from './words'

test.each([
  ['en', 'The harbour will be open to fishing boats in summer.'],
  ['uk', 'Порт буде відкритий для рибальських човнів улітку.'],
  ['ru', 'Порт будет открыт для рыболовных судов летом.'],
  ['fr', 'Le port sera ouvert aux bateaux de pêche en été.'],
  ['de', 'Der Hafen wird im Sommer für Fischerboote geöffnet.'],
  ['pl', 'Port będzie otwarty dla łodzi rybackich w lecie.'],
  ['es', 'El puerto estará abierto para los barcos de pesca.'],
  ['it', 'Il porto sarà aperto alle barche da pesca in estate.'],
  ['en', 'Army: 600,000 personnel'],
  ['en', 'I. Army: 600,000 men\nII. NATO closed\n(i) Sanctions lifted'],
  [undefined, '港口夏天開放。'],
  [undefined, '1. 2. 3.'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('texts without facts are named with their languages', () => {
  const version = (name: string, text: string) => outlined({ id: name, name, text })
  const english = version('First', 'The harbour will be open.')
  expect(factsWords([english, english])).toBeUndefined()
  expect(factsWords([english, version('Second', 'Порт буде відкритий для човнів.')])).toBe(
    'Change facts are found in English texts only; Second in Ukrainian is compared word by word.',
  )
  expect(factsWords([version('First', '港口開放。'), version('Second', 'Der Hafen wird geöffnet.')])).toBe(
    'Change facts are found in English texts only; First in another language and Second in German are compared word by word.',
  )
  expect(factsWords(['First', 'Second'].map((name) => version(name, 'Der Hafen wird geöffnet.')))).toBe(
    'Change facts are found in English texts only; First and Second in German are compared word by word.',
  )
})
