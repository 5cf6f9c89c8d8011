import { expect, test } from 'vitest'
import { comparisonCsv } from './csv'
import { comparison } from './fixture'

test('the comparison is a table with a record for each version of each row', () => {
  expect(comparisonCsv(comparison, 'b').split('\r\n').slice(0, 5)).toEqual([
    '\uFEFFrow,version,points,reading,differences,headings,text',
    '1,Second draft,1,Base,,,"The armed forces of the island will have at most 800,000 personnel in peacetime."',
    '1,First *draft*,1,Changed,"Number: 800,000 to 600,000 personnel (−200,000, −25%).",,"The armed forces of the island will have at most 600,000 personnel in peacetime."',
    '2,Second draft,2,Base,,,<script>alert(1)</script> Dogs* are kept on a lead.',
    '2,First *draft*,,Not in this text,,,',
  ])
})
