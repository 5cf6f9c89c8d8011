import { describe, expect, test } from 'vitest'
import { drawn } from './fixtures/drawn'
import { outline } from './outline'

describe('numbers of points in many forms', () => {
  test.each([
    ...['Artículo', 'Articolo', 'Artykuł', 'Artigo', 'Artikel', 'Punkt', 'Punto', 'Ponto', 'Item', 'Absatz', 'Абзац'],
    ...['Ст.', 'ст.', 'Параграф', 'Cláusula', 'ust.', 'N°', 'المادة'],
  ])('%s 1', (word) => {
    const expected = ['1: Land', '2: Sea', '3: Air']
    expect(drawn(`${word} 1 Land\n${word} 2 Sea\n${word} 3 Air`)).toEqual(expected)
    expect(drawn(`${word} 1. Land\n\n${word} 2. Sea\n\n${word} 3. Air`)).toEqual(expected)
  })

  test.each([
    ['1 – Land\n2 – Sea', ['1: Land', '2: Sea']],
    ['1 - Land\n2 - Sea', ['1: Land', '2: Sea']],
    ['1- Land\n2— Sea', ['1: Land', '2: Sea']],
    ['1: Land\n2: Sea', ['1: Land', '2: Sea']],
    ['1 : Terre\n2 : Mer', ['1: Terre', '2: Mer']],
    ['[1] Land\n[2] Sea', ['1: Land', '2: Sea']],
    ['#1 Land\n#2 Sea', ['1: Land', '2: Sea']],
    ['1° Terre\n2° Mer', ['1: Terre', '2: Mer']],
    ['I - Land\nII - Sea', ['I: Land', 'II: Sea']],
    ['I – Land\n\nII – Sea', ['I: Land', 'II: Sea']],
    ['I: Land\nII: Sea', ['I: Land', 'II: Sea']],
    ['Capítulo I\n\nArtículo 1\nMar', ['Capítulo I: ', '  1: Mar']],
    ['第1条 陸\n第2条 海', ['1: 陸', '2: 海']],
    ['第一条 土地\n第二条 海洋', ['1: 土地', '2: 海洋']],
    ['第一条土地\n第二条海洋', ['1: 土地', '2: 海洋']],
    ['第十九条 土地\n第二十条 海洋\n第二十一条 天空', ['19: 土地', '20: 海洋', '21: 天空']],
    ['第一章 土地\n第二章 海洋', ['第一章: 土地', '第二章: 海洋']],
    ['제1조 땅\n제2조 바다', ['1: 땅', '2: 바다']],
    ['一、土地\n二、海洋', ['一: 土地', '二: 海洋']],
    ['（一）土地\n（二）海洋', ['一: 土地', '二: 海洋']],
    ['（1）土地\n（2）海洋', ['1: 土地', '2: 海洋']],
    ['1.土地\n2.海洋', ['1: 土地', '2: 海洋']],
    ['1、土地\n2、海洋', ['1: 土地', '2: 海洋']],
    ['① Land\n② Sea', ['1: Land', '2: Sea']],
    ['⑴土地\n⑵海洋', ['1: 土地', '2: 海洋']],
    ['١. أرض\n٢. بحر', ['١: أرض', '٢: بحر']],
    ['१. भूमि\n२. सागर', ['१: भूमि', '२: सागर']],
  ])('%j', (text, points) => {
    expect(drawn(text)).toEqual(points)
  })

  test('their values tell what comes under what', () => {
    expect(outline('٩. أرض:\n٩.١ بحر\n٩.٢ جو\n١٠. سلام').points.map(({ id, points }) => [id, points.length])).toEqual([
      ['٩', 2],
      ['١٠', 0],
    ])
  })
})

describe('words that look like such a number stay words', () => {
  test.each([
    ['12 – 14 May is when ships sail.\n\n13 – 15 May they come back.'],
    ['1945 – the war ends.\n\n1946 – peace comes.'],
    ['1: 1 is the ratio.\n\n2: 1 was the ratio.'],
    ['5 - a figure alone.\n\nThe rest.'],
    ['I – who else? – sign.\n\nThe rest.'],
    ['#1 of all aims is peace.\n\nThe rest.'],
    ['20° of frost.\n\nThe rest.'],
    ['[3] of the notes.\n\nThe rest.'],
    ['Item 5 of the list is open.\n\nItem 6 of it is not.'],
    ['Punkt 5 der Liste ist offen.\n\nDer Rest.'],
    ['第一条规定了土地。\n\n其他。'],
    ['12: 30 is the hour.\n\n13: 30 is another.'],
  ])('%j', (text) => {
    expect(drawn(text)).toEqual(text.split('\n\n').map((words, at) => `¶${at + 1}: ${words}`))
  })

  test('within a paragraph that is wrapped', () => {
    const wrapped =
      'The fleet leaves by the end of this month with some\n12 – or so – ships that carry grain to all of them.'
    expect(drawn(wrapped)).toEqual([`¶1: ${wrapped.replace('\n', ' ')}`])
  })
})
