import { describe, expect, test } from 'vitest'
import { standalonePage } from '../../src/core/index.ts'
import { pageStyles } from '../../src/core/page/page-styles.ts'
import { views } from '../../src/core/views/views.ts'
import { exampleSubject } from '../views/subject.ts'
import { textRows } from '../views/text-rows.ts'
import { withLinkedStyles } from './linked-styles.ts'

/** Pages to open and look at; when one changes on purpose, `vitest -u` writes it anew. */
describe.each(['first-plan', 'larkhum-still-in-your-hands', 'needs-work'])('%s', (name) => {
  test('has its page', async () => {
    const subject = { ...(await exampleSubject(name)), today: '2027-09-30' }
    const page = withLinkedStyles(standalonePage(subject))
    await expect(page).toMatchFileSnapshot(`../pages/${name}.html`)
  })

  test('says the same in its tables', async () => {
    const subject = await exampleSubject(name)
    const tables = views.map(({ tab, show }) => {
      const { answer, table } = show(subject)
      const rows = textRows(table)
      const lines = [table?.head ?? [], ...rows].map((cells) => cells.join(' | ').trimEnd())
      return [`${tab}: ${answer}`, ...lines].join('\n').trimEnd()
    })
    await expect(`${tables.join('\n\n')}\n`).toMatchFileSnapshot(`../pages/${name}.txt`)
  })
})

test('all pages have one style sheet, which lies beside them', async () => {
  await expect(pageStyles).toMatchFileSnapshot('../pages/page.css')
})
