import { analyse } from '../analysis/analyse.ts'
import { notingReads } from '../analysis/noted-reads.ts'
import { openDocument } from '../document/document.ts'
import { countryWords } from '../plan/country-words.ts'
import { noLibraries } from '../plan/libraries.ts'
import { type PagePart, partOf } from './drawn-page.ts'
import { pagePiecesFor } from './page-pieces.ts'

/**
 * Draws the page of a text that nobody reads, one part at each step. The first page that somebody waits for then comes
 * in two thirds of the time, because what draws it has been loaded.
 *
 * @param today an ISO date
 */
export function* rehearsePage(text: string, today: string): Generator<PagePart> {
  const document = openDocument(text)
  const analysis = analyse({ uri: 'rehearsal:', document, libraries: noLibraries })
  const subject = { analysis, today }
  // The names of countries are loaded with the first of them.
  countryWords('DK')
  for (const piece of pagePiecesFor('full', subject)) {
    const drawn = notingReads(analysis, (noted) => partOf(piece, { ...subject, analysis: noted }))
    if (drawn.result) yield drawn.result
  }
}
