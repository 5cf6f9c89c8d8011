import { x } from 'xastscript'
import type { Absolute } from '../atom'
import { sourcesById } from '../cited-names'
import { publicUrl } from '../site'
import type { Plans, Version } from '../types'
import { body } from './body'
import type { Context } from './context'
import { identified } from './ids'
import { documentType } from './iris'
import { marked } from './marked'
import { meta } from './meta'
import { preface } from './preface'
import { fileOf } from './xml'

/**
 * A version as Akoma Ntoso 1.0 (OASIS LegalDocML), for tools that read legislation.
 *
 * It is a `doc`: a `bill` or an `act` lies before a legislature, a `statement` is an official document of a body, and a
 * `debateReport` reports a sitting; a plan between parties is none of these. A `doc` holds numbered points as they are.
 */
export function akomaNtoso(
  plans: Context['plans'] & Pick<Plans, 'sources'>,
  version: Version,
  edition: Context['edition'],
  absolute: Absolute = publicUrl,
): string {
  const context: Context = { plans, version, edition, sources: sourcesById(plans.sources), absolute }
  const parts = [preface(context), body(context)]
  const document = x('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [
    x('doc', { name: documentType, contains: 'singleVersion' }, [meta(parts, context), ...parts]),
  ])
  return fileOf(marked(identified(document)))
}
