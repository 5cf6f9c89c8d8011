import { describe, expect, test } from 'vitest'
import { marks } from './marks'
import { isRewritten as isRewrittenAsMarked } from './similarity'

const isRewritten = (base: string, other: string) => isRewrittenAsMarked(marks(base, other))

const army = 'The Armed Forces of Ukraine will have at most 600,000 personnel.'
const membership =
  'Ukraine agrees to write into its constitution that it will not join NATO. NATO agrees to write into its statutes a provision that Ukraine will not be admitted in the future.'
const assets =
  '100 billion US dollars of the frozen Russian assets will be invested in efforts, led by the United States, to rebuild and invest in Ukraine.\n50% of the profits of this venture will go to the United States.'

describe('texts that keep their frame take marks', () => {
  const cases = [
    { base: army, other: 'The Armed Forces of Ukraine will have at most 800,000 personnel in peacetime.' },
    { base: 'The sovereignty of Ukraine will be confirmed.', other: 'The sovereignty of Ukraine will be reconfirmed.' },
    {
      base: 'Ukraine will hold its elections in 100 days.',
      other: 'Ukraine will hold its elections as soon as possible once the peace agreement is signed.',
    },
    {
      base: 'Measures will ease the suffering of the victims of the conflict.',
      other: 'Provisions will address the suffering of the victims of the conflict.',
    },
    {
      base: 'NATO agrees that it will not base troops in Ukraine.',
      other: 'NATO agrees that, in peacetime, it will not permanently base troops under its command in Ukraine.',
    },
    {
      base: `${membership}\n${assets}\nUkraine will take over the EU rules on tolerance.`,
      other: 'Ukraine will take over the EU rules on tolerance.',
    },
    { base: 'it will have 1,200 observers;', other: 'it will have 800 observers;' },
    { base: 'It shall be for as long as 30 days.', other: 'It shall be for as long as 60 days.' },
    {
      base: 'The agreement is legally binding; its implementation is monitored by the Peace Council.',
      other:
        'The agreement is legally binding. Its implementation is monitored by the Peace Council, chaired by the guarantors.',
    },
    {
      base: 'The council has its seat in Vienna; it meets every month; its decisions bind all.',
      other: 'The council has its seat in Vienna.\nIt meets every month, in public.\nIts decisions bind nobody.',
    },
  ]
  test.each(cases)('$other', ({ base, other }) => {
    expect([isRewritten(base, other), isRewritten(other, base)]).toEqual([false, false])
  })
})

describe('texts that share words but no frame are rewritten', () => {
  const cases = [
    {
      base: membership,
      other: 'NATO membership of Ukraine depends on a consensus of all NATO members; this consensus "does not exist".',
    },
    { base: assets, other: 'These assets will stay frozen until Russia has compensated Ukraine for the damage.' },
    {
      base: 'It will be for both of them to rule the islands.',
      other: 'It will be for both of us to fish off the coast.',
    },
    { base: army, other: 'No party will limit the Armed Forces of Ukraine or the defence industry of Ukraine.' },
    {
      base: 'Ukraine will regain control of the plant and the dam.',
      other:
        'Two wordings stand. Ukraine, Russia and others will operate the plant. Each will hold a share. Some third party will manage all of it and take control of what is left over. Nobody but them may close the dam or open the gates.',
    },
  ]
  test.each(cases)('$other', ({ base, other }) => {
    expect([isRewritten(base, other), isRewritten(other, base)]).toEqual([true, true])
  })
})

test('one changed word never makes a short sentence rewritten', () => {
  for (const sentence of [
    army,
    'Infrastructure will be developed.',
    'Russia will return.',
    'Ukraine agrees.',
    'Yes.',
  ]) {
    const words = sentence.split(' ')
    for (const at of words.keys()) {
      expect(isRewritten(sentence, words.with(at, 'otherwise').join(' '))).toBe(false)
    }
  }
})

test('nothing is rewritten where a text is empty', () => {
  expect([isRewritten('', army), isRewritten(army, ''), isRewritten('', ''), isRewritten(' ', '.')]).toEqual([
    ...[false, false, false, false],
  ])
})
