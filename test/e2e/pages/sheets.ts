import type { Page } from 'playwright-core'

/** A printed sheet; lengths in CSS pixels. */
export interface Sheet {
  /** Whether it lies across. */
  readonly lies: boolean
  readonly width: number
  readonly height: number
}

/** CSS pixels in a point, and in a millimetre. */
const point = 96 / 72
const millimetre = 96 / 25.4

/** The margins of sheets that lie across, as the style sheet has them. */
const margins = { sides: 20 * millimetre, ends: 31 * millimetre }

/** The sheets of a PDF. */
export function sheetsOf(pdf: Buffer): readonly Sheet[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)
  return [...boxes].map(([, across, up]) => {
    const [width, height] = [Number(across) * point, Number(up) * point]
    return { lies: width > height, width, height }
  })
}

/**
 * What would be cut on a sheet: drawings and tables that reach beyond its right edge, and pieces that stay together but
 * are higher than it. The page is left as it looks on paper.
 */
export async function cutOff(page: Page, sheet: Sheet): Promise<readonly string[]> {
  const width = Math.floor(sheet.width - margins.sides)
  const height = Math.floor(sheet.height - margins.ends)
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ media: 'print' })
  return page.evaluate(
    (room) =>
      [...document.querySelectorAll('main svg, main table, .panel, .whole, tr, li')]
        .filter((part) => part.checkVisibility())
        .flatMap((part) => {
          const { right, height: high } = part.getBoundingClientRect()
          const view = part.closest('.view')?.id ?? ''
          const name = `${view}: ${part.localName} ${(part.textContent ?? '').trim().slice(0, 40)}`
          const isWhole = part.matches('.panel, .whole, tr, li')
          return [
            ...(right > room.width + 1 ? [`${name} is ${right - room.width} too wide`] : []),
            ...(isWhole && high > room.height ? [`${name} is ${high - room.height} too high`] : []),
          ]
        }),
    { width, height },
  )
}
