import { describe, expect, test } from 'vitest'
import { marks } from './marks'

/** The other text with its marks: "have at most [-600,000-]{+800,000+} personnel". */
const marked = (base: string, other: string) =>
  marks(base, other)
    .map((span) => (span.kind === 'same' ? span.text : span.kind === 'added' ? `{+${span.text}+}` : `[-${span.base}-]`))
    .join('')

describe('marks show phrases', () => {
  const cases = [
    {
      name: 'a number is replaced whole, with its unit and what comes with it',
      base: 'The Armed Forces of Ukraine will have at most 600,000 personnel.',
      other: 'The Armed Forces of Ukraine will have at most 800,000 personnel in peacetime.',
      expected:
        'The Armed Forces of Ukraine will have at most [-600,000 personnel-]{+800,000 personnel in peacetime+}.',
    },
    {
      name: 'additions stay apart where nothing is removed, and their commas go unmarked',
      base: 'NATO agrees that it will not base troops in Ukraine.',
      other: 'NATO agrees that, in peacetime, it will not permanently base troops under its command in Ukraine.',
      expected:
        'NATO agrees that, {+in peacetime+}, it will not {+permanently+} base troops {+under its command+} in Ukraine.',
    },
    {
      name: 'removals stay apart where nothing is added, and take a space along',
      base: 'NATO agrees that, in peacetime, it will not permanently base troops under its command in Ukraine.',
      other: 'NATO agrees that it will not base troops in Ukraine.',
      expected:
        'NATO agrees that[-, in peacetime,-] it will not [-permanently -]base troops [-under its command -]in Ukraine.',
    },
    {
      name: 'two replacements with a function word between them are one',
      base: 'Measures will ease the suffering of the victims.',
      other: 'Provisions will address the suffering of the victims.',
      expected: '[-Measures will ease-]{+Provisions will address+} the suffering of the victims.',
    },
    {
      name: 'an island shorter than what is marked on either side is joined over',
      base: 'The fund will pay for new roads and railway bridges, built by local firms over time.',
      other: 'The fund will lend to small towns and railway companies owned by the state over time.',
      expected:
        'The fund will [-pay for new roads and railway bridges, built by local firms-]{+lend to small towns and railway companies owned by the state+} over time.',
    },
    {
      name: 'a name between two replacements keeps them apart',
      base: 'The guarantees are akin to Article 5 on paper.',
      other: 'The guarantees that mirror Article 5 at sea.',
      expected: 'The guarantees [-are akin to-]{+that mirror+} Article 5 [-on paper-]{+at sea+}.',
    },
    {
      name: 'sentences are paired before words',
      base: 'Russia and NATO will hold a dialogue. The United States will mediate the dialogue. The dialogue will resolve all security issues.',
      other: 'Russia and NATO will hold a dialogue. The dialogue will address all security issues.',
      expected:
        'Russia and NATO will hold a dialogue. [-The United States will mediate the dialogue. -]The dialogue will [-resolve-]{+address+} all security issues.',
    },
    {
      name: 'a sentence that was split in two is read with both',
      base: 'The council was founded last year. The agreement is binding; its implementation is monitored by the council.',
      other:
        'The council was founded last year. The agreement is binding. Its implementation is monitored by the council, which the guarantors chair.',
      expected:
        'The council was founded last year. The agreement is binding. Its implementation is monitored by the council, {+which the guarantors chair+}.',
    },
    {
      name: 'three sentences that were joined are read with the one',
      base: 'The seat is Vienna. It meets every month. Its votes are secret.',
      other: 'The seat is Vienna; it meets every week; its votes are secret.',
      expected: 'The seat is Vienna; it meets every [-month-]{+week+}; its votes are secret.',
    },
    {
      name: 'texts whose sentences end elsewhere are read whole',
      base: 'An oath may be asked of either side in any dispute and at every stage of the trial.',
      other:
        'An oath may be asked of either side in any dispute.\nIt may be asked at every stage of the trial, even where the claim that it answers has no beginning of written proof.',
      expected:
        'An oath may be asked of either side in any dispute[- and-]{+.\nIt may be asked+} at every stage of the trial, {+even where the claim that it answers has no beginning of written proof+}.',
    },
    {
      name: 'a replacement neither begins nor ends with what stays',
      base: 'A Ukraine Development Fund will be created and will invest in technology.',
      other: 'A development fund will invest in technology.',
      expected: 'A [-Ukraine Development Fund will be created and-]{+development fund+} will invest in technology.',
    },
    {
      name: 'a sentence added at the end is marked from its first word to its full stop',
      base: 'The ceasefire will begin.',
      other: 'The ceasefire will begin. Both sides will agree how the ceasefire works.',
      expected: 'The ceasefire will begin. {+Both sides will agree how the ceasefire works.+}',
    },
    {
      name: 'an addition slides to the limits of its phrase',
      base: 'The parties respect the security of Ukraine.',
      other: 'The parties respect the security of Europe and the security of Ukraine.',
      expected: 'The parties respect {+the security of Europe and+} the security of Ukraine.',
    },
    {
      name: 'no mark reaches over the end of a sentence',
      base: 'All prisoners will go home.\nA fund will help.',
      other: 'All hostages will go home.\nA bank will help.',
      expected: 'All [-prisoners-]{+hostages+} will go home.\nA [-fund-]{+bank+} will help.',
    },
    {
      name: 'a point removed takes its line along',
      base: 'First point.\nSecond point.\nThird thing.',
      other: 'First point.\nThird thing.',
      expected: 'First point.\n[-Second point.\n-]Third thing.',
    },
    {
      name: 'a clause that only ends with another mark has no marks',
      base: 'Both will teach tolerance:\nin schools;',
      other: 'Both will teach tolerance.\nin schools.',
      expected: 'Both will teach tolerance.\nin schools.',
    },
    {
      name: 'signs of a script without spaces are marked one by one',
      base: '各方应在48小时内交换所有战俘。停火线由联合国监督。',
      other: '各方应在72小时内交换全部战俘和遗体。停火线由欧盟监督。',
      expected: '各方应在[-48-]{+72+}小时内交换[-所有-]{+全部+}战俘{+和遗体+}。停火线由[-联合国-]{+欧盟+}监督。',
    },
    {
      name: 'a changed comma alone is marked',
      base: 'Ukraine may, if asked agree.',
      other: 'Ukraine may, if asked, agree.',
      expected: 'Ukraine may, if asked{+,+} agree.',
    },
  ]
  test.each(cases)('$name', ({ base, other, expected }) => expect(marked(base, other)).toBe(expected))
})

test('texts that differ in quotes, dashes, spaces, case and Unicode form only have no marks, and both stand as written', () => {
  expect(marks('The  “Fair‑Start” plan,\n50% nai\u0308ve', 'the "Fair-Start" plan, 50 percent naïve')).toEqual([
    {
      kind: 'same',
      base: 'The  “Fair‑Start” plan,\n50% nai\u0308ve',
      text: 'the "Fair-Start" plan, 50 percent naïve',
    },
  ])
})

test('white space stands outside the marks of a replacement', () => {
  expect(marks('Poland will host European fighter jets.', 'Poland will host NATO fighter jets.')).toEqual([
    { kind: 'same', base: 'Poland will host ', text: 'Poland will host ' },
    { kind: 'removed', base: 'European', text: '' },
    { kind: 'added', base: '', text: 'NATO' },
    { kind: 'same', base: ' fighter jets.', text: ' fighter jets.' },
  ])
})

test('an empty text is all added or all removed', () => {
  expect(marks('', '')).toEqual([])
  expect(marks('', 'All of it.')).toEqual([{ kind: 'added', base: '', text: 'All of it.' }])
  expect(marks('All of it.', '')).toEqual([{ kind: 'removed', base: 'All of it.', text: '' }])
  expect(marks('  ', '')).toEqual([{ kind: 'same', base: '  ', text: '' }])
})
