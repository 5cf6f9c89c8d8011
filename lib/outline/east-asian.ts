import type { Marker } from './markers'
import { figureValue, hanNumerals, hanValue } from './numerals'

const figure = `\\p{Nd}{1,5}|[${hanNumerals}]{1,7}`
const counted = new RegExp(
  `^[第제]\\s?(?<number>${figure})\\s?(?:(?<point>[条條款项項号號조항호])|(?<division>部分|[编編章节節部편장절]))(?<end>[\\s：:、.．]*)(?<rest>.*)$`,
  'u',
)
const listed = new RegExp(
  `^(?:(?<han>[${hanNumerals}]{1,7})[、．.]|[（(](?<inBrackets>[${hanNumerals}]{1,7})[）)]|（(?<figure>\\p{Nd}{1,3})）)\\s*(?<rest>.*)$`,
  'u',
)
/** From ① to ⒛. */
const enclosed = /^(?<sign>[\u2460-\u249b])\s*(?<rest>.*)$/u

/** The numbers of Chinese, Japanese and Korean texts: "第一条", "제1조", "一、", "（二）", "①". */
export const eastAsianMarker = (line: string): Marker | undefined =>
  countedMarker(line) ?? listedMarker(line) ?? enclosedMarker(line)

function countedMarker(line: string): Marker | undefined {
  const { number, point, division, end, rest = '' } = counted.exec(line)?.groups ?? {}
  if (number === undefined) return undefined
  const value = hanValue(number) ?? figureValue(number)
  const readings = [{ style: `第${point ?? division}`, value, step: 1 }]
  // "第一条规定" may be a sentence on the article as well as the article.
  const isDoubtful = end === '' && rest !== ''
  return point === undefined
    ? { readings, number: `第${number}${division}`, kind: 'division', rest, isDoubtful }
    : { readings, number: String(value), kind: 'word', rest, isDoubtful }
}

function listedMarker(line: string): Marker | undefined {
  const { han, inBrackets, figure, rest = '' } = listed.exec(line)?.groups ?? {}
  const number = han ?? inBrackets ?? figure
  if (number === undefined) return undefined
  const style = han === undefined ? `（${figure === undefined ? '一' : '1'}` : '一、'
  return { readings: [{ style, value: hanValue(number) ?? figureValue(number), step: 1 }], number, kind: 'plain', rest }
}

function enclosedMarker(line: string): Marker | undefined {
  const { sign, rest = '' } = enclosed.exec(line)?.groups ?? {}
  if (sign === undefined) return undefined
  const written = sign.normalize('NFKC')
  const value = Number.parseInt(written.replace('(', ''), 10)
  return {
    readings: [{ style: written.replace(/\d+/, '①'), value, step: 1 }],
    number: String(value),
    kind: 'plain',
    rest,
  }
}
