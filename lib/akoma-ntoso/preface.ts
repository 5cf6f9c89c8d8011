import { toString as textOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { writtenOut } from '../cite/dates'
import { citedWords } from '../cited-words'
import { routes } from '../routes'
import type { Question } from '../types'
import { toldParagraph } from './accounts'
import { evidenceId, evidenceName, referTo } from './concepts'
import type { Context } from './context'
import { dayOf } from './dates'
import { remark } from './remarks'
import { sourceNote } from './sources'

/** What a reader must know before the points: which document this is, and whose words these are. */
export const preface = (context: Context): Element =>
  x('preface', [
    x('longTitle', [x('p', [x('docTitle', context.version.title)])]),
    particulars(context),
    restatement(context),
    introduction(context),
    ...context.plans.questions
      .filter(({ version }) => version === context.version.id)
      .map((question) => questionContainer(question, context)),
  ])

function particulars(context: Context): Element {
  const { issuer, dated, known, evidence, stated } = context.version
  return x('container', { name: 'particulars' }, [
    x('p', ['Issued by: ', x('docProponent', { refersTo: referTo('issuer') }, issuer)]),
    x('p', ['Dated: ', x('docDate', { date: dayOf(dated) }, writtenOut(dated))]),
    x('p', `Known: ${known}`),
    x('p', ['Evidence: ', x('concept', { refersTo: referTo(evidenceId) }, evidenceName(evidence))]),
    x('p', `Number of points, as stated: ${stated}`),
    basedOn(context),
  ])
}

function basedOn(context: Context): Element | undefined {
  const { basedOn: based } = context.version
  const version = context.plans.versions.find(({ id }) => id === based?.version)
  if (!based || !version) return undefined
  return x('p', [
    'Made from, as sources say: ',
    x('inline', { name: 'basedOn', refersTo: referTo('basedOn') }, version.short),
    ...based.citations.map((citation) => sourceNote(citation, context)),
  ])
}

function restatement({ version, edition, absolute }: Context): Element {
  const page = absolute(routes.version(version.id))
  return x('container', { name: 'restatement', status: 'editorial' }, [
    x('p', version.evidence === 'reported' ? fromReports : inOurWords),
    x('p', numbersAndNotes),
    x('p', `Edition of ${writtenOut(edition.date)} (${edition.hash}).`),
    x('p', ['The page where this is kept up to date: ', x('ref', { href: page }, page)]),
  ])
}

const inOurWords =
  'Not an official document. The points are restated by Point by Point in its own words; only words in quotation marks are those of a source.'

const fromReports =
  'Not an official document. Its text was never published: what stands here is what reports say of it, each account with its claimant, restated by Point by Point in its own words.'

const numbersAndNotes =
  'Numbers are those that the sources give; where copies differ on the letters of sub-points, or have none, the letters are ours. What has no number in the sources has none here. Headings are ours. A sub-point without notes on sources rests on those of its point.'

function introduction(context: Context): Element | undefined {
  const { intro } = context.version
  if (intro.trim() === '') return undefined
  const paragraphs = unified()
    .use(remarkParse)
    .parse(intro)
    .children.map((block) => textOf(block))
  return x(
    'container',
    { name: 'introduction', status: 'editorial' },
    paragraphs.map((paragraph) => citedParagraph(paragraph, context)),
  )
}

const citedParagraph = (paragraph: string, context: Context): Element =>
  x(
    'p',
    citedWords(paragraph).flatMap(({ words, citations }) => [
      words,
      ...citations.map((citation) => sourceNote(citation, context)),
    ]),
  )

const questionContainer = (question: Question, context: Context): Element =>
  x('container', { name: 'question', status: 'editorial' }, [
    x('p', [remark(question.title)]),
    toldParagraph(question, context),
  ])
