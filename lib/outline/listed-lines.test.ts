import { expect, test } from 'vitest'
import { outline } from './outline'

const texts = (text: string) => outline(text).points.map((point) => point.text)

test.each([
  ['items copied from a web page', 'Ceasefire at once;\nExchange of prisoners; and\nElections in 100 days.'],
  [
    'sentences, the last without its full stop',
    'Ukraine stays neutral.\nNATO stays where it is!\nThe army stays small',
  ],
  ['sentences in quotation marks and brackets', '“Ships sail.”\n(Ports open.)\nTrains run…'],
  ['a longer item before a shorter one', 'All of the ports stay open for ships of every flag.\nRail too.'],
  ['what leads in and what follows', 'The parties agree:\nCeasefire at once;\nPorts open.'],
  ['sentences of Chinese', '港口开放。\n铁路开放。'],
])('each line is a paragraph of its own: %s', (_, text) => {
  expect(texts(text)).toEqual(text.split('\n'))
})

test('lines that end within sentences are wrapped, though one or two end with a full stop', () => {
  const wrapped =
    'The parties cease all hostile acts on land, at sea and\nin the air. The council reports every month to both.\nIts seat is Vienna. It meets in public and its own\nrules are those of 1975.'
  expect(texts(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')])
})

test('in a wrapped text a line that was full when its sentence ended is wrapped too', () => {
  const wrapped = 'The parties cease all hostile acts on land, at sea and\nin the air, whatever others do.'
  const full = 'The council of the guarantors meets in Vienna monthly.\nIts decisions bind all of them.'
  const list = 'Ports open.\nRailways run.\nBridges stand.'
  expect(texts(`${wrapped}\n\n${full}\n\n${list}`)).toEqual([
    wrapped.replace('\n', ' '),
    full.replace('\n', ' '),
    'Ports open.',
    'Railways run.',
    'Bridges stand.',
  ])
})

test('the lines of a numbered point stay its own', () => {
  expect(texts('1. Ports open.\nRailways run.\n2. Bridges stand.\nTrains run.')).toEqual([
    'Ports open. Railways run.',
    'Bridges stand. Trains run.',
  ])
})
