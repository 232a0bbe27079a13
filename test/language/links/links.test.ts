import { expect, test } from 'vitest'
import { documentLinks, openDocument, workspaceOf } from '../../../src/core/index.ts'

const library = {
  uri: 'file:///work/shared/a%20b.commslib.yaml',
  document: openDocument('commsLibrary: 1\n'),
}

test('web addresses, mail addresses and imports that are there are links', () => {
  expect(
    links(`commsPlan: 1
imports: ["../shared/a b.commslib.yaml", missing.commslib.yaml, ../../outside.commslib.yaml]
channels:
  shop:
    role: See https://shop.example/a?b=c#d. (Or http://x.example/, perhaps.)
    tracking: {url: "https://shop.example/spring, too", source: https}
teams:
  press: {function: sales, contact: press@shop.example}
  other: {function: sales, contact: ask mailto:other@shop.example}
evidence:
  survey: {finding: a, kind: survey, link: 'https://shop.example/s(1)'}
notes: javascript:alert(1) file:///etc/passwd ftp://shop.example command:quit https:// http
`),
  ).toEqual([
    ['../shared/a b.commslib.yaml', 'file:///work/shared/a%20b.commslib.yaml'],
    ['https://shop.example/a?b=c#d', 'https://shop.example/a?b=c#d'],
    ['http://x.example/', 'http://x.example/'],
    ['https://shop.example/spring', 'https://shop.example/spring'],
    ['press@shop.example', 'mailto:press@shop.example'],
    ['mailto:other@shop.example', 'mailto:other@shop.example'],
    ['https://shop.example/s(1)', 'https://shop.example/s(1)'],
  ])
})

test('between brackets, with line ends of Windows and in a plan that is not saved yet', () => {
  const text =
    'commsPlan: 1\r\nimports: [../shared/x.commslib.yaml]\r\nplan: {tags: [https://a.example/b, c]}\r\n'
  expect(links(text, 'untitled:Untitled-1')).toEqual([
    ['https://a.example/b', 'https://a.example/b'],
  ])
})

/** Each link's words in the text, and where it leads. */
function links(text: string, uri = 'file:///work/plans/a.commsplan.yaml') {
  const file = { uri, document: openDocument(text) }
  const lines = text.split(/\r?\n/)
  return documentLinks(file, workspaceOf(['file:///work'], [file, library])).map(
    ({ range: { start, end }, target }) => [
      lines[start.line]?.slice(start.character, end.character),
      target,
    ],
  )
}
