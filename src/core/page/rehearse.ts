import { analyse } from '../analysis/analyse.ts'
import { notingReads } from '../analysis/noted-reads.ts'
import { openDocument } from '../document/document.ts'
import { countryWords } from '../plan/country-words.ts'
import { noLibraries } from '../plan/libraries.ts'
import { type PagePart, partOf } from './drawn-page.ts'
import { pagePiecesFor } from './page-pieces.ts'

/**
 * Draws the page of a text that nobody reads, one part at each step, and all of it as often as told. The first page that
 * somebody waits for then comes in two thirds of the time: one round loads what draws it, and a few more make it quick.
 *
 * @param today an ISO date
 */
export function* rehearsePage(text: string, today: string, rounds = 1): Generator<PagePart> {
  const document = openDocument(text)
  const analysis = analyse({ uri: 'rehearsal:', document, libraries: noLibraries })
  const subject = { analysis, today }
  // The names of countries are loaded with the first of them.
  countryWords('DK')
  for (let round = 1; round <= rounds; round++) {
    for (const piece of pagePiecesFor('full', subject)) {
      const drawn = notingReads(analysis, (noted) => partOf(piece, { ...subject, analysis: noted }))
      if (drawn.result) yield drawn.result
    }
  }
}
