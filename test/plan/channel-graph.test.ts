import { describe, expect, test } from 'vitest'
import { analyse, noLibraries, openDocument } from '../../src/core/index.ts'
import { bridgesOf, channelGroupsOf, momentCrossingsOf } from '../../src/core/plan/channel-graph.ts'

function planOf(text: string) {
  const document = openDocument(`commsPlan: 1\n${text}`)
  return analyse({ uri: '', document, libraries: noLibraries }).plan
}

function groupsIn(text: string): readonly (readonly string[])[] {
  return channelGroupsOf(planOf(text)).map((group) => group.map(({ id }) => id))
}

const channels = `channels:
  posters: {type: out-of-home}
  website: {type: website}
  shop: {type: store}
`

describe('groups of channels', () => {
  test('channels that nothing joins stand alone', () => {
    expect(groupsIn(channels)).toEqual([['posters'], ['website'], ['shop']])
  })

  test('telling the same chapter joins, also when only a moment says so', () => {
    const text = `${channels}connectedStory:
  chapters:
    begin: {message: Come in, channels: [posters]}
contextualConnections:
  at-the-door: {chapter: begin, channels: [shop]}
`
    expect(groupsIn(text)).toEqual([['posters', 'shop'], ['website']])
  })

  test('carrying the same moment joins, even of no chapter', () => {
    const text = `${channels}contextualConnections:
  at-the-door: {channels: [website, shop]}
`
    expect(groupsIn(text)).toEqual([['posters'], ['website', 'shop']])
  })

  test('hand-offs join in chains, and those to nobody or to oneself do not', () => {
    const text = `channels:
  posters: {type: out-of-home, handsOffTo: [{channel: website, by: qr-code}]}
  website: {type: website, handsOffTo: [{channel: shop, by: booking}]}
  shop: {type: store}
  radio: {type: radio, handsOffTo: [{channel: radio, by: link}, {channel: nobody, by: link}]}
`
    expect(groupsIn(text)).toEqual([['posters', 'website', 'shop'], ['radio']])
  })
})

describe('ways between online and offline', () => {
  test('a hand-off crosses when its ends are on different sides; both counts as either', () => {
    const text = `channels:
  posters: {type: out-of-home, handsOffTo: [{channel: website, by: qr-code}, {channel: shop, by: coupon}]}
  website: {type: website, handsOffTo: [{channel: service, by: phone-number}]}
  service: {type: customer-service, handsOffTo: [{channel: shop, by: booking}]}
  shop: {type: store}
`
    const bridges = bridgesOf(planOf(text))
    expect(bridges.map(({ from, to, by, crosses }) => [from.id, to.id, by, crosses])).toEqual([
      ['posters', 'website', 'qr-code', true],
      ['posters', 'shop', 'coupon', false],
      ['website', 'service', 'phone-number', true],
      ['service', 'shop', 'booking', true],
    ])
    expect(bridges[1]?.path).toEqual(['channels', 'posters', 'handsOffTo', 1])
  })

  test('a moment that leads to another crosses when their channels are on different sides', () => {
    const text = `${channels}contextualConnections:
  street: {channels: [posters], leadsTo: [sofa, counter]}
  sofa: {channels: [website]}
  counter: {channels: [shop], leadsTo: [nowhere]}
`
    const crossings = momentCrossingsOf(planOf(text))
    expect(crossings.map(({ from, to }) => [from.id, to.id])).toEqual([['street', 'sofa']])
  })
})
