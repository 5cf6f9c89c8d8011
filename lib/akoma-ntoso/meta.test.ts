import { expect, test } from 'vitest'
import { smallPlans } from '../fixtures/small-plans'
import type { Version } from '../types'
import { akomaNtoso } from './akoma-ntoso'
import { dateName, dayOf } from './dates'

const [draft] = smallPlans.versions as readonly [Version, ...Version[]]
const xmlOf = (version: Version) =>
  akomaNtoso(smallPlans, version, { date: '2026-01-05', hash: '00c0ffee' }, (path) => `https://plan.example${path}`)

test('the work is the document of its issuer, the expression our restatement, the manifestation the file', () =>
  expect(/ *<identification[\s\S]*<\/identification>\n/.exec(xmlOf(draft))?.[0]).toBe(
    `      <identification source="#point-by-point">
        <FRBRWork>
          <FRBRthis value="/akn/xx/doc/peacePlan/2025-11-20/draft/!main"/>
          <FRBRuri value="/akn/xx/doc/peacePlan/2025-11-20/draft"/>
          <FRBRalias name="title" value="The draft"/>
          <FRBRdate date="2025-11-20" name="dated"/>
          <FRBRauthor href="#issuer" as="#issuing"/>
          <FRBRcountry value="xx"/>
          <FRBRsubtype value="peacePlan"/>
          <FRBRname value="draft"/>
        </FRBRWork>
        <FRBRExpression>
          <FRBRthis value="/akn/xx/doc/peacePlan/2025-11-20/draft/eng@2026-01-05/!main"/>
          <FRBRuri value="/akn/xx/doc/peacePlan/2025-11-20/draft/eng@2026-01-05"/>
          <FRBRalias name="page" value="https://plan.example/draft/"/>
          <FRBRdate date="2026-01-05" name="edition"/>
          <FRBRauthor href="#point-by-point" as="#restating"/>
          <FRBRversionNumber value="00c0ffee"/>
          <FRBRauthoritative value="false"/>
          <FRBRlanguage language="eng"/>
        </FRBRExpression>
        <FRBRManifestation>
          <FRBRthis value="/akn/xx/doc/peacePlan/2025-11-20/draft/eng@2026-01-05/!main.xml"/>
          <FRBRuri value="/akn/xx/doc/peacePlan/2025-11-20/draft/eng@2026-01-05.xml"/>
          <FRBRalias name="file" value="https://plan.example/data/draft.akn.xml"/>
          <FRBRdate date="2026-01-05" name="edition"/>
          <FRBRauthor href="#point-by-point" as="#restating"/>
          <FRBRformat value="application/xml"/>
        </FRBRManifestation>
      </identification>
`,
  ))

test('a month stands by its first day and says so', () => {
  expect([dayOf('2025-11'), dateName('dated', '2025-11')]).toEqual(['2025-11-01', 'dated, as far as known 2025-11'])
  expect([dayOf('2025'), dayOf('2025-11-23')]).toEqual(['2025-01-01', '2025-11-23'])
  expect(xmlOf({ ...draft, dated: '2025-11' })).toContain('<docDate date="2025-11-01">November 2025</docDate>')
})

test('a source that is not linked leads to our list of sources', () =>
  expect(xmlOf(draft)).toContain(
    '<TLCReference eId="source-gazette" name="source" href="https://plan.example/sources/#gazette" showAs="[On the toll], Gazette"/>',
  ))

test('an organisation that issued or restated it is named, no other', () =>
  expect(xmlOf(draft).match(/<TLCOrganization .*>/g)).toEqual([
    '<TLCOrganization eId="issuer" href="/akn/ontology/organization/issuer-of-draft" showAs="Two parties"/>',
    '<TLCOrganization eId="point-by-point" href="/akn/ontology/organization/point-by-point" showAs="Point by Point"/>',
  ]))
