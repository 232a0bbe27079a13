import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe-core finds in a page as it is now: the rule, and the markup that breaks it.
 *
 * @param within a selector, to look at one part only
 */
export function violationsIn(
  page: Page,
  within = 'html',
): Promise<readonly (readonly [string, string[]])[]> {
  return page.evaluate(
    `${axe}; axe.run(${JSON.stringify(within)}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => html + ' ' + any.map(({ message }) => message))]))`,
  )
}
