import { expect, test } from 'vitest'
import { examine } from '../check'
import { ferry, ferryTopics } from '../fixtures/ferry'

const sources = new Map(examine(ferry, ferryTopics).plans?.sources.map((source) => [source.id, source]))

test('a source in CSL-JSON is read into our own names', () =>
  expect(sources.get('courier-ferry')).toEqual({
    id: 'courier-ferry',
    title: '“The whole of the ferry treaty, word by word and line by line”',
    titleIsOurs: false,
    outlet: 'The Eastbank Courier',
    authors: ['Ivy Rush', 'Eastbank desk'],
    issued: '2031-03-01',
    circa: false,
    url: 'https://courier.example/ferry',
    language: 'en',
    standing: 'primary',
    read: 'in full',
    contains: 'full text',
  }))

test('a page that is not served over https is cited without a link', () =>
  expect(sources.get('herald-ferry')).toEqual({
    id: 'herald-ferry',
    title: 'Ferry text',
    titleIsOurs: false,
    outlet: 'The Westbank Herald',
    relays: 'The Eastbank Courier',
    authors: [],
    issued: '2031-03',
    circa: true,
    unlinked: 'the page is not served over https',
    standing: 'relay',
    read: 'beginning only',
  }))

test('a reason not to link is given without the words that say so', () =>
  expect(sources.get('courier-quay')).toMatchObject({
    unlinked: 'read in a copy',
    titleIsOurs: true,
    issued: '2031-03-09',
  }))

test('a publisher stands for the outlet of a page that has none', () =>
  expect(sources.get('gull-island')?.outlet).toBe('League of Islanders'))
