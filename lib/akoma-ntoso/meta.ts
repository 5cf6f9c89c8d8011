import type { Element } from 'xast'
import { x } from 'xastscript'
import { routes } from '../routes'
import { concepts, evidenceId, evidenceName, referTo } from './concepts'
import type { Context } from './context'
import { dateName, dayOf } from './dates'
import { country, documentType, expressionIri, ontologyIri, workIri } from './iris'
import { sourceReferences } from './sources'
import { everyElement } from './tree'

/** What a document is and what its parts refer to. */
export const meta = (parts: readonly Element[], context: Context): Element =>
  x('meta', [identification(context), references(parts, context)])

const us = 'point-by-point'

/**
 * The work is the document as it was negotiated, by its issuer; the expression is our restatement of it, which is no
 * authoritative text; the manifestation is this file.
 */
function identification({ version, edition, absolute }: Context): Element {
  const work = workIri(version)
  const expression = expressionIri(version, edition.date)
  const restated = [
    x('FRBRdate', { date: dayOf(edition.date), name: 'edition' }),
    x('FRBRauthor', { href: referTo(us), as: referTo('restating') }),
  ]
  return x('identification', { source: referTo(us) }, [
    x('FRBRWork', [
      x('FRBRthis', { value: `${work}/!main` }),
      x('FRBRuri', { value: work }),
      x('FRBRalias', { name: 'title', value: version.title }),
      x('FRBRdate', { date: dayOf(version.dated), name: dateName('dated', version.dated) }),
      x('FRBRauthor', { href: referTo('issuer'), as: referTo('issuing') }),
      x('FRBRcountry', { value: country }),
      x('FRBRsubtype', { value: documentType }),
      x('FRBRname', { value: version.id }),
    ]),
    x('FRBRExpression', [
      x('FRBRthis', { value: `${expression}/!main` }),
      x('FRBRuri', { value: expression }),
      x('FRBRalias', { name: 'page', value: absolute(routes.version(version.id)) }),
      ...restated,
      x('FRBRversionNumber', { value: edition.hash }),
      x('FRBRauthoritative', { value: 'false' }),
      x('FRBRlanguage', { language: 'eng' }),
    ]),
    x('FRBRManifestation', [
      x('FRBRthis', { value: `${expression}/!main.xml` }),
      x('FRBRuri', { value: `${expression}.xml` }),
      x('FRBRalias', { name: 'file', value: absolute(routes.dataFile(`${version.id}.akn.xml`)) }),
      ...restated,
      x('FRBRformat', { value: 'application/xml' }),
    ]),
  ])
}

/** Only what the parts refer to is explained, and only as far as the sources say it. */
function references(parts: readonly Element[], context: Context): Element {
  const { version, plans } = context
  const referred = new Set(
    parts.flatMap(everyElement).flatMap(({ attributes }) => attributes.refersTo?.split(' ') ?? []),
  )
  const based = plans.versions.find(({ id }) => id === version.basedOn?.version)
  return x('references', { source: referTo(us) }, [
    x('TLCOrganization', {
      eId: 'issuer',
      href: ontologyIri('organization', `issuer-of-${version.id}`),
      showAs: version.issuer,
    }),
    x('TLCOrganization', { eId: us, href: ontologyIri('organization', us), showAs: 'Point by Point' }),
    x('TLCRole', {
      eId: 'issuing',
      href: ontologyIri('role', 'issuer'),
      showAs: 'Issuer of the document, as the sources say',
    }),
    x('TLCRole', { eId: 'restating', href: ontologyIri('role', 'restating'), showAs: 'Author of the restatement' }),
    concept(evidenceId, version.evidence.replaceAll(' ', '-'), evidenceName(version.evidence)),
    ...Object.entries(concepts)
      .filter(([id]) => referred.has(referTo(id)))
      .map(([id, words]) => concept(id, id, words)),
    based && x('TLCReference', { eId: 'basedOn', name: 'basedOn', href: workIri(based), showAs: based.title }),
    ...sourceReferences(referred, context),
  ])
}

const concept = (eId: string, name: string, showAs: string): Element =>
  x('TLCConcept', { eId, href: ontologyIri('concept', name), showAs })
