import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageStyles } from '../../src/core/page/page-styles.ts'
import { stylesHash } from '../../src/core/page/styles-hash.ts'

test('the policy of a page names the style sheet as it is; if not, copy the hash that is said here', () => {
  const hash = createHash('sha256').update(pageStyles).digest('base64')
  expect(stylesHash).toBe(`sha256-${hash}`)
})

test('the style sheet cannot end its element', () => {
  expect(pageStyles).not.toMatch(/<\/|<!--/)
})

test('only the section on colours names colours', () => {
  const colours = pageStyles.match(/#[0-9a-f]{3,8}\b/gi) ?? []
  const inColours = pageStyles
    .split('\n')
    .filter((line) => /^\s*--|--\w+: #/.test(line) || /border-bottom: 1px solid #000/.test(line))
    .join('\n')
    .match(/#[0-9a-f]{3,8}\b/gi)
  expect(inColours).toEqual(colours)
})
